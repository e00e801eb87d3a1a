"""Ending numbers: post numbers that stand below the words, under a header with name and date."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from threadconv import dates
from threadconv.kinds import Kind, any_of
from threadconv.lines import Line
from threadconv.segments.anchors.found import Anchors

_LEAST = 3
_CARD, _LAST = 6, 4
"""The date of the next post stands within so many lines of the number, and none so near below the
last one."""
_SHARE = 0.8
_SAID = any_of("prose", "quote", "short")


def likely(numbered: Anchors, lines: Sequence[Line], kinds: Sequence[Kind]) -> bool:
    """May the numbers be ends? The next header follows on each but the last."""
    *first, last = numbered.at
    if len(first) < _LEAST or numbered.closing:
        return False
    if _dated(last, _LAST, lines, kinds):
        return False
    return all(_dated(at, _CARD, lines, kinds) for at in first[:_LEAST])


def _dated(at: int, reach: int, lines: Sequence[Line], kinds: Sequence[Kind]) -> bool:
    """Does a date stand right below this line?"""
    if dates.find(lines[at].text):
        return True
    for i in range(at + 1, min(at + 1 + reach, len(lines))):
        if dates.find(lines[i].text):
            return True
        if kinds[i] == "prose":
            break
    return False


def find(numbered: Anchors, dated: Anchors, kinds: Sequence[Kind]) -> Anchors | None:
    """The dated lines over words that end with a number, each with that number; `None` where the
    numbers head posts."""
    heads = dated.at
    if not heads or heads[0] > numbered.at[0]:
        return None
    numbers: dict[int, int | None] = {}
    for at, number in zip(numbered.at, numbered.numbers, strict=True):
        head = heads[bisect_left(heads, at) - 1]
        if not _SAID.isdisjoint(kinds[head + 1 : at]):
            numbers[head] = number
    gaps = sum(
        any(before < head < after for head in heads) for before, after in pairwise(numbered.at)
    )
    if min(len(numbers), gaps + 1) < len(numbered.at) * _SHARE:
        return None
    headed = tuple(head for head in heads if head < numbered.at[-1])
    return Anchors(headed, numbers=tuple(map(numbers.get, headed)), ends=numbered.at)
