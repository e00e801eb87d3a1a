"""Votes: the score of a post, and whether it is the accepted answer."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import takewhile

from msgspec.structs import replace

from threadconv.kinds import Kind, any_of
from threadconv.model import Post
from threadconv.patterns import lazy
from threadconv.segments.page import CARD, FOOT, Page
from threadconv.segments.spans import Span
from threadconv.thread import counts

_AROUND = 3
"""A score, and what it would be with a vote less and with one more."""
_NO_WORDS = any_of("notice", "rest", "symbol")
_NUMERIC = lazy(r"\d[\d.,]*[kK]?")
_SIGNS = "+-−– "


def score(span: Span, page: Page) -> int | None:
    """The votes for a post less those against it; `None` where none are printed, or it is in doubt
    which number they are."""
    at = dict(_told(span, page))
    if not at or _is_doubtful(at, span, page):
        return None
    told = [counts.signed(words) for words in at.values()]
    # Some pages hold a score as it is with a vote less, as it is, and with a vote more, and show
    # one of them: tools print all.
    first = told[0]
    if first is not None and told == [*range(first, first + _AROUND)]:
        return told[1]
    return first if len({*told}) == 1 else None


def _is_doubtful(at: Collection[int], span: Span, page: Page) -> bool:
    """Does another number stand over what tells the score, or below it as the first words?"""
    if any(_is_bare(page.lines[i].text) for i in _furniture_over(at, span, page) if i not in at):
        return True
    words = (i for i in range(span.start, span.stop) if page.kinds[i] not in _NO_WORDS)
    first = next((page.lines[i].text for i in words if page.lines[i].text), "")
    return _is_bare(first) and any(_is_bare(page.lines[i].text) for i in at)


def _furniture_over(at: Iterable[int], span: Span, page: Page) -> Iterator[int]:
    """The lines of a header directly above those, with which they tell one thing."""
    for i in at:
        above = reversed(range(span.header.start, min(i, span.header.stop)))
        yield from takewhile(lambda j: page.kinds[j] == "above", above)


def score_above(span: Span, page: Page) -> int | None:
    """What is told of the votes for the first post above it, beside the thread's title: in words,
    since numbers stand there for much."""
    kinds = page.landmarks.vocabulary.kinds_telling("score")
    for i in reversed(range(span.header.start) if kinds else ()):
        text = page.lines[i].text
        told = page.landmarks.told("score", page.kinds[i], text) if page.kinds[i] in kinds else ""
        if told and not _is_bare(text):
            return counts.signed(told)
    return None


def is_accepted(span: Span, page: Page) -> bool:
    """Is a post marked as the accepted answer?"""
    accepts = page.landmarks.vocabulary.accepts
    if not accepts:
        return False
    # Above its author's name may stand what is left of the post above; below the words of this one
    # furniture of the next.
    head = range(max(span.header.start, span.header.name + 1), span.header.stop)
    foot = (i for i in range(span.stop, span.end) if page.kinds[i] not in CARD)
    return any(accepts(page.lines[i].text) for i in (*head, *foot))


def settled(posts: Sequence[Post]) -> list[Post]:
    """The posts, none of them accepted where more than half are: at each stands a button then."""
    if sum(post.accepted for post in posts) * 2 <= len(posts):
        return list(posts)
    return [replace(post, accepted=False) for post in posts]


def _told(span: Span, page: Page) -> Iterator[tuple[int, str]]:
    """What the lines above a post's words and below them tell of its score."""
    kinds = page.landmarks.vocabulary.kinds_telling("score")
    if not kinds:
        return
    # Furniture of headers below the words is the next post's, or a comment's.
    above = [kind for kind in kinds if kind not in FOOT]
    below = [kind for kind in kinds if kind in FOOT]
    for i in range(span.header.start, span.header.stop):
        if told := _said(i, above, page):
            yield i, told
    for i in range(span.stop, span.end):
        if i not in range(*span.signature) and (told := _said(i, below, page)):
            yield i, told


def _said(at: int, kinds: Sequence[Kind], page: Page) -> str:
    """What a line tells of a score: by itself, or a number with the lines around it."""
    text, told = page.lines[at].text, page.landmarks.told
    if page.kinds[at] in kinds and (words := told("score", page.kinds[at], text)):
        return words
    if not kinds or not _is_bare(text):
        return ""
    three = " ".join(line.text for line in page.lines[max(at - 1, 0) : at + 2])
    return next(filter(None, (told("score", kind, three) for kind in kinds)), "")


def _is_bare(text: str) -> bool:
    """Is this a number and nothing else?"""
    return _NUMERIC.fullmatch(text.lstrip(_SIGNS)) is not None
