"""bs4: every string of the markup on a line of its own, so a link cuts its sentence in three."""

from __future__ import annotations

from threadconv.layouts._strings import CLOSING
from threadconv.lines import Line

_OPENING = frozenset("([{“‘@")
_BETWEEN = frozenset("·•|")
"""What stands between two strings of one line, where a dump says nothing of blanks."""
_NUMBER = "#"
"""It stands by itself where the digits of a post's number are a link, or bold."""


def read(rows: list[str]) -> list[Line]:
    """Lines put together again, where a string ends or starts with a blank.

    However many blank rows a dump keeps, they are one gap: it tells how the markup was written.
    """
    if rows.count("") * 100 < len(rows) + 99:
        rows = [f" {row} " if row in _BETWEEN else row for row in rows]
    lines: list[Line] = []
    gap = 0
    before = ""
    for number, row in enumerate(rows, 1):
        text = row.strip()
        if not text:
            gap = 1
            if before.strip() != ",":
                before = ""
            continue
        if before and _goes_on(before, row):
            line = lines[-1]
            blank = "" if row[0] in CLOSING and not before[-1].isspace() else " "
            if before[-1] in _OPENING or before.strip() == _NUMBER:
                blank = ""
            line.text += blank + text
            line.last = number
        else:
            lines.append(Line(number, number, text, gap=gap))
        gap = 0
        before = row
    return lines


def _goes_on(before: str, row: str) -> bool:
    return (
        before[-1] in " \xa0"
        or row[0] in " \xa0"
        or before[-1] in _OPENING
        or row[0] in CLOSING
        or before.strip() == ","
        or (before.strip() == _NUMBER and row[0].isdigit())
    )
