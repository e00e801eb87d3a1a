"""Needles: plain words that a text must hold for a regular expression to match it.

To look for them takes a tenth of the time of a match, and without them nothing need be compiled.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import accumulate

from msgspec import Struct

Needles = tuple[str, ...]

DIGIT = r"\d"
"""Among needles this is any digit."""


class Needs(Struct, frozen=True, array_like=True):
    """What a text needs for a pattern to match the whole of it: one of its `needles`, which are the
    rarest of its words, and of each set of `others` one; with one of `begins` it begins, and it
    ends with one of `ends`.

    What is empty asks for nothing. Any digit may be among all but the `needles`.
    """

    needles: Needles = ()
    begins: Needles = ()
    ends: Needles = ()
    others: tuple[Needles, ...] = ()

    def met_by(self, text: str) -> bool:
        """Whether the pattern may match this text."""
        return _at_edge(self.ends, text.endswith, text[-1:]) and self.met_at(text)

    def met_at(self, text: str) -> bool:
        """Whether it may match this text at its beginning."""
        return _at_edge(self.begins, text.startswith, text[:1]) and self.met_in(text)

    def met_in(self, text: str) -> bool:
        """Whether it may match anywhere in this text."""
        return (not self.needles or _any_in(self.needles, text)) and all(
            _any_in(some, text) for some in self.others
        )


def _at_edge(some: Needles, stands: Callable[[Needles], bool], sign: str) -> bool:
    return not some or stands(some) or (DIGIT in some and sign.isdecimal())


def _any_in(some: Needles, text: str) -> bool:
    return any(one in text for one in some) or (DIGIT in some and any(map(str.isdecimal, text)))


def held(numbers: Mapping[str, Sequence[int]], texts: Iterable[str]) -> dict[str, list[int]]:
    """For each text that holds needles their numbers, in their order; `numbered` gives them theirs.

    All texts are searched as one: a page has few of the needles, and to learn so text by text takes
    six times as long.
    """
    texts = list(dict.fromkeys(texts))
    page = "\n".join(texts)
    starts = [0, *accumulate(len(text) + 1 for text in texts)]
    found: dict[str, list[int]] = {}
    for needle, those in numbers.items():
        at = page.find(needle)
        while 0 <= at < starts[-1]:
            line = bisect(starts, at)
            text = texts[line - 1]
            found[text] = sorted((*found.get(text, ()), *those))
            at = page.find(needle, starts[line])
    return found


def numbered(needles: Iterable[str]) -> dict[str, list[int]]:
    """The places at which each of these needles stands among them."""
    numbers: dict[str, list[int]] = {}
    for number, needle in enumerate(needles):
        numbers.setdefault(needle, []).append(number)
    return numbers
