"""Agreed: where the headers of most posts end, told to those that seem to end elsewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from threadconv.segments.headers.header import CARDED, Header
from threadconv.segments.page import Page

_LEAST = 3
_SHARE = 0.8
_ENDS = frozenset(("quote", "unquote", "inside", "attachment", "rest", "subject"))
"""Kinds of lines that a card does not hold."""
_MAY_BE_SAID = frozenset(("short", "count", "below", "reactions", "symbol"))
"""What a short post and its foot may be, where they were taken for more of a card."""
_ROLE = 80
"""What an author is called is no longer, in characters, and no sentence."""

_Last = tuple[str, int]
"""What the last line of a header is, and how many such lines stand in it below the anchor."""


def agree(headers: Sequence[Header], page: Page) -> None:
    """End each header with the line with which those end whose posts begin with a sentence.

    A short post may look like one more line of the card.
    """
    last = [_last(header, page) for header in headers]
    sure = Counter(
        one
        for one, header in zip(last, headers, strict=True)
        if one and page.kinds[header.stop : header.stop + 1] == ["prose"]
    )
    usual = max(sure, key=sure.__getitem__, default=None)
    if not usual or sure[usual] < max(_LEAST, sum(sure.values()) * _SHARE):
        return
    ends = [*(after.start for _, after in pairwise(headers)), len(page.lines)]
    for header, one, end in zip(headers, last, ends, strict=True):
        if one != usual and (stop := _stop(header, usual, end, page)):
            lost = page.kinds[stop : header.stop]
            if not lost or ("short" in lost and _MAY_BE_SAID.issuperset(lost)):
                header.stop = stop


def _last(header: Header, page: Page) -> _Last | None:
    if not header.start <= header.anchor < header.stop - 1:
        return None
    kind = page.kinds[header.stop - 1]
    return (kind, page.kinds[header.anchor + 1 : header.stop].count(kind))


def _stop(header: Header, usual: _Last, end: int, page: Page) -> int:
    """The line below the one that is the last of other headers; 0 where nothing would be left."""
    kind, rank = usual
    if kind not in CARDED or not header.start <= header.anchor:
        return 0
    seen = 0
    for i in range(header.anchor + 1, end - 1):
        if page.kinds[i] in _ENDS or (page.kinds[i] == "prose" and _is_said(page.lines[i].text)):
            return 0
        seen += page.kinds[i] == kind
        if seen == rank:
            return i + 1
    return 0


def _is_said(text: str) -> bool:
    return len(text) > _ROLE or text[-1] in ".?!…:"
