"""The first post, where its header is not like those of its answers."""

from __future__ import annotations

from collections.abc import Container, Sequence

from msgspec.structs import replace

from threadconv import dates
from threadconv.kinds import Kind, any_of
from threadconv.lines import Line
from threadconv.segments.anchors import listed, ordinals, strays
from threadconv.segments.anchors.found import Anchors
from threadconv.segments.page import HEADS
from threadconv.segments.words import width

_REACH = 200
"""The first post has no more lines than this."""
_NEVER = any_of(
    "label", "field", "value", "edited", "quote", "card", "reactions", "inside", "start", "page"
)
_MARKS = any_of("date", "byline")
_WORDS = 60
"""A line of that many characters, in prose, is part of a post."""
_CARD = 6
"""So many lines may stand between the date of a post and the words below it."""
_AROUND = 4
"""The author's card stands within so many lines of the date."""


def add(anchors: Anchors, lines: Sequence[Line], kinds: Sequence[Kind]) -> Anchors:
    """The anchors, and above them the dated line that heads the post which they answer.

    That line is dated before the first anchor, and between the two stands prose; below that prose
    may stand links to the pages of the thread, but nothing that a page prints above its first post.
    No prose is asked of a line that is as that of the first answer but for its number. Or the item
    that stands over the one with number 2, which may begin with the title.
    The same anchors where there is no such line.
    """
    if anchors.closing or anchors.numbers[:1] not in ((), (1,), (2,)):
        return anchors
    unnumbered = _unnumbered(anchors, lines)
    if unnumbered is not None:
        return replace(anchors, at=(unnumbered, *anchors.at), numbers=(None, *anchors.numbers))
    first = anchors.at[0]
    if len(anchors.at) < 2:
        return anchors
    item = listed.above(first, lines) if anchors.numbers[:1] == (2,) else None
    if item is not None and "prose" in kinds[item + 1 : first]:
        return replace(anchors, at=(item, *anchors.at), numbers=(1, *anchors.numbers))
    beside = (lines[i].text for i in range(max(0, first - 1), min(first + 3, len(lines))))
    answered = next((when for text in beside if (when := _when(text)) is not None), None)
    carded = _carded(anchors, lines, kinds)
    leads = {_lead(lines[i].text) for i in anchors.at} - {""}
    said = False
    for at in range(first - 1, max(-1, first - _REACH), -1):
        if said and kinds[at] in HEADS:
            break
        text = lines[at].text
        said = said or (kinds[at] == "prose" and width(text) >= _WORDS)
        if not said or kinds[at] in _NEVER or len(text) > _WORDS * 2:
            continue
        if kinds[at] == "prose" and text[-1] in ".?!:," and _lead(text) not in leads:
            continue
        when = _when(text)
        if when is None or (kinds[at] != "byline" and answered is None):
            continue
        if kinds[at] != "byline" and strays.is_field(text, [lines[i].text for i in anchors.at]):
            continue
        if when and answered and when > answered:
            continue
        number = ordinals.begins(text) if anchors.numbers else None
        if anchors.numbers[:1] == (2,) and _is_alike(text, anchors, lines):
            number = 1
        if number != 1 and anchors.numbers and not _heads(at, carded, lines, kinds):
            continue
        numbers = (number, *anchors.numbers) if anchors.numbers else ()
        return replace(anchors, at=(at, *anchors.at), numbers=numbers)
    return anchors


def _is_alike(text: str, anchors: Anchors, lines: Sequence[Line]) -> bool:
    """Does a short line hold a date behind a name, as those over the other posts' numbers do?"""
    named = sum(bool(_lead(lines[at - 1].text)) for at in anchors.at)
    return len(text) < _WORDS and bool(_lead(text)) and named * 2 > len(anchors.at)


def _unnumbered(anchors: Anchors, lines: Sequence[Line]) -> int | None:
    """The line above the first anchor that is the same but for another date and what numbers that
    as the first answer ("« on: May 3 »" over "« Reply #1 on: May 4 »"); `None` where none is."""
    first = anchors.at[0]
    date = dates.find(lines[first].text) if anchors.numbers[:1] == (1,) else None
    if date is None:
        return None
    lead, trail = lines[first].text[: date.start], lines[first].text[date.end :]
    for at in range(first - 1, max(-1, first - _REACH), -1):
        text = lines[at].text
        if not text.endswith(trail) or text[:1] != lead[:1] or len(text) > _WORDS * 2:
            continue
        above = dates.find(text)
        if above is None or text[above.end :] != trail:
            continue
        if _is_shorter(text[: above.start], lead):
            return at
    return None


def _is_shorter(short: str, lead: str) -> bool:
    """Is this all of a text but for a piece within, a number in it?"""
    cut = next((i for i, (a, b) in enumerate(zip(short, lead, strict=False)) if a != b), len(short))
    behind = short[cut:]
    piece = lead[cut : len(lead) - len(behind)]
    return bool(short.strip()) and lead.endswith(behind) and any(map(str.isdecimal, piece))


def _lead(text: str) -> str:
    """What stands in a line before its date."""
    date = dates.find(text)
    return text[: date.start] if date else ""


def _when(text: str) -> str | None:
    """The date in a line, to be compared with others, "" where it is not clear; `None` where it
    holds none."""
    date = dates.find(text)
    if date is None or (date.precision == "year" and not date.relative):
        return None
    return dates.comparable(date)


def _carded(anchors: Anchors, lines: Sequence[Line], kinds: Sequence[Kind]) -> set[str]:
    """What stands in the headers of the other posts: names, ranks, labels."""
    return {
        lines[i].text
        for at in anchors.at
        for i in range(max(0, at - _AROUND), min(at + _CARD, len(lines)))
        if kinds[i] not in ("prose", "below", "count", "symbol") and lines[i].text
    }


def _heads(at: int, carded: Container[str], lines: Sequence[Line], kinds: Sequence[Kind]) -> bool:
    """Does a date stand alone, above or below a card such as others have, or right above words?"""
    if kinds[at] not in _MARKS:
        return False
    around = range(max(0, at - _AROUND), min(at + _CARD, len(lines)))
    shared = any(i != at and lines[i].text in carded for i in around)
    return shared or "prose" in kinds[at + 1 : at + 3]
