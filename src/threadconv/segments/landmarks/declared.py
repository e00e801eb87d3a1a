"""Declared: what whole lines are by the words and patterns of dialects."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from threadconv import dates
from threadconv.dialects import Dialect
from threadconv.kinds import DECLARED, Declared, Kind
from threadconv.patterns import lazy
from threadconv.patterns.needles import held, needles, numbered
from threadconv.segments.landmarks.stamps import NOTE

SPECIAL = lazy(r"[\\^$*+?{}\[\]|()]")
"""What makes a declared line a pattern, and not words."""


Needled = tuple[str, Declared, re.Pattern[str]]
"""A word that a line must hold, what a line is that the pattern matches, and the pattern."""


class Declarations:
    """The lines that some dialects declare. What a later dialect says of a line counts more."""

    def __init__(self, dialects: Sequence[Dialect]) -> None:
        self._words: dict[str, Declared] = {}
        patterns: list[tuple[Declared, str]] = []
        for dialect in reversed(dialects):
            for kind in DECLARED:
                for pattern in getattr(dialect, kind):
                    if SPECIAL.search(pattern):
                        patterns.append((kind, pattern))
                    else:
                        self._words.setdefault(pattern.casefold(), kind)
        patterns.sort(key=lambda item: DECLARED.index(item[0]))
        # A pattern without needles has "" for one, which every text holds.
        self._patterns = [
            (needle, kind, waiting)
            for kind, waiting, needed in ((k, lazy(p), needles(p)) for k, p in patterns)
            for needle in needed or ("",)
        ]
        self._numbers = numbered(needle for needle, _, _ in self._patterns)
        self._by_kind: dict[Kind, list[tuple[str, re.Pattern[str]]]] = {}
        for needle, kind, waiting in self._patterns:
            self._by_kind.setdefault(kind, []).append((needle, waiting))

    def foretell(self, texts: Collection[str]) -> dict[str, Sequence[Needled]]:
        """Which patterns each of these lines may match, and the first word of each; to find it out
        for all of them at once is far quicker than to ask line by line."""
        told: dict[str, Sequence[Needled]] = dict.fromkeys(texts, ())
        told.update(dict.fromkeys([text.partition(" ")[0] for text in texts], ()))
        for text, numbers in held(self._numbers, texts).items():
            word = text.partition(" ")[0]
            told[text] = [self._patterns[number] for number in numbers]
            told[word] = [one for one in told[text] if one[0] in word]
        return told

    def by_words(self, folded: str) -> Declared | None:
        """What a line is that a dialect declares in plain words."""
        return self._words.get(folded)

    def by_pattern(self, text: str, among: Sequence[Needled] | None) -> Declared | None:
        """What a line is by the first pattern that matches it, among those that it may match where
        these were foretold."""
        for needle, kind, pattern in self._patterns if among is None else among:
            if needle in text and _holding(pattern, text):
                return kind
        return None

    def may_be(self, asked: Declared, text: str) -> bool:
        """Whether a line has words that lines of this kind have."""
        return self._words.get(text.casefold()) == asked or any(
            needle in text for needle, _ in self._by_kind.get(asked, ())
        )

    def match(self, kind: Kind, text: str) -> re.Match[str] | None:
        """The groups of the first pattern of this kind that matches a line."""
        for needle, pattern in self._by_kind.get(kind, ()):
            if needle in text and (found := _holding(pattern, text)):
                return found
        return None


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
