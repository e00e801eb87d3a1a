"""The last post: where it ends and what the page prints below its thread begins."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Sequence

from threadconv.kinds import any_of
from threadconv.segments.keys import masked
from threadconv.segments.page import FOOT, HEADS, Page

_BUTTONS = any_of("below", "reactions")
_IN_FEET = any_of("rest", "count", "symbol")
_SIGNED = 12
"""A signature between the buttons of one foot has no more lines."""
_OVER_HEADS = any_of("count", "date")
"""What may stand over a line that tells of the thread, and is no post's."""
_LINKS = any_of("short", "field")
_PATHS = (" » ", " › ", " > ", " / ", " → ", " :: ")
"""What parts the names on a path: a line with it that stands above all posts too is the page's."""
_MARKS = frozenset(("…", "...", "«", "»", "‹", "›", "←", "→", "<", ">", "|"))
"""What stands alone among links to other pages and threads."""


def page_again(at: int, page: Page) -> int:
    """The first line that belongs to the page again, after the last post."""
    kinds = page.kinds
    for i in range(at, len(kinds)):
        if kinds[i] in HEADS:
            while i > at and (kinds[i - 1] in _OVER_HEADS or page.lines[i - 1].text in _MARKS):
                i -= 1
            return i
    return len(kinds)


def end(starts: Sequence[int], stops: Sequence[int], ends: Sequence[int], page: Page) -> int:
    """Where the last post ends: below the furniture that stands under the others as well."""
    feet = [
        {masked(page.lines[i].text) for i in range(stop, end) if page.kinds[i] in _BUTTONS}
        for stop, end in zip(stops[:-1], ends, strict=False)
    ]
    counts = Counter(text for foot in feet for text in foot)
    usual = {text for text, count in counts.items() if count * 2 > len(feet)}
    at, end = starts[-1], ends[-1]
    head = {line.text for line in page.lines[: starts[0]]}
    # Above all posts the path may end with the forum, and below them with the thread.
    paths = tuple(text for text in head if any(mark in text for mark in _PATHS))
    while at < end and not _is_usual(at, usual, page):
        if at > starts[-1] and (page.lines[at].text.startswith(paths) or _again(at, head, page)):
            return at
        at += 1
    at = _past_foot(at, end, page)
    told = {masked(page.lines[i].text) for i in range(starts[-1], at)}
    for i in range(at, min(at + _SIGNED, end)):
        # A signature may stand in the middle of a foot.
        if _is_usual(i, usual - told, page):
            return _past_foot(i, end, page)
    return at


def _is_usual(at: int, usual: Container[str], page: Page) -> bool:
    return page.kinds[at] in _BUTTONS and masked(page.lines[at].text) in usual


def _past_foot(at: int, end: int, page: Page) -> int:
    while at < end and (page.kinds[at] in FOOT or page.kinds[at] in _IN_FEET):
        at += 1
    return at


def _again(at: int, head: Container[str], page: Page) -> bool:
    """Do two lines of the page's head return here, or one over what ends the thread? Its links
    and counts stand below the last post too."""
    told = [
        page.kinds[i] in _LINKS and page.lines[i].text in head
        for i in range(at, min(at + 2, len(page.lines)))
    ]
    return all(told) or (told[0] and page.kinds[at] == "field" and page.kinds[at + 1] in HEADS)
