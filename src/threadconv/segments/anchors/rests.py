"""Anchors by no-break spaces: the line that ends each body where no header is printed."""

from __future__ import annotations

from collections.abc import Sequence

from threadconv.lines import Line
from threadconv.segments.anchors.found import Anchors


def find(lines: Sequence[Line], kinds: Sequence[str]) -> Anchors | None:
    """The lines of one no-break space that end the bodies of a page without headers.

    Templates print them right below or above some text. Where writers leave them as paragraphs of
    their own, empty lines stand on both sides; and what is a list is no thread.
    """
    at: list[int] = []
    said = False
    for i, kind in enumerate(kinds):
        if kind == "rest" and said:
            if _tight(i, lines):
                at.append(i)
            said = False
        elif kind not in _SILENT:
            said = True
    listed = sum(lines[i - 1].style[:1] == "*" for i in at)
    return Anchors(tuple(at), closing=True) if listed * 2 < len(at) else None


def _tight(at: int, lines: Sequence[Line]) -> bool:
    return not lines[at].gap or (at + 1 < len(lines) and not lines[at + 1].gap)


_SILENT = frozenset(
    ("rest", "below", "reactions", "edited", "page", "notice", "count", "symbol",
     "closing")
)  # fmt: skip
