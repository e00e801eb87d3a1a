"""Recurrence: what a page prints at every post is furniture, whatever software printed it."""

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence

from threadconv.segments.anchors import Anchors
from threadconv.segments.page import Page

_NUMBER = re.compile(r"\d[\d,.]*")
_LONGEST = 80
_HEAD, _TAIL = 20, 60
"""How many lines before the first anchor, and after the last, are looked at."""
_UNKNOWN = frozenset(("short", "prose"))
_CARDED = frozenset(("card", "label", "field", "value"))
_VALUES = frozenset(("value", "field"))
_LEAST_GAPS = 2
_SHARE = 0.6
"""Less, and the names of two people who answer each other are taken for furniture."""


def learn(anchors: Anchors, page: Page, names: Container[str]) -> None:
    """Give the lines that return in most posts the kind "above", "card" or "below" in `page`.

    What stands before the words of a post is above them. What stands behind them is below them,
    or belongs to the card of the next author: that is the case where it also stands before the
    first post, and not behind the last. `names` of authors, folded, return too but are none.
    """
    gaps = [range(a + 1, b) for a, b in zip(anchors.at, anchors.at[1:], strict=False)]
    if len(gaps) < _LEAST_GAPS:
        return
    keys = [_key(i, page) for i in range(len(page.lines))]
    counts = Counter(key for gap in gaps for key in {keys[i] for i in gap} if key)
    least = max(_LEAST_GAPS, len(gaps) * _SHARE)
    recurring = {
        key for key, count in counts.items() if count >= least and key.casefold() not in names
    }
    if not recurring:
        return
    kinds = _places(gaps, keys, recurring, anchors, page)
    end = min(len(keys), anchors.at[-1] + _TAIL)
    for i in range(max(0, anchors.at[0] - _HEAD), end):
        if keys[i] in kinds and page.kinds[i] != "value":
            if page.kinds[i] == "below" and kinds[str(keys[i])] != "card":
                continue
            kind = kinds[str(keys[i])]
            if kind == "below" and page.kinds[i] == "prose" and counts[str(keys[i])] < len(gaps):
                kind = "signature"
            page.kinds[i] = kind
            if page.kinds[i] == "label" and page.kinds[i + 1 : i + 2] in (["short"], ["prose"]):
                page.kinds[i + 1] = "value"


def buttons(anchors: Anchors, page: Page) -> None:
    """Give buttons that stand between the author's card and the anchor the kind "above".

    They do where that is so at the first anchor, which has no other post's foot above it.
    """
    if anchors.closing:
        return
    over = [_buttons(anchor, page) for anchor in anchors.at]
    under = [_buttons_below(anchor, page.kinds) for anchor in anchors.at]
    for runs in (over if over[0] else [], under if under[0] else []):
        if sum(map(bool, runs)) >= len(runs) * 0.7:
            for run in runs:
                for i in run:
                    page.kinds[i] = "above"


def _buttons_below(anchor: int, kinds: Sequence[str]) -> list[int]:
    """The buttons right below an anchor, and the counts beside them."""
    at = anchor + 1
    while at < len(kinds) and kinds[at] in ("below", "count", "reactions", "symbol"):
        at += 1
    run = list(range(anchor + 1, at))
    return run if any(kinds[i] == "below" for i in run) else []


def _buttons(anchor: int, page: Page) -> list[int]:
    """The buttons right above an anchor, where a card stands above them."""
    kinds = page.kinds
    at = anchor - 1
    run = []
    while at > 0 and kinds[at] in ("below", "subject", "rest", "symbol"):
        if kinds[at] == "below":
            run.append(at)
        at -= 1
    while at > 0 and kinds[at] == "short" and anchor - at < len(run) + 5:
        at -= 1
    return run if kinds[at] in _CARDED or kinds[at] in ("count", "subject") else []


def _key(i: int, page: Page) -> str | None:
    """What makes two lines the same one: the text, whatever its numbers."""
    text = page.lines[i].text
    if (
        (page.kinds[i] not in _UNKNOWN and page.kinds[i] != "below")
        or len(text) > _LONGEST
        or page.lines[i].depth > 1
    ):
        return None
    if text[:1] == "@":  # People who answer each other call each other by name.
        return None
    status, _, name = text.partition(" ")
    if name and page.landmarks.kind(status) == "card":
        return None
    return _NUMBER.sub("0", text)


def _places(
    gaps: Sequence[range],
    keys: Sequence[str | None],
    recurring: set[str],
    anchors: Anchors,
    page: Page,
) -> dict[str, str]:
    """For each recurring text: where it stands, as a kind."""
    above: Counter[str] = Counter()
    below: Counter[str] = Counter()
    card: Counter[str] = Counter()
    label: Counter[str] = Counter()
    inside: Counter[str] = Counter()
    first, last = anchors.at[0], anchors.at[-1]
    head = {key for _, key in _of(recurring, range(max(0, first - _HEAD), first), keys)}
    end = min(len(keys), last + _TAIL)
    tail = {key for _, key in _of(recurring, range(last + 1, end), keys)} - head
    for gap in gaps:
        words = [i for i in gap if page.kinds[i] in ("short", "prose", "quote")]
        words = [i for i in words if keys[i] not in recurring]
        # A name stands alone between the furniture of one post and the card of the next.
        bare = words[-1] if words else gap.start
        final = max((i for i in words if page.kinds[i] != "short"), default=gap.start)
        for i, key in _of(recurring, gap, keys):
            if not words or i < words[0]:
                above[key] += 1
            elif page.kinds[i] == "below":
                # The same button may stand on the card of the next author.
                carded = not _CARDED.isdisjoint(page.kinds[final + 1 : i])
                (card if carded and key not in tail else below)[key] += 1
            elif i > bare:
                (below if key in tail else card)[key] += 1
            elif i > final and page.kinds[i - 1] in _VALUES:
                card[key] += 1
            elif i > final:
                heads = i + 1 in words and any(
                    page.kinds[j] == "short" for j in words if final < j < i
                )
                (label if heads and key not in tail else below)[key] += 1
            else:
                inside[key] += 1
    places = {}
    for key in recurring:
        found = {
            "above": above[key],
            "below": below[key],
            "card": card[key],
            "label": label[key],
            "": inside[key],
        }
        if kind := max(found, key=lambda kind: found[kind]):
            places[key] = kind
    return places


def _of(recurring: set[str], span: range, keys: Sequence[str | None]) -> Iterator[tuple[int, str]]:
    for i in span:
        key = keys[i]
        if key in recurring and key is not None:
            yield i, key
