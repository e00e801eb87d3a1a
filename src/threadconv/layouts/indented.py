"""inscriptis: no line broken, what stands inside something indented, `* ` before items."""

from __future__ import annotations

from threadconv.layouts import _columns
from threadconv.lines import Line, item

_NESTED = frozenset(("+ ", "o ", "- "))
"""The marks of items in lists that stand in other lists."""


def read(rows: list[str]) -> list[Line]:
    """One line for each line of the dump that is not blank, with its indent."""
    lines: list[Line] = []
    gap = 0
    for cell in _columns.unfold(rows, padded=True):
        row = cell.text
        text = row.strip()
        if not text:
            gap += 1
            continue
        if text == "*":
            continue
        indent = len(row) - len(row.lstrip())
        style, text = item(text, indent)
        if not style and indent and text[:2] in _NESTED:
            style, text = "*", text[2:].lstrip()
        if text:
            lines.append(Line(cell.first, cell.last, text, indent, gap=gap, style=style))
            gap = 0
    return lines
