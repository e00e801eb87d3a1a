"""Vocabularies: what some dialects declare, made ready once for all dumps that they are in force
for."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cached_property, lru_cache

from threadconv.dialects import Dialect, is_pattern
from threadconv.kinds import DECLARED, Kind
from threadconv.numbers import whole
from threadconv.patterns import lazy
from threadconv.segments.landmarks import awaited
from threadconv.segments.landmarks.buttons import Buttons
from threadconv.segments.landmarks.counts import Counts
from threadconv.segments.landmarks.declared import Declarations
from threadconv.segments.landmarks.inline_openings import Openings
from threadconv.segments.landmarks.labels import Labels
from threadconv.segments.words import Words

_GROUP = lazy(r"\(\?P<\w+>")
_SETS = 64
"""A folder of dumps is in no more softwares and languages at a time."""


class Vocabulary:
    """What some dialects declare: what lines are by it alone, whatever dump they stand in."""

    def __init__(self, dialects: Sequence[Dialect]) -> None:
        """What a later dialect says of a line counts more than what an earlier one does."""
        self._dialects = dialects
        self.declared = Declarations(dialects)
        self.labels = Labels(dialects)
        self.counts = Counts(dialects, self.labels)
        self.openings = Openings(dialects)
        self.words = Words(dialects)
        self.signatures = all(dialect.signatures for dialect in dialects)
        self.ruled = any(dialect.ruled for dialect in dialects)
        self.one_word = any(dialect.one_word for dialect in dialects)
        self.tree = any(dialect.tree for dialect in dialects)
        self.prefixes = any(dialect.prefix for dialect in dialects)
        """Whether the software has prefixes of titles."""
        self.buttons = Buttons(
            word.casefold() for d in dialects for word in d.below if not is_pattern(word)
        )
        self._telling: dict[str, tuple[Kind, ...]] = {}

    def kinds_telling(self, group: str) -> tuple[Kind, ...]:
        """The kinds of lines of which a pattern has this group ("score", "accepted", ...)."""
        known = self._telling.get(group)
        if known is None:
            sought = f"(?P<{group}>"
            known = self._telling[group] = tuple(
                kind
                for kind in DECLARED
                if any(sought in p for dialect in self._dialects for p in getattr(dialect, kind))
            )
        return known

    # What few dumps need is compiled when one does: compiling takes longer than reading most.

    @cached_property
    def tag(self) -> re.Pattern[str]:
        """A tag of a thread's subject."""
        patterns = [_GROUP.sub("(?:", p) for dialect in self._dialects for p in dialect.tag]
        return re.compile("|".join(patterns) or r"(?!)")

    @cached_property
    def _prefixes(self) -> list[re.Pattern[str]]:
        return awaited.patterns(self._dialects, "prefix")

    @cached_property
    def accepts(self) -> Callable[[str], object] | None:
        """What tells whether a line marks a post as the accepted answer; `None` where the software
        has no such marks."""
        marks = [mark for dialect in self._dialects for mark in dialect.accepted]
        return re.compile("|".join(marks), re.IGNORECASE).fullmatch if marks else None

    @cached_property
    def _places(self) -> list[re.Pattern[str]]:
        return [re.compile(p) for dialect in self._dialects for p in dialect.place]

    @cached_property
    def _totals(self) -> list[re.Pattern[str]]:
        return awaited.patterns(self._dialects, "total")

    @cached_property
    def _edges(self) -> list[re.Pattern[str]]:
        return awaited.patterns(self._dialects, "edge")

    def total(self, text: str) -> int | None:
        """How many posts answer the first, where a line tells it."""
        if not any(map(str.isdigit, text)):
            return None
        text = awaited.small(text)
        found = next((found for p in self._totals if (found := p.search(text))), None)
        return whole(found["count"]) if found else None

    def without_prefix(self, text: str) -> str:
        """A title without what stands before it and is no part of it."""
        found = next((found for p in self._prefixes if (found := p.match(text))), None)
        return text[found.end() :] if found else text

    def is_edge(self, text: str) -> bool:
        """Whether pages begin or end with such a line."""
        text = awaited.small(text)
        return any(pattern.fullmatch(text) for pattern in self._edges)

    def place(self, text: str) -> tuple[int, int | None] | None:
        """Which page of the thread a line says this is, and of how many, where it tells."""
        for pattern in self._places:
            if found := pattern.search(text):
                count = found.groupdict().get("count")
                number = whole(found["number"])
                if number is not None:
                    return number, whole(count) if count else None
        return None


@lru_cache(maxsize=_SETS)
def of(dialects: tuple[Dialect, ...]) -> Vocabulary:
    """The vocabulary of these dialects; of the same ones the same."""
    return Vocabulary(dialects)
