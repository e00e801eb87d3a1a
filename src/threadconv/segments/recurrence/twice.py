"""Twice: what a page of two posts prints below the words of both."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterator, Sequence
from itertools import chain

from threadconv.kinds import any_of
from threadconv.segments.anchors import Anchors
from threadconv.segments.page import FOOT, HEADS, Page, kind_at
from threadconv.segments.recurrence import recurring

_FOOT, _TAIL = 30, 200
"""So many lines above the second anchor a foot is looked for, and so many below it."""
_LEAST = 2
"""The same words may be the last of both, if they are but a line."""
_WORDS = any_of("short", "prose")
_UNKNOWN = any_of("short", "prose", "count")


def mark(anchors: Anchors, page: Page, names: Container[str]) -> None:
    """Give the kind "below" to lines that stand below the words of both posts, in one order."""
    first, second = anchors.at
    gap = range(max(first + 1, second - _FOOT), second)
    tail = range(second + 1, _end(second + 1, page))
    keys = _keys(gap, tail, page, names)
    feet = [
        (upper, lower)
        for upper, lower in _returning(gap, tail, keys)
        if _is_foot(range(first + 1, second), upper, page)
        and _is_foot(tail, lower, page)
        and (len(upper) >= _LEAST or _is_votes(lower, page))
    ]
    for i in chain(*max(feet, key=_length, default=())):
        if page.kinds[i] in _UNKNOWN:
            page.kinds[i] = "below"


def _length(foot: tuple[range, range]) -> int:
    return len(foot[0])


def _end(at: int, page: Page) -> int:
    """Where the page begins again below the last post."""
    stop = min(at + _TAIL, len(page.kinds))
    return next((i for i in range(at, stop) if page.kinds[i] in HEADS), stop)


def _keys(gap: range, tail: range, page: Page, names: Container[str]) -> list[str | None]:
    keys = recurring.keys_of(page, (gap, tail), names)
    return [
        kind if key is None and kind in FOOT else key
        for key, kind in zip(keys, page.kinds, strict=True)
    ]


def _returning(
    gap: range, tail: range, keys: Sequence[str | None]
) -> Iterator[tuple[range, range]]:
    """Runs of lines in the gap that return in the tail, as far as they go, and those there."""
    places: defaultdict[str | None, list[int]] = defaultdict(list)
    for j in tail:
        places[keys[j]].append(j)
    for i in gap:
        for j in places[keys[i]] if keys[i] else ():
            if i > gap.start and keys[i - 1] and keys[i - 1] == keys[j - 1]:
                continue  # A longer run holds this one.
            most = min(gap.stop - i, tail.stop - j)
            length = next(
                (n for n in range(most) if not keys[i + n] or keys[i + n] != keys[j + n]), most
            )
            yield range(i, i + length), range(j, j + length)


def _is_foot(post: range, run: range, page: Page) -> bool:
    """Do words stand above these lines of a post, and no sentence below them?"""
    above = page.kinds[post.start : run.start]
    return not _WORDS.isdisjoint(above) and "prose" not in page.kinds[run.stop : post.stop]


def _is_votes(run: range, page: Page) -> bool:
    """Is it but a number, with nothing but numbers of pages between it and the end of the page?"""
    below = run.stop
    while kind_at(below, page.kinds) == "count":
        below += 1
    return page.kinds[run.start] == "count" and kind_at(below, page.kinds) in HEADS
