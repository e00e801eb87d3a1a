"""Anchors by the labels of authors' cards, where a page prints nothing else at every post."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from threadconv.kinds import Kind, any_of
from threadconv.lines import Line
from threadconv.segments.anchors.found import Anchors
from threadconv.segments.landmarks.labels import COLONS

_LEAST = 3
_LABELLED = any_of("label", "field")
_SAID = 0.7
"""So many of these labels have words below them before the next one stands."""


def find(lines: Sequence[Line], kinds: Sequence[Kind]) -> Anchors | None:
    """The lines of the label that most cards hold, of several the lowest; `None` where fewer than
    three cards hold one, or no words stand between them."""
    places: dict[str, list[int]] = {}
    for at, kind in enumerate(kinds):
        if kind in _LABELLED and not lines[at].depth:
            places.setdefault(_label(lines[at].text), []).append(at)
    most = max(map(len, places.values()), default=0)
    if most < _LEAST:
        return None
    # The cards of a page have one order, so that one label stands below another in all of them.
    usual = max((found for found in places.values() if len(found) == most), key=min)
    ends = pairwise([*usual, len(kinds)])
    said = sum("prose" in kinds[start:stop] for start, stop in ends)
    return Anchors(tuple(usual)) if said >= most * _SAID else None


def _label(text: str) -> str:
    words = text.casefold().split()
    head, colon, _ = text.casefold().partition(":")
    return head if colon else words[0].rstrip(COLONS)
