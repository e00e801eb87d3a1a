"""Strays: dated lines above the first post or below the last, of lists that a page shows there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from msgspec.structs import replace

from threadconv.kinds import Kind, any_of
from threadconv.lines import Line
from threadconv.segments.anchors.found import Anchors
from threadconv.segments.keys import masked

_CARD, _POST = 15, 60
"""So many lines above an anchor may be a card, and so many below it a post."""
_COMMON, _SEVERAL_COMMON = 0.7, 0.5
"""What so many posts have between their anchors is printed at every post; so many are enough where
several texts are: among the others are long lists below the thread."""
_LEAST = 3
_LONGEST = 40
_OWN = any_of("prose", "date", "number", "byline", "quote", "symbol")
"""What is never the same in two posts, or is so in lists as well."""


def drop(anchors: Anchors, lines: Sequence[Line], kinds: Sequence[Kind]) -> Anchors:
    """The anchors without those at both ends around which nothing stands that most others have."""
    anchors = _without_field(anchors, lines)
    at = anchors.at
    if len(at) <= _LEAST:
        return anchors
    ends = [*at[1:], min(len(lines), at[-1] + _POST)]
    below = [_texts(i + 1, end, lines, kinds) for i, end in zip(at, ends, strict=True)]
    first = _texts(max(0, at[0] - _CARD), at[0], lines, kinds)
    common = _common(below[:-1])
    # What stands above the first post too is the card of the next one, and no foot.
    cards, feet = common & first, common - first
    start, stop = 0, len(at)
    while stop - start > _LEAST and feet.isdisjoint(below[stop - 1]):
        if not cards.isdisjoint(_texts(at[stop - 1] - _CARD, at[stop - 1], lines, kinds)):
            break
        stop -= 1
    while stop - start > _LEAST and common.isdisjoint(below[start]):
        start += 1
    # The post that all others answer may be printed otherwise.
    start -= start > 0 and "prose" in kinds[at[start - 1] : at[start]]
    return replace(anchors, at=at[start:stop]) if common else anchors


def _without_field(anchors: Anchors, lines: Sequence[Line]) -> Anchors:
    """The anchors without the first, where that is a field of what stands above the thread."""
    first, *others = anchors.at
    if not is_field(lines[first].text, [lines[at].text for at in others]):
        return anchors
    return replace(anchors, at=anchors.at[1:], numbers=anchors.numbers[1:])


def is_field(text: str, others: Sequence[str]) -> bool:
    """Does a line begin with a label ("Reported: ..."), while nearly all of these begin with one
    word that is none?"""
    lead = _lead(text)
    if lead[-1:] != ":":
        return False
    usual, count = Counter(map(_lead, others)).most_common(1)[0] if others else ("", 0)
    return usual.isalpha() and count >= max(_LEAST, len(others) * _COMMON)


def _lead(text: str) -> str:
    return text.partition(" ")[0].partition("\t")[0]


def _common(gaps: Sequence[set[str]]) -> set[str]:
    counts = Counter(text for gap in gaps for text in gap)
    often = {text for text, count in counts.items() if count >= len(gaps) * _SEVERAL_COMMON}
    often &= set().union(*gaps[: len(gaps) // 2])  # Lists have their own.
    common = {text for text in often if counts[text] >= len(gaps) * _COMMON}
    return common or (often if len(often) >= _LEAST else set())


def _texts(start: int, stop: int, lines: Sequence[Line], kinds: Sequence[Kind]) -> set[str]:
    """What may be the page's of these lines: the short ones, whatever their numbers and dates."""
    return {
        masked(lines[i].text)
        for i in range(max(0, start), stop)
        if kinds[i] not in _OWN and 1 < len(lines[i].text) <= _LONGEST
    }
