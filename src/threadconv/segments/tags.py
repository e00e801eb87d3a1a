"""Tags: those of quotes that no software has read stand in pairs; without the other half they are
words."""

from __future__ import annotations

from collections.abc import Sequence

from threadconv.kinds import Kind
from threadconv.lines import Line

_REACH = 200
"""No quote has more lines."""


def fold(lines: Sequence[Line], kinds: list[Kind]) -> None:
    """Make words of the tags that open no quote or close none."""
    opened: list[int] = []
    lone: list[int] = []
    for at, line in enumerate(lines):
        if line.text[:1] != "[" or kinds[at] not in ("quote", "unquote"):
            continue
        if kinds[at] == "quote":
            opened.append(at)
        elif opened and at - opened[-1] <= _REACH:
            opened.pop()
        else:
            lone.append(at)
    for at in (*opened, *lone):
        kinds[at] = "short"
