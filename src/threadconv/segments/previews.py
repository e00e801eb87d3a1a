"""Previews: the first words of posts that a page prints once more above all of them, to be shown
where the post is folded."""

from __future__ import annotations

from collections.abc import Sequence

from threadconv.kinds import any_of
from threadconv.segments.page import Page
from threadconv.segments.spans import Span

_SAID = any_of("prose", "short")
_LEAST = 3
_SKIPPED, _LINES = 4, 8
"""The words begin again within so many lines, a quote may stand over them; a preview goes on over
no more lines."""
_BEGINS = 8
"""Lines that begin with other characters are not looked at."""


def drop(spans: Sequence[Span], page: Page) -> None:
    """Let posts begin below their previews, where most posts of the page have one."""
    found = [span for span in spans if _is_preview(span.start, span.stop, page)]
    if len(found) < _LEAST or len(found) * 2 <= len(spans):
        return
    for span in found:
        page.kinds[span.start] = "above"
        span.start += 1
        span.header.stop = span.start


def _is_preview(at: int, stop: int, page: Page) -> bool:
    """Do the words of a line begin anew below it?"""
    if at + 1 >= stop or page.kinds[at] not in _SAID:
        return False
    said = " ".join(page.lines[at].text.rstrip(".… ").split())
    for first in range(at + 1, min(at + 1 + _SKIPPED, stop)):
        if page.lines[first].text.startswith(said[:_BEGINS]):
            below = page.lines[first : min(first + _LINES, stop)]
            if " ".join(" ".join(line.text for line in below).split()).startswith(said):
                return True
    return False
