"""Cut off: a last post whose end a text has lost, where blanks end the posts above it."""

from __future__ import annotations

from threadconv.segments.anchors import Anchors
from threadconv.segments.headers import Header
from threadconv.segments.page import Page
from threadconv.segments.words import count_words

_PARTS = 2
_WORDS = 40
"""A signature has no more paragraphs or words than this, or hardly ever."""


def found(start: int, stop: int, anchors: Anchors, page: Page) -> Header | None:
    """The header, of no lines, of what stands below the last blank and was read as the signature
    above it; `None` where it may be one.

    Whoever strips a text takes the blank below its last post off, and whoever shortens it the end
    of its last sentence too: so nothing else of the page stands below.
    """
    if stop != len(page.lines) or not page.lines[anchors.at[-1]].rest:
        return None
    if page.kinds[stop - 1] != "prose":
        return None
    parts = [
        i
        for i in range(start, stop)
        if page.kinds[i] == "prose" and (i == start or page.lines[i].gap)
    ]
    words = sum(count_words(line.text) for line in page.lines[start:stop])
    return Header(start, start) if len(parts) >= _PARTS and words > _WORDS else None
