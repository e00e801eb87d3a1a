"""Headers whose cards stand above the anchors."""

from __future__ import annotations

from threadconv import dates
from threadconv.kinds import any_of
from threadconv.segments.headers import cards
from threadconv.segments.headers.candidates import Candidate
from threadconv.segments.headers.header import Header
from threadconv.segments.headers.name_text import author_of
from threadconv.segments.page import CARD, LABELLED, Page

_CONTROLS = (["below"], ["picture"], ["symbol"])
_FURNITURE = 10
"""Furniture may stand between an anchor and the body on so many lines."""
_HEADED = any_of("above", "card", "byline", "number", "picture", "subject", "edited")
_STAMP = 40
"""A date, and a count or the like beside it, take no more characters."""
_DATED = 3
"""So many lines above the line that marks a post may be its date."""


def header(best: Candidate | None, window: range, anchor: int, page: Page) -> Header:
    """The header of a post whose name stands in the window above the anchor."""
    stop = body_start(anchor, page)
    author = author_of(anchor, page)
    if best is None or author:
        start = anchor
        while start > window.start and page.kinds[start - 1] in CARD:
            start -= 1
        return Header(start, stop, anchor if author else -1, author, anchor)
    if _says_again(best.text, stop, page):
        page.kinds[stop] = "byline"
        stop += 1
    first = cards.first_named(best.at, best.text, window, page)
    return Header(cards.top(first, window, page), stop, best.at, best.text, anchor)


def _says_again(name: str, at: int, page: Page) -> bool:
    """Does a line say the author's name once more, and when it was ("Ann 2 days ago ♥ 3")?"""
    text = page.lines[at].text if at < len(page.lines) else ""
    behind = text.removeprefix(name)
    return 0 < len(behind) <= _STAMP and behind != text and dates.find(behind) is not None


def around(best: Candidate | None, above: range, below: range, anchor: int, page: Page) -> Header:
    """The header of a post whose name stands above the anchor, and the rest of the card below."""
    upper = header(best, above, anchor, page)
    stop = cards.end(upper.stop, below.stop, page)
    return Header(upper.start, stop, upper.name, upper.author, anchor)


def body_start(anchor: int, page: Page) -> int:
    """The first line below an anchor that is the post's body."""
    # A post may begin with a date of its own, but a header prints no second one.
    dated = "date" in page.kinds[max(0, anchor - _DATED) : anchor]
    stop = _past_furniture(_past_head(anchor + 1, dated, page), page)
    if page.is_rule(stop):
        stop += 1
    stop += page.kinds[stop : stop + 2] == ["reactions", "prose"]
    while page.kinds[stop - 1] == "above" and page.kinds[stop : stop + 1] in _CONTROLS:
        page.kinds[stop] = "above"
        stop += 1
    return stop


def _past_head(stop: int, dated: bool, page: Page) -> int:
    """The first line below what goes on with the header, a date only where it has none."""
    skipped = _HEADED if dated else _HEADED | {"date"}
    while page.kinds[stop : stop + 1] and (
        page.kinds[stop] in skipped
        or (not dated and page.kinds[stop : stop + 2] == ["symbol", "date"])
        or (page.kinds[stop - 1] in LABELLED and page.kinds[stop] in LABELLED)
    ):
        stop += 1
    return stop


def _past_furniture(stop: int, page: Page) -> int:
    """The first line below the last button that stands above the body."""
    for i in range(stop, min(stop + _FURNITURE, len(page.kinds))):
        if page.kinds[i] not in ("above", "below", "reactions", "symbol", "count", "short"):
            break
        if page.kinds[i] == "above" and page.kinds[stop] != "short":
            stop = i + 1
    return stop
