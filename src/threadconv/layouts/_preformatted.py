"""Preformatted text as html2text marks it: rows set in by four blanks, below others of nothing but
blanks; or, where the page breaks its lines, rows between two marks (`)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from threadconv.layouts._markdown_cells import BREAK
from threadconv.lines import CODE, Line
from threadconv.patterns import lazy

_QUOTED = lazy(r"(?:> ?)*")
_SET_IN = " " * 4
_MOST = 0.5
"""Where more of a page is preformatted, it is not only its code."""
MARK = "\0"
"""What stands before code that `parted` has found; no dump has it."""
_HEADED = lazy(r"(?<=[.!?…]) (?=\w+:$)")
"""Between a sentence and the one word that heads the code behind it."""
_LONGEST = 400
"""No code between two marks has more rows."""


def numbers(rows: Sequence[str]) -> set[int]:
    """The numbers of the rows that hold code, from 1; none where a whole page is preformatted.

    html2text marks what is set in for other reasons (lists, `<dd>`) by no row of blanks.
    """
    found: set[int] = set()
    numbered = ((number, _inner(row)) for number, row in enumerate(rows, 1))
    for set_in, group in groupby(numbered, key=lambda row: row[1].startswith(_SET_IN)):
        block = [*group] if set_in else []
        if block and block[0][1].isspace():
            found.update(number for number, row in block if not row.isspace())
    return found if len(found) < sum(map(bool, rows)) * _MOST else set()


def parted(rows: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """The numbered rows, code that goes over several of them by itself, `MARK` before each of its
    rows, without the words before it and behind it."""
    rows = [*rows]
    at = 0
    while at < len(rows):
        number, row = rows[at]
        stop = _closing(at, rows)
        if stop is None:
            yield number, row
            at += 1
            continue
        above, _, first = row.rpartition("`")
        last, _, below = rows[stop][1].partition("`")
        yield from ((number, words) for words in _HEADED.split(above))
        for inner, text in ((number, first), *rows[at + 1 : stop], (rows[stop][0], last)):
            if text:
                yield inner, MARK + text
        yield rows[stop][0], below
        at = stop + 1


def _closing(at: int, rows: Sequence[tuple[int, str]]) -> int | None:
    """The row that ends the code which begins on this one and goes on below it; `None` if none."""
    row = rows[at][1]
    if row.count("`") % 2 == 0 or not row.endswith(BREAK):
        return None
    for stop in range(at + 1, min(at + _LONGEST, len(rows))):
        below = rows[stop][1]
        if "`" in below:
            return stop if below.count("`") == 1 else None
        if not below.endswith(BREAK):
            return None
    return None


def line(number: int, row: str, gap: int) -> Line:
    """The line of such a row, as it stands."""
    inner = _inner(row.removeprefix(MARK))
    text = inner.strip()
    depth = row[: len(row) - len(inner)].count(">")
    indent = len(inner) - len(inner.lstrip())
    return Line(number, number, text, indent, depth, gap, CODE)


def _inner(row: str) -> str:
    """A row without the marks of the quote that it stands in."""
    return row[_QUOTED.match(row).end() :] if row[:1] == ">" else row  # type: ignore[union-attr]
