"""Floated: the number of a post that Chromium's clipboard glues to the date, since it floats beside
it on the page ("#103-08-2016, 02:05 PM")."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from threadconv import dates

_NUMBER = "#"
_LEAST = 2
"""A post's number is told from the digits of the date by the next post's."""
_DIGITS = 6
_STAMP = 60
"""A date with what goes before it takes no more characters, and notes on edits go on behind it."""


def find(rows: Sequence[str]) -> dict[int, list[str]]:
    """The number of a post and the date behind it, for each row (from 1) where they are glued."""
    marked = [at for at, row in enumerate(rows) if row[:1] == _NUMBER and row[1:2].isdigit()]
    first = rows[marked[0]][1 : _DIGITS + 1] if len(marked) >= _LEAST else ""
    for width in range(1, len(first)):
        if first[:width].isdigit():
            found = _counted(rows, marked, int(first[:width]))
            if len(found) >= _LEAST:
                return found
    return {}


def _counted(rows: Sequence[str], marked: Iterable[int], number: int) -> dict[int, list[str]]:
    """The marked rows that count up from a number and go on with a date."""
    found = {}
    for at in marked:
        mark = f"{_NUMBER}{number}"
        if date := _date_behind(mark, rows[at]):
            found[at + 1] = [mark, date]
            number += 1
    return found


def _date_behind(number: str, row: str) -> str:
    """What stands right behind a number, where it begins with a date; "" where it does not."""
    behind = row.removeprefix(number)
    if behind == row or not behind[:1].isalnum():
        return ""
    date = dates.find(behind.partition("(")[0][:_STAMP])
    return behind if date and date.start == 0 else ""
