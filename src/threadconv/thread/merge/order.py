"""The order of a thread's pages: what they say themselves, numbers and dates of their posts, or the
posts that end one page and stand on the next one too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby, pairwise
from typing import TypeVar

from threadconv.thread.leaves import PageNumber
from threadconv.thread.merge.same import Facts

_Key = TypeVar("_Key", int, str)


def order(
    places: Sequence[PageNumber | None], leaves: Sequence[Sequence[Facts]], numbered: bool
) -> list[int] | None:
    """The indices of the pages, first page first; `None` where nothing tells.

    The first of these that all pages have: their places among the same number of pages, the
    numbers of their posts, the dates, their places. Where dates are the same, or all are missing,
    pages are put behind those whose last post they hold.
    """
    if len(leaves) == 1:
        return [0]
    told = [place for place in places if place]
    if len(told) == len(leaves) and len({place.of for place in told}) == 1:
        return _sorted([place.number for place in told])
    if numbered:
        numbers = [[f.number for f in leaf if f.number is not None] for leaf in leaves]
        if all(numbers):
            return _sorted([_middle(leaf) for leaf in numbers])
    dates = [[f.when for f in leaf if f.when] for leaf in leaves]
    if all(dates):
        middles = [_middle(leaf) for leaf in dates]
        rough = _sorted(middles, backwards=_fall(dates))
        above = _above(leaves) if len({*middles}) < len(middles) else {}
        return [
            page
            for _, same in groupby(rough, key=middles.__getitem__)
            for page in _linked(list(same), above)
        ]
    if len(told) == len(leaves):
        return _sorted([place.number for place in told])
    above = _above(leaves)
    return _linked(range(len(leaves)), above) if len(above) == len(leaves) - 1 else None


def _sorted(keys: Sequence[_Key], backwards: bool = False) -> list[int]:
    return sorted(range(len(keys)), key=keys.__getitem__, reverse=backwards)


def _above(leaves: Sequence[Sequence[Facts]]) -> dict[int, set[int]]:
    """For each page that holds the last post of others these, unless they hold its last, too."""
    holding: dict[tuple[str, str], set[int]] = {}
    for page, leaf in enumerate(leaves):
        for facts in leaf:
            holding.setdefault((facts.author, facts.words), set()).add(page)
    after = [holding[leaf[-1].author, leaf[-1].words] - {page} for page, leaf in enumerate(leaves)]
    above: dict[int, set[int]] = {}
    for page, below in enumerate(after):
        for other in below:
            if page not in after[other]:
                above.setdefault(other, set()).add(page)
    return above


def _linked(pages: Sequence[int], above: Mapping[int, set[int]]) -> list[int]:
    """These pages, each behind those that stand above it; else in the order in which they came."""
    waiting = dict.fromkeys(pages)
    placed: list[int] = []
    while waiting:
        free = (page for page in waiting if waiting.keys().isdisjoint(above.get(page, ())))
        placed.append(next(free, next(iter(waiting))))
        del waiting[placed[-1]]
    return placed


def _middle(keys: Sequence[_Key]) -> _Key:
    """Not the first: a thread's first post may stand on each of its pages."""
    return sorted(keys)[len(keys) // 2]


def _fall(leaves: Sequence[Sequence[str]]) -> bool:
    """Do the pages print the newest post first?"""
    steps = [(above, below) for leaf in leaves for above, below in pairwise(leaf)]
    return sum(a > b for a, b in steps) > sum(a < b for a, b in steps)
