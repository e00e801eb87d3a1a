"""Returning: last lines of bodies that close other posts too: signatures, or the page's own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import compress

from msgspec.structs import replace

from threadconv.segments.page import FOOT, LONGEST_SIGNATURE, Page
from threadconv.segments.spans import Span
from threadconv.segments.words import Worded, Words

_FAREWELL = Worded(r"{farewell}\b")
_WORDS = 3
"""A signature known only by its return has at least this many words."""
_SURE = 8
"""And so many where it returns below posts of two authors: one of them may have been misread."""
_OFTEN, _SHARE = 3, 0.25
"""What closes so many posts, and such a share of them, is the page's."""
_WHOEVER = "\n"
"""The author of all lines that close posts and stand in no quote."""


_Tail = tuple[str, tuple[str, ...]]
"""Whose last lines these are ("": anybody's), last first."""


def part(spans: Sequence[Span], page: Page) -> list[Span]:
    """The spans, their bodies without the lines with which their author or the page closes several
    of them."""
    tails = [_tail(span, page) for span in spans]
    known = [_known(span, tail, page) for span, tail in zip(spans, tails, strict=True)]
    own = _unquoted(spans, page)
    once = _once(spans, page)
    ends = _returns(
        (author, tail)
        for span, by, anybody in compress(zip(spans, known, own, strict=True), once)
        for author, tail in {
            (span.header.author, by),
            ("", by),
            (_WHOEVER, by if span.signed else anybody),
        }
    )
    words = page.landmarks.words
    counts = [
        _returning(by, span.header.author, ends, words, _WORDS) or _closing(anybody, ends, words)
        for span, by, anybody in zip(spans, tails, own, strict=True)
    ]
    often = max(_OFTEN, len(spans) * _SHARE)
    return [
        _cut(span, count, page)
        if count
        else _without(span, _printed(anybody, span.header.author, ends, often, words), page)
        for span, count, anybody in zip(spans, counts, own, strict=True)
    ]


def _once(spans: Sequence[Span], page: Page) -> list[bool]:
    """Whether each body is the first of its author with these words: the best answer may be printed
    at the top and in its place, and closes nothing with its words for that."""
    seen: set[tuple[str, ...]] = set()
    first = []
    for span in spans:
        texts = [page.lines[i].text for i in range(span.start, span.stop)]
        said = (span.header.author, *texts)
        # Few words are said again, and a signature may stand below them.
        first.append(said not in seen or " ".join(texts).count(" ") < _SURE)
        seen.add(said)
    return first


def _returns(tails: Iterable[_Tail]) -> Counter[_Tail]:
    """How often the last lines of these return; of more than one only where one less does."""
    ends: Counter[_Tail] = Counter()
    left = [(author, tail) for author, tail in tails if tail]
    count = 0
    while left:
        count += 1
        ends.update((author, tail[:count]) for author, tail in left)
        left = [
            (author, tail)
            for author, tail in left
            if len(tail) > count and ends[author, tail[:count]] > 1
        ]
    return ends


def _tail(span: Span, page: Page) -> tuple[str, ...]:
    """The last lines of a body, last first, without the first of all; none of a signed post."""
    if span.signed:
        return ()
    stop = _above_counts(span, page)
    first = max(span.start, stop - LONGEST_SIGNATURE)
    return tuple(page.lines[i].text for i in range(stop - 1, first, -1))


def _known(span: Span, tail: tuple[str, ...], page: Page) -> tuple[str, ...]:
    """The last lines of a body, or the signature below it where that is known by another sign."""
    if not span.signed:
        return tail
    return tuple(text for i in range(*span.signature) if (text := page.lines[i].text))[::-1]


def _above_counts(span: Span, page: Page) -> int:
    """Where a body ends above the numbers that stand last in it, and the marks of empty items:
    votes and buttons without words stand below signatures."""
    stop = span.stop
    while stop > span.start + 1 and page.kinds[stop - 1] in ("count", "symbol"):
        stop -= 1
    return stop


def _unquoted(spans: Sequence[Span], page: Page) -> list[tuple[str, ...]]:
    """The last lines of each body that stand in no quote, last first.

    Where a quote ends is not known yet: in it stand those lines that other posts have too.
    """
    said = Counter(
        text
        for span in spans
        for text in {page.lines[i].text for i in range(span.start, span.stop)}
    )
    tails = []
    for span in spans:
        quoting = [i for i in range(span.start, span.stop) if _quotes(i, page)]
        below = quoting[-1] + 1 if quoting else span.start
        while quoting and below < span.stop and said[page.lines[below].text] > 1:
            below += 1
        stop = span.start if span.signed else _above_counts(span, page)
        first = max(below, stop - LONGEST_SIGNATURE)
        tails.append(tuple(page.lines[i].text for i in range(stop - 1, first - 1, -1)))
    return tails


def _quotes(at: int, page: Page) -> bool:
    return page.kinds[at] in ("quote", "inside") or page.lines[at].depth > 0


def _closing(tail: tuple[str, ...], ends: Counter[_Tail], words: Words) -> int:
    """How many of these last lines stand below any other post; 0 where it says nothing else."""
    count = _returning(tail, _WHOEVER, ends, words, _SURE)
    return count if count < len(tail) else 0


def _returning(
    tail: tuple[str, ...], author: str, ends: Counter[_Tail], words: Words, least: int
) -> int:
    """How many last lines stand below another post of this author too, or of anybody if unknown;
    0 where they have fewer than `least` words."""
    count = 0
    while count < len(tail) and ends[author, tail[: count + 1]] > 1:
        count += 1
    return count if count and _is_signature(tail[:count], words, least) else 0


def _printed(
    tail: tuple[str, ...], author: str | None, ends: Counter[_Tail], often: float, words: Words
) -> int:
    """How many of these last lines close at least so many posts, and so are the page's; 0 where the
    post says nothing else, or nobody but its author closes posts with them."""
    count = 0
    while count < len(tail) and ends[_WHOEVER, tail[: count + 1]] >= often:
        count += 1
    last = tail[:count]
    if count in (0, len(tail)) or _takes_leave(last, words):
        return 0
    own = author is not None and ends[author, last] == ends[_WHOEVER, last]
    return 0 if own else count


def _without(span: Span, count: int, page: Page) -> Span:
    """The span, so many of its body's last lines being the page's."""
    if not count:
        return span
    end = _above_counts(span, page)
    page.kinds[end - count : end] = ["below"] * count
    return replace(span, stop=end - count)


def _cut(span: Span, count: int, page: Page) -> Span:
    """The span, so many of its body's last lines being its signature."""
    if not count:
        return span
    end = _above_counts(span, page)
    top = end - count
    while top < end - 1 and (page.kinds[top] in FOOT or page.kinds[top] == "inside"):
        top += 1
    return replace(span, stop=end - count, signature=(top, end))


def _is_signature(tail: Sequence[str], words: Words, least: int) -> bool:
    count = sum(len(line.split()) for line in tail)
    return count >= least and not _takes_leave(tail, words)


def _takes_leave(tail: Sequence[str], words: Words) -> bool:
    return words.pattern(_FAREWELL).match(tail[-1]) is not None
