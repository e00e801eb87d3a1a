"""Ordinals: the numbers with which the lines begin that date the posts ("3. Ann, May 5, 2019")."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from threadconv import dates
from threadconv.lines import Line
from threadconv.patterns import lazy
from threadconv.segments.anchors.found import Anchors

_ORDINAL = lazy(r"(\d{1,5})(?:[.):：]| [:：]|(?= ))\s*")
_LEAST = 3
_SKIP = 4
"""Deleted posts leave holes in the numbers, but no larger ones."""


def number(anchors: Anchors, lines: Sequence[Line]) -> Anchors:
    """The anchors with the numbers that all of them begin with, where such are the posts' own."""
    told = tuple(begins(lines[at].text) for at in anchors.at)
    return anchors if anchors.numbers or not _rise(told) else replace(anchors, numbers=told)


def stripped(texts: Sequence[str]) -> list[str]:
    """These lines without the numbers of posts that they begin with; as they are where these are
    none."""
    if not _rise([begins(text) for text in texts]):
        return list(texts)
    return [_ORDINAL.sub("", text, count=1) for text in texts]


def begins(text: str) -> int | None:
    """The number with which a line begins that holds a date too."""
    found = _ORDINAL.match(text) if text[:1].isdecimal() else None
    date = dates.find(text) if found else None
    return int(found[1]) if found and date and date.start >= found.end() else None


def _rise(numbers: Sequence[int | None]) -> bool:
    """Do numbers go up, line by line, with hardly any missing?"""
    told = [number for number in numbers if number is not None]
    steps = [later - earlier for earlier, later in pairwise(told)]
    if len(told) < max(_LEAST, len(numbers)):
        return False
    return all(0 < step <= _SKIP for step in steps) and sum(steps) < 2 * len(steps)
