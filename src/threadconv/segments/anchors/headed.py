"""Anchors by the cards of authors that stand right below what ends each post."""

from __future__ import annotations

from collections.abc import Sequence

from threadconv.kinds import Kind, any_of
from threadconv.lines import Line
from threadconv.patterns import lazy
from threadconv.segments.anchors.found import Anchors

_SHARE = 0.6
"""So many posts begin with a card, where a page prints them."""
_LEAST = 2
_LONGEST = 60
"""Names and ranks are no longer, in characters."""
_ENDS = frozenset(".,:;!?…")
"""Words of a writer's own end so."""
_SHORTENED = lazy(r" [^\W\d_]\.$")
"""A family's name may be its first letter."""
_MOST = 6
"""A card has no more lines."""
_CARD = any_of("card", "count", "date", "field", "label", "value")
_BELOW = _CARD | {"prose"}
_SAID = any_of("prose", "short", "quote")


def find(
    ends: Sequence[int], silent: frozenset[Kind], lines: Sequence[Line], kinds: Sequence[Kind]
) -> Anchors | None:
    """The cards of the posts that end at these lines, each with the name that stands alone above
    its other lines; `None` where few posts have one.

    `silent` are kinds of lines between two posts that belong to the upper one.
    """
    starts = [_past(end + 1, silent, kinds) for end in ends]
    starts = [start for start in starts if start < len(lines)]
    below = [_card(start, lines, kinds) for start in starts]
    told = sum(map(bool, below))
    if told < max(_LEAST, _SHARE * len(starts)):
        return None
    if not below[-1]:
        # Below the last post stands what the page ends with.
        del starts[-1], below[-1]
    first = _first(ends[0], [card for card in below if card], lines, kinds)
    heads = (first, *below)
    names = tuple(_name(head, lines, kinds) for head in heads)
    return Anchors((first.start, *starts), heads=heads, names=names, ends=tuple(ends))


def _past(start: int, silent: frozenset[Kind], kinds: Sequence[Kind]) -> int:
    while start < len(kinds) and kinds[start] in silent and kinds[start] != "count":
        start += 1
    return start


def _first(
    end: int, others: Sequence[range], lines: Sequence[Line], kinds: Sequence[Kind]
) -> range:
    """The card of the first post: the first that has a line of another card; of a post without
    one the place below the title."""
    printed = {lines[i].text for card in others for i in card}
    begun = {kinds[card.start] for card in others}
    for start in range(end):
        card = _card(start, lines, kinds)
        if card and (
            not printed.isdisjoint(lines[i].text for i in card)
            or (kinds[start] == "date" and "date" in begun)
        ):
            return card
    top = next((i for i in range(end) if kinds[i] == "prose"), 0)
    while top and not lines[top].gap:
        top -= 1
    return range(top, top)


def _card(start: int, lines: Sequence[Line], kinds: Sequence[Kind]) -> range:
    """The lines of a card that begins here, down to the words that follow it without a gap; none
    where it is none."""
    if start + 2 >= len(lines):
        return range(start, start)
    named = kinds[start] == "short" and lines[start].gap > 0 and lines[start + 1].gap > 0
    dated = kinds[start : start + 2] == ["date", "count"]
    if not dated and not (named and _is_short(start, lines) and _is_short(start + 1, lines)):
        return range(start, start)
    stop = start + 1
    while stop < min(start + _MOST, len(lines) - 1) and _goes_on(stop, start, lines, kinds):
        stop += 1
    tight = stop < len(lines) and not lines[stop].gap and kinds[stop] in _SAID
    return range(start, stop) if tight and stop > start + 1 else range(start, start)


def _goes_on(at: int, start: int, lines: Sequence[Line], kinds: Sequence[Kind]) -> bool:
    if lines[at].gap and at > start + 1:
        return False
    if kinds[at] in _CARD:
        return True
    if kinds[at] != "short" or not _is_short(at, lines):
        return False
    tight = not lines[at + 1].gap and kinds[at + 1] in _BELOW
    return at == start + 1 or tight


def _is_short(at: int, lines: Sequence[Line]) -> bool:
    text = lines[at].text
    if text[-1:] in _ENDS and _SHORTENED.search(text) is None:
        return False
    return 1 < len(text) <= _LONGEST


def _name(head: range, lines: Sequence[Line], kinds: Sequence[Kind]) -> str:
    return lines[head.start].text if head and kinds[head.start] == "short" else ""
