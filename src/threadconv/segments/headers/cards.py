"""Cards: from where to where the author's card goes around the line that names the author."""

from __future__ import annotations

from threadconv.kinds import any_of
from threadconv.segments.headers.header import TWINS
from threadconv.segments.headers.windows import goes_on
from threadconv.segments.page import CARD, LABELLED, Page

_AHEAD = 4
"""So many lines of a card may look like others."""
_RANKS = 2
"""So many lines of rank may stand over the labels of a card."""
_LABELS = any_of("label", "field")
_TOPS = any_of("initial", "picture", "card", "above", "subject", "field")
"""What may stand right above the author's name."""
_HELD = any_of("label", "field", "card", "count", "date", "initial")
_ABOVE_WORDS = LABELLED | any_of("above")
_OVER_LABELS = any_of("short", "picture", "symbol")
_WITHIN = CARD | any_of("short", "initial", "symbol")


def held(window: range, page: Page) -> bool:
    """Does a card stand in the window, by its words and numbers, or a letter for a picture?"""
    return not _HELD.isdisjoint(page.kinds[window.start : window.stop])


def first_named(name: int, text: str, window: range, page: Page) -> int:
    """The first line of a card that prints its author's name more than once."""
    for i in range(window.start, name):
        if page.lines[i].text == text and _WITHIN.issuperset(page.kinds[i:name]):
            return i
    return name


def top(name: int, window: range, page: Page) -> int:
    """The first line of a card whose author is named at this line.

    An avatar's initial or its name may stand above the name, or all of the card once more.
    """
    start = name
    text = page.lines[name].text
    for i in range(name - 1, max(window.start, name - TWINS) - 1, -1):
        if page.lines[i].text == text:
            start = i
    while start > window.start and (
        page.kinds[start - 1] in _TOPS
        or page.lines[start - 1].text == text
        or (page.kinds[start - 1] == "short" and page.lines[start - 1].text.startswith(text + " "))
    ):
        start -= 1
    return start


def end(at: int, stop: int, page: Page) -> int:
    """The first line that is no part of a card which goes on at this line."""
    while at < stop:
        ahead = page.kinds[at : min(at + _AHEAD, stop)]
        if ahead[0] == "quote":
            break
        unlike = ahead[0] == "prose" or CARD.isdisjoint(ahead)
        if unlike and not goes_on(at + 1, stop, page.kinds):
            break
        at += 1
    while at < stop and page.kinds[at] == "symbol":
        at += 1
    return at


def past_labels(at: int, page: Page) -> int:
    """The first line below a card that stands under its author's name, and below what the page
    prints at all posts between their cards and their words."""
    while page.kinds[at : at + 1] and page.kinds[at] in _ABOVE_WORDS:
        at += 1
    return at


def past_rank(at: int, stop: int, page: Page) -> int:
    """The first line below a card that begins with a rank over its labels; `at` for none."""
    top = at
    ranks = 0
    while top < stop and top - at < _AHEAD and page.kinds[top] in _OVER_LABELS:
        ranks += page.kinds[top] == "short"
        if ranks > _RANKS:
            break
        top += 1
    below = past_labels(top, page)
    return below if _LABELS.intersection(page.kinds[top:below]) else at
