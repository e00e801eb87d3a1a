"""Begun: rows of buttons that go on at some posts, as with who has thanked for them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import chain

_LEAST = 2
"""So many posts have the row alone."""
_WORDS, _LONGEST = 3, 160
"""So many words, or a name would be one; no row that goes on is longer, in characters."""


def merge(keys: Sequence[str | None], gaps: Sequence[range]) -> list[str | None]:
    """The keys, with those that begin with all of another one, as posts have it alone, in its
    place."""
    counts = Counter(chain.from_iterable({*keys[gap.start : gap.stop]} for gap in gaps))
    rows = {key for key, count in counts.items() if key and count >= _LEAST and _is_row(key)}
    if not rows:
        return list(keys)
    begun = {key: _row(key, rows) for key in counts if key and len(key) <= _LONGEST}
    return [begun.get(key, key) if key else None for key in keys]


def _row(key: str, rows: set[str]) -> str:
    """The shortest row with which a key begins, itself where it begins with none."""
    words = key.split(" ")
    starts = (" ".join(words[:count]) for count in range(_WORDS, len(words)))
    return next((start for start in starts if start in rows), key)


def _is_row(key: str) -> bool:
    """Are these words enough, and no count nor a name with a number in it ("Ann Lee 7")?"""
    return key.count(" ") >= _WORDS - 1 and "0" not in (key[0], key[-1])
