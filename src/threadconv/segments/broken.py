"""Openings of quotes, and whom posts answer, that a tool has printed on two lines, where the page
had one."""

from __future__ import annotations

import re

from msgspec.structs import replace

from threadconv.kinds import any_of
from threadconv.segments.landmarks import LONGEST
from threadconv.segments.page import Page

_PLAIN = any_of("short", "prose")
_FEW = 7
"""What names whom a post answers has so few words, with the name."""


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
        if _has_name_whole(page.landmarks.match("quote", text), upper.text):
            kinds[at], kinds[at + 1] = "inside", "quote"
        elif text.count(" ") < _FEW and _has_name_whole(
            page.landmarks.match("above", text), upper.text
        ):
            kinds[at] = kinds[at + 1] = "above"
        else:
            continue
        lines[at + 1] = replace(lower, text=text, linked="")


def _has_name_whole(found: re.Match[str] | None, upper: str) -> bool:
    """Does a name stand whole on one of the two lines, where these words name anybody?"""
    if not found or not found.groupdict().get("author"):
        return False
    start, end = found.span("author")
    return start > len(upper) or end <= len(upper)
