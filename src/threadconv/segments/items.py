"""Items: posts that are the items of a list, whose marks are the page's and not the writers'."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from threadconv.segments.anchors import Anchors
from threadconv.segments.page import Page
from threadconv.segments.spans import Span

_LEAST = 3
_MARKS = ("*", "1")


def free(spans: Sequence[Span], anchors: Anchors, page: Page) -> None:
    """Take the marks of list items off the first lines of bodies, where most bodies begin so, or
    most posts do, or they are what marks the posts."""
    marked = [
        span.start
        for span in spans
        if span.start < span.stop and page.lines[span.start].style[:1] in _MARKS
    ]
    most = len(marked) >= _LEAST and len(marked) * 2 > len(spans)
    if marked and not most:
        items = sum(page.lines[span.header.start].style[:1] in _MARKS for span in spans)
        begun = {span.start for span in spans if span.start == span.header.start}
        marked = [at for at in marked if at in begun or at in anchors.headless]
        most = items >= _LEAST and items * 2 > len(spans)
    for at in marked:
        if most or at in anchors.headless:
            page.lines[at] = replace(page.lines[at], style="")
