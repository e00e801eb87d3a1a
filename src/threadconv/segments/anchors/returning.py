"""Anchors by words that return: pages cut to their text keep a label, not what it labels."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from threadconv.kinds import Kind, any_of
from threadconv.lines import Line
from threadconv.patterns import lazy
from threadconv.segments.anchors.found import Anchors

_LEAST = 4
_LONGEST = 20
"""No label is longer, in characters."""
_SAID = 0.8
"""So many of the lines have words right below them."""
_LABELS = any_of("short", "card", "byline", "above")
_ASIDE = lazy(r" \([^()]+\)$")
"""What some of the lines say besides, as that a post was edited."""
_BETWEEN = 3
"""So many lines of the page's own may stand between the label and the words."""


def find(lines: Sequence[Line], kinds: Sequence[Kind]) -> Anchors | None:
    """The lines of one text that stand above the words of most posts; `None` where there are no
    four."""
    places: dict[str, list[int]] = {}
    for at, kind in enumerate(kinds):
        text = _ASIDE.sub("", lines[at].text)
        if kind in _LABELS and len(text) <= _LONGEST and text[0].isupper():
            places.setdefault(text, []).append(at)
    found = [at for at in places.values() if len(at) >= _LEAST and _heads(at, kinds)]
    best = max(found, key=len, default=None)
    return Anchors(tuple(best), bare=True) if best else None


def _heads(at: Sequence[int], kinds: Sequence[Kind]) -> bool:
    said = sum(
        "prose" in kinds[start + 1 : min(stop, start + 1 + _BETWEEN)]
        for start, stop in pairwise([*at, len(kinds)])
    )
    return said >= len(at) * _SAID
