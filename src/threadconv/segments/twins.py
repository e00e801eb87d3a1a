"""Twins: headers that a page prints twice, for narrow screens and for wide ones."""

from __future__ import annotations

from collections.abc import Sequence

from threadconv.kinds import Kind, any_of
from threadconv.lines import Line

_REACH = 80
"""The second header follows the first within so many lines."""

_DATED = any_of("date", "byline")
_WITHIN = any_of("card", "above", "value")
_SAID = any_of("edited", "quote", "reactions")


def fold(lines: Sequence[Line], kinds: list[Kind]) -> None:
    """Make the first header of each pair a part of the second one's card.

    The first is a name, the date and the name again; the second prints the same date, and the
    body stands below it. Where only words of a card stand between the two dates, the name may
    stand above both.
    """
    first = -1
    date = -1
    for at, kind in [(at, kind) for at, kind in enumerate(kinds) if kind in _DATED]:
        again = date >= 0 and kind == "date" and lines[at].text == lines[date].text
        if again and at > date + 1 and _WITHIN.issuperset(kinds[date + 1 : at]):
            kinds[date] = "value"
        date = at
        if _between_names(at, lines, kinds):
            first = at
        elif first >= 0 and lines[at].text.startswith(lines[first].text):
            if at - first <= _REACH and _SAID.isdisjoint(kinds[first:at]):
                _fold(first, at, lines, kinds)
            first = -1


def _fold(first: int, second: int, lines: Sequence[Line], kinds: list[Kind]) -> None:
    """What stands between the two is a card, and nothing in it but the name may be one."""
    kinds[first] = "card"
    name = lines[first + 1].text
    for i in range(first + 2, second):
        if kinds[i] in ("short", "prose", "date") and lines[i].text != name:
            kinds[i] = "value"


def _between_names(at: int, lines: Sequence[Line], kinds: Sequence[Kind]) -> bool:
    if not 0 < at < len(kinds) - 1 or kinds[at + 1] != "short":
        return False
    name = lines[at + 1].text
    above = lines[at - 1].text
    return above == name or above.startswith(name + " ")
