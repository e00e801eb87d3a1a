"""Names: which line of each card names the author, learned from all cards together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container
from itertools import chain
from math import log
from operator import is_

from threadconv.patterns import lazy
from threadconv.segments.headers import answered, candidates, companions, decorations, shared
from threadconv.segments.headers.candidates import Candidate, Trait
from threadconv.segments.headers.name_text import without_role
from threadconv.segments.page import Page

_DOUBTFUL = -1.5
_ROUNDS = 3
_HEADED = 2
"""The page has a head over the first post, and may have one over the first answer."""
_PAIR = 2
"""Of so many posts the first, over which the page's head stands, tells nothing of the other."""
_UNLIKE = lazy(r",\s|\s[|•]\s|[\w)][.!?]$(?<!\b\w\.)|\w://|\bwww\.|[!?.]\s\w+\s")
_MANY = 0.34
"""What names do not hold: a comma before a blank, signs between parts, what sentences end with,
addresses; so large a share of them shows that they are none."""
_APART = lazy(r"\s[|•](?:\s|$)|\w://|\bwww\.")
"""Signs between parts, and addresses."""
_MOST_WORDS = 2
"""What has more words is a headline, where no other post has a name."""
_GREETED = (",", "!")
_BY_TOP = frozenset(("top", "over", "rank"))
"""What a line shows by those above it, down from the top of its window."""
_CHOICE = 2
"""Of fewer candidates there is none to choose from."""
_AMONG_NAMES, _AMONG_OTHERS = 0.5, 4
"""So often each trait counts as seen once more: what few lines show says little."""


def find(
    windows: list[range], page: Page, known: set[str], said: Container[int] = ()
) -> list[Candidate | None]:
    """The line of each window that names the author; `None` where none does.

    `said` are lines with which the words of the post above may begin.
    """
    same = shared.find(windows, page)
    posts = candidates.find(windows, page, known, same, said)
    chosen = _choose(posts, len(posts) == _PAIR and windows[0].start > 0 and bool(said))
    if _doubtful(chosen) or _is_title(chosen):
        return [None] * len(windows)
    if _unlike_names(chosen):
        for best in filter(None, chosen):
            best.text = ""  # It is the first line of a card all the same, whose name is cut.
        return chosen
    chosen = [_below_unlike(best, post) for best, post in zip(chosen, posts, strict=True)]
    bare = decorations.strip([candidate.text if candidate else "" for candidate in chosen])
    for candidate, name, window in zip(chosen, bare, windows, strict=True):
        if candidate and not _alone(candidate, window, page):
            candidate.text = name
    told = [without_role(one.text, page.landmarks) if one else "" for one in chosen]
    told = companions.cut(told, headed=True)
    for candidate, name in zip(chosen, told, strict=True):
        if candidate:
            candidate.text = name
    return answered.mend(posts, _returning(posts, chosen, windows), windows, known, page)


def _returning(
    posts: list[list[Candidate]], chosen: list[Candidate | None], windows: list[range]
) -> list[Candidate | None]:
    """The authors, with those of the first post and of the first answer who write again in place of
    a line that names nobody else, below it and where names stand: above it is what the page prints
    over the thread, and over its answers."""
    names = {one.text for one in chosen if one}
    often = Counter(chain.from_iterable({one.text for one in post} for post in posts))
    pairs = zip(chosen[1:], windows[1:], strict=True)
    far = max((window.stop - one.at for one, window in pairs if one), default=0)
    found = list(chosen)
    for at, best in enumerate(chosen[:_HEADED]):
        if best and often[best.text] < 2:
            low = max(best.at + 1, windows[at].stop - far)
            others = names - {best.text}
            again = (one for one in reversed(posts[at]) if one.at >= low and one.text in others)
            found[at] = next(again, best)
    return found


def _doubtful(chosen: list[Candidate | None]) -> bool:
    """Do most of the lines' texts speak against being names? What all share may be anything.

    What stands above the first post is no card, but the head of the page.
    """
    scores = {candidate.text: candidate.score for candidate in chosen[1:] if candidate}
    return bool(scores) and sorted(scores.values())[len(scores) // 2] < _DOUBTFUL


def _unlike_names(chosen: list[Candidate | None]) -> bool:
    """Do many of the texts hold what names do not, as places and the last words of posts do ("Reed,
    Heddle County", "Visit us | weft.example")?"""
    texts = {candidate.text for candidate in chosen[1:] if candidate}
    unlike = sum(_UNLIKE.search(text) is not None for text in texts)
    return unlike >= max(_PAIR, len(texts) * _MANY)


def _below_unlike(best: Candidate | None, post: list[Candidate]) -> Candidate | None:
    """The best line below one that holds what names do not: the last words of the post above stand
    over a card."""
    if best is None or not _APART.search(best.text):
        return best
    below = [one for one in post if one.at > best.at and not _APART.search(one.text)]
    return max(below, key=lambda one: one.score, default=best)


def _is_title(chosen: list[Candidate | None]) -> bool:
    """Is the only line that may name anybody above the first post, and a headline or the first
    words of that?"""
    text = chosen[0].text if chosen[0] else ""
    other = text.count(" ") >= _MOST_WORDS or text.endswith(_GREETED)
    return len(chosen) > _PAIR and other and not any(chosen[1:])


def _alone(candidate: Candidate, window: range, page: Page) -> bool:
    """Does another line of the card hold the name and nothing else?"""
    texts = (page.lines[i].text for i in window if i != candidate.at)
    return page.lines[candidate.at].text != candidate.text and candidate.text in texts


def _choose(posts: list[list[Candidate]], headed: bool) -> list[Candidate | None]:
    """The best candidate of each post: first by itself, then by what the page's others share, but
    for the first where it is `headed`."""
    chosen = [max(post, key=lambda c: c.score, default=None) for post in posts]
    if all(len(post) < _CHOICE for post in posts):
        return chosen
    for post in posts:
        _rank(post)
    for candidate in posts[0] if headed else ():
        candidate.traits = tuple(trait for trait in candidate.traits if trait[0] not in _BY_TOP)
    every = Counter(chain.from_iterable(c.traits for post in posts for c in post))
    for _ in range(_ROUNDS):
        sure = [c for c in chosen[headed:] if c] or [c for c in chosen if c]
        weight = _weights(every, sure, sum(map(len, posts)))
        before = chosen
        chosen = [
            max(post, key=lambda c: c.score + sum(map(weight.__getitem__, c.traits)))
            if len(post) >= _CHOICE
            else first
            for post, first in zip(posts, before, strict=True)
        ]
        if all(map(is_, chosen, before)):
            break
    return chosen


def _weights(every: Counter[Trait], names: list[Candidate], total: int) -> dict[Trait, float]:
    """How much more a trait is at home among these names than among the others of all candidates.

    What counts is a ratio of shares: where windows hold little besides the names, a trait that most
    names have speaks for a line all the same.
    """
    picked = Counter(chain.from_iterable(c.traits for c in names))
    values = Counter(trait[0] for trait in every)
    number, rest = len(names), total - len(names)
    return {
        trait: log((picked[trait] + _AMONG_NAMES) / (number + _AMONG_NAMES * values[trait[0]]))
        - log((count - picked[trait] + _AMONG_OTHERS) / (rest + _AMONG_OTHERS * values[trait[0]]))
        for trait, count in every.items()
    }


def _rank(post: list[Candidate]) -> None:
    """Add a trait to each candidate: how many above it in its window look the same."""
    seen: Counter[object] = Counter()
    for candidate in post:
        style = candidate.traits[0][1]
        candidate.traits += (("rank", min(seen[style], 3)),)
        seen[style] += 1
