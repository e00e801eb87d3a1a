"""Excerpts: how other threads begin, cut off ("…"), which some software prints under their titles
where a post links to them, as a quote that nobody opens."""

from __future__ import annotations

from threadconv.kinds import any_of
from threadconv.segments.page import Page

_CUT = "…"
_TITLE = any_of("short", "prose")
_LONGEST, _LEAST = 160, 100
"""No title has more characters, and no excerpt less, but where a title says where it is filed."""
_FILED = 4
"""What a part of a forum is called has no more words."""
_ENDS = frozenset(".!?:;,…")
"""What sentences end with, and words that go on below them."""


def below(at: int, body: range, page: Page) -> int:
    """The line below the excerpt over which the line `at` of a body is the title; `at` where that
    is none: an excerpt stands right below its title, or further in."""
    lines, title = page.lines, page.lines[at]
    if page.kinds[at] not in _TITLE or len(title.text) > _LONGEST or title.text[-1:] in _ENDS:
        return at
    if at + 1 >= body.stop or not (title.gap or at == body.start):
        return at
    inner = lines[at + 1]
    if inner.gap and inner.depth <= title.depth and not _is_set_in(at, page):
        return at
    end = at + 2
    while inner.gap and end < body.stop and _are_alike(end, at + 1, page):
        end += 1
    cut = lines[end - 1].text
    alone = end == body.stop or lines[end].gap
    if not alone or not cut.endswith(_CUT):
        return at
    return end if len(cut) >= _LEAST or _is_filed(title.text, page) else at


def _is_set_in(at: int, page: Page) -> bool:
    """Does the line below stand further in by as much as a block quote does?"""
    return page.inset > 0 and page.lines[at + 1].indent == page.lines[at].indent + page.inset


def _are_alike(one: int, other: int, page: Page) -> bool:
    this, that = page.lines[one], page.lines[other]
    return (this.depth, this.indent) == (that.depth, that.indent)


def _is_filed(title: str, page: Page) -> bool:
    """Does a part of the forum stand behind a title, which is told elsewhere on the page?"""
    words = title.split(" ")
    parts = {" ".join(words[-count:]) for count in range(1, min(_FILED, len(words) - 1) + 1)}
    return any(line.text in parts for line in page.lines)
