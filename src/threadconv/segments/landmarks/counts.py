"""Counts: what a card counts without a label before it ("1.2k posts")."""

from __future__ import annotations

from collections.abc import Sequence

from threadconv.dialects import Dialect
from threadconv.patterns import lazy
from threadconv.segments.landmarks.labels import Labels

_COUNTED = lazy(r"(?:\[[^\]]*\]\*? ?)?(-?\d[\d.,]*[kKM]?) ?([^\W\d_]\D*)")
"""A picture may stand before the count."""
_PARTING = frozenset("·•|")
_PARTS = lazy(r"\s[·•|]\s")
_FACTS = ("stats", "start")


class Counts:
    """The counts that some dialects know, by their labels or by patterns of their own."""

    def __init__(self, dialects: Sequence[Dialect], labels: Labels) -> None:
        self._labels = labels
        self._declared = {
            label: tuple(map(lazy, patterns))
            for dialect in dialects
            for label, patterns in dialect.counts.items()
        }

    def of(self, text: str) -> dict[str, str]:
        """What a line counts, by the labels that stand before it elsewhere, and when its author
        joined where that stands beside it; empty where anything else is in the line."""
        if not any(map(str.isdigit, text)):
            return {}
        told: dict[str, str] = {}
        for label, patterns in self._declared.items():
            if found := next(filter(None, (p.search(text) for p in patterns)), None):
                told[label] = found["count"]
        return told or self._worded(text)

    def _worded(self, text: str) -> dict[str, str]:
        told: dict[str, str] = {}
        for part in _PARTS.split(text) if _PARTING & {*text} else (text,):
            label, value = self._part(part.strip())
            if not label:
                return {}
            told[label] = value
        return told

    def _part(self, text: str) -> tuple[str, str]:
        """A label and its value, either of which may stand first; "" for none."""
        if found := _COUNTED.fullmatch(text):
            return self._label(found[2].casefold()), found[1]
        label, _, value = text.partition(" ")
        joined = self._labels.facts.get(label.casefold()) == "joined"
        return (label, value) if joined else ("", "")

    def _label(self, word: str) -> str:
        """The label that a word is, or of which it is the singular ("1 post"); "" for none."""
        facts = self._labels.facts
        label = next((label for label in (word, f"{word}s") if facts.get(label) in _FACTS), "")
        return "" if label in self._declared else label
