"""Opener: the name of whoever began the thread, where a page prints it below the date of the first
post alone."""

from __future__ import annotations

from collections.abc import Sequence

from threadconv.segments.headers.header import Header
from threadconv.segments.page import Page


def mend(headers: Sequence[Header], page: Page) -> None:
    """Name the author of the first post, where its header names nobody and right below it stands
    the name of somebody who has written others. Nobody is there yet to be called by name."""
    first, *others = headers
    at = first.stop
    if first.author or not others or at >= others[0].start:
        return
    text = page.lines[at].text
    if any(text == other.author for other in others):
        first.name, first.author, first.stop = at, text, at + 1
