"""Anchors by what ends each body where no header is printed: a dialect's word, a no-break space."""

from __future__ import annotations

from collections.abc import Sequence

from threadconv.kinds import Kind, any_of
from threadconv.lines import Line
from threadconv.segments.anchors import headed
from threadconv.segments.anchors.found import Anchors

_LEAST = 2


def find(lines: Sequence[Line], kinds: Sequence[Kind]) -> Anchors | None:
    """The lines that a dialect says to end bodies; where there are no two, those that hold nothing
    but a no-break space."""
    tails = _ends("tail", kinds)
    if len(tails) >= _LEAST:
        return Anchors(tuple(tails), closing=True)
    return _rests(lines, kinds)


def _rests(lines: Sequence[Line], kinds: Sequence[Kind]) -> Anchors | None:
    """The no-break spaces that end the bodies of a page without headers.

    Templates print them right below or above some text. Where writers leave them as paragraphs of
    their own, empty lines stand on both sides; and what is a list is no thread.
    """
    at = [i for i in _ends("rest", kinds) if _tight(i, lines)]
    listed = sum(lines[i - 1].style[:1] == "*" for i in at)
    if listed * 2 >= len(at):
        return None
    return headed.find(at, _SILENT, lines, kinds) or Anchors(tuple(at), closing=True)


def _ends(end: str, kinds: Sequence[Kind]) -> list[int]:
    """The first line of this kind below the words of each body."""
    at: list[int] = []
    said = False
    if end not in kinds:
        return at
    for i, kind in enumerate(kinds):
        if kind == end and said:
            at.append(i)
            said = False
        elif kind not in _SILENT:
            said = True
    return at


def _tight(at: int, lines: Sequence[Line]) -> bool:
    return not lines[at].gap or (at + 1 < len(lines) and not lines[at + 1].gap)


_SILENT = any_of(
    "rest", "below", "reactions", "edited", "page", "notice", "count", "symbol", "closing", "tail"
)
