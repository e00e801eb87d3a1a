"""Anchors by post numbers: the longest run of lines that print #1, #2, #3, ..."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from threadconv import dates
from threadconv.kinds import Kind, any_of
from threadconv.lines import Line
from threadconv.numbers import whole
from threadconv.patterns import lazy
from threadconv.segments.anchors.found import Anchors
from threadconv.segments.landmarks import Landmarks
from threadconv.segments.page import kind_at

_SKIP = 4
"""Deleted and ignored posts leave holes in the numbers; more than this many make another chain."""


_MOST = 0.7
"""Beside so many of their dates posts have their numbers."""
_PRINTED = any_of("number", "closing", "byline")
_NUMBERED = _PRINTED | {"short", "date", "count"}
_CLOCK = lazy(r":\d\d.*\s\d+$")
_LAST = lazy(r"\D(\d{1,5})$")


def _behind_date(text: str) -> int | None:
    """The number at the end of a line, where a date stands right before it."""
    last = _LAST.search(text)
    if last is None:
        return None
    date = dates.find(text)
    if date is None or not date.end <= last.start(1) <= date.end + 2:
        return None
    return int(last[1])


def find(lines: Sequence[Line], kinds: Sequence[Kind], landmarks: Landmarks) -> Anchors | None:
    """The longest run of lines whose post numbers go up by one, or a little more."""
    best: dict[int, tuple[float, int]] = {}
    steps: list[tuple[int, int, int]] = []  # line, number, step before (-1: none)
    for at, kind in enumerate(kinds):
        if kind not in _NUMBERED or lines[at].depth:
            continue
        text = lines[at].text
        if kind in _PRINTED:
            number = landmarks.number(kind, text)
        elif kind == "count":
            dated = kind_at(at - 1, kinds) == "date"
            number = whole(text) if dated and text.isdecimal() else None
        elif text[-1:].isdecimal() and (kind == "short" or _CLOCK.search(text)):
            number = _behind_date(text)
        else:
            number = None
        if number is None:
            continue
        length, before = 0.0, -1
        for back in range(1, _SKIP + 1):
            seen = best.get(number - back)
            if seen and seen[0] - (back - 1) * 0.1 > length:
                length, before = seen[0] - (back - 1) * 0.1, seen[1]
        steps.append((at, number, before))
        if number not in best or length + 1 >= best[number][0]:
            best[number] = (length + 1, len(steps) - 1)
    if not best:
        return None
    step = max(best.values())[1]
    chain: dict[int, int] = {}
    while step >= 0:
        at, number, step = steps[step]
        chain[number] = at
    chain |= _beside(chain, steps, lines)
    numbers = sorted(chain, key=chain.__getitem__)
    # The line above the number may hold the name and the date.
    closed = sum("closing" in kinds[max(0, at - 1) : at + 1] for at in chain.values())
    closing = closed * 2 > len(chain)
    return Anchors(tuple(chain[number] for number in numbers), closing, tuple(numbers))


def are_bare(numbered: Anchors, kinds: Sequence[Kind]) -> bool:
    """Are the numbers such as no line says to be those of posts, and go to and fro?"""
    told = [number for number in numbered.numbers if number is not None]
    rising = all(later - earlier == 1 for earlier, later in pairwise(told))
    return not rising and all(kinds[at] not in _PRINTED for at in numbered.at)


def are_votes(numbered: Anchors, dated: Anchors) -> bool:
    """Do bare numbers stand beside some of the dates, and not beside the others?"""
    near = {at for date in dated.at for at in (date, date + 1)}
    return near.issuperset(numbered.at) and len(numbered.at) < len(dated.at) * _MOST


def _beside(
    chain: dict[int, int], steps: list[tuple[int, int, int]], lines: Sequence[Line]
) -> dict[int, int]:
    """Numbers out of order (a reply moved up below its parent), printed as the others."""
    shapes = {_shape(lines[at]) for at in chain.values()}
    first, last = min(chain.values()), max(chain.values())
    return {
        number: at
        for at, number, _ in steps
        if first < at <= last + 200 and number not in chain and _shape(lines[at]) in shapes
    }


def _shape(line: Line) -> tuple[str, str]:
    return line.style, _WORDS.sub("a", line.text)


_WORDS = lazy(r"\w+")
