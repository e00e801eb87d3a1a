"""Cards below the words of posts, each over the header of the next one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from threadconv.kinds import any_of
from threadconv.segments.headers.header import Header
from threadconv.segments.page import LABELLED, Page

_RANKS = 2
"""So many lines of rank may stand between an author's name and the labels of the card."""
_LABELS, _RANK = any_of("label", "field"), any_of("short", "card", "picture")


def give_back(headers: Sequence[Header], page: Page) -> None:
    """Begin headers below the card of the author above, who is named over it once more, where most
    of them begin so; a name over no card becomes furniture there."""
    found = [
        (header, at)
        for above, header in pairwise(headers)
        if above.author and (at := _named_again(above, header, page)) >= 0
    ]
    ends = [_past_card(header, at + 1, page) for header, at in found]
    carded = sum(header.start < end for (header, _), end in zip(found, ends, strict=True))
    if carded * 2 <= len(headers) - 1:
        return
    for (header, at), end in zip(found, ends, strict=True):
        if end == at + 1:
            page.kinds[at] = "below"
        header.start = end


def _named_again(above: Header, header: Header, page: Page) -> int:
    """The line that names the author above where a header begins, or a rank or two over that;
    -1 where none does."""
    own = _own(header)
    for at in range(min(header.start, own - 1), above.stop - 1, -1):
        if page.lines[at].text == above.author:
            return at
        if at < header.start - _RANKS or (at < header.start and page.kinds[at] not in _RANK):
            break
    return -1


def _past_card(header: Header, at: int, page: Page) -> int:
    """The first line of a header below the lines of a card that goes on at a line, and not below
    its own author's name."""
    own = _own(header)
    ranks = at
    while ranks < own and ranks - at < _RANKS and page.kinds[ranks] in _RANK:
        ranks += 1
    if ranks < own and page.kinds[ranks] in _LABELS:
        at = ranks
    if at >= own or page.kinds[at] not in LABELLED:
        at = max(at, header.start)
    while at < own and page.kinds[at] in LABELLED:
        at += 1
    return at


def _own(header: Header) -> int:
    """The first line that is this header's for sure: its author's name, or else its last line."""
    return header.name if header.name >= 0 else header.stop - 1
