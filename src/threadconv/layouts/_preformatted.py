"""Preformatted text as html2text marks it: rows set in by four blanks, below others of nothing but
blanks."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from threadconv.lines import CODE, Line
from threadconv.patterns import lazy

_QUOTED = lazy(r"(?:> ?)*")
_SET_IN = " " * 4
_MOST = 0.5
"""Where more of a page is preformatted, it is not only its code."""


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


def line(number: int, row: str, gap: int) -> Line:
    """The line of such a row, as it stands."""
    inner = _inner(row)
    text = inner.strip()
    depth = row[: len(row) - len(inner)].count(">")
    indent = len(inner) - len(inner.lstrip())
    return Line(number, number, text, indent, depth, gap, CODE)


def _inner(row: str) -> str:
    """A row without the marks of the quote that it stands in."""
    return row[_QUOTED.match(row).end() :] if row[:1] == ">" else row  # type: ignore[union-attr]
