"""trafilatura: the main text without indents, `- ` before items of lists, bars between cells."""

from __future__ import annotations

from threadconv.layouts import _bars, plain
from threadconv.lines import Line

_MARK = "- "


def read(rows: list[str]) -> list[Line]:
    """One line for each line of the dump that is not blank, and for each cell of a table, items
    without their marks.

    Where a template begins an item with blanks, its words stand in the row below the mark.
    """
    lines: list[Line] = []
    begun = 0
    marked = plain.read(rows)
    for line in _bars.cells(marked) if _bars.between(rows) else marked:
        if line.text == "-":
            begun = line.first
            continue
        if line.text[:2] == _MARK:
            line.text, line.style = line.text[2:].lstrip(), "*"
        elif begun and line.text:
            line.style, line.first = "*", begun
        begun = 0
        if line.text or line.rest:
            lines.append(line)
    return lines
