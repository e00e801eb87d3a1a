"""Anchors by numbers that stand alone: all that is left where a page was cut to its main text."""

from __future__ import annotations

from collections.abc import Sequence

from threadconv.lines import Line
from threadconv.segments.anchors.found import Anchors

_LEAST = 3
_SKIP = 4
"""Posts without words leave holes in the numbers."""
_SAID = frozenset(("short", "prose", "quote"))


def find(lines: Sequence[Line], kinds: Sequence[str]) -> Anchors | None:
    """The lines with nothing but a number that goes up by one, or a little more, and words between.

    `None` where fewer than three posts begin so, the first is neither a thread's nor a page's, or
    no reader reacts to any: the points of an article are numbered too.
    """
    chain: list[int] = []
    before = 0
    for at, kind in enumerate(kinds):
        text = lines[at].text
        if kind != "count" or not text.isdecimal():
            continue
        if at and not lines[at].gap and kinds[at - 1] != "reactions":
            continue
        number = int(text)
        if not chain:
            starts = number % 10 == 1
        elif _SAID.isdisjoint(kinds[chain[-1] + 1 : at]):
            starts = False
        else:
            starts = before < number <= before + _SKIP
        if starts:
            chain.append(at)
            before = number
    if len(chain) < _LEAST or "reactions" not in kinds[chain[0] :]:
        return None
    return Anchors(tuple(chain), numbers=tuple(int(lines[at].text) for at in chain), bare=True)
