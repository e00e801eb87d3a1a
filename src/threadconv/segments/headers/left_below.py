"""Cards below the words of posts, each over the header of the next one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from threadconv.segments.headers.header import Header
from threadconv.segments.page import LABELLED, Page


def give_back(headers: Sequence[Header], page: Page) -> None:
    """Begin headers below the card of the author above, who is named over it once more, where most
    of them begin so; a name over no card becomes furniture there."""
    named = [
        header
        for above, header in pairwise(headers)
        if above.author and page.lines[header.start - 1].text == above.author
    ]
    ends = [_past_card(header, page) for header in named]
    carded = sum(header.start < end for header, end in zip(named, ends, strict=True))
    if carded * 2 <= len(headers) - 1:
        return
    for header, end in zip(named, ends, strict=True):
        if header.start == end:
            page.kinds[end - 1] = "below"
        header.start = end


def _past_card(header: Header, page: Page) -> int:
    """The first line of a header below the lines of a card, and not below its own author's name."""
    at = header.start
    own = header.name if header.name >= 0 else header.stop
    while at < own and page.kinds[at] in LABELLED:
        at += 1
    return at
