"""Trees: which post another one stands under, by how far its header is indented."""

from __future__ import annotations

from collections.abc import Sequence

from threadconv.segments.headers import Header
from threadconv.segments.page import Page

_LEVELS = 4
"""So many levels no list of a writer has."""
_STRAY = 8
"""One post in so many may stand astray: its own place is not shown. More are no tree."""


def parents(headers: Sequence[Header], page: Page) -> list[int | None]:
    """For each post the index of the one that it stands under; `None` where it stands by itself.

    Nothing but `None` where the page does not show its tree: the software prints none, or the tool
    left the indents out. `None` too below a post whose own place is not shown.
    """
    # Items of a list, of which the words are left, have no headers.
    bare = all(header.start == header.stop for header in headers)
    if not page.landmarks.vocabulary.tree and not bare:
        return [None] * len(headers)
    depths = [page.lines[h.start].indent if bare else _depth(h, page) for h in headers]
    if not page.landmarks.vocabulary.tree and len({*depths}) < _LEVELS:
        return [None] * len(headers)
    top = _top(depths)
    astray = sum(depth < top for depth in depths[1:])
    if astray * _STRAY > len(depths):
        return [None] * len(headers)
    found: list[int | None] = []
    over: list[int] = []
    for at, depth in enumerate(depths):
        while over and (depths[over[-1]] >= depth or depth < top):
            over.pop()
        parent = over[-1] if over and depth > top else None
        found.append(parent if parent is None or depths[parent] >= top else None)
        over.append(at)
    return found


def _top(depths: Sequence[int]) -> int:
    """How far answers to the thread are indented: as the post at its head, where others stand
    there too, or as the one below."""
    first, *rest = depths
    return first if not rest or rest.count(first) * _STRAY >= len(depths) else rest[0]


def _depth(header: Header, page: Page) -> int:
    """How far the lines that name the author and mark the post are indented, or the one above."""
    marks = [i for i in (header.name, header.anchor) if header.start <= i < header.stop]
    first = max(header.start, min(marks, default=header.start) - 1)
    last = max(marks, default=header.stop - 1)
    # A mark of a list may stand alone ("o"), where the lists above have ended.
    return max(
        (page.lines[i].indent for i in range(first, last + 1) if page.kinds[i] != "initial"),
        default=0,
    )
