"""Anchors by what a tool left of the list whose items the posts were: its marks, each alone on a
row, or items of several paragraphs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from threadconv.kinds import Kind, any_of
from threadconv.lines import Line
from threadconv.segments.anchors.found import Anchors

_MARKS = frozenset(("-", "*", "•"))
_ROWS = 4
_ITEMS = 3
_SHARE = 0.6
"""So many posts, or more, hold a sentence; so many items more than one paragraph."""
_ABOVE = 4
"""No more lines stand above a list that is all of a page: its title, where it is from."""
_SAID = any_of("prose", "quote")


def by_rows(lines: Sequence[Line], kinds: Sequence[Kind]) -> Anchors | None:
    """The marks that stand alone, at one indent, most of them over sentences."""
    if kinds.count("symbol") < _ROWS:
        return None
    at = [i for i, kind in enumerate(kinds) if kind == "symbol" and lines[i].text in _MARKS]
    if len(at) < _ROWS or len({(lines[i].text, lines[i].indent) for i in at}) > 1:
        return None
    return _anchors(at, 1) if at[0] <= _ABOVE and _speak(at, kinds) else None


def by_items(lines: Sequence[Line], kinds: Sequence[Kind]) -> Anchors | None:
    """The items of the one list that a page is, down to its end; `None` where most of them hold but
    one paragraph."""
    first = next((i for i, line in enumerate(lines) if line.style[:1] == "*"), _ABOVE + 1)
    if first > _ABOVE:
        return None
    margin = lines[first].indent
    at = [i for i in range(first, len(lines)) if lines[i].indent <= margin]
    if len(at) < _ITEMS or any(lines[i].style[:1] != "*" or not lines[i].gap for i in at):
        return None
    parted = sum(any(lines[i].gap for i in range(a + 1, b)) for a, b in _posts(at, kinds))
    return _anchors(at, 0) if parted >= len(at) * _SHARE and _speak(at, kinds) else None


def _posts(at: Sequence[int], kinds: Sequence[Kind]) -> Iterator[tuple[int, int]]:
    return pairwise((*at, len(kinds)))


def _speak(at: Sequence[int], kinds: Sequence[Kind]) -> bool:
    spoken = sum(not _SAID.isdisjoint(kinds[a:b]) for a, b in _posts(at, kinds))
    return spoken >= len(at) * _SHARE


def _anchors(at: Sequence[int], rows: int) -> Anchors:
    """Anchors over which nothing is printed; so many rows of each are none of the post's."""
    return Anchors(tuple(at), names=("",) * len(at), heads=tuple(range(i, i + rows) for i in at))
