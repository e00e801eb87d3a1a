"""Recurrence: what a page prints at every post is furniture, whatever software printed it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Sequence
from itertools import chain, pairwise

from threadconv.kinds import Kind, any_of
from threadconv.segments.anchors import Anchors
from threadconv.segments.keys import masked
from threadconv.segments.page import Page, kind_at
from threadconv.segments.recurrence import frames, places, zones

_LONG, _LONGEST = 80, 400
"""Sentences longer than the one return because people quote them, unless they do in nearly all of
so many posts; none is longer than the other."""
_SHARE_LONG, _LEAST_LONG = 0.85, 4
_UNDER_TEXT = "0 below short"
"""The key of a number under any words but a button's."""
_TAIL = 60
"""How many lines after the last anchor are looked at."""
_FOOT = 12
"""A foot has no more lines."""
_UNKNOWN = any_of("short", "prose")
_KEYED = _UNKNOWN | {"below", "count", "page"}
_QUOTES = any_of("quote", "unquote")
_CARDED = any_of("card", "label", "field", "value")
_OVER_NAMES = any_of("initial", "picture")
"""What a page prints over a name is not right below another one."""
_LEAST_GAPS = 2
_SHARE, _SHARE_NUMBERED = 0.6, 0.4
"""Less, and the names of two people who answer each other are taken for furniture."""

_SENTENCE = 7
"""So many blanks a sentence has that holds a number; people quote it."""

_ANSWERS = 5
"""Of fewer answers all may be somebody's."""
_NOBODY = 10
"""What is missing in one post of so many is nobody's name."""


def learn(anchors: Anchors, page: Page, names: Container[str]) -> None:
    """Give the lines that return in most posts the kind "above", "card" or "below" in `page`.

    What stands before the words of a post is above them. What stands behind them is below them,
    or belongs to the card of the next author: that is the case where it also stands before the
    first post, and not behind the last. `names` of authors, folded, return too but are none.
    """
    gaps = [range(a + 1, b) for a, b in pairwise(anchors.at)]
    if len(gaps) < _LEAST_GAPS:
        return
    keys, counts = _recurring(page, gaps, names)
    if not any(keys):
        return
    tail = range(anchors.at[-1] + 1, min(len(keys), anchors.at[-1] + _TAIL))
    found = [places.of(gap, keys, page) for gap in gaps]
    told = zones.tell(found, keys, anchors, page)
    found.append(places.of(tail, keys, page))
    marked = dict(zones.kinds(found, told, keys, anchors, page))
    marked.update((i, "below") for i in tail if keys[i] in told.below)
    if anchors.closing:
        # What stands above the words of a post and below those of the last is the foot of a post.
        foot = {keys[i] for i in tail[:_FOOT]} - {None}
        feet = [*tail[:_FOOT], *(i for i, kind in marked.items() if kind == "above")]
        marked.update((i, "below") for i in feet if keys[i] in foot)
    for at, kind in marked.items():
        if page.kinds[at] == "count" and kind != "below":
            continue  # It is a part of the card as it is.
        if kind == "below" and page.kinds[at] == "prose" and counts[keys[at]] < len(gaps):
            kind = "signature"
        page.kinds[at] = kind
        if kind == "label":
            page.kinds[at + 1] = "value"


def _recurring(
    page: Page, gaps: Sequence[range], names: Container[str]
) -> tuple[list[str | None], Counter[str | None]]:
    """The key of each line that returns in most gaps, `None` for others, and how many have it."""
    every = _keys(page, gaps)
    recurring = {
        key
        for key, count in _counts(every, gaps).items()
        if key
        and count >= _LEAST_GAPS
        and count >= _least(key, gaps)
        and key.casefold() not in names
    }
    every = frames.merge(every, recurring, gaps)
    counts = _counts(every, gaps)
    recurring |= {key for key in counts if key and frames.NAME in key}
    recurring -= _values(recurring, gaps, every, page)
    recurring -= _in_first_place(recurring, gaps, every, page)
    return [key if key in recurring else None for key in every], counts


def _keys(page: Page, gaps: Sequence[range]) -> list[str | None]:
    """The key of each line. Votes between two buttons are no points below a name."""
    quoted = _quoted(page)
    asked = [i for i, kind in enumerate(page.kinds) if kind in _KEYED and i not in quoted]
    told = {text: _key(text, page) for text in {page.lines[i].text for i in asked}}
    keys: list[str | None] = [None] * len(page.kinds)
    for i in asked:
        line = page.lines[i]
        if line.depth < 2:
            keys[i] = told[line.text]
            if page.kinds[i] == "count" and keys[i]:
                keys[i] = _key_of_count(i, page)
    if _UNDER_TEXT not in keys:
        return keys
    counts = _counts(keys, gaps)
    for i, key in enumerate(keys):
        if i and key == _UNDER_TEXT and counts[keys[i - 1]] >= len(gaps) * _SHARE:
            keys[i] = f"{key} {keys[i - 1]}"
    return keys


def _quoted(page: Page) -> set[int]:
    """The lines that are quoted for sure: the one below the line that opens a quote, and all down
    to the line that ends it."""
    found: set[int] = set()
    opened = None
    for i in [i for i, kind in enumerate(page.kinds) if kind in _QUOTES]:
        if page.kinds[i] == "quote":
            opened = i
            found.add(i + 1)
        elif opened is not None:
            found.update(range(opened + 1, i))
            opened = None
    return found


def _counts(keys: Sequence[str | None], gaps: Sequence[range]) -> Counter[str | None]:
    """In how many gaps each key stands."""
    counts = Counter(chain.from_iterable({*keys[gap.start : gap.stop]} for gap in gaps))
    del counts[None]
    return counts


def _least(key: str, gaps: Sequence[range]) -> float:
    """How often a key must return to be the page's; what is numbered anew each time is no name."""
    if len(key) > _LONG:
        return max(_LEAST_LONG, len(gaps) * _SHARE_LONG)
    numbered = "0" in key and key[:2] != "0 " and key.count(" ") < _SENTENCE
    return max(_LEAST_GAPS + numbered, len(gaps) * (_SHARE_NUMBERED if numbered else _SHARE))


def _values(
    recurring: set[str], gaps: Sequence[range], keys: Sequence[str | None], page: Page
) -> set[str]:
    """Texts in whose place other posts have another one: the name of somebody who writes much."""
    slots: defaultdict[str | None, Counter[str]] = defaultdict(Counter)
    without: dict[str, list[set[str]]] = {}
    for gap in gaps:
        short = [i for i in gap if page.kinds[i] == "short"]
        for i in short:
            if keys[i] in recurring:
                slots[keys[i]][_slot(i, recurring, keys, page)] += 1
        others = {_slot(i, recurring, keys, page) for i in short if keys[i] not in recurring}
        for key in recurring.difference(keys[gap.start : gap.stop]):
            without.setdefault(key, []).append(others)
    found = set()
    sure = _in_answers(gaps, keys)
    for key in without.keys() & slots.keys():
        if len(without[key]) * _NOBODY <= len(gaps) or key in sure:
            continue
        slot = slots[key].most_common(1)[0][0]
        if slot in _OVER_NAMES:
            continue
        if slot and sum(slot in others for others in without[key]) * 2 > len(without[key]):
            found.add(key)
    return found


def _in_first_place(
    recurring: set[str], gaps: Sequence[range], keys: Sequence[str | None], page: Page
) -> set[str]:
    """Texts over the cards of all answers in whose place the first post has another one: the name
    of somebody who alone answers."""
    head = range(max(0, gaps[0].start - 1 - _TAIL), gaps[0].start - 1)
    shown = {keys[i] for i in head}
    first = {slot for i in head if page.kinds[i] == "short" and (slot := _on_card(i, page))}
    return {
        key for i in gaps[0] if (key := keys[i]) in recurring - shown and _on_card(i, page) in first
    }


def _on_card(at: int, page: Page) -> str:
    """The line of a card below this one, "" where none stands there."""
    return page.lines[at + 1].text if page.kinds[at + 1 : at + 2] == ["card"] else ""


def _in_answers(gaps: Sequence[range], keys: Sequence[str | None]) -> set[str | None]:
    """Keys that no answer is without, and that do not stand above the thread as its author does."""
    if len(gaps) < _ANSWERS:
        return set()
    first, *others = gaps
    return set.intersection(*({keys[i] for i in gap} for gap in others)) - {*keys[: first.start]}


def _slot(at: int, recurring: set[str], keys: Sequence[str | None], page: Page) -> str:
    """What stands below a line, where that is furniture; some have a rank there, some have none."""
    if at + 1 == len(keys):
        return ""
    key, kind = keys[at + 1], page.kinds[at + 1]
    if key in recurring:
        return str(key)
    if kind in _CARDED:
        return "card"
    return "" if kind in _UNKNOWN else kind


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


def _buttons_below(anchor: int, kinds: Sequence[Kind]) -> list[int]:
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
    return run if kind_at(at, kinds) in _CARDED | {"count", "subject"} else []


def _key(text: str, page: Page) -> str | None:
    """What makes two lines the same one: the text, whatever its numbers and its date."""
    if len(text) > _LONGEST:
        return None
    if text[:1] == "@":  # People who answer each other call each other by name.
        return None
    status, _, name = text.partition(" ")
    if name and page.landmarks.is_card(status):
        return None
    return masked(text)


def _key_of_count(i: int, page: Page) -> str:
    """Numbers say nothing by themselves: votes, posts and points are told by what is above."""
    if page.kinds[i + 1 : i + 2] == ["below"]:
        return f"0 over {page.lines[i + 1].text}"
    return f"0 below {kind_at(i - 1, page.kinds)}"
