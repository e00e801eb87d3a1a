"""Opener: the name of whoever began the thread, where a page prints it below the date of the first
post alone, or above the post."""

from __future__ import annotations

from collections.abc import Container, Sequence

from threadconv import dates
from threadconv.segments.headers import bylines
from threadconv.segments.headers.header import Header
from threadconv.segments.landmarks.labels import COLONS
from threadconv.segments.page import Page

_SEVERAL = 3
"""Where fewer answer, the author of the first post has often written no other."""
_HEAD = 8
"""No more lines stand between the date of the first post and its author's name."""


def mend(headers: Sequence[Header], page: Page) -> None:
    """Name the author of the first post, where its header names nobody who has written others, and
    below it stands the name of somebody who has. Nobody is there yet to be called by name.

    Where nothing but a heading marks it, a dialect says which line above names whoever began."""
    first, *others = headers
    if _is_heading(first.anchor, page) and (name := _began(first.anchor, page)):
        first.start, first.name, first.author = first.anchor, first.anchor, name
    if not first.author and page.kinds[first.anchor : first.anchor + 1] == ["short"]:
        _take_named(first, others, page)
    # What seems to name the author may do so; who answers first is another then.
    names = {other.author for other in (others[1:] if first.author else others)} - {""}
    if not first.author or (len(others) >= _SEVERAL and first.author not in names):
        end = others[0].start if others else len(page.lines)
        at = _named_below(range(first.stop, end), names, page)
        if at is not None:
            first.name, first.author, first.stop = at, page.lines[at].text, at + 1


def _named_below(lines: range, names: Container[str], page: Page) -> int | None:
    """The line with one of these names over the first words of a post, below its title and what
    else the page prints over it."""
    sentences = 0
    for at in lines[:_HEAD]:
        if page.lines[at].text in names:
            return at
        sentences += page.kinds[at] == "prose"
        if sentences > 1:
            break
    return None


def _take_named(first: Header, others: Sequence[Header], page: Page) -> None:
    """Name the author of the first post where his name stands before the date on its own line, as
    those of others do, or has a post below; the words begin below the page's rule."""
    found = bylines.names([first.anchor], page)
    name = found[0] if found else ""
    if not name or not page.lines[first.anchor].text.startswith(name):
        return
    dated = sum(
        other.name >= 0 and dates.find(page.lines[other.name].text) is not None for other in others
    )
    if dated * 2 > len(others) or any(name == other.author for other in others):
        first.name, first.author = first.anchor, name
        while first.stop < len(page.lines) and page.is_rule(first.stop):
            first.stop += 1


def _is_heading(at: int, page: Page) -> bool:
    """Does a line mark a post and tell nothing of it?"""
    if at < 0 or page.kinds[at] != "byline":
        return False
    found = page.landmarks.match("byline", page.lines[at].text)
    return found is not None and not any(found.groups())


def _began(stop: int, page: Page) -> str:
    """Who began the thread, as a line above this one says or the one below its label; "" where
    none does."""
    for at in page.starts(stop):
        text = page.lines[at].text
        if name := page.landmarks.told("author", "start", text):
            return name
        below = page.kinds[at + 1 : at + 2] == ["start"]
        if below and text.rstrip(COLONS).casefold() in page.landmarks.words.telling("naming"):
            return page.lines[at + 1].text
    return ""
