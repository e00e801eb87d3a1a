"""Openings of quotes that a tool has printed on two lines, where the page had one."""

from __future__ import annotations

from msgspec.structs import replace

from threadconv.kinds import any_of
from threadconv.segments.landmarks import LONGEST
from threadconv.segments.page import Page

_PLAIN = any_of("short", "prose")


def mend(page: Page) -> None:
    """Make one opening of two lines that are none by themselves: the lower of them has the words
    of both, the upper is furniture.

    The name stands whole on one of the two: else any words above "wrote:" would be one.
    """
    lines, kinds = page.lines, page.kinds
    for at in range(len(lines) - 1):
        upper, lower = lines[at], lines[at + 1]
        if kinds[at] not in _PLAIN or kinds[at + 1] not in _PLAIN or lower.gap > 1:
            continue
        text = f"{upper.text} {lower.text}"
        if len(text) > LONGEST or upper.depth != lower.depth:
            continue
        found = page.landmarks.match("quote", text)
        if not found or not found.groupdict().get("author"):
            continue
        start, end = found.span("author")
        if start > len(upper.text) or end <= len(upper.text):
            kinds[at], kinds[at + 1] = "inside", "quote"
            lines[at + 1] = replace(lower, text=text, linked="")
