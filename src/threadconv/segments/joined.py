"""Marks that a layout took for the end of the line above: a full line seems to go on below."""

from __future__ import annotations

from msgspec.structs import replace

from threadconv.lines import Line
from threadconv.segments.page import Page


def part(page: Page) -> None:
    """Set the marks that end quotes apart from the words that they were joined to."""
    if "unquote" not in page.kinds:
        return
    marks = {
        line.text for line, kind in zip(page.lines, page.kinds, strict=True) if kind == "unquote"
    }
    endings = tuple(" " + mark for mark in marks)
    lines: list[Line] = []
    kinds: list[str] = []
    for line, kind in zip(page.lines, page.kinds, strict=True):
        if line.first < line.last and line.text.endswith(endings):
            said, mark = _parted(line, marks)
            lines += said, mark
            kinds += page.landmarks.kind(said.text), "unquote"
        else:
            lines.append(line)
            kinds.append(kind)
    page.lines[:], page.kinds[:] = lines, kinds


def _parted(line: Line, marks: set[str]) -> tuple[Line, Line]:
    mark = max((mark for mark in marks if line.text.endswith(" " + mark)), key=len)
    said = line.text[: -len(mark)].rstrip()
    return (
        replace(line, text=said, last=line.last - 1, linked=""),
        replace(line, text=mark, first=line.last, gap=0, linked=""),
    )
