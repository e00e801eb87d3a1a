"""Ranked: ranks that were taken for names, told by the other posts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from threadconv.segments.headers.header import Header
from threadconv.segments.page import Page

_SEVERAL = 4
"""What stands below names and over other lines, so many in all, is no name."""


def mend(headers: Sequence[Header], page: Page) -> None:
    """Name the author above the line that was taken for the name, where another post has both the
    one above the other and names the author; and the line below it, where it stands below several
    names: who has none is called by a role.
    """
    bearers = _grouped((below, name) for name, below in _named(headers, page))
    for header, floor in zip(headers, [0, *(one.stop for one in headers)], strict=False):
        above = header.name - 1
        if above >= floor and page.lines[above].text in bearers.get(header.author, ()):
            header.name = above
            header.author = page.lines[above].text
            header.start = min(header.start, above)
    roles = _grouped(_named(headers, page))
    ranks = {
        name
        for name, below in roles.items()
        if name in bearers
        and len(bearers[name]) + len(below) >= _SEVERAL
        and below.isdisjoint(roles)
    }
    for header in headers:
        if header.author in ranks:
            header.name += 1
            header.author = page.lines[header.name].text


def _named(headers: Sequence[Header], page: Page) -> Iterator[tuple[str, str]]:
    """Each name with the line below it, where that is in the header, and no anchor or count."""
    for header in headers:
        below = header.name + 1
        inside = 0 < below < min(header.stop, len(page.lines)) and below != header.anchor
        if header.author and inside and page.kinds[below] != "count":
            yield header.author, page.lines[below].text


def _grouped(pairs: Iterable[tuple[str, str]]) -> Mapping[str, Set[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for one, other in pairs:
        found[one].add(other)
    return found
