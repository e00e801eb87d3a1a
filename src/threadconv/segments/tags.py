"""Quote tags that no software has read (`[quote="Ann"]`): pairs part lines, others are words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from threadconv.kinds import Kind, any_of
from threadconv.lines import Line
from threadconv.patterns import lazy
from threadconv.segments.page import Page

_TAG = lazy(r"(?i:\[quote(?:[= ][^\[\]\n]{0,200})?\]|\[(?P<end>/)quote\])")
_QUOTED = any_of("quote", "unquote")
_Tag = tuple[int, int, int]
"""The index of its line, and where in the text it begins and ends."""


def part(page: Page) -> None:
    """Part the lines with pairs of tags before and behind each tag; the parts of one share its row.
    A line that is a tag without its other half is words."""
    if not any("[" in line.text and "quote" in line.text.lower() for line in page.lines):
        return
    ends: dict[int, list[int]] = {}
    for at, start, stop in _paired(page.lines):
        ends.setdefault(at, []).extend((start, stop))
    lines: list[Line] = []
    kinds: list[Kind] = []
    for at, (line, kind) in enumerate(zip(page.lines, page.kinds, strict=True)):
        if at in ends:
            parts = list(_parts(line, ends[at]))
            lines += parts
            kinds += page.landmarks.kinds([piece.text for piece in parts])
        else:
            lone = kind in _QUOTED and _TAG.fullmatch(line.text)
            lines.append(line)
            kinds.append("short" if lone else kind)
    page.lines[:], page.kinds[:] = lines, kinds


def _paired(lines: Sequence[Line]) -> list[_Tag]:
    opened: list[_Tag] = []
    paired: list[_Tag] = []
    for at, line in enumerate(lines):
        for found in _TAG.finditer(line.text) if "[" in line.text else ():
            tag = at, *found.span()
            if not found["end"]:
                opened.append(tag)
            elif opened:
                paired += (opened.pop(), tag)
    return sorted(paired)


def _parts(line: Line, ends: Sequence[int]) -> Iterator[Line]:
    gap = line.gap
    for start, stop in pairwise((0, *ends, len(line.text))):
        if text := line.text[start:stop].strip():
            yield replace(line, text=text, gap=gap, linked="", seams=())
            gap = 0
