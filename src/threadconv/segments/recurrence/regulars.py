"""Regulars: names that return because those people write so much."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from threadconv.kinds import any_of
from threadconv.segments.headers import windows
from threadconv.segments.page import Page

_CARDED = any_of("card", "label", "field", "value")
_UNKNOWN = any_of("short", "prose")
_OVER_NAMES = any_of("initial", "picture")
"""What a page prints over a name is not right below another one."""
_TWINS = 4
"""A name and its picture's name, and a picture without one, are fewer lines."""
_ANSWERS = 5
"""Of fewer answers all may be somebody's."""
_TOP = "right below the anchor"
"""A place of its own on a page of few posts; on others some begin with a word for a button."""
_HEAD = 60
"""In so many lines above the first anchor stands its card."""
_NOBODY = 10
"""What is missing in one post of so many is nobody's name."""


def names(
    recurring: set[str],
    gaps: Sequence[range],
    last: range,
    keys: Sequence[str | None],
    page: Page,
) -> set[str]:
    """Those of the recurring keys that are names, and so no furniture.

    `last` is the header below all gaps, empty where none stands there.
    """
    found = _replaced(recurring, gaps, last, keys, page)
    found |= recurring & _level(gaps, keys, page)
    found |= _in_last_place(recurring - found, gaps, keys, page)
    return found | _in_first_place(recurring - found, gaps, keys, page)


def _replaced(
    recurring: set[str],
    gaps: Sequence[range],
    last: range,
    keys: Sequence[str | None],
    page: Page,
) -> set[str]:
    """Texts in whose place other posts have another one: the name of somebody who writes much."""
    slots: defaultdict[str | None, Counter[str]] = defaultdict(Counter)
    without: defaultdict[str, list[set[str]]] = defaultdict(list)
    for gap in gaps:
        told = _told(gap, recurring, gaps, keys, page)
        for key, slot in told:
            if key in recurring:
                slots[key][slot] += 1
        others = {slot for key, slot in told if key not in recurring}
        for key in recurring.difference(keys[gap.start : gap.stop]):
            without[key].append(others)
    below = {slot for key, slot in _told(last, recurring, gaps, keys, page) if key not in recurring}
    found: set[str] = set()
    sure = _in_answers(gaps, keys)
    for key in recurring & slots.keys():
        slot, _ = slots[key].most_common(1)[0]
        if slot in below and key not in keys[last.start : last.stop]:
            without[key].append(below)
        if len(without[key]) * _NOBODY <= len(gaps) or key in sure or slot in _OVER_NAMES:
            continue
        if slot and sum(slot in others for others in without[key]) * 2 > len(without[key]):
            found.add(key)
    return found


def _told(
    gap: range,
    recurring: set[str],
    gaps: Sequence[range],
    keys: Sequence[str | None],
    page: Page,
) -> list[tuple[str | None, str]]:
    """The key and the place of each short line of a gap."""
    few = len(gaps) < _ANSWERS
    return [
        (keys[i], _slot(i, recurring, keys, page) or (_TOP if few and i == gap.start else ""))
        for i in gap
        if page.kinds[i] == "short"
    ]


def _in_first_place(
    recurring: set[str], gaps: Sequence[range], keys: Sequence[str | None], page: Page
) -> set[str]:
    """Texts over the cards of all answers in whose place the first post has another one: the name
    of somebody who alone answers."""
    head = range(max(0, gaps[0].start - 1 - _HEAD), gaps[0].start - 1)
    shown = {keys[i] for i in head}
    first = {slot for i in head if page.kinds[i] == "short" and (slot := _on_card(i, page))}
    return {
        key for i in gaps[0] if (key := keys[i]) in recurring - shown and _on_card(i, page) in first
    }


def _level(gaps: Sequence[range], keys: Sequence[str | None], page: Page) -> set[str]:
    """The texts that the dump has on the rows of the anchors, in another column, where they are not
    all the same: names, beside the dates of their posts."""
    level = (windows.level(gap.stop, gap, page) for gap in gaps)
    found = {key for i in level if i >= 0 and page.kinds[i] == "short" and (key := keys[i])}
    return found if len(found) > 1 else set()


def _in_last_place(
    recurring: set[str], gaps: Sequence[range], keys: Sequence[str | None], page: Page
) -> set[str]:
    """The text over a card right below all anchors but the last, where another one stands there:
    the name of somebody who wrote all the posts above."""
    last = gaps[-1].stop + 1
    tops = {keys[gap.start] for gap in gaps}
    places = [*(gap.start for gap in gaps), last]
    if len(tops) > 1 or page.kinds[last : last + 1] != ["short"] or keys[last] in tops:
        return set()
    carded = all(page.kinds[i + 1 : i + 2] == ["card"] for i in places)
    return {key for key in tops if carded and key in recurring}


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
    """What stands below a line and its like, where that is furniture; some have a rank there, some
    have none."""
    below = at + 1
    while below < min(at + _TWINS, len(keys)) and (
        page.kinds[below] in ("picture", "symbol") or page.lines[below].text == page.lines[at].text
    ):
        below += 1
    if below == len(keys):
        return ""
    key, kind = keys[below], page.kinds[below]
    if key in recurring:
        return str(key)
    if kind in _CARDED:
        return "card"
    return "" if kind in _UNKNOWN else kind
