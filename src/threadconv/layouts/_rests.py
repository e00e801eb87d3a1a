"""Rests: the no-break spaces of a page, for which browsers put blanks on the clipboard."""

from __future__ import annotations

_NO_BREAK = "\xa0"

_BLANK = " "
"""What is left of a row that held one no-break space; empty rows hold nothing."""
_NAME = 20
"""Below rows of no more characters, most of them names, such a row stands between two inline
elements, where a blank is nothing but a blank."""


def restore(rows: list[str]) -> list[str]:
    """The rows, with a no-break space in those of one blank where they stand for one."""
    if any(_NO_BREAK in row for row in rows):
        return rows
    above = sorted(len(rows[at - 1]) for at, row in enumerate(rows) if at and row == _BLANK)
    if not above or above[len(above) // 2] <= _NAME:
        return rows
    return [_NO_BREAK if row == _BLANK else row for row in rows]
