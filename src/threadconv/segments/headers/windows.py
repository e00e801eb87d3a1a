"""Windows: the lines above or below an anchor that may be its author's card."""

from __future__ import annotations

from collections.abc import Sequence

from threadconv.kinds import Kind, any_of
from threadconv.lines import is_rule
from threadconv.segments.anchors import listed
from threadconv.segments.headers.header import REACH, STOPS, TWINS
from threadconv.segments.page import CARD, LABELLED, Page, kind_at

_MAY_END = STOPS | any_of("symbol", "prose")
_ABOVE = 5
"""A card that goes on above a blank shows itself within so many lines."""
_CARDED, _DATED = any_of("field", "value", "card", "picture"), any_of("date", "number")
"""What ends a card, and what may stand alone below the rule under it."""
_HEAD = any_of("label", "field", "card", "short")
_OVER = LABELLED | any_of("short", "initial", "picture", "count")
"""What stands right above the lines of a card."""


def above(anchor: int, before: int, page: Page) -> range:
    """The lines above an anchor that may be its card, none of them at `before` or higher, where the
    anchor above stands, nor in an item of a list that begins there."""
    start = anchor
    if 0 <= before == listed.above(anchor, page.lines):
        return range(start, anchor)
    while start - 1 > before and anchor - start < REACH:
        if page.kinds[start - 1] in _MAY_END and _ends(start - 1, anchor, page):
            break
        start -= 1
    return range(start, anchor)


def level(anchor: int, window: range, page: Page) -> int:
    """The line of a window that the dump has on the row of an anchor, or of the post's own title
    above it, in another column; -1 where none stands there."""
    top = anchor
    while top > 0 and page.kinds[top - 1] == "subject":
        top -= 1
    rows = {line.first for line in page.lines[top : anchor + 1]}
    beside = (i for i in window if page.lines[i].first in rows and page.kinds[i] != "subject")
    return next(beside, -1)


def _ends(at: int, anchor: int, page: Page) -> bool:
    """Can a card above the anchor not begin at this line or above it?"""
    kinds = page.kinds
    kind = kinds[at]
    if kind == "rest":
        # A blank of the header may be printed as the no-break space below a body is.
        return kinds[at + 1] not in ("field", "label") and (
            ("short" in kinds[at + 1 : anchor] and not _repeats(at, page))
            or CARD.isdisjoint(kinds[max(0, at - _ABOVE) : at + 1])
        )
    if kind in STOPS:
        return True
    if kind == "symbol":
        ruled = is_rule(page.lines[at])
        below = kinds[at + 1 : anchor]
        over = next((k for k in reversed(kinds[max(0, at - _ABOVE) : at]) if k != "symbol"), "")
        carded = over == "card" or (over in _CARDED and _DATED.issuperset(below))
        return ruled and not carded and not CARD.isdisjoint(below)
    if kind != "prose":
        return False
    carded = kinds[at + 1] in _HEAD or kind_at(at - 1, kinds) in CARD
    return not carded or _is_said_above(at, page)


def _is_said_above(at: int, page: Page) -> bool:
    """Does a sentence stand in a post above? So do the words which a post answers, where the page
    shows them over its header. What is said of authors stands on their cards again and again, and
    several posts may quote the same words."""
    text, kinds = page.lines[at].text, page.kinds
    if page.landmarks.vocabulary.openings.find(text):
        return False
    first = page.first_of(text)
    return first < at and kinds[first + 1] not in _HEAD and kind_at(first - 1, kinds) not in _OVER


def _repeats(at: int, page: Page) -> bool:
    """Does the card below a blank begin as the one above it, printed for narrow screens, does?"""
    lines = page.lines
    begins = [line.text for line in lines[at + 1 : at + 3]]
    above = range(max(0, at - TWINS), at - 1)
    return any([line.text for line in lines[i : i + 2]] == begins for i in above)


def below(anchor: int, after: int, kinds: Sequence[Kind]) -> range:
    """The lines below an anchor that may be its card, none of them at `after` or lower."""
    stop = anchor + 1
    while stop < after and stop - anchor < REACH:
        kind = kinds[stop]
        if kind == "rest":
            if LABELLED.isdisjoint(kinds[stop + 1 : stop + 3]):
                break
        elif kind in STOPS or (kind == "prose" and not goes_on(stop + 1, after, kinds)):
            break
        stop += 1
    return range(anchor + 1, stop)


def goes_on(at: int, stop: int, kinds: Sequence[Kind]) -> bool:
    """Do labels of a card stand a few lines below, and nothing else but its words?"""
    for kind in kinds[at : min(at + TWINS, stop)]:
        if kind in ("field", "label"):
            return True
        if kind in STOPS and kind != "rest":
            return False
    return False
