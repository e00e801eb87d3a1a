"""Signed: names that stand alone above or below the dates with which posts end."""

from __future__ import annotations

from collections.abc import Container, Sequence

from threadconv.kinds import Kind, any_of
from threadconv.segments.headers.name_text import author_of
from threadconv.segments.page import HEADS, Page, kind_at

_PEOPLE, _LONGEST = 2, 40
"""Names are those of several people, and no longer, in characters."""
_CARD = any_of("picture", "above", "count")
"""What a card below the words has over the name: what stands for a picture, how liked its bearer
is."""
_FOOT = any_of("below")
ENDS = frozenset(".!?…:,;")
"""What a name does not end with, and a sentence or a greeting does."""


def above(at: Sequence[int], page: Page) -> list[str]:
    """The names that stand right above lines with nothing but a date, or that a dialect says to
    close posts, under the words of each post; none where one of them does not."""
    for i in at:
        name, over = kind_at(i - 1, page.kinds), kind_at(i - 2, page.kinds)
        if not _is_dated(i, page) or name != "short" or over in HEADS:
            return []
    names = [page.lines[i - 1].text for i in at]
    if len(set(names)) < _PEOPLE or max(map(len, names)) > _LONGEST:
        return []
    tops = [_up(i - 1, _CARD, page) for i in at]
    carded = all(top < end - 1 for top, end in zip(tops, at, strict=True))
    for top, i in zip(tops, at, strict=True):
        first = top if carded else i - 1
        page.kinds[first:i] = ["below"] * (i - first)
    return names


def _is_dated(at: int, page: Page) -> bool:
    """Does a line close a post with its date, and name nobody?"""
    if page.kinds[at] == "closing":
        return not author_of(at, page)
    return page.kinds[at] == "date" and not page.lines[at].gap


def top(at: int, page: Page) -> int:
    """The first line of what a page prints under the words of a post, down to this line."""
    return _up(at, _FOOT, page)


def _up(at: int, kinds: Container[Kind], page: Page) -> int:
    """The first of the lines of these kinds right above a line; itself where there are none."""
    while kind_at(at - 1, page.kinds) in kinds:
        at -= 1
    return at


def below(at: Sequence[int], page: Page) -> list[str]:
    """The names that stand right below lines with nothing but a date, above the words of the next
    post; none where one of them does not, or nobody writes twice."""
    if any(page.kinds[i] != "date" or kind_at(i + 1, page.kinds) != "short" for i in at):
        return []
    names = [page.lines[i + 1].text for i in at]
    returning = _PEOPLE <= len(set(names)) < len(names)
    if not returning or max(map(len, names)) > _LONGEST or any(map(_is_said, names)):
        return []
    for i in at:
        page.kinds[i + 1] = "below"
    return names


def _is_said(text: str) -> bool:
    return text[-1] in ENDS
