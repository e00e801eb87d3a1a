"""Which signs of dialects stand in a text, all looked for at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from msgspec import Struct


class Text(Struct, frozen=True):
    """A text, the words between its blanks, and all these together, each once: a third of it."""

    whole: str
    words: set[str]
    each: str

    @classmethod
    def of(cls, rows: Iterable[str]) -> Text:
        """The text of these rows."""
        whole = "\n".join(rows)
        words = set(whole.split())
        return cls(whole, words, "\n".join(words))


class Signs(Struct, frozen=True):
    """The signs of dialects with these `names`, by a word that a text must hold for each.

    A text shows few of so many signs. Those with a word between two others are found by it among
    the words of the text (`inner`), the rest by their longest word in a part of one (`outer`); with
    each goes the name of its dialect.
    """

    names: tuple[str, ...]
    inner: dict[str, list[tuple[str, str]]]
    outer: dict[str, list[tuple[str, str]]]

    @classmethod
    def of(cls, signs: Mapping[str, Iterable[str]]) -> Signs:
        """The signs of dialects, by their names."""
        told = cls(tuple(signs), {}, {})
        for name, some in signs.items():
            for sign in some:
                words = sign.split()
                among = told.inner if len(words) > 2 else told.outer
                word = max(words[1:-1] or words, key=len, default="")
                among.setdefault(word, []).append((name, sign))
        return told

    def shown(self, text: Text) -> Counter[str]:
        """How many signs of each dialect stand in the text, of those of which any does."""
        found = [one for word in text.words & self.inner.keys() for one in self.inner[word]]
        found += [one for word, some in self.outer.items() if word in text.each for one in some]
        return Counter(name for name, sign in found if sign in text.whole)
