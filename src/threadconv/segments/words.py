"""Words: what tells something inside a line, in the languages of the page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from threadconv.dialects import Dialect, Sense
from threadconv.patterns import lazy

_FIRST_UNSPACED, _LAST_UNSPACED = "\u3040", "\u9fff"
_FIRST_SYLLABLE, _LAST_SYLLABLE = "\uac00", "\ud7a3"
_SENSE = lazy(r"\{([a-z]+)\}")


ANSWER = r"{answering}(?:\[\d+\])?[:：]\s*"
"""What stands before the title that a post answers ("Re:")."""


class Worded(Struct, frozen=True, cache_hash=True):
    """An expression that waits for the words of a page: "{by}" stands for any that tells `by`.

    Capitals and small letters are one to it.
    """

    template: str


_ANSWER = Worded(rf"(?:\d+[.)] +)?{ANSWER}")
_ANSWER_ENDS = 12
"""It ends within so many characters."""


class Words:
    """The words of some dialects, by what they tell."""

    def __init__(self, dialects: Sequence[Dialect]) -> None:
        self._dialects = dialects
        self._sets: dict[Sense, frozenset[str]] = {}
        self._patterns: dict[Worded, re.Pattern[str]] = {}

    def telling(self, sense: Sense) -> frozenset[str]:
        """All words that tell this, folded."""
        known = self._sets.get(sense)
        if known is None:
            known = self._sets[sense] = frozenset(map(str.casefold, self._declared(sense)))
        return known

    def are_quoting(self, text: str) -> bool:
        """Is this nothing but the word under which a page quotes ("Quote:")?"""
        return text.rstrip(" :：").casefold() in self.telling("quoting")

    def answered(self, text: str) -> str | None:
        """The title that this answers: what stands behind "Re:"; `None` where that is not there."""
        head = text[:_ANSWER_ENDS]
        if ":" not in head and "：" not in head:
            return None
        found = self.pattern(_ANSWER).match(text)
        return text[found.end() :] if found and found.end() < len(text) else None

    def pattern(self, worded: Worded) -> re.Pattern[str]:
        """The expression with the words of these dialects."""
        known = self._patterns.get(worded)
        if known is None:
            told = _SENSE.sub(lambda found: self._either(found[1]), worded.template)
            known = self._patterns[worded] = re.compile(told, re.I)
        return known

    def _declared(self, sense: str) -> list[str]:
        return [
            word
            for each in self._dialects
            for to, some in each.words.items()
            if to == sense
            for word in some
        ]

    def _either(self, sense: str) -> str:
        return f"(?:{'|'.join(dict.fromkeys(self._declared(sense))) or '(?!)'})"


def doubled(words: Sequence[str]) -> int:
    """With how many words a line begins twice, as with a name for the picture too; 0 where it does
    not."""
    halves = range(1, len(words) // 2 + 1)
    return next((count for count in halves if words[:count] == words[count : 2 * count]), 0)


def count_words(text: str) -> int:
    """How many words a text has; of Chinese and Japanese, which put no blanks between them, two
    signs are about one."""
    return text.count(" ") + 1 + unspaced(text) // 2


def width(text: str) -> int:
    """How long a text is, in letters of an alphabet: signs that stand for words or for syllables
    say more."""
    if text.isascii():
        return len(text)
    syllables = sum(_FIRST_SYLLABLE <= x <= _LAST_SYLLABLE for x in text)
    return len(text) + 2 * unspaced(text) + syllables


def unspaced(text: str) -> int:
    """How many signs of a text stand for words or parts of them."""
    return 0 if text.isascii() else sum(_FIRST_UNSPACED <= x <= _LAST_UNSPACED for x in text)
