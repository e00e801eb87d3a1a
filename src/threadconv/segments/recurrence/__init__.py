"""Recurrence: what a page prints at every post is furniture, whatever software printed it."""

from __future__ import annotations

from collections.abc import Container
from itertools import pairwise

from threadconv.segments.anchors import Anchors
from threadconv.segments.page import FOOT, Page
from threadconv.segments.recurrence import recurring

_TAIL = 60
"""How many lines after the last anchor are looked at."""
_HEAD = 12
"""A header has no more lines below its anchor."""


def learn(anchors: Anchors, page: Page, names: Container[str]) -> None:
    """Give the lines that return in most posts the kind "above", "card" or "below" in `page`.

    What stands before the words of a post is above them. What stands behind them is below them,
    or belongs to the card of the next author: that is the case where it also stands before the
    first post, and not behind the last. `names` of authors, folded, return too but are none.
    """
    gaps = [range(a + 1, b) for a, b in pairwise(anchors.at)]
    if len(gaps) < recurring.LEAST_GAPS:
        if gaps and not anchors.closing:
            from threadconv.segments.recurrence import twice

            twice.mark(anchors, page, names)
        return
    tail = range(anchors.at[-1] + 1, min(len(page.kinds), anchors.at[-1] + _TAIL))
    last = range(0) if anchors.closing else _header(tail, page)
    keys, counts = recurring.find(page, gaps, names, last)
    if any(keys):
        # Where nothing returns this need not be imported.
        from threadconv.segments.recurrence import marks

        marks.give(keys, counts, gaps, tail, anchors, page)


def _header(tail: range, page: Page) -> range:
    """The lines below the last anchor that stand above the words of its post."""
    words = (i for i in tail[:_HEAD] if page.kinds[i] == "prose" or page.kinds[i] in FOOT)
    return range(tail.start, next(words, tail.start))
