"""Headers: which line names the author, and from where to where the author's card goes."""

from __future__ import annotations

from collections.abc import Sequence

from threadconv import dates
from threadconv.kinds import any_of
from threadconv.segments.anchors import Anchors
from threadconv.segments.headers import (
    agreed,
    bylines,
    guests,
    numbered,
    ranked,
)
from threadconv.segments.headers.header import Header
from threadconv.segments.headers.known import known_names
from threadconv.segments.headers.name_text import nobody
from threadconv.segments.headers.quoted import mark_quotes
from threadconv.segments.page import FOOT, Page, kind_at

__all__ = ["Header", "find", "known_names", "mark_quotes"]


_BARE = any_of("above", "card")
"""What may stand below the anchor where it is all that is left of a header."""
_ENDS = FOOT | any_of("prose")


def find(anchors: Anchors, page: Page, known: set[str]) -> list[Header]:
    """The header of each post, learned from all of them together.

    `known` are names that the page prints elsewhere (`known_names`).
    """
    headers = _find(anchors, page, known)
    numbered.mend(headers, anchors.at, page)
    ranked.mend(headers, page)
    for header, at in zip(headers, anchors.counted, strict=False):
        header.start = min(header.start, at)
    for header in headers:
        header.start = _row_start(header.start, page)
    _take_numbers(headers, anchors, page)
    ends = [*(header.start for header in headers[1:]), len(page.lines)]
    for header, end in zip(headers, ends, strict=True):
        header.stop = min(header.stop, end)
    agreed.agree(headers, page)
    for header in headers:
        if header.author and nobody(header.author, page.landmarks):
            header.author = ""
    guests.name(headers, page)
    if not anchors.closing:
        from threadconv.segments.headers import around

        around.take(headers, page)
    if not anchors.headless:
        return headers
    return [
        Header(at, at) if at in anchors.headless else header
        for header, at in zip(headers, anchors.at, strict=True)
    ]


def _take_numbers(headers: Sequence[Header], anchors: Anchors, page: Page) -> None:
    """Begin headers at the numbers right above them, where the first has one too: elsewhere it is
    the number of the post above."""
    if anchors.numbers or any(page.kinds[at] == "number" for at in anchors.at):
        return
    over = [h for h in headers if h.start and page.kinds[h.start - 1] == "number"]
    held = [h for h in headers if page.kinds[h.start : h.start + 1] == ["number"]]
    if headers[0] in (*over, *held) and (len(over) + len(held)) * 2 > len(headers):
        for header in over:
            header.start -= 1


def _row_start(at: int, page: Page) -> int:
    """The first line of the row of the dump in which this line stands, a cell of a table, below
    the words with which the post above may end there."""
    while at and page.lines[at - 1].last >= page.lines[at].first:
        if page.kinds[at - 1] in _ENDS and not dates.find(page.lines[at - 1].text):
            break
        at -= 1
    return at


def _past_furniture(at: int, page: Page) -> int:
    while page.kinds[at : at + 1] and page.kinds[at] in _BARE and not page.lines[at].gap:
        at += 1
    return at


def _headed(at: int, head: range, name: str) -> Header:
    """The header of a post whose anchor shows what stands above its words."""
    if not head:
        return Header(at, at)
    return Header(head.start, head.stop, head.start if name else -1, name)


def _over_byline(at: int, name: str, page: Page) -> Header:
    """The header of a post below whose date a byline names the author, and above it perhaps what
    the thread is called."""
    top = at - (kind_at(at - 1, page.kinds) == "subject")
    return Header(top, at + 2, at + 1, name, at) if name else Header(top, at + 1, anchor=at)


def _first_line(head: range, page: Page) -> str:
    """The name with which a head of several lines begins."""
    return page.lines[head.start].text if len(head) > 1 else ""


def _find(anchors: Anchors, page: Page, known: set[str]) -> list[Header]:
    if anchors.bare:
        return [Header(at, _past_furniture(at + 1, page), anchor=at) for at in anchors.at]
    if anchors.heads:
        names = anchors.names or [_first_line(head, page) for head in anchors.heads]
        return [
            _headed(at, head, name)
            for at, head, name in zip(anchors.at, anchors.heads, names, strict=True)
        ]
    # A page prints headers in one of these ways, and what reads the others takes time to import.
    if anchors.closing:
        from threadconv.segments.headers import closed

        return closed.find(anchors, page, known)
    under = bylines.below(anchors.at, page)
    if under:
        return [_over_byline(at, name, page) for at, name in zip(anchors.at, under, strict=True)]
    named = anchors.names or bylines.names(anchors.at, page, known)
    if named:
        from threadconv.segments.headers import inline

        return inline.find(anchors.at, named, page)
    from threadconv.segments.headers import beside, carded, mailed, sentences

    told = (
        mailed.find(anchors.at, page)
        or sentences.find(anchors.at, page)
        or beside.find(anchors.at, page, known)
    )
    return told or carded.find(anchors.at, page, known)
