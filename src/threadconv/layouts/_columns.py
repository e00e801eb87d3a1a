"""Columns: the cells of a table that a tool prints side by side, put one below the other.

Classic forum software lays its posts out in tables, the author's card on the left and the body on
the right, so that each row of the dump holds a piece of both.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, groupby

from msgspec import Struct
from msgspec.structs import replace

from threadconv.layouts._tables import BETWEEN, Table, blank, filled_up, loose


class Cell(Struct, frozen=True, gc=False):
    """A row of the dump or a cell of it, from row `first` to row `last` (from 1)."""

    first: int
    last: int
    text: str


_FAR = 30
"""What stands so many blanks further to the right is not the text of a cell."""
_SEVERAL = 3
"""A word that more cards end with tells where all posts end."""
_SHARE = 3
"""A page is laid out in columns if one row of so many stands in them."""


def unfold(rows: Sequence[str], padded: bool = False) -> list[Cell]:
    """The rows of a dump, those of tables split: all left cells of a post, then all right ones.

    `padded` tells that the tool fills up the rows of a table with blanks to the same length.
    """
    numbers = range(1, len(rows) + 1)
    numbered = list(map(Cell, numbers, numbers, rows))
    unfolded: list[Cell] = []
    at = 0
    for part in _found(rows, padded):
        unfolded += numbered[at : part.start]
        unfolded += _split(numbered[part.start : part.stop], part.column, padded)
        at = part.stop
    return unfolded + numbered[at:]


def padded(rows: Sequence[str]) -> bool | None:
    """Whether the rows of a page's tables are filled up; `None` where it has no columns."""
    if _parts(list(filled_up(rows)), rows, padded=True):
        return True
    if not _found(rows, padded=False):
        return None
    return sum(row.endswith("  ") for row in rows) * 2 > len(rows)


def _found(rows: Sequence[str], padded: bool) -> list[Table]:
    """The parts of the tables in which a page is laid out."""
    if padded and (parts := _parts(list(filled_up(rows)), rows, padded=True)):
        return parts
    return _parts(loose(rows), rows, padded=False)


def _parts(tables: Sequence[Table], rows: Sequence[str], padded: bool) -> list[Table]:
    """The parts of these tables; none where most of the page stands elsewhere."""
    inside = sum(not blank(rows[i]) for table in tables for i in range(table.start, table.stop))
    if not tables or inside * _SHARE < sum(not blank(row) for row in rows):
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


def _words(part: Table, rows: Sequence[str]) -> set[str]:
    """The first words of its left cells."""
    keys = (_key(rows[i][: part.column]) for i in range(part.start, part.stop))
    return {key for key in keys if key}


def _split(rows: Sequence[Cell], column: int, padded: bool) -> Iterator[Cell]:
    left = [replace(row, text=row.text[:column].rstrip()) for row in rows]
    if padded:
        yield from (row for row in left if row.text)
    else:
        framed = left[0].text != "" and _margin(rows[0].text, column, padded)
        yield from _cells(left, column - BETWEEN, framed)
    for row in rows:
        right = row.text[column:].rstrip(" ")
        yield replace(row, text=" " * column + right if right else "")


def _cells(rows: Sequence[Cell], width: int, framed: bool) -> Iterator[Cell]:
    """The left cells of a table, put together again where one was broken: a label and its value, or
    all that frames a post."""
    cell = above = Cell(0, 0, "")
    for row in rows:
        if (framed or ": " in cell.text) and _goes_on(above.text, row.text, width):
            cell = Cell(cell.first, row.last, f"{cell.text} {row.text.strip()}")
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


def _parts_of(table: Table, rows: Sequence[str], padded: bool) -> Iterator[Table]:
    """The parts of a table that are told one after the other: its posts, and what frames them.

    The cards of all posts end with the same word; what stands at the right margin is a row of its
    own.
    """
    column = table.column
    keys = [_key(rows[i][:column]) for i in range(table.start, table.stop)]
    frame, last = _framing(keys, table, rows, padded)
    start, ended, framed = table.start, False, False
    if head := _head(keys, table, rows):
        yield Table(start, start + head, column)
        start += head
    for i, key in enumerate(keys[start - table.start :], start):
        frames = i in frame
        if start < i and (
            frames or (framed and (padded or blank(rows[i]))) or (ended and key not in ("", last))
        ):
            yield Table(start, i, column)
            start, ended, framed = i, False, False
        ended = ended or key == last
        framed = framed or frames
    yield Table(start, table.stop, column)


def _head(keys: Sequence[str], table: Table, rows: Sequence[str]) -> int:
    """How many rows at the top of a table end with one that but names its two columns ("Author",
    "Message"), right above the first post; 0 where the first row that stands in both names none."""
    for at, row in enumerate(rows[table.start : table.stop - 1]):
        left, right = row[: table.column].split(), row[table.column :].split()
        if left and right:
            named = len(left) == len(right) == 1 == keys.count(keys[at])
            return at + 1 if named and not blank(rows[table.start + at + 1]) else 0
    return 0


def _framing(
    keys: Sequence[str], table: Table, rows: Sequence[str], padded: bool
) -> tuple[set[int], str | None]:
    """The rows that frame posts, and the word that ends the cards of all posts, where these have no
    frames: then what stands at the right margin, beside a long card, is a button."""
    column = table.column
    frame = {
        i for i, key in enumerate(keys, table.start) if key and _margin(rows[i], column, padded)
    }
    last = _last(keys)
    if not frame or last is None:
        return frame, last
    buttons = {rows[i].strip() for i, key in enumerate(keys, table.start) if not key}
    framed = sum(rows[i][column:].strip() not in buttons for i in frame)
    if (cards := keys.count(last)) <= _SEVERAL or framed * 2 >= cards:
        return frame, None
    return {i for i in frame if i < table.start + keys.index(last)}, last


def _last(keys: Sequence[str]) -> str | None:
    """The word that ends the cards of a table; `None` where none returns."""
    keys = [*filter(None, keys)]
    # A rank may stand twice, as its name and in the picture of it.
    runs = ([*run] for _, run in groupby(keys))
    once = [*chain(*(run[1:] if len(run) == 2 else run for run in runs))]
    return _returning(once) or _returning(keys)


def _returning(keys: Sequence[str]) -> str | None:
    """The last of the words that stand in each card, from the first to where one of them returns;
    `None` where none does."""
    counts = Counter(keys)
    most = max(counts.values(), default=0)
    card: list[str] = []
    for key in keys:
        if key in card:
            break
        # The foot of the last card may stand below the table.
        if counts[key] > 1 and counts[key] >= most - 1:
            card.append(key)
    return card[-1] if card and most > 1 else None


def _margin(row: str, column: int, padded: bool) -> bool:
    """Does nothing stand in the right cell but at its right margin, far to the right or at the end
    of a row that is filled up?"""
    right = row[column:]
    text = right.strip()
    before = len(right) - len(right.lstrip())
    return text != "" and (before >= _FAR or (padded and right[-1] != " " and before > len(text)))


def _key(cell: str) -> str:
    """The first word of a cell."""
    return cell.split(maxsplit=1)[0] if not blank(cell) else ""
