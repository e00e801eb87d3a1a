"""Button rows: those around an anchor belong to its own post, and are no foot of the one above."""

from __future__ import annotations

from collections.abc import Sequence

from threadconv.kinds import Kind, any_of
from threadconv.segments.anchors import Anchors
from threadconv.segments.page import Page, kind_at

_OVER = any_of("card", "label", "field", "value", "count", "subject")
"""What stands above the buttons over an anchor."""


def mark(anchors: Anchors, page: Page) -> None:
    """Give buttons that stand between the author's card and the anchor the kind "above".

    They do where that is so at the first anchor, which has no other post's foot above it.
    """
    if anchors.closing:
        return
    over = [_buttons(anchor, page) for anchor in anchors.at]
    under = [_buttons_below(anchor, page.kinds) for anchor in anchors.at]
    for runs in (over if over[0] else [], under if under[0] else []):
        if sum(map(bool, runs)) >= len(runs) * 0.7:
            for run in runs:
                for i in run:
                    page.kinds[i] = "above"


def _buttons_below(anchor: int, kinds: Sequence[Kind]) -> list[int]:
    """The buttons right below an anchor, and the counts beside them."""
    at = anchor + 1
    while at < len(kinds) and kinds[at] in ("below", "count", "reactions", "symbol"):
        at += 1
    run = list(range(anchor + 1, at))
    return run if any(kinds[i] == "below" for i in run) else []


def _buttons(anchor: int, page: Page) -> list[int]:
    """The buttons right above an anchor, where a card stands above them."""
    kinds = page.kinds
    at = anchor - 1
    run = []
    while at > 0 and kinds[at] in ("below", "subject", "rest", "symbol"):
        if kinds[at] == "below":
            run.append(at)
        at -= 1
    while at > 0 and kinds[at] == "short" and anchor - at < len(run) + 5:
        at -= 1
    return run if kind_at(at, kinds) in _OVER else []
