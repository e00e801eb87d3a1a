"""Tables: rows of a dump that stand in two columns, as tools print the cells of a table."""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

_NARROWEST, _WIDEST = 8, 120
"""Where the right one of two columns may begin."""
BETWEEN = 2
"""So many blanks stand between two columns."""
_LEAST = 3
"""A table has so many rows whose right cell begins at the same place."""
_LOOSE = 40
"""The right cells of a table are empty for fewer rows."""


class Table(Struct, frozen=True, gc=False):
    """Rows from `start` to before `stop` (indices) with two columns, the right one at `column`."""

    start: int
    stop: int
    column: int


def filled_up(rows: Sequence[str]) -> Iterator[Table]:
    """Runs of rows of the same length that have two columns."""
    start = 0
    for i in range(1, len(rows) + 1):
        if i == len(rows) or len(rows[i]) != len(rows[start]):
            if i - start >= _LEAST and (column := _boundary(rows[start:i])):
                yield Table(start, i, column)
            start = i


def _boundary(rows: Sequence[str]) -> int | None:
    """The place where right cells begin and no row has text on the boundary: that with the widest
    gap, and the first of several. The left cells may hold a table, too."""
    filled = [row for row in rows if not blank(row)]
    starts = {len(row) - len(row.lstrip()) for row in filled}
    starts.update(place for row in filled for place in _starts(row))
    best, widest = None, 0
    for column in sorted(starts):
        if _NARROWEST <= column <= _WIDEST and not any(_crossed(row, column) for row in filled):
            left = sum(not blank(row[:column]) for row in filled)
            right = sum(not blank(row[column:]) for row in filled)
            gap = min(column - len(row[:column].rstrip()) for row in filled)
            if left > 1 and right > 1 and gap > widest:
                best, widest = column, gap
    return best


def loose(rows: Sequence[str]) -> list[Table]:
    """Rows that have two columns at the same place; of few words, where others have them there."""
    # Two blanks may be typed, and on each page of a software's.
    sure = [table for table in _scan(rows, frozenset()) if _wide(table, rows)]
    return list(_scan(rows, frozenset(table.column for table in sure))) if sure else []


def _wide(table: Table, rows: Sequence[str]) -> bool:
    """Does a wide gap stand between two cells of a table?"""
    column = table.column
    return any(
        row[:column].strip()
        and row[column:].strip()
        and row[column - 2 * BETWEEN : column].isspace()
        for row in rows[table.start : table.stop]
    )


def _scan(rows: Sequence[str], columns: frozenset[int]) -> Iterator[Table]:
    above: Table | None = None
    at = floor = 0
    while at < len(rows):
        if "  " not in rows[at].strip():
            at += 1
            continue
        best = _best(at, columns, rows)
        if best is None:
            at += 1
            continue
        best = replace(best, start=max(best.start, floor))
        if above and above.start < best.start:
            best = replace(best, start=max(best.start, _settled(above, rows)))
            above = _up_to(best.start, above, rows)
            yield above
            floor = above.stop
        above = _ended(best, columns, rows)
        at = above.stop
    if above:
        yield above


def _best(at: int, columns: frozenset[int], rows: Sequence[str]) -> Table | None:
    """The table that goes furthest of those whose first row with two cells is this one."""
    found = (_table(at, column, columns, rows) for column in _starts(rows[at]))
    return max(filter(None, found), key=lambda table: table.stop, default=None)


def _settled(table: Table, rows: Sequence[str]) -> int:
    """The row below the last whose right cell begins where those of the table do."""
    for at in range(table.stop - 1, table.start - 1, -1):
        if rows[at][table.column : table.column + 1].strip():
            return at + 1
    return table.start


def _ended(table: Table, columns: frozenset[int], rows: Sequence[str]) -> Table:
    """The table up to where another begins, whose column is further to the right: each post may be
    a table of its own, as wide as its author's name."""
    settled = _settled(table, rows)
    for at in range(settled, table.stop):
        for column in _starts(rows[at]):
            below = _table(at, column, columns, rows) if column > table.column else None
            if below and below.start > settled:
                return _up_to(below.start, table, rows)
    return table


def _up_to(start: int, table: Table, rows: Sequence[str]) -> Table:
    """The table without what belongs to the one whose right cells begin at `start`: what stands
    there further up at the left, from the last empty row."""
    if table.stop <= start:
        return table
    settled = _settled(table, rows)
    between = range(start - 1, settled, -1)
    return replace(table, stop=next((at for at in between if blank(rows[at])), settled))


def _starts(row: str) -> Iterator[int]:
    """Where text begins in a row behind some other text and blanks."""
    at = row.find("  ", len(row) - len(row.lstrip()))
    while 0 <= at < _WIDEST:
        start = len(row) - len(row[at:].lstrip())
        if start >= len(row.rstrip()):
            return
        if _NARROWEST <= start <= _WIDEST:
            yield start
        at = row.find("  ", start)


def _table(at: int, column: int, columns: frozenset[int], rows: Sequence[str]) -> Table | None:
    """The table whose first row with two cells is this one, with more such rows if its column is
    none of `columns`."""
    both = exact = 0
    stop = i = at
    while i < len(rows) and i - stop < _LOOSE and not _crossed(rows[i], column):
        left, right = rows[i][:column].strip(), rows[i][column:].strip()
        both += bool(left and right)
        exact += rows[i][column : column + 1].strip() != ""
        i += 1
        if right or (left and i - stop == 1):
            stop = i
    if min(both, exact) < (1 if column in columns else 2):
        return None
    start = at
    while start > 0 and rows[start - 1][column:].strip() and not _crossed(rows[start - 1], column):
        start -= 1
    return Table(start, stop, column)


def _crossed(row: str, column: int) -> bool:
    """Does text stand on the boundary of two columns?"""
    return not blank(row[column - BETWEEN : column])


def blank(text: str) -> bool:
    """Does a text hold nothing but blanks?"""
    return not text or text.isspace()
