"""Polls: which lines over the first post are of one, by how its answers share the votes."""

from __future__ import annotations

from collections.abc import Sequence

from threadconv.lines import Line
from threadconv.patterns import lazy

_SHARE = lazy(r"(?:^|[\s(])\d{1,3}(?:[.,]\d{1,2})? ?%\)?(?:\s*\[ ?\d+ ?\])?$")
_ANSWERS = 2
"""A poll has so many answers."""
_ASKED, _ASKED_APART = 2, 4
"""It begins so many lines above the share of the first one, more where that stands apart from the
answer."""
_COUNTED = 3
"""How many have voted stands less than so many lines below the last."""


def find(lines: Sequence[Line]) -> range:
    """The indices of the lines of a poll among these, from its question on; none where there is no
    poll."""
    shares = [i for i, line in enumerate(lines) if _is_share(line.text)]
    if len(shares) < _ANSWERS:
        return range(0)
    answered = any(map(str.isalpha, lines[shares[0]].text))
    over = _ASKED if answered else _ASKED_APART
    return range(shares[0] - over, shares[-1] + _COUNTED)


def _is_share(text: str) -> bool:
    """Whether a line of a poll tells how many voted so."""
    return "%" in text and bool(_SHARE.search(text))
