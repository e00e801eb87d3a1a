"""Button rows: those around an anchor belong to its own post, and are no foot of the one above."""

from __future__ import annotations

from collections.abc import Sequence

from threadconv.kinds import Kind, any_of
from threadconv.segments.anchors import Anchors
from threadconv.segments.page import Page, kind_at

_OVER = any_of("card", "label", "field", "value", "count", "subject")
"""What stands above the buttons over an anchor."""
_BETWEEN = any_of("below", "above", "subject", "rest", "symbol")
"""What may stand between those buttons, a badge of this post too."""
_NEAR, _LEAST = 3, 3
"""The word for a quote is a button so many lines below an anchor, under so many or more."""
_SAME = 2
"""So many words at most are no buttons and stand above all anchors."""


def mark(anchors: Anchors, page: Page) -> None:
    """Give buttons that stand between the author's card and the anchor the kind "above".

    They do where that is so at the first anchor, which has no other post's foot above it.
    """
    if anchors.closing:
        return
    _mark_quoting(anchors.at, page)
    same = _same(anchors.at, page)
    over = _like_most([_buttons(anchor, same, page) for anchor in anchors.at], anchors.at, page)
    under = [_buttons_below(anchor, page.kinds) for anchor in anchors.at]
    for runs in (over if over[0] else [], under if under[0] else []):
        if sum(map(bool, runs)) >= len(runs) * 0.7:
            for run in runs:
                for i in run:
                    page.kinds[i] = "above"


def _like_most(runs: list[list[int]], anchors: Sequence[int], page: Page) -> list[list[int]]:
    """The buttons over anchors, and the same ones over those that have no card, as guests have
    none."""
    if not runs[0] or sum(map(bool, runs)) * 2 < len(runs):
        return runs
    usual = {page.lines[i].text for run in runs for i in run}
    found = []
    for anchor, run in zip(anchors, runs, strict=True):
        at = anchor
        while not run and at and page.lines[at - 1].text in usual:
            at -= 1
        found.append(run or list(range(at, anchor)))
    return found


def _mark_quoting(anchors: Sequence[int], page: Page) -> None:
    """Make a button of the word that opens a quote, where it stands below most anchors: so many
    posts do not begin with a quote of nobody."""
    lines, kinds, words = page.lines, page.kinds, page.landmarks.words
    found = [
        i
        for anchor in anchors
        for i in range(anchor + 1, min(anchor + 1 + _NEAR, len(lines)))
        if kinds[i] == "quote" and words.are_quoting(lines[i].text)
    ]
    if len(found) * 5 >= len(anchors) * 4 and len(found) >= _LEAST:
        for i in found:
            kinds[i] = "above"


def _buttons_below(anchor: int, kinds: Sequence[Kind]) -> list[int]:
    """The buttons right below an anchor, and the counts beside them."""
    at = anchor + 1
    while at < len(kinds) and kinds[at] in ("below", "count", "reactions", "symbol"):
        at += 1
    run = list(range(anchor + 1, at))
    return run if any(kinds[i] == "below" for i in run) else []


def _same(anchors: Sequence[int], page: Page) -> int:
    """How many short lines are the same right above all anchors."""
    count = 0
    while count < min(_SAME, anchors[0]):
        above = [anchor - 1 - count for anchor in anchors]
        here = {page.lines[i].text for i in above}
        if len(here) > 1 or any(page.kinds[i] != "short" for i in above):
            break
        count += 1
    return count


def _buttons(anchor: int, same: int, page: Page) -> list[int]:
    """The buttons right above an anchor, where a card stands above them, and what stands below them
    there that is the `same` above all anchors."""
    kinds = page.kinds
    at = anchor - 1 - same
    run = []
    while at > 0 and kinds[at] in _BETWEEN:
        if kinds[at] == "below":
            run.append(at)
        at -= 1
    if run:
        run += range(anchor - same, anchor)
    while at > 0 and kinds[at] == "short" and anchor - at < len(run) + 5:
        at -= 1
    return run if kind_at(at, kinds) in _OVER else []
