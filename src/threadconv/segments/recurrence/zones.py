"""Zones: on which side of the posts' words a page prints what it prints at every post."""

from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence

from msgspec import Struct

from threadconv.kinds import Kind, any_of
from threadconv.segments.anchors import Anchors
from threadconv.segments.page import Page
from threadconv.segments.recurrence import borders, frames
from threadconv.segments.recurrence.places import Place

_VALUES = any_of("short", "prose")
_SURE = 0.7


class Zones(Struct, frozen=True):
    """Keys of lines: those that stand `above` the words of a post, `below` them, and on the `card`
    above the next anchor."""

    above: set[str]
    below: set[str]
    card: set[str]


def tell(
    gaps: Sequence[Sequence[Place]], keys: Sequence[str | None], anchors: Anchors, page: Page
) -> Zones:
    """Where each key stands, by all gaps between anchors together."""
    buttons = {place.key for gap in gaps for place in gap if page.kinds[place.at] == "below"}
    above, below = _sides(gaps, buttons)
    card = set() if anchors.closing else borders.cards(gaps, below, keys, anchors, page)
    return Zones(above, below - card, card)


def _sides(gaps: Sequence[Sequence[Place]], buttons: Container[str]) -> tuple[set[str], set[str]]:
    """The keys above the words of posts, and those below them, as `buttons` do where all posts are
    short. What stands now here, now there, or among them, is neither."""
    top: Counter[str] = Counter()
    end: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    weight: Counter[str] = Counter()
    for gap in gaps:
        for place in _outermost(gap):
            weight[place.key] += place.behind - place.before
            if not (place.tops and place.ends):
                seen[place.key] += 1
                top[place.key] += place.tops
                end[place.key] += place.ends
    above = {key for key in weight if top[key] > end[key] and top[key] >= seen[key] * _SURE}
    below = {key for key in weight if end[key] > top[key] and end[key] >= seen[key] * _SURE}
    for key in weight.keys() - seen.keys():
        (above if weight[key] > 0 and key not in buttons else below).add(key)
    return above, below


def _outermost(gap: Sequence[Place]) -> Iterator[Place]:
    """For each key of a gap the place that is nearest to either end."""
    best: dict[str, Place] = {}
    for place in gap:
        other = best.get(place.key)
        if other is None or min(place.before, place.behind) < min(other.before, other.behind):
            best[place.key] = place
    return iter(best.values())


def kinds(
    gaps: Sequence[Sequence[Place]],
    zones: Zones,
    keys: Sequence[str | None],
    anchors: Anchors,
    page: Page,
) -> Mapping[int, Kind]:
    """The kind of each line whose key stands on its own side of a post's words."""
    told: dict[int, Kind] = {}
    carded = borders.head(anchors, zones.card, keys)
    for gap in gaps:
        first = {place.key: place.at for place in reversed(gap)}
        last = {place.key: place.at for place in gap}
        for place in gap:
            at, key = place.at, place.key
            if key in zones.above:
                if place.tops or (at == first[key] and place.before < place.behind):
                    labels = key.endswith(frames.VALUED) and not anchors.closing
                    told[at] = "field" if labels else "above"
            elif place.ends or (
                # Numbers alone are too much alike to be told by their order.
                at == last[key] and place.behind < place.before and page.kinds[at] != "count"
            ):
                if key in zones.below:
                    told[at] = "below"
                elif key in zones.card:
                    carded.append(at)
    named: dict[str | None, list[bool]] = {}
    for at in carded:
        named.setdefault(keys[at], []).append(borders.named(at, keys, page))
    for at in carded:
        below_name = named[keys[at]]
        sure = sum(below_name) >= len(below_name) * _SURE
        kind = _card_kind(at, keys, page)
        told[at] = kind if sure or kind == "field" else "above"
    return told


def _card_kind(at: int, keys: Sequence[str | None], page: Page) -> Kind:
    """What a line of a card below the name is: a label where a value stands below it."""
    key = keys[at]
    if key and key.endswith(frames.VALUED):
        return "field"
    if any(map(str.isdigit, page.lines[at].text)):
        return "card"
    valued = at + 1 < len(keys) and keys[at + 1] is None and page.kinds[at + 1] in _VALUES
    return "label" if valued else "card"
