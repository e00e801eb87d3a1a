"""Declared: what whole lines are by the words and patterns of dialects."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from msgspec import Struct

from threadconv import dates
from threadconv.dialects import Dialect, is_pattern
from threadconv.kinds import DECLARED, Declared, Kind
from threadconv.patterns.awaiting import awaiting
from threadconv.patterns.needles import Needs, held, numbered
from threadconv.segments.landmarks.awaited import needed
from threadconv.segments.landmarks.stamps import NOTE


class Needled(Struct, frozen=True):
    """A pattern with one of its needles, and what a line is that it matches."""

    needle: str
    kind: Declared
    pattern: re.Pattern[str]


class Declarations:
    """The lines that some dialects declare. What a later dialect says of a line counts more."""

    def __init__(self, dialects: Sequence[Dialect]) -> None:
        self._words: dict[str, Declared] = {}
        self._by_kind: dict[Kind, list[Needled]] = {}
        for dialect in reversed(dialects):
            for kind in DECLARED:
                for line in getattr(dialect, kind):
                    if is_pattern(line):
                        every = _needled(line, kind, needed(dialect, line))
                        self._by_kind.setdefault(kind, []).extend(every)
                    else:
                        self._words.setdefault(line.casefold(), kind)
        self._patterns = [one for kind in DECLARED for one in self._by_kind.get(kind, ())]
        self._numbers = numbered(one.needle for one in self._patterns)

    def foretell(self, texts: Collection[str]) -> dict[str, Sequence[Needled]]:
        """Which patterns each of these lines may match, and the first word of each; to find it out
        for all of them at once is far quicker than to ask line by line."""
        told: dict[str, Sequence[Needled]] = dict.fromkeys(texts, ())
        told.update(dict.fromkeys([text.partition(" ")[0] for text in texts], ()))
        for text, numbers in held(self._numbers, texts).items():
            word = text.partition(" ")[0]
            told[text] = [self._patterns[number] for number in numbers]
            told[word] = [one for one in told[text] if one.needle in word]
        return told

    def by_words(self, folded: str) -> Declared | None:
        """What a line is that a dialect declares in plain words."""
        return self._words.get(folded)

    def by_pattern(self, text: str, among: Sequence[Needled] | None) -> Declared | None:
        """What a line is by the first pattern that matches it, among those that it may match where
        these were foretold."""
        if among is None:
            among = [one for one in self._patterns if one.needle in text]
        return next((one.kind for one in among if _holding(one.pattern, text)), None)

    def may_be(self, asked: Declared, text: str) -> bool:
        """Whether a line has words that lines of this kind have."""
        return self._words.get(text.casefold()) == asked or any(
            one.needle in text for one in self._by_kind.get(asked, ())
        )

    def match(self, kind: Kind, text: str) -> re.Match[str] | None:
        """The groups of the first pattern of this kind that matches a line."""
        for one in self._by_kind.get(kind, ()):
            if one.needle in text and (found := _holding(one.pattern, text)):
                return found
        return None


def _needled(pattern: str, kind: Declared, needs: Needs) -> list[Needled]:
    """The pattern with each of its needles; with "", which every text holds, where it has none."""
    waiting = awaiting(pattern, needs)
    return [Needled(needle, kind, waiting) for needle in needs.needles or ("",)]


def _holding(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """A pattern with a date in it counts only where a date stands there."""
    found = pattern.fullmatch(text)
    if found is None or "date" not in found.re.groupindex or not found["date"]:
        return found
    start, end = found.span("date")
    # Tools print some dates right behind a word ("CommentedSep 3") or before ("2 days agoedit").
    skipped = start if start and text[start - 1].isalpha() else 0
    glued = skipped or text[end : end + 1].isalpha()
    date = dates.find(text[skipped:end] if glued else text)
    if date is None:
        return None
    first, last = date.start + skipped, date.end + skipped
    near = start <= first <= start + 1 and len(NOTE.sub("", text[last:end])) < 4
    return found if near else None
