"""Counters: lines of a page that differ in nothing but where a number stands behind their words."""

from __future__ import annotations

from collections.abc import Sequence

_COUNT = "0"


def merge(keys: Sequence[str | None]) -> list[str | None]:
    """The keys, with the one of most numbers in place of those that say the same words: a page
    leaves out the votes that nobody gave ("agree 0 love", "agree love 0")."""
    fullest: dict[str, str] = {}
    words = {key: _words(key) for key in {*keys} if key}
    for key in sorted(words, key=lambda key: (len(key), key)):
        fullest[words[key]] = key
    return [fullest[words[key]] if key and words[key] else key for key in keys]


def _words(key: str) -> str:
    return " ".join(word for word in key.split(" ") if word != _COUNT)
