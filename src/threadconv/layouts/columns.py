"""Columns: the cells of a table that a tool prints side by side, put one below the other.

Classic forum software lays its posts out in tables, the author's card on the left and the body on
the right, so that each row of the dump holds a piece of both.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain

from msgspec import Struct
from msgspec.structs import replace


class Row(Struct, frozen=True, gc=False):
    """A row of the dump or a cell of it, from row `first` to row `last` (from 1)."""

    first: int
    last: int
    text: str


_NARROWEST, _WIDEST = 8, 120
"""Where the right one of two columns may begin."""
_BETWEEN = 2
"""So many blanks stand between two columns."""
_LEAST = 3
"""A table has so many rows whose right cell begins at the same place."""
_LOOSE = 40
"""The right cells of a table are empty for fewer rows."""
_FAR = 30
"""What stands so many blanks further to the right is not the text of a cell."""
_SHARE = 3
"""A page is laid out in columns if one row of so many stands in them."""


class _Table(Struct, frozen=True, gc=False):
    """Rows from `start` to before `stop` (indices) with two columns, the right one at `column`."""

    start: int
    stop: int
    column: int


def unfold(rows: Sequence[str], padded: bool = False) -> list[Row]:
    """The rows of a dump, those of tables split: all left cells of a post, then all right ones.

    `padded` tells that the tool fills up the rows of a table with blanks to the same length.
    """
    numbers = range(1, len(rows) + 1)
    numbered = list(map(Row, numbers, numbers, rows))
    unfolded: list[Row] = []
    at = 0
    for part in _found(rows, padded):
        unfolded += numbered[at : part.start]
        unfolded += _split(numbered[part.start : part.stop], part.column, padded)
        at = part.stop
    return unfolded + numbered[at:]


def padded(rows: Sequence[str]) -> bool | None:
    """Whether the rows of a page's tables are filled up; `None` where it has no columns."""
    if _parts(list(_padded(rows)), rows, padded=True):
        return True
    if not _found(rows, padded=False):
        return None
    return sum(row.endswith("  ") for row in rows) * 2 > len(rows)


def _found(rows: Sequence[str], padded: bool) -> list[_Table]:
    """The parts of the tables in which a page is laid out."""
    if padded and (parts := _parts(list(_padded(rows)), rows, padded=True)):
        return parts
    return _parts(_tables(rows), rows, padded=False)


def _parts(tables: Sequence[_Table], rows: Sequence[str], padded: bool) -> list[_Table]:
    """The parts of these tables; none where most of the page stands elsewhere."""
    inside = sum(not _blank(rows[i]) for table in tables for i in range(table.start, table.stop))
    if not tables or inside * _SHARE < sum(not _blank(row) for row in rows):
        return []
    parts = [list(_parts_of(table, rows, padded)) for table in tables]
    cards = [[_words(part, rows) for part in of_table] for of_table in parts]
    counts = Counter(key for of_table in cards for card in of_table for key in card)
    # Only cards of posts hold words that return in others.
    at = [
        i for i, of_table in enumerate(cards) if any(counts[key] > 1 for key in {*chain(*of_table)})
    ]
    found = list(chain(*parts[at[0] : at[-1] + 1])) if at else []
    return found if len(found) > 1 else []


def _words(part: _Table, rows: Sequence[str]) -> set[str]:
    """The first words of its left cells."""
    keys = (_key(rows[i][: part.column]) for i in range(part.start, part.stop))
    return {key for key in keys if key}


def _split(rows: Sequence[Row], column: int, padded: bool) -> Iterator[Row]:
    left = [replace(row, text=row.text[:column].rstrip()) for row in rows]
    if padded:
        yield from (row for row in left if row.text)
    else:
        framed = left[0].text != "" and _margin(rows[0].text, column)
        yield from _cells(left, column - _BETWEEN, framed)
    for row in rows:
        right = row.text[column:].rstrip(" ")
        yield replace(row, text=" " * column + right if right else "")


def _cells(rows: Sequence[Row], width: int, framed: bool) -> Iterator[Row]:
    """The left cells of a table, put together again where one was broken: a label and its value, or
    all that frames a post."""
    cell = above = Row(0, 0, "")
    for row in rows:
        if (framed or ": " in cell.text) and _goes_on(above.text, row.text, width):
            cell = Row(cell.first, row.last, f"{cell.text} {row.text.strip()}")
        else:
            if cell.text:
                yield cell
            cell = row
        above = row
    if cell.text:
        yield cell


def _goes_on(above: str, row: str, width: int) -> bool:
    """Did the first word of a cell's row not fit into the row above it?"""
    word = row.split(maxsplit=1)[0] if above and row else ""
    return word != "" and ":" not in word and len(above) + 1 + len(word) > width


def _padded(rows: Sequence[str]) -> Iterator[_Table]:
    """Runs of rows of the same length that have two columns."""
    start = 0
    for i in range(1, len(rows) + 1):
        if i == len(rows) or len(rows[i]) != len(rows[start]):
            if i - start >= _LEAST and (column := _boundary(rows[start:i])):
                yield _Table(start, i, column)
            start = i


def _boundary(rows: Sequence[str]) -> int | None:
    """The first place where right cells begin and no row has text on the boundary."""
    filled = [row for row in rows if not _blank(row)]
    places = {len(row) - len(row.lstrip()) for row in filled}
    places.update(place for row in filled for place in _starts(row))
    for column in sorted(places):
        if _NARROWEST <= column <= _WIDEST and not any(_crossed(row, column) for row in filled):
            left = sum(not _blank(row[:column]) for row in filled)
            right = sum(not _blank(row[column:]) for row in filled)
            if left > 1 and right > 1:
                return column
    return None


def _tables(rows: Sequence[str]) -> list[_Table]:
    """Rows that have two columns at the same place; of few words, where others have them there."""
    # Two blanks may be typed, and on each page of a software's.
    sure = [table for table in _scan(rows, frozenset()) if _wide(table, rows)]
    return list(_scan(rows, frozenset(table.column for table in sure))) if sure else []


def _wide(table: _Table, rows: Sequence[str]) -> bool:
    """Does a wide gap stand between two cells of a table?"""
    column = table.column
    return any(
        row[:column].strip()
        and row[column:].strip()
        and row[column - 2 * _BETWEEN : column].isspace()
        for row in rows[table.start : table.stop]
    )


def _scan(rows: Sequence[str], columns: frozenset[int]) -> Iterator[_Table]:
    at = 0
    while at < len(rows):
        if "  " not in rows[at].strip():
            at += 1
            continue
        found = [
            table for column in _starts(rows[at]) if (table := _table(at, column, columns, rows))
        ]
        best = max(found, key=lambda table: table.stop, default=None)
        if best:
            yield best
        at = best.stop if best else at + 1


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


def _table(at: int, column: int, columns: frozenset[int], rows: Sequence[str]) -> _Table | None:
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
    return _Table(start, stop, column)


def _crossed(row: str, column: int) -> bool:
    """Does text stand on the boundary of two columns?"""
    return not _blank(row[column - _BETWEEN : column])


def _parts_of(table: _Table, rows: Sequence[str], padded: bool) -> Iterator[_Table]:
    """The parts of a table that are told one after the other: its posts, and what frames them.

    The cards of all posts end with the same word; what stands at the right margin is a row of its
    own.
    """
    column = table.column
    keys = [_key(rows[i][:column]) for i in range(table.start, table.stop)]
    frame = {i for i, key in enumerate(keys, table.start) if key and _margin(rows[i], column)}
    last = None if frame else _last(keys)
    start, ended, framed = table.start, False, False
    for i, key in enumerate(keys, table.start):
        frames = i in frame
        if start < i and (
            frames or (framed and (padded or _blank(rows[i]))) or (ended and key not in ("", last))
        ):
            yield _Table(start, i, column)
            start, ended, framed = i, False, False
        ended = ended or key == last
        framed = framed or frames
    yield _Table(start, table.stop, column)


def _last(keys: Sequence[str]) -> str | None:
    """The word that ends the cards of a table; `None` where none returns."""
    counts = Counter(filter(None, keys))
    most = max(counts.values(), default=0)
    card: list[str] = []
    for key in keys:
        if key in card:
            break
        # The foot of the last card may stand below the table.
        if counts[key] > 1 and counts[key] >= most - 1:
            card.append(key)
    return card[-1] if card and most > 1 else None


def _margin(row: str, column: int) -> bool:
    """Does nothing stand in the right cell but at its right margin?"""
    return bool(row[column:].strip()) and _blank(row[column : column + _FAR])


def _key(cell: str) -> str:
    """The first word of a cell."""
    return cell.split(maxsplit=1)[0] if not _blank(cell) else ""


def _blank(text: str) -> bool:
    return not text or text.isspace()
