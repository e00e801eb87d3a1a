"""Headers whose cards stand below the anchors, above the bodies."""

from __future__ import annotations

from collections.abc import Sequence

from threadconv.kinds import any_of
from threadconv.segments.headers import cards
from threadconv.segments.headers.candidates import Candidate
from threadconv.segments.headers.header import STOPS, TWINS, Header
from threadconv.segments.page import Page

_LABELS = any_of("label", "field")
_PAST = STOPS | any_of("date", "number", "byline")
"""What stands below the words of a post, or over those of the next."""
_MAY_BE_RANK, _SAID = any_of("short", "card"), any_of("short", "prose", "quote")
_MORE = 4
"""A card may have so many lines more than its words tell."""


def header(best: Candidate | None, window: range, anchor: int, page: Page) -> Header:
    """The header of a post whose name stands in the window below the anchor."""
    start = anchor
    while start > 0 and page.kinds[start - 1] in ("date", "above", "card", "picture"):
        start -= 1
    if best is None:
        carded = any(page.kinds[i] in ("field", "label") for i in window)
        stop = cards.end(anchor + 1, window.stop, page) if carded else anchor + 1
        return Header(start, _past_subject(stop, page), anchor=anchor)
    stop = cards.end(best.at + 1, _foot(best, window, page), page)
    stop = _to_subject(best.at + 1, stop, window, page)
    return Header(start, _past_subject(stop, page), best.at, best.text, anchor)


def _foot(best: Candidate, window: range, page: Page) -> int:
    """The line below which the window holds the foot: whether the author is there may open it."""
    at = window.stop
    if page.kinds[at : at + 1] == ["below"] and page.kinds[at - 1] == "card":
        at -= page.lines[at - 1].text.startswith(best.text + " ")
    return max(at, best.at + 1)


def _to_subject(top: int, stop: int, window: range, page: Page) -> int:
    """The end of a card above the post's own title, where nothing but words stand below that, and
    the date over the next anchor."""
    at = stop - (stop == window.stop and page.kinds[stop - 1] == "date")
    while at > top and page.kinds[at - 1] in ("short", "symbol"):
        at -= 1
    return at - 1 if at > top and page.kinds[at - 1] == "subject" else stop


def _past_subject(stop: int, page: Page) -> int:
    """The line below the post's own title, where one stands just below the card."""
    for i in range(stop, min(stop + TWINS, len(page.kinds))):
        if page.kinds[i] in _PAST:
            break
        if page.kinds[i] == "subject":
            return i + 2 if page.kinds[i + 1 : i + 2] == ["symbol"] else i + 1
    return stop


def lengthen(headers: Sequence[Header], page: Page) -> None:
    """Make cards end where they do in all posts of an author: a town may stand last in them."""
    by_author: dict[str, list[Header]] = {}
    for one in headers:
        if one.name >= 0:
            by_author.setdefault(one.author, []).append(one)
    longer = []
    for same in by_author.values():
        if len(same) > 1:
            more = _shared_below([one.stop for one in same], page)
            longer.append(more)
            for one in same:
                one.stop += more
    usual = max(set(longer), key=longer.count) if longer else 0
    if usual and longer.count(usual) * 2 > len(longer):
        for same in by_author.values():
            if len(same) == 1 and "prose" not in page.kinds[same[0].stop : same[0].stop + usual]:
                same[0].stop += usual


def lengthen_bare(headers: Sequence[Header], page: Page) -> None:
    """Make cards without labels, as guests have, hold what most others do between their author's
    name and the first label: a rank."""
    ranks = [_over_labels(one, page) for one in headers if one.name >= 0]
    usual = max(set(ranks), key=ranks.count, default=0)
    if usual <= 0 or ranks.count(usual) * 2 <= len(headers):
        return
    for one in headers:
        stop = one.stop + usual
        below, said = page.kinds[one.stop : stop], page.kinds[stop : stop + 1]
        if one.stop == one.name + 1 and _SAID.issuperset(said) and _MAY_BE_RANK.issuperset(below):
            one.stop += usual


def _over_labels(header: Header, page: Page) -> int:
    """How many lines stand between the name and the first label of its card; -1 where the card
    holds none."""
    below = page.kinds[header.name + 1 : header.stop]
    return next((count for count, kind in enumerate(below) if kind in _LABELS), -1)


def _shared_below(starts: Sequence[int], page: Page) -> int:
    """How many short lines are the same below all these lines."""
    count = 0
    while count < _MORE and max(starts) + count < len(page.kinds):
        here = {(page.kinds[i + count], page.lines[i + count].text) for i in starts}
        if len(here) > 1 or next(iter(here))[0] != "short":
            break
        count += 1
    return count
