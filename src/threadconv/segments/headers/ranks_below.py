"""Ranks right below headers, as the page prints them over the words of most of its posts."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from threadconv.segments.headers.header import Header
from threadconv.segments.page import Page, kind_at

_POSTS = 4
"""In fewer posts nothing tells ranks from words."""
_SHARE = 0.7
"""So many of the posts begin with ranks that others have too, where any does."""
_RANKS = 2
"""A page that prints ranks prints several."""
_SAID = frozenset(",;:.!?…")
"""With what ranks do not end, but greetings do."""


def take(headers: Sequence[Header], page: Page) -> None:
    """Make lines over the words a part of their headers where they are ranks: most posts begin with
    one with which others do too, and all posts of one author with the same."""
    while len(headers) >= _POSTS and (ranked := _ranked(headers, page)):
        for header in ranked:
            header.stop += 1


def _ranked(headers: Sequence[Header], page: Page) -> list[Header]:
    """The headers with ranks below them; none where these are no ranks."""
    ends = [*(header.start for header in headers[1:]), len(page.lines)]
    firsts = [_first(header, end, page) for header, end in zip(headers, ends, strict=True)]
    counts = Counter(firsts)
    ranked = [h for h, text in zip(headers, firsts, strict=True) if text and counts[text] > 1]
    # A rank that most posts have returns at them, and is known already.
    known = [
        page.lines[h.stop - 1].text for h in headers if kind_at(h.stop - 1, page.kinds) == "above"
    ]
    if not ranked or len(ranked) + len(known) < len(headers) * _SHARE:
        return []
    ranks: dict[str, set[str]] = defaultdict(set)
    for header, text in zip(headers, firsts, strict=True):
        ranks[header.author].add(text)
    ranks.pop("", None)
    borne = Counter(text for texts in ranks.values() for text in texts if text)
    borne.update(known)
    alike = all(len(texts) == 1 for texts in ranks.values())
    return ranked if alike and len(borne) >= _RANKS and max(borne.values()) > 1 else []


def _first(header: Header, end: int, page: Page) -> str:
    """The line right below a header, where it may be a rank over more lines; "" where not."""
    at = header.stop
    if at + 1 >= end or page.kinds[at] != "short" or page.lines[at].depth:
        return ""
    text = page.lines[at].text
    return "" if text[-1] in _SAID else text
