"""Anchors by how often a line stands: pages say how many posts they have ("21 replies")."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise, takewhile

from threadconv.kinds import Kind, any_of
from threadconv.lines import Line
from threadconv.segments.anchors.found import Anchors
from threadconv.segments.keys import masked
from threadconv.segments.landmarks import Landmarks
from threadconv.segments.page import HEADS

_LEAST = 4
"""Of fewer posts the number says little."""
_HIDDEN = 1
"""Of so many posts a page tells that it does not show, or that it shows and does not count."""
_SAID = 0.8
"""So many of the lines have words between them and the next."""
_MARKS = any_of("short", "card", "byline", "above", "count", "below", "picture", "field")
_LONGEST = 60
"""No mark is longer, in characters."""
_WORD = 20
"""A word below a number, with another beside it, takes no more characters."""
_TELLING = any_of("short", "below", "notice", "start", "page", "title")
"""Kinds of the lines on which a page says how many posts there are."""


def find(lines: Sequence[Line], kinds: Sequence[Kind], landmarks: Landmarks) -> Anchors | None:
    """The lines of one text, whatever its numbers, that stand as often as the page says above them
    that posts answer the first, with words between them; `None` where none does."""
    places: dict[str, list[int]] = {}
    for at, kind in enumerate(kinds):
        if kind in _MARKS and len(lines[at].text) <= _LONGEST:
            places.setdefault(masked(lines[at].text), []).append(at)
    said = [0, *accumulate(kind == "prose" for kind in kinds)]
    often = [marks for marks in places.values() if len(marks) >= _LEAST - _HIDDEN]
    for start, total in totals(lines, kinds, landmarks):
        for marks in often if total >= _LEAST else ():
            above = bisect_right(marks, start)
            if abs(len(marks) - above - total) > _HIDDEN:
                continue
            found = tuple(marks[above:])
            if _parts(found, said):
                closing = _ends_page(found[-1], kinds)
                return Anchors(found, closing, bare=not closing, total=start)
    return None


def totals(
    lines: Sequence[Line], kinds: Sequence[Kind], landmarks: Landmarks
) -> Iterator[tuple[int, int]]:
    """Each line that says how many posts answer the first, and how many it says; the number may
    stand on the line above."""
    for at, kind in enumerate(kinds):
        if kind in _TELLING:
            text = lines[at].text
            if at and kinds[at - 1] == "count" and len(text) <= _WORD:
                text = f"{lines[at - 1].text} {text}"
            if total := landmarks.vocabulary.total(text):
                yield at, total


def _parts(at: Sequence[int], said: Sequence[int]) -> bool:
    """Do words stand between most of these lines? `said` counts those above each line."""
    parted = sum(said[start] < said[stop] for start, stop in pairwise(at))
    return parted >= (len(at) - 1) * _SAID


def _ends_page(at: int, kinds: Sequence[Kind]) -> bool:
    """Does the page go on below this line with what is no post's?"""
    return "prose" not in takewhile(lambda kind: kind not in HEADS, kinds[at + 1 :])
