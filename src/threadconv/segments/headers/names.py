"""Names: which line of each card names the author, learned from all cards together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container
from itertools import chain
from math import log
from operator import is_

from threadconv.segments.headers import candidates, decorations, shared
from threadconv.segments.headers.candidates import Candidate, Trait
from threadconv.segments.page import Page

_DOUBTFUL = -2
_ROUNDS = 3
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
    chosen = _choose(posts)
    if chosen and chosen[0]:
        chosen[0] = _returning(posts[0], chosen[0], chosen[1:], windows)
    if _doubtful(chosen):
        return [None] * len(windows)
    bare = decorations.strip([candidate.text if candidate else "" for candidate in chosen])
    for candidate, name, window in zip(chosen, bare, windows, strict=True):
        if candidate and not _alone(candidate, window, page):
            candidate.text = name
    return chosen


def _returning(
    first: list[Candidate],
    best: Candidate,
    others: list[Candidate | None],
    windows: list[range],
) -> Candidate:
    """The first post's author, who often writes again: a name of another post that stands where
    names do, below the one that was best. Above them both is the head of the page."""
    names = {one.text for one in others if one}
    if best.text in names:
        return best
    pairs = zip(others, windows[1:], strict=True)
    far = max((window.stop - one.at for one, window in pairs if one), default=0)
    return next(
        (
            one
            for one in reversed(first)
            if one.text in names and best.at < one.at and windows[0].stop - one.at <= far
        ),
        best,
    )


def _doubtful(chosen: list[Candidate | None]) -> bool:
    """Do most of the lines' texts speak against being names? What all share may be anything.

    What stands above the first post is no card, but the head of the page.
    """
    scores = {candidate.text: candidate.score for candidate in chosen[1:] if candidate}
    return bool(scores) and sorted(scores.values())[len(scores) // 2] < _DOUBTFUL


def _alone(candidate: Candidate, window: range, page: Page) -> bool:
    """Does another line of the card hold the name and nothing else?"""
    texts = (page.lines[i].text for i in window if i != candidate.at)
    return page.lines[candidate.at].text != candidate.text and candidate.text in texts


def _choose(posts: list[list[Candidate]]) -> list[Candidate | None]:
    """The best candidate of each post: first by itself, then by what the page's others share."""
    chosen = [max(post, key=lambda c: c.score, default=None) for post in posts]
    if all(len(post) < _CHOICE for post in posts):
        return chosen
    for post in posts:
        _rank(post)
    every = Counter(chain.from_iterable(c.traits for post in posts for c in post))
    for _ in range(_ROUNDS):
        weight = _weights(every, [c for c in chosen if c], sum(map(len, posts)))
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
