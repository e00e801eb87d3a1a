"""Headers with which a tool has run on to the words of their posts, on one line."""

from __future__ import annotations

from collections import Counter

from msgspec.structs import replace

from threadconv import dates
from threadconv.kinds import Kind, any_of
from threadconv.lines import Line, behind
from threadconv.segments.landmarks import LONGEST
from threadconv.segments.page import Page

_WORDS = any_of("short", "prose")
_LEAST = 3
"""One sentence may begin as a header does, and hardly another alike."""


def part(page: Page) -> None:
    """Set the dated headers of posts apart from the words that go on behind them, where several
    lines of the page begin with one of the same form."""
    ends = {at: end for at in range(len(page.lines)) if (end := _end(at, page))}
    forms = {at: page.landmarks.heading(page.lines[at].text[:end]) for at, end in ends.items()}
    counts = Counter(filter(None, forms.values()))
    cut = {at for at, form in forms.items() if counts[form] >= _LEAST}
    if not cut:
        return
    lines: list[Line] = []
    kinds: list[Kind] = []
    for at, (line, kind) in enumerate(zip(page.lines, page.kinds, strict=True)):
        if at not in cut:
            lines.append(line)
            kinds.append(kind)
            continue
        head = replace(line, text=line.text[: ends[at]].rstrip(), linked="")
        words = replace(behind(line, ends[at]), gap=0)
        lines += head, words
        kinds += page.landmarks.kinds([head.text, words.text])
    page.lines[:], page.kinds[:] = lines, kinds


def _end(at: int, page: Page) -> int:
    """Where the date ends with which a line's header does; 0 where the line has none."""
    line = page.lines[at]
    if line.depth or line.seams or page.kinds[at] not in _WORDS:
        return 0
    found = dates.find(line.text[:LONGEST])
    return found.end if found and found.start and found.time and found.end < len(line.text) else 0
