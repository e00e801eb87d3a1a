"""The first post, where its header is not like those of its answers."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from threadconv import dates
from threadconv.lines import Line
from threadconv.segments.anchors.found import Anchors
from threadconv.segments.page import CARD

_REACH = 200
"""The first post has no more lines than this."""
_NEVER = frozenset(("label", "field", "value", "edited", "quote", "card", "reactions", "inside"))
_DATED = frozenset(("date", "byline"))
_WORDS = 60
"""A line of that many characters, in prose, is part of a post."""


def add(anchors: Anchors, lines: Sequence[Line], kinds: Sequence[str]) -> Anchors:
    """The anchors, and above them the dated line that heads the post which they answer.

    That line is dated before the first anchor, and between the two stands prose, but nothing that
    the page prints above its first post.
    """
    if anchors.closing or len(anchors.at) < 2 or anchors.numbers[:1] not in ((), (1,)):
        return anchors
    first = anchors.at[0]
    beside = (lines[i].text for i in range(first, min(first + 3, len(lines))))
    answered = next((when for text in beside if (when := _when(text))), None)
    said = False
    for at in range(first - 1, max(-1, first - _REACH), -1):
        if kinds[at] in ("page", "start"):
            break
        text = lines[at].text
        said = said or (kinds[at] == "prose" and len(text) >= _WORDS)
        if not said or kinds[at] in _NEVER or len(text) > _WORDS * 2:
            continue
        if kinds[at] == "prose" and text[-1] in ".?!:,":
            continue
        if anchors.numbers and (kinds[at] not in _DATED or CARD.isdisjoint(kinds[at - 3 : at])):
            continue
        when = _when(text)
        if when is not None and (
            kinds[at] == "byline" or (answered is not None and when <= answered)
        ):
            numbers = (None, *anchors.numbers) if anchors.numbers else ()
            return replace(anchors, at=(at, *anchors.at), numbers=numbers)
    return anchors


def _when(text: str) -> str | None:
    date = dates.find(text)
    return dates.resolve(date) or "" if date and date.precision != "year" else None
