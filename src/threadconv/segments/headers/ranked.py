"""Ranked: authors who were taken for their ranks, told by their other posts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from threadconv.segments.headers.header import Header
from threadconv.segments.page import Page


def mend(headers: Sequence[Header], page: Page) -> None:
    """Name the author above the line that was taken for the name, where another post has both the
    one above the other and names the author."""
    bearers: defaultdict[str, set[str]] = defaultdict(set)
    for header in headers:
        below = header.name + 1
        if header.author and below < min(header.stop, len(page.lines)):
            bearers[page.lines[below].text].add(header.author)
    for header, floor in zip(headers, [0, *(one.stop for one in headers)], strict=False):
        above = header.name - 1
        if above >= floor and page.lines[above].text in bearers.get(header.author, ()):
            header.name = above
            header.author = page.lines[above].text
            header.start = min(header.start, above)
