"""Beside the numbers that mark posts: lines with who wrote each and when ("Ann (1874) 3 May 2015"),
right below the number or, as over the post that all others answer, right above it."""

from __future__ import annotations

from collections.abc import Container, Sequence

from threadconv import dates
from threadconv.kinds import any_of
from threadconv.segments.headers import bylines, inline
from threadconv.segments.headers.header import Header
from threadconv.segments.page import Page, kind_at

_PLAIN = any_of("short", "prose")
_LEAST, _SHARE = 3, 0.7
_LONGEST = 90
_ABOVE = (1, 2, 3)
_BEHIND = 25
"""So few characters stand behind the date."""
_DAYS = ("day", "hour", "minute", "second")
"""Of posts at least the day is told, or how long ago that was."""


def find(anchors: Sequence[int], page: Page, known: Container[str]) -> list[Header]:
    """The headers of posts with such lines; none where most have none."""
    rows = [_row(at, page) for at in anchors]
    told = [row for row in rows if row is not None]
    if len(told) < max(_LEAST, _SHARE * len(rows)):
        return []
    names = bylines.names(told, page, known)
    if not names or _named_above(anchors, names, page):
        return []
    for row in told:
        page.kinds[row] = "byline"
    named = dict(zip(told, names, strict=True))
    marks = [at if row is None else row for at, row in zip(anchors, rows, strict=True)]
    headers = inline.find(marks, [named.get(mark, "") for mark in marks], page)
    for header, at in zip(headers, anchors, strict=True):
        header.start, header.stop = min(header.start, at), max(header.stop, at + 1)
    return headers


def _named_above(anchors: Sequence[int], names: Sequence[str], page: Page) -> bool:
    """Do names stand over the numbers as well? There they stand at the top of the header."""
    above = (page.lines[at - back].text for at in anchors for back in _ABOVE if at >= back)
    return not set(names).isdisjoint(above)


def _row(at: int, page: Page) -> int | None:
    """The line with a name and a date beside a number."""
    if kind_at(at, page.kinds) != "number":
        return None
    below = at + 1 < len(page.lines) and not page.lines[at + 1].gap and _is_dated(at + 1, page)
    if below:
        return at + 1
    above = at > 0 and not page.lines[at].gap and _is_dated(at - 1, page)
    return at - 1 if above else None


def _is_dated(at: int, page: Page) -> bool:
    text = page.lines[at].text
    if page.kinds[at] not in _PLAIN or len(text) > _LONGEST:
        return False
    date = dates.find(text)
    return (
        date is not None
        and date.start > 1
        and len(text) - date.end < _BEHIND
        and date.precision in _DAYS
    )
