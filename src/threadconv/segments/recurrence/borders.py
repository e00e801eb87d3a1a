"""Borders: between two anchors, where the foot of a post ends and the next author's card begins."""

from __future__ import annotations

from collections.abc import Container, Sequence

from threadconv.kinds import any_of
from threadconv.segments.anchors import Anchors
from threadconv.segments.page import Page
from threadconv.segments.recurrence.places import WORDS, Place

_CARDED = any_of("label", "value", "field", "card", "initial")
_REACH = 30
"""How many lines above the first anchor its card may begin."""
_TAIL = 200
"""How many lines below the last anchor its foot may end."""
_FOOT = any_of("edited", "signed", "signature")
_BELOW = 2
"""What only a foot holds stands below the rest of it, so many lines at most."""
_LONGEST = 40
"""No name is longer, in characters."""
_NEAR = 12
"""A card shows itself within so many lines."""

# The points for what says that a key is a part of the next post's card, or of this one's foot.
_OVER_FIRST = 1.0
_UNDER_LAST = -1.5
_IN_CARD = 1.0
_OVER_FOOT = -1.0
_NAMED = 0.2


def cards(
    gaps: Sequence[Sequence[Place]],
    below: Container[str],
    keys: Sequence[str | None],
    anchors: Anchors,
    page: Page,
) -> set[str]:
    """The keys `below` the words of a post that belong to the next one.

    A page prints them in one order, and at some key the next post begins: what follows stands
    above the first post too, what precedes stands below the last.
    """
    order = _order(gaps, below)
    last = anchors.at[-1]
    over = {keys[i] for i in _head(anchors)}
    under = {keys[i] for i in range(last + 1, min(len(keys), last + _TAIL))}
    carded = _carded(gaps, keys, page)
    best, most, points = len(order), 0.0, 0.0
    for at in range(len(order) - 1, -1, -1):
        key = order[at]
        points += _OVER_FIRST * (key in over) + _UNDER_LAST * (key in under) + carded[key]
        if points > most:
            best, most = at, points
    return set(order[best:])


def head(anchors: Anchors, card: Container[str], keys: Sequence[str | None]) -> list[int]:
    """The lines of the first post's card, which no other anchor stands above."""
    return [i for i in _head(anchors) if keys[i] in card]


def _head(anchors: Anchors) -> range:
    return range(max(0, anchors.at[0] - _REACH), anchors.at[0])


def _order(gaps: Sequence[Sequence[Place]], below: Container[str]) -> list[str]:
    """The keys in the order in which the page mostly prints them, first to last."""
    ranks: dict[str, list[int]] = {}
    for gap in gaps:
        last = {place.key: -i for i, place in enumerate(reversed(gap)) if place.ends}
        for key, rank in last.items():
            if key in below:
                ranks.setdefault(key, []).append(rank)
    return sorted(ranks, key=lambda key: (sorted(ranks[key])[len(ranks[key]) // 2], key))


def _carded(
    gaps: Sequence[Sequence[Place]], keys: Sequence[str | None], page: Page
) -> dict[str, float]:
    """How much each key looks like a part of a card: what only cards hold stands above it, or a
    name does, and no words between; but nothing that only feet hold stands below it."""
    told: dict[str, list[float]] = {}
    for gap in gaps:
        for place in gap:
            if place.ends:
                # Above a post of few words stands its own card.
                points = 0.0 if place.tops else _IN_CARD * _in_card(place.at, page)
                points += _NAMED if named(place.at, keys, page) else -_NAMED
                if not _FOOT.isdisjoint(page.kinds[place.at + 1 : place.at + 1 + _BELOW]):
                    points += _OVER_FOOT
                told.setdefault(place.key, []).append(points)
    return {key: sum(points) / len(points) for key, points in told.items()}


def _in_card(at: int, page: Page) -> bool:
    for i in range(at - 1, max(-1, at - _NEAR), -1):
        if page.kinds[i] in _CARDED:
            return True
        if page.kinds[i] == "prose" or len(page.lines[i].text) > _LONGEST:
            return False
    return False


def named(at: int, keys: Sequence[str | None], page: Page) -> bool:
    """Is the next line above that does not return one that may be a name?"""
    for i in range(at - 1, max(-1, at - _NEAR), -1):
        if keys[i] is None and page.kinds[i] in WORDS:
            return page.kinds[i] == "short" and len(page.lines[i].text) <= _LONGEST
    return False
