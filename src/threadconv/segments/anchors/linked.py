"""Linked: a date above the comments that is the one of what they are about, printed elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from threadconv.kinds import Kind, any_of
from threadconv.lines import Line
from threadconv.segments.anchors.found import Anchors
from threadconv.segments.landmarks import Landmarks

_LEAST = 4
_ENDS = frozenset(".?!…:")
_SAID = any_of("prose", "quote")


def drop(
    anchors: Anchors, lines: Sequence[Line], kinds: Sequence[Kind], landmarks: Landmarks
) -> Anchors:
    """The anchors without the first, where the page says below it that as many comments follow as
    there are others, and nothing between the two is said: but the title of an article, perhaps,
    and what it is filed under."""
    if len(anchors.at) < _LEAST or anchors.closing or anchors.numbers or anchors.names:
        return anchors
    first, second = anchors.at[:2]
    between = range(first + 1, second)
    if any(kinds[at] in _SAID and lines[at].text[-1:] in _ENDS for at in between):
        return anchors
    others = len(anchors.at) - 1
    told = any(landmarks.vocabulary.total(lines[at].text) == others for at in between)
    return replace(anchors, at=anchors.at[1:]) if told else anchors
