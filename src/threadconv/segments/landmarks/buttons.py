"""Buttons: lines that hold several of them, as tools print them that keep no blanks between."""

from __future__ import annotations

from collections.abc import Iterable

_HEAD = 3
"""Buttons are looked up by so many letters; a shorter word is none of a row without blanks."""
_LEAST = 2
_SAID = 3
"""A button that says so much is known where nothing but a count stands beside it."""
_COUNTS = frozenset("0123456789.,+- \xa0|·•()›»▾")
"""What may stand between two buttons: how often each was pressed, and signs."""
_THOUSANDS = "km"
"""What may stand for the rest of a count (1.4K)."""


class Buttons:
    """The words that a software's buttons bear, folded."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = set(words)
        self._by_head: dict[str, list[str]] = {}
        for word in sorted(self._words, key=len, reverse=True):
            if len(word) >= _HEAD:
                self._by_head.setdefault(word[:_HEAD], []).append(word)

    def fill(self, folded: str) -> bool:
        """Do at least two of them fill this line, with blanks and counts or without
        ("flag like4", "permalinkembedsave"), or one of several words and a count ("3 like this
        post")?"""
        if not self._may_begin(folded):
            return False
        if " " in folded and self._words.issuperset(folded.split()):
            return True
        at = count = words = 0
        while at < len(folded):
            word = self._longest(folded, at)
            if word:
                at, count = at + len(word), count + 1
                words = max(words, word.count(" ") + 1)
            elif folded[at] in _COUNTS or (folded[at] in _THOUSANDS and folded[at - 1].isdigit()):
                at += 1
            else:
                return False
        counted = words >= _SAID and (folded[:1].isdigit() or folded[-1:].isdigit())
        return count >= _LEAST or counted

    def _may_begin(self, folded: str) -> bool:
        """Whether a button or a count begins a line: it does so in few."""
        if folded[:_HEAD] in self._by_head or folded[:1] in _COUNTS:
            return True
        return not self._words.isdisjoint(folded.split(maxsplit=1)[:1])

    def _longest(self, folded: str, at: int) -> str:
        """The longest button that begins here, "" for none."""
        several = self._by_head.get(folded[at : at + _HEAD], ())
        return next((word for word in several if folded.startswith(word, at)), "")
