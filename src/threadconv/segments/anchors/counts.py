"""Anchors by numbers that stand alone: all that is left where a page was cut to its main text."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from threadconv.kinds import Kind, any_of
from threadconv.lines import Line
from threadconv.numbers import whole
from threadconv.segments.anchors.found import Anchors

_LEAST = 3
_SKIP = 4
"""Posts without words leave holes in the numbers."""
_WHOLE = 0.8
_OVER = 4
"""A number stands so many lines over what marks its post."""
_SAID = any_of("short", "prose", "quote")


def find(lines: Sequence[Line], kinds: Sequence[Kind]) -> Anchors | None:
    """The lines with nothing but a number that goes up by one, or a little more, and words between.

    `None` where fewer than three posts begin so, or the first is neither a thread's nor a page's;
    and where no reader reacts to any and the dump does not begin with the first: the points of an
    article are numbered too.
    """
    chain: list[int] = []
    before = 0
    for at in [at for at, kind in enumerate(kinds) if kind == "count"]:
        text = lines[at].text
        if not text.isdecimal():
            continue
        if at and not _stands_off(at, lines, kinds):
            continue
        number = whole(text)
        if number is None:
            continue
        if not chain:
            starts = number % 10 == 1
        elif _SAID.isdisjoint(kinds[chain[-1] + 1 : at]):
            starts = False
        else:
            starts = before < number <= before + _SKIP
        if starts:
            chain.append(at)
            before = number
    if len(chain) < _LEAST:
        return None
    if "reactions" not in kinds[chain[0] :] and not _whole(chain, lines):
        return None
    return Anchors(tuple(chain), numbers=tuple(int(lines[at].text) for at in chain), bare=True)


def add(best: Anchors, lines: Sequence[Line], kinds: Sequence[Kind]) -> Anchors:
    """The anchors with the numbers that stand alone above each of them, as many lines over it, or
    right below, where these go up by one."""
    if best.numbers or best.closing or best.bare or len(best.at) < 2:
        return best
    for over in (*range(1, _OVER + 1), -1):
        counted = tuple(at - over for at in best.at)
        if any(at < 0 or kinds[at : at + 1] != ["count"] for at in counted):
            continue
        numbers = [whole(lines[at].text) if lines[at].text.isdecimal() else None for at in counted]
        if numbers[0] and numbers == list(range(numbers[0], numbers[0] + len(numbers))):
            return replace(best, numbers=tuple(numbers), counted=counted)
    return best


def _stands_off(at: int, lines: Sequence[Line], kinds: Sequence[Kind]) -> bool:
    """Does a gap stand above a line, or a list or a block that is set in deeper?"""
    above = lines[at - 1]
    return lines[at].gap > 0 or kinds[at - 1] == "reactions" or above.indent > lines[at].indent


def _whole(chain: Sequence[int], lines: Sequence[Line]) -> bool:
    """Does the dump begin with these numbers, and is hardly any left out?"""
    first, last = int(lines[chain[0]].text), int(lines[chain[-1]].text)
    return chain[0] == 0 and (last - first + 1) * _WHOLE <= len(chain)
