"""The order of a thread's pages: what they say themselves, or numbers and dates of their posts."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TypeVar

from threadconv.thread.leaves import PageNumber
from threadconv.thread.merge.same import Facts

_Key = TypeVar("_Key", int, str)


def order(
    places: Sequence[PageNumber | None], leaves: Sequence[Sequence[Facts]], numbered: bool
) -> list[int] | None:
    """The indices of the pages, first page first; `None` where nothing tells.

    The first of these that all pages have: their places among the same number of pages, the
    numbers of their posts, the dates, their places.
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
        return _sorted(middles, backwards=_fall(dates))
    if len(told) == len(leaves):
        return _sorted([place.number for place in told])
    return None


def _sorted(keys: Sequence[_Key], backwards: bool = False) -> list[int]:
    return sorted(range(len(keys)), key=keys.__getitem__, reverse=backwards)


def _middle(keys: Sequence[_Key]) -> _Key:
    """Not the first: a thread's first post may stand on each of its pages."""
    return sorted(keys)[len(keys) // 2]


def _fall(leaves: Sequence[Sequence[str]]) -> bool:
    """Do the pages print the newest post first?"""
    steps = [(above, below) for leaf in leaves for above, below in pairwise(leaf)]
    return sum(a > b for a, b in steps) > sum(a < b for a, b in steps)
