"""Browsers, resiliparse, trafilatura: nothing to take off but bullets and a template's blanks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from threadconv.layouts import _borders, _rests
from threadconv.lines import BORDER, Line, item


def read(rows: list[str]) -> list[Line]:
    """One line for each line of the dump that is not blank, and one for each border of posts."""
    rows = _rests.restore(rows)
    cells = _cells(rows)
    lines: list[Line] = []
    ends = _borders.find(rows)
    gap = below = 0
    above = ""
    for number, row in _parted(rows, cells) if cells else enumerate(rows, 1):
        text = row.strip()
        if number <= below:
            pass
        elif not text:
            below = ends.get(number - 1, 0)
            if below:
                lines.append(Line(number, below, "", gap=gap, style=BORDER, rest=True))
                gap = 0
            elif "\xa0" in row:
                lines.append(Line(number, number, "", gap=gap, rest=True))
                gap = 0
            else:
                gap += 1
        elif row[0] != " ":
            lines.append(Line(number, number, text, gap=gap))
            gap = 0
        else:
            # What a template has indented like the blank row above, no writer has.
            indent = 0 if ends and above.isspace() else len(row) - len(row.lstrip(" "))
            style, text = item(text, indent)
            if text and text != "•":
                lines.append(Line(number, number, text, indent, gap=gap, style=style))
            gap = 0
        above = row
    return lines


def _cells(rows: Sequence[str]) -> dict[int, list[str]]:
    """What stands on one row (from 1) and belongs on several, for the rows where anything does."""
    found: dict[int, list[str]] = {}
    # Few pages have what these look for, and they take time to import.
    if any("\t" in row for row in rows):
        from threadconv.layouts import _tabbed

        found |= _tabbed.find(rows)
    if any(row.startswith("#") for row in rows):
        from threadconv.layouts import _floated

        found |= _floated.find(rows)
    return found


def _parted(rows: Sequence[str], cells: Mapping[int, Sequence[str]]) -> Iterator[tuple[int, str]]:
    for number, row in enumerate(rows, 1):
        for cell in cells.get(number, (row,)):
            yield number, cell
