"""Trees: which post another one stands under, by how far its header is indented."""

from collections.abc import Sequence

from threadconv.segments.headers import Header
from threadconv.segments.page import Page


def parents(headers: Sequence[Header], page: Page) -> list[int | None]:
    """For each post the index of the one that it stands under; `None` where it stands by itself.

    Nothing but `None` where the page does not show its tree: the software prints none, or the tool
    left the indents out.
    """
    depths = [_depth(header, page) for header in headers]
    top = min(depths[1:], default=0)
    if not page.landmarks.tree or top not in depths[:2]:
        return [None] * len(headers)
    found: list[int | None] = []
    over: list[int] = []
    for at, depth in enumerate(depths):
        while over and depths[over[-1]] >= depth:
            over.pop()
        found.append(over[-1] if over and depth > top else None)
        over.append(at)
    return found


def _depth(header: Header, page: Page) -> int:
    lines = page.lines[header.start : header.stop]
    return max((line.indent for line in lines), default=0)
