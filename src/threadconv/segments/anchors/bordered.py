"""Anchors by the borders of a template: what stands right below one begins a post."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from threadconv.kinds import Kind
from threadconv.lines import BORDER, Line
from threadconv.segments.anchors.found import Anchors

_MOST = 5
"""A head has fewer lines."""
_LONGEST = 40
"""Names are no longer, in characters."""


def find(lines: Sequence[Line], kinds: Sequence[Kind]) -> Anchors | None:
    """The first line below each border, and that of the post above the first of them.

    What stands above the words is a head where it ends with the post's number: the author's name
    and whatever follows it. `None` where the layout knows no borders.
    """
    ends = [i for i, line in enumerate(lines) if line.style == BORDER]
    if not ends:
        return None
    starts = [_top(ends[0], lines, kinds), *(i + 1 for i in ends)]
    posts = [(a, b) for a, b in pairwise((*starts, len(lines))) if a < b]
    heads: list[range] = []
    numbers: list[int | None] = []
    last = 0
    for start, stop in posts:
        head = _head(start, stop, lines)
        number = int(lines[head.stop - 1].text) if head else 0
        # Numbers rise, and those of what is counted do not.
        heads.append(head if number > last else range(start, start))
        numbers.append(number if number > last else None)
        last = max(last, number)
    at = tuple(start for start, _ in posts)
    return Anchors(at, numbers=tuple(numbers) if any(numbers) else (), heads=tuple(heads))


def _top(first: int, lines: Sequence[Line], kinds: Sequence[Kind]) -> int:
    """Where the first post begins: its head, or what stands below the blanks over a sentence."""
    if _head(0, first, lines):
        return 0
    start = 0
    for i in range(first):
        if lines[i].gap:
            start = i
        if kinds[i] == "prose":
            break
    return start


def _head(start: int, stop: int, lines: Sequence[Line]) -> range:
    """The lines down to a number that stands alone between blanks, below some short ones."""
    for i in range(start + 1, min(start + _MOST, stop - 1)):
        text = lines[i].text
        if len(lines[i - 1].text) > _LONGEST:
            break
        if text.isdecimal() and text.isascii() and lines[i].gap and lines[i + 1].gap:
            return range(start, i + 1)
    return range(start, start)
