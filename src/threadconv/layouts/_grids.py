"""Tables as pandoc draws them: cells between bars, or columns under dashes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from threadconv.patterns import lazy

_GRID = lazy(r" *\+(?:[-=:]{3,}\+)+")
_DASHES = lazy(r" {2,}-{2,}(?: +-+)*")
_COLUMN = lazy(r"-+")
_SIDE = ("|", "+")
_DEEPEST = 8
"""No page has tables in more of them than that."""
_ITEM = 4
_FAR = 1 << 30
_MOST = 400
"""So many rows of a table are looked for its end."""


class Cell(Struct, frozen=True, gc=False):
    """Rows that stand one below the other in a dump, from row `first` on; `width` is that of the
    column which they stand in, none outside of tables and where each row is a cell."""

    first: int
    rows: list[str]
    width: int | None = None


def rules(row: str) -> bool:
    """Is this row a border of a grid, or does it show the columns of a table by dashes?"""
    row = row.rstrip()
    return bool(_GRID.fullmatch(row) or (" -" in row.strip() and _DASHES.fullmatch(row)))


def cells(
    rows: Sequence[str], first: int = 1, width: int | None = None, depth: int = 0
) -> Iterator[Cell]:
    """The cells of all tables, row by row, and what stands between the tables."""
    start = at = 0
    while at < len(rows) and depth < _DEEPEST:
        stop = _grid_ends(rows, at) or _columns_end(rows, at)
        if not stop:
            at += 1
            continue
        if start < at:
            yield Cell(first + start, list(rows[start:at]), width)
        if _GRID.fullmatch(rows[at].rstrip()):
            yield from _in_grid(rows[at:stop], first + at, depth + 1)
        else:
            yield from _in_columns(rows[at:stop], first + at)
        start = at = stop
    if start < len(rows):
        yield Cell(first + start, list(rows[start:]), width)


def _grid_ends(rows: Sequence[str], at: int) -> int:
    """Behind which row a grid ends that begins in this one; 0 where none does."""
    top = rows[at].rstrip()
    if top.lstrip()[:1] != "+" or not _GRID.fullmatch(top):
        return 0
    indent = top.index("+")
    stop = at + 1
    while (
        stop < len(rows)
        and rows[stop][:indent].strip() == ""
        and rows[stop][indent : indent + 1] in ("|", "+")
    ):
        stop += 1
    return stop if stop > at + 2 else 0


def _in_grid(rows: Sequence[str], first: int, depth: int) -> Iterator[Cell]:
    bars: list[int] = []
    above = -1
    for at, row in enumerate(rows):
        if _GRID.fullmatch(row.rstrip()):
            if above + 1 < at:
                yield from _side_by_side(rows[above + 1 : at], bars, first + above + 1, depth)
            bars = [place for place, char in enumerate(row) if char == "+"]
            above = at
    if above + 1 < len(rows):
        yield Cell(first + above + 1, list(rows[above + 1 :]))


def _side_by_side(
    rows: Sequence[str], bars: Sequence[int], first: int, depth: int
) -> Iterator[Cell]:
    """The cells between the borders of a grid; the rows as they are where these do not fit."""
    edges = [(left + 1, right) for left, right in pairwise(bars)]
    columns = [[_slice(row, *edge) for row in rows] for edge in edges]
    if not _are_whole(rows, columns, len(bars)):
        yield Cell(first, list(rows))
        return
    for (left, right), column in zip(edges, columns, strict=True):
        inner = [row[1:] if row[:1] == " " else row for row in column]
        yield from cells(inner, first, right - left - 1, depth)


def _are_whole(rows: Sequence[str], columns: Sequence[Sequence[str]], bars: int = 0) -> bool:
    """Does each row say no more than its cells, but for the bars between them?"""
    said = [sum(map(_letters, column)) + bars for column in zip(*columns, strict=True)]
    return said == [_letters(row) for row in rows]


def _letters(text: str) -> int:
    return sum(map(len, text.split()))


def _slice(row: str, left: int, right: int) -> str:
    """What stands in some columns of a terminal, where some letters take two."""
    if row.isascii():
        return row[left:right].rstrip()
    from unicodedata import east_asian_width

    column, kept = 0, []
    for char in row:
        if left <= column < right:
            kept.append(char)
        column += 2 if east_asian_width(char) in "WF" else 1
    return "".join(kept).rstrip()


def _columns_end(rows: Sequence[str], at: int) -> int:
    """Behind which row a table ends whose columns these dashes show; 0 where none does."""
    top = rows[at].rstrip()
    if top.lstrip()[:2] != "--" or not _DASHES.fullmatch(top):
        return 0
    if not top.index("-") % _ITEM:
        return 0  # Tables are set in by two, and rules across the page by what items are.
    headed = False
    for stop in range(at + 2, min(len(rows), at + _MOST)):
        row = rows[stop].rstrip()
        if row.lstrip()[:2] == "--" and len(row) == len(top) and _DASHES.fullmatch(row):
            if headed or " -" in top.lstrip() or " -" not in row.lstrip():
                return stop + 1
            headed = True
    return 0


def _in_columns(rows: Sequence[str], first: int) -> Iterator[Cell]:
    rules = [at for at, row in enumerate(rows) if row.rstrip() and _DASHES.fullmatch(row.rstrip())]
    finest = max((rows[at] for at in rules), key=lambda row: len(_COLUMN.findall(row)))
    starts = [found.start() for found in _COLUMN.finditer(finest)]
    broken = any(not row for row in rows)
    width = len(finest) - starts[-1] if broken else None
    group: list[str] = []
    for at, row in enumerate(rows):
        if row and at not in rules:
            group.append(row)
            if broken:
                continue
            at += 1
        if group:
            yield from _under_dashes(group, starts, first + at - len(group), width)
            group = []


def _under_dashes(
    rows: list[str], starts: Sequence[int], first: int, width: int | None
) -> Iterator[Cell]:
    edges = [*pairwise(starts), (starts[-1], _FAR)]
    columns = [[_slice(row, *edge) for row in rows] for edge in edges]
    if not _are_whole(rows, columns):
        yield Cell(first, rows)
        return
    for (left, right), column in zip(edges, columns, strict=True):
        yield Cell(first, column, width and (width if right == _FAR else right - left))
