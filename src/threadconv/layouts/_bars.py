"""Tables as trafilatura prints them: `| one cell | the next |`, of which a cell may have rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from threadconv.lines import Line
from threadconv.patterns import lazy

BAR = lazy(r"(?<!\\)\|")
"""What stands between two cells; before one of a cell's own words tools put a backslash."""
_LEAST = 3
"""Fewer rows between bars are no table."""


def between(rows: Iterable[str]) -> bool:
    """Do cells stand between bars?"""
    return sum(row[:1] == "|" and row.rstrip()[-1:] == "|" for row in rows) >= _LEAST


def cells(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines, of those between bars each cell."""
    for line in lines:
        if line.text[:1] != "|" and line.text[-2:] != " |":
            yield line
            continue
        gap = line.gap
        for cell in BAR.split(line.text):
            if text := cell.strip():
                yield replace(line, text=text, gap=gap)
                gap = 0
