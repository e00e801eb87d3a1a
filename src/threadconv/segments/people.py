"""People: the names in a list of them, as pages print who reacted to a post."""

from __future__ import annotations

from threadconv.numbers import whole
from threadconv.patterns import lazy
from threadconv.segments.words import Worded, Words

_BETWEEN = Worded(r",| {joining} ")
_OTHERS = Worded(r"(\d[\d,]*) {others}$")

_DAY = lazy(r" \([^()]*\d{4}[^()]*\)(?: ?[•·](?= )|(?=[,.]|$))")
"""When each of them did it, which holds commas."""


def named(text: str, words: Words) -> tuple[list[str], int]:
    """The names in "A, B and 3 others", and how many are not named."""
    names: list[str] = []
    more = 0
    if "(" in text:
        text = _DAY.sub(",", text)
    for part in words.pattern(_BETWEEN).split(text):
        part = part.strip(" •·")
        if part[:1].isdigit() and (found := words.pattern(_OTHERS).match(part)):
            more += whole(found[1].replace(",", "")) or 0
        elif part:
            names.append(part)
    return names, more
