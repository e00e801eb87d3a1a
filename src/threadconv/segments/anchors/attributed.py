"""Anchors by attributions: a page that prints nothing above a post but "Ann wrote:"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from threadconv.kinds import Kind, any_of
from threadconv.lines import Line
from threadconv.segments.anchors.found import Anchors
from threadconv.segments.landmarks import Landmarks

_LEAST = 3
_SAID = any_of("prose", "short", "count", "symbol")


def find(lines: Sequence[Line], kinds: Sequence[Kind], landmarks: Landmarks) -> Anchors | None:
    """The lines that open quotes elsewhere, each apart from what stands above it, with words below;
    `None` where some do not, or nobody comes back."""
    at: list[int] = []
    names: list[str] = []
    for i in [i for i, kind in enumerate(kinds) if kind == "quote"]:
        found = landmarks.match("quote", lines[i].text)
        name = found.groupdict().get("author") if found else None
        if not name or lines[i].depth or not (lines[i].gap or i == 0):
            return None
        at.append(i)
        names.append(name)
    spoken = all(_SAID & {*kinds[i + 1 : stop]} for i, stop in pairwise([*at, len(kinds)]))
    if len(at) < _LEAST or not spoken or not 1 < len(set(names)) < len(names):
        return None
    return Anchors(tuple(at), names=tuple(names))
