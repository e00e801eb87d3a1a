"""Quote tags that no software has made a quote of (`[quote="Ann"]`), each on a line of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from threadconv.lines import Line
from threadconv.patterns import lazy

_TAG = lazy(r"(?i:\[quote(?:[= ][^\[\]\n]{0,200})?\]|\[(?P<end>/)quote\])")
_Tag = tuple[int, int, int]
"""The index of its line, and where in the text it begins and ends."""


def part(lines: list[Line]) -> list[Line]:
    """The lines, those with pairs of tags parted before and behind each tag; the parts of one share
    its row. A tag without its other half is words."""
    ends: dict[int, list[int]] = {}
    for at, start, stop in _paired(lines):
        ends.setdefault(at, []).extend((start, stop))
    return [piece for at, line in enumerate(lines) for piece in _parts(line, ends.get(at, ()))]


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
    if not ends:
        yield line
        return
    gap = line.gap
    for start, stop in pairwise((0, *ends, len(line.text))):
        if text := line.text[start:stop].strip():
            yield replace(line, text=text, gap=gap, linked="", seam=0)
            gap = 0
