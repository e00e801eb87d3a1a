"""Marks that a layout took for the end of the line above: a full line seems to go on below."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from msgspec.structs import replace

from threadconv.kinds import Kind, any_of
from threadconv.lines import Line
from threadconv.segments.page import Page

_MARKS = any_of("unquote", "below", "tail")
_LEAST = 2
"""Buttons return; a word that is one may also end a sentence."""
_CLEAR = any_of("unquote", "tail", "edited", "inside", "reactions")
"""Marks of more than a word, or that end with a colon, which a page may show but once."""
_ENDS = ".!?…:)”\"'’"


def part(page: Page) -> None:
    """Set the marks that end quotes and bodies apart from the words that they were joined to."""
    ends = {line.text[line.seam :] for line in page.lines if line.seam}
    returning = Counter(
        (kind, line.text)
        for line, kind in zip(page.lines, page.kinds, strict=True)
        if kind in _MARKS and line.text in ends
    )
    seen = {text: kind for kind, text in returning}
    marks = {
        text: kind
        for (kind, text), count in returning.items()
        if kind == "unquote" or count >= _LEAST
    }
    lines: list[Line] = []
    kinds: list[Kind] = []
    for line, kind in zip(page.lines, page.kinds, strict=True):
        mark = _mark(line, marks, seen, page) if line.seam else None
        if mark:
            said, below = _parted(line)
            lines += said, below
            kinds += page.landmarks.kind(said.text), mark
        else:
            lines.append(line)
            kinds.append(kind)
    page.lines[:], page.kinds[:] = lines, kinds


def _mark(
    line: Line, marks: Mapping[str, Kind], seen: Mapping[str, Kind], page: Page
) -> Kind | None:
    """The kind of the mark that was joined to a line, if any: one of those that return, or below a
    sentence that has come to its end one that is `seen` elsewhere or is clear by itself."""
    mark = line.text[line.seam :]
    if mark in marks:
        return marks[mark]
    if line.text[: line.seam].rstrip()[-1:] not in _ENDS:
        return None
    if mark in seen:
        return seen[mark]
    kind = page.landmarks.kind(mark) if " " in mark or mark[-1] == ":" else None
    return kind if kind in _CLEAR else None


def _parted(line: Line) -> tuple[Line, Line]:
    said = line.text[: line.seam].rstrip()
    return (
        replace(line, text=said, last=line.last - 1, linked="", seam=0),
        replace(line, text=line.text[line.seam :], first=line.last, gap=0, linked="", seam=0),
    )
