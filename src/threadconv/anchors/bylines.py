"""Anchors by bylines: the lines that a dialect declares to stand above a body."""

from collections.abc import Sequence

from threadconv.anchors.found import Anchors
from threadconv.lines import Line


def find(lines: Sequence[Line], kinds: Sequence[str]) -> Anchors | None:
    """The bylines of a page; `None` where there are no two."""
    at = tuple(i for i, kind in enumerate(kinds) if kind == "byline" and not lines[i].depth)
    return Anchors(at) if len(at) > 1 else None
