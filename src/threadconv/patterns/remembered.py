"""What has been found in short texts, for the next time: pages say the same again and again."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

LONGEST = 200
"""Longer texts hardly return, and would stay in memory when their dump is done with."""
_MOST = 4096

_Found = TypeVar("_Found")


def remembered(find: Callable[[str], _Found]) -> Callable[[str], _Found]:
    """The function, asked once for each of the short texts of late."""
    known = lru_cache(maxsize=_MOST)(find)

    @wraps(find)
    def found(text: str) -> _Found:
        return known(text) if len(text) <= LONGEST else find(text)

    return found
