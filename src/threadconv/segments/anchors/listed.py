"""Anchors by the marks of list items: a tree of posts that was cut to its text keeps them all."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from threadconv.kinds import Kind, any_of
from threadconv.lines import Line
from threadconv.segments.anchors.found import Anchors

_LEAST = 5
_LEVELS = 4
"""So many levels no list of a writer has, nor a page's menu."""
_SHARE = 0.7
"""So many of the posts that are known begin with the mark of an item."""
_FEW = 4
"""Where no more than one header in so many is missing, none is."""
_SAID = any_of("prose", "short", "quote")
_BEGINS = _SAID | any_of("subject")


def find(lines: Sequence[Line], kinds: Sequence[Kind]) -> Anchors | None:
    """The items of a tree of which no header is left; `None` where there is none, or where most
    items hold no sentence."""
    at = tuple(i for i, line in enumerate(lines) if _is_item(line) and line.text)
    if len({lines[i].indent for i in at}) < _LEVELS:
        return None
    said = sum(kinds[i] == "prose" for i in at)
    return Anchors(at, headless=frozenset(at)) if said * 2 > len(at) else None


def add(anchors: Anchors, lines: Sequence[Line], kinds: Sequence[Kind]) -> Anchors:
    """The anchors, and the other items of their list, which have lost their headers.

    Where posts are items, each level of the tree is set in further. The items of a writer's own
    list follow each other without a gap.
    """
    if anchors.closing or anchors.numbers or anchors.names or len(anchors.at) < _LEAST:
        return anchors
    items = {at for at in (_item(at, lines) for at in anchors.at) if at is not None}
    levels = {lines[at].indent for at in items}
    if len(items) < len(anchors.at) * _SHARE or len(levels) < _LEVELS:
        return anchors
    deepest = max(levels)
    added = [
        at
        for at in range(anchors.at[0] + 1, len(lines))
        if at not in items
        and _is_item(lines[at])
        and lines[at].indent <= deepest
        and kinds[at] in _BEGINS
        and not _is_tight(at, lines)
    ]
    if len(added) * _FEW < len(anchors.at):
        return anchors
    said = frozenset(at for at in added if kinds[at] in _SAID)
    return replace(anchors, at=tuple(sorted({*anchors.at, *added})), headless=said)


def above(at: int, lines: Sequence[Line]) -> int | None:
    """The item of the same list that ends right above the one that begins here."""
    margin = lines[at].indent
    if not _is_item(lines[at]) or lines[at - 1].indent <= margin:
        return None
    item = next((i for i in range(at - 2, -1, -1) if lines[i].indent <= margin), at)
    return item if item < at and _is_item(lines[item]) else None


def _item(at: int, lines: Sequence[Line]) -> int | None:
    """The line with the mark of the item that an anchor heads: itself, or the post's title above
    it."""
    for i in (at, at - 1):
        if i >= 0 and _is_item(lines[i]):
            return i
    return None


def _is_item(line: Line) -> bool:
    return line.style[:1] == "*"


def _is_tight(at: int, lines: Sequence[Line]) -> bool:
    """Does an item of the same list stand right above this one, or right below?"""
    line, below = lines[at], lines[at + 1] if at + 1 < len(lines) else None
    beside = below is not None and not below.gap and _is_item(below) and below.indent == line.indent
    return not line.gap or beside
