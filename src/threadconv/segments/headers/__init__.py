"""Headers: which line names the author, and from where to where the author's card goes."""

from collections.abc import Sequence
from itertools import pairwise

from threadconv.segments import bylines
from threadconv.segments.anchors import Anchors
from threadconv.segments.headers import above, below, closed, inline, names, windows
from threadconv.segments.headers.candidates import Candidate
from threadconv.segments.headers.header import Header
from threadconv.segments.headers.known import known_names
from threadconv.segments.headers.quoted import mark_quotes
from threadconv.segments.page import Page

__all__ = ["Header", "find", "known_names", "mark_quotes"]


def find(anchors: Anchors, page: Page, known: set[str]) -> list[Header]:
    """The header of each post, learned from all of them together.

    `known` are names that the page prints elsewhere (`known_names`).
    """
    headers = _find(anchors, page, known)
    for header in headers:
        header.start = _row_start(header.start, page)
    for header, next_one in pairwise(headers):
        header.stop = min(header.stop, next_one.start)
    return headers


def _row_start(at: int, page: Page) -> int:
    """The first line of the row of the dump in which this line stands, a cell of a table."""
    while at and page.lines[at - 1].last >= page.lines[at].first:
        at -= 1
    return at


def _find(anchors: Anchors, page: Page, known: set[str]) -> list[Header]:
    if anchors.bare:
        return [Header(at, at + 1, anchor=at) for at in anchors.at]
    if anchors.closing:
        return closed.find(anchors, page, known)
    named = anchors.names or bylines.names(anchors.at, page)
    if named:
        return inline.find(anchors.at, named, page)
    return _carded(anchors.at, page, known)


def _carded(at: Sequence[int], page: Page, known: set[str]) -> list[Header]:
    """Headers with cards that stand above all anchors, below all of them, or around them."""
    over = [windows.above(this, last, page) for last, this in pairwise((-1, *at))]
    ends = pairwise((*at, len(page.lines)))
    under = [windows.below(this, after, page.kinds) for this, after in ends]
    if _evidence(under, page) <= _evidence(over, page):
        best = names.find(over, page, known)
        if _labelled(under, page):
            return [above.around(*post, page) for post in zip(best, over, under, at, strict=True)]
        return [above.header(*post, page) for post in zip(best, over, at, strict=True)]
    best = names.find(under, page, known)
    if _few(best):
        best = names.find(over, page, known)
        return [above.around(*post, page) for post in zip(best, over, under, at, strict=True)]
    headers = [below.header(*post, page) for post in zip(best, under, at, strict=True)]
    below.lengthen(headers, page)
    return headers


def _evidence(around: Sequence[range], page: Page) -> tuple[int, int]:
    """How much of author's cards these windows hold: without the page's own head and foot, and
    with them.

    Where posts are short, the card below one anchor is in reach of the next: then the first and
    the last tell.
    """
    strong = ("card", "label", "field", "count", "initial")
    held = [sum(any(page.kinds[i] == kind for i in w) for kind in strong) for w in around]
    inner = sum(held[1:-1] if len(held) > 2 else held)
    return inner, sum(held) if inner else 0


def _labelled(under: Sequence[range], page: Page) -> bool:
    """Do labels of the card stand right below most anchors, whatever stands above them?"""
    first = [page.kinds[w.start] for w in under if w]
    return (first.count("label") + first.count("field")) * 2 > len(under)


def _few(best: Sequence[Candidate | None]) -> bool:
    return sum(name is not None for name in best) * 2 < len(best)
