"""pandoc's plain text: items set off by three blanks, quotes and code set in, tables drawn."""

from __future__ import annotations

from collections.abc import Sequence

from threadconv.layouts import _filled, _grids
from threadconv.lines import RULE, Line
from threadconv.patterns import lazy

_FILL = 72
_ITEM_MARK, _TABLE = "-   ", "--- -"
_FEW = 3
"""Somebody may have typed an item so, or a rule."""
_NARROWEST = 30
_WIDER = 0.02
"""So many rows of filled text are wider, since nothing in them can be broken."""
_ITEM = lazy(r"(?:-   |(\d{1,4}|[a-z]{1,4})[.)] {1,2})(?=\S|$)")
_RULE = lazy(r"-{20,}")
_NAMELESS = lazy(r"(?<!\S)\[\](?!\S)|^\[\](?=\[)|(?<=\])\[\]$")
"""What is left of a picture without words."""
_PICTURES = lazy(r"(?:\[[^\[\]]+\] ?)+")


def shows(rows: Sequence[str], text: str) -> bool:
    """Are there items and tables as pandoc writes them?"""
    if _ITEM_MARK not in text and _TABLE not in text:
        return False
    marks = 0
    for row in rows:
        mark = row.lstrip(" ")
        if mark[:2] == "- ":
            marks += mark[:4] == _ITEM_MARK and mark[4:5] not in ("", " ", "-")
        elif mark[:2] in ("+-", "--"):
            marks += _grids.rules(row)
    return marks >= _FEW


def read(rows: list[str]) -> list[Line]:
    """One line for each paragraph and each cell of a table, items without their marks."""
    width = _FILL if _is_filled(rows) else 0
    lines: list[Line] = []
    for cell in _grids.cells(rows):
        lines += _read(cell, width and _width(cell))
    return lines


def _width(cell: _grids.Cell) -> int:
    """How far the lines of a cell go; in narrow columns each line is one by itself."""
    width = _FILL if cell.width is None else cell.width
    return width if width >= _NARROWEST else 0


def _is_filled(rows: Sequence[str]) -> bool:
    lengths = [len(row) for row in rows if row]
    return sum(length > _FILL + 2 for length in lengths) <= len(lengths) * _WIDER


def _read(cell: _grids.Cell, width: int) -> list[Line]:
    lines: list[Line] = []
    gap = 1
    for row in _filled.whole(cell.rows, width):
        text = row.text.strip(" ")
        if not text.strip():
            if text:
                lines.append(_line(cell, row, "", 0, gap, ""))
                lines[-1].rest = True
            gap = 0 if text else gap + 1
            continue
        indent = len(row.text) - len(row.text.lstrip(" "))
        style = ""
        while found := _ITEM.match(text):
            style = "1" if found[1] else "*"
            text = text[found.end() :]
            indent += found.end()
        if _RULE.fullmatch(text):
            style = RULE
        text = _NAMELESS.sub("", text).strip() if "[]" in text else text.strip()
        if text[:1] == "[" and text[-1:] == "]" and _PICTURES.fullmatch(text):
            text = text[1:-1].replace("] [", " ").replace("][", " ")
        if text:
            lines.append(_line(cell, row, text, indent, gap, style))
            gap = 0
    return lines


def _line(
    cell: _grids.Cell, row: _filled.Filled, text: str, indent: int, gap: int, style: str
) -> Line:
    above = cell.first - 1
    return Line(above + row.first, above + row.last, text, indent, gap=gap, style=style)
