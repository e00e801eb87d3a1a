"""Strays: dated lines above the first post or below the last, of lists that a page shows there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set

from msgspec.structs import replace

from threadconv.lines import Line
from threadconv.segments.anchors.found import Anchors
from threadconv.segments.keys import masked
from threadconv.segments.page import FOOT

_ABOVE, _BELOW = 12, 60
"""So many lines above an anchor and below it may be of its post."""
_COMMON = 0.7
"""What so many posts have around their anchors is printed at every post."""
_LEAST = 3
_LONGEST = 40
_SAID = FOOT | {"prose", "rest", "quote"}
_OWN = frozenset(("prose", "date", "number", "byline", "quote"))
"""What is never the same in two posts, or is so in lists as well."""


def drop(anchors: Anchors, lines: Sequence[Line], kinds: Sequence[str]) -> Anchors:
    """The anchors without those at both ends around which nothing stands that most others have."""
    tops = [_top(at, kinds) for at in anchors.at]
    ends = [*tops[1:], min(len(lines), anchors.at[-1] + _BELOW)]
    around = [_texts(start, stop, lines, kinds) for start, stop in zip(tops, ends, strict=True)]
    counts = Counter(text for texts in around for text in texts)
    common = {text for text, count in counts.items() if count >= len(around) * _COMMON}
    start, stop = 0, len(around)
    if common and len(around) > _LEAST:
        while stop - start > _LEAST and common.isdisjoint(around[stop - 1]):
            stop -= 1
        while stop - start > _LEAST and common.isdisjoint(around[start]):
            start += 1
        # The post that all others answer may be printed otherwise.
        start -= start > 0 and "prose" in kinds[anchors.at[start - 1] : anchors.at[start]]
    return replace(anchors, at=anchors.at[start:stop]) if stop - start < len(around) else anchors


def _top(anchor: int, kinds: Sequence[str]) -> int:
    """Where the card above an anchor may begin."""
    at = anchor
    while at > 0 and anchor - at < _ABOVE and kinds[at - 1] not in _SAID:
        at -= 1
    return at


def _texts(start: int, stop: int, lines: Sequence[Line], kinds: Sequence[str]) -> Set[str]:
    """What may be the page's of these lines: the short ones, whatever their numbers and dates."""
    return {
        masked(lines[i].text)
        for i in range(start, min(stop, start + _BELOW))
        if kinds[i] not in _OWN and 1 < len(lines[i].text) <= _LONGEST
    }
