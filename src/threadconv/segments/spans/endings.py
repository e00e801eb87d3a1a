"""Endings: lines, signs and counts that a page prints right below the words of posts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from threadconv.kinds import any_of
from threadconv.segments.keys import masked
from threadconv.segments.page import Page
from threadconv.segments.spans.bodies import ends_in_rule

_MARKED = any_of("symbol", "card")
_MARKS = 3
"""No more signs and counts stand below one another."""
_COUNTED = 2
"""A count has no more blanks: lines of logs have."""
_FEWEST, _ONE_IN = 2, 5
"""So many posts have a number below their words, and one in so many, where it is the page's."""
_REACTED = any_of("symbol", "picture")
"""What shows how a number of people have reacted."""


def above_rules(
    starts: Sequence[int], stops: Sequence[int], ends: Sequence[int], page: Page
) -> list[int]:
    """Where bodies end above the line across the page that stands below most of them, of some with
    furniture between."""
    above = [
        stop - ends_in_rule(start, stop, page) for start, stop in zip(starts, stops, strict=True)
    ]
    ruled = sum(
        top < stop or ends_in_rule(stop, end, page)
        for top, stop, end in zip(above, stops, ends, strict=True)
    )
    return above if ruled * 2 > len(above) else list(stops)


def above_marks(starts: Sequence[int], stops: Sequence[int], page: Page) -> list[int]:
    """Where bodies end above the signs and counts ("−", "3 votes") that stand alike below most of
    them; they are made furniture."""
    above = list(stops)
    for _ in range(_MARKS):
        keys = [_mark(start, stop, page) for start, stop in zip(starts, above, strict=True)]
        usual, count = Counter(keys).most_common(1)[0]
        if not usual or not count * 2 > len(keys) > 2:
            break
        for i, key in enumerate(keys):
            if key == usual:
                above[i] -= 1
                page.kinds[above[i]] = "below"
    return above


def _mark(start: int, stop: int, page: Page) -> str:
    """What makes the last line of a body the same sign or count as others; "" where it is none."""
    at = stop - 1
    if at <= start or page.kinds[at] not in _MARKED:
        return ""
    text = page.lines[at].text
    counted = page.kinds[at] == "symbol" or (text[0].isdigit() and text.count(" ") <= _COUNTED)
    return masked(text) if counted else ""


def above_counts(
    starts: Sequence[int], stops: Sequence[int], ends: Sequence[int], page: Page
) -> list[int]:
    """Where bodies end above the number, as of votes, that stands below several of them; it is made
    furniture."""
    above = [_above_count(start, stop, page) for start, stop in zip(starts, stops, strict=True)]
    counted = sum(
        top < stop or "count" in page.kinds[stop:end]
        for top, stop, end in zip(above, stops, ends, strict=True)
    )
    if counted < _FEWEST or not counted * _ONE_IN > len(above) > 2:
        return list(stops)
    for top, stop in zip(above, stops, strict=True):
        page.kinds[top:stop] = ["below"] * (stop - top)
    return above


def _above_count(start: int, stop: int, page: Page) -> int:
    at = stop - (page.kinds[stop - 1] == "count" and stop - 1 > start)
    if at == len(page.lines) or page.landmarks.kind(page.lines[at].text) != "count":
        return stop
    while at > start + 1 and page.kinds[at - 1] in _REACTED:
        at -= 1
    return at
