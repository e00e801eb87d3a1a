"""Overview: the headers of all posts, which a page prints once more above the posts as a tree."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from threadconv.lines import Line
from threadconv.segments.anchors.found import Anchors

_LEAST = 3
_FEWER = 2
"""So many times as much is said between the headers of the posts themselves."""


def drop(anchors: Anchors, lines: Sequence[Line]) -> Anchors:
    """The anchors without those of an overview: the others begin with all that these say, in their
    order, and hardly a word stands between these. Lines that are alike, as dates are that tell
    years, say nothing."""
    at = anchors.at
    if len(at) < 2 * _LEAST or anchors.numbers:
        return anchors
    texts = [lines[i].text for i in at]
    again = (i for i in range(_LEAST, len(at)) if texts[i].startswith(texts[0]))
    count = next(again, 0)
    if len({*texts[:count]}) < max(count, _LEAST) or not _says_again(texts[:count], texts[count:]):
        return anchors
    over, below = _said(at[0], at[count], lines), _said(at[count], len(lines), lines)
    return replace(anchors, at=at[count:]) if over * _FEWER <= below else anchors


def _says_again(texts: Sequence[str], others: Sequence[str]) -> bool:
    """Do these texts stand at the beginnings of others, in their order?"""
    left = iter(others)
    return all(any(other.startswith(text) for other in left) for text in texts)


def _said(start: int, stop: int, lines: Sequence[Line]) -> int:
    return sum(len(line.text) for line in lines[start:stop])
