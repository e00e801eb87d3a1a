"""Places: how much of what a post says stands before a line, and how much behind it."""

from collections.abc import Sequence

from msgspec import Struct

from threadconv.kinds import any_of
from threadconv.segments.page import Page

WORDS = any_of("short", "prose", "quote", "inside")
"""Kinds of lines that may be a post's words."""
_FEW = 60
"""So many characters may stand beside the words of a post and be none: a name, a title."""
_PART = 0.15
"""So much of what a post says may stand on the other side of its furniture."""


class Place(Struct, frozen=True, gc=False):
    """A line that returns, by its key: so many characters of the post stand `before` it, so many
    `behind` it. It `tops` the post where the former are few, and `ends` it where the latter are."""

    at: int
    key: str
    before: int
    behind: int
    tops: bool
    ends: bool


def of(gap: range, keys: Sequence[str | None], page: Page) -> list[Place]:
    """The lines of a gap between anchors that have keys."""
    kinds, lines = page.kinds, page.lines
    said = [len(lines[i].text) if keys[i] is None and kinds[i] in WORDS else 0 for i in gap]
    before, behind = 0, sum(said)
    few = max(_FEW, _PART * behind)
    found = []
    for i, mass in zip(gap, said, strict=True):
        before += mass
        behind -= mass
        if (key := keys[i]) is not None:
            found.append(Place(i, key, before, behind, before <= few, behind <= few))
    return found
