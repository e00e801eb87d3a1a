"""Anchors by a dialect's own word: lines that it declares as bylines or as closing lines."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from threadconv.kinds import Declared, Kind, any_of
from threadconv.lines import Line
from threadconv.segments.anchors.found import Anchors
from threadconv.segments.landmarks import Landmarks, stamps

_DECLARED: tuple[Declared, ...] = ("byline", "closing")
_TOLD = frozenset(("author", "date", "number"))
_HEADER = any_of("card", "above", "date", "subject", "picture", "symbol", "count", "byline")


def find(lines: Sequence[Line], kinds: Sequence[Kind], landmarks: Landmarks) -> Anchors | None:
    """The bylines of a page or its closing lines, whichever it has more of; `None` for no two."""
    found: dict[Declared, list[int]] = {
        kind: [at for at, other in enumerate(kinds) if other == kind and not lines[at].depth]
        for kind in _DECLARED
    }
    kind = max(found, key=lambda kind: len(found[kind]))
    told = {
        i: match.groupdict()
        for i in found[kind]
        if (match := landmarks.match(kind, lines[i].text))
        and not _TOLD.isdisjoint(match.re.groupindex)
    }
    at = list(told)
    if kinds.count("tail") == 1 and at[:1] < [end := kinds.index("tail")]:
        # It is not the tail of a post, but of all: lists of other threads follow it.
        at = [i for i in at if i < end]
    if kind == "byline":
        at = [i for i, after in pairwise([*told, len(lines)]) if not _same(i, after, kinds, told)]
    else:
        at = [i for i in at if i + 1 not in told]
    numbers = _numbers([told[i].get("number") for i in at])
    return Anchors(tuple(at), kind == "closing", numbers) if len(at) > 1 else None


def _numbers(printed: Sequence[str | None]) -> tuple[int | None, ...]:
    """The numbers of posts whose lines print one each; none where one has none, or where they go
    to and fro."""
    told = [number for one in printed if one and (number := stamps.number(one)) is not None]
    steps = {later > earlier for earlier, later in pairwise(told)}
    return tuple(told) if len(told) == len(printed) and len(steps) == 1 else ()


def _same(
    at: int, after: int, kinds: Sequence[Kind], told: dict[int, dict[str, str | None]]
) -> bool:
    """Does the next of two bylines go on with the header that this one is part of?"""
    named = [told[i].get("author") for i in (at, after) if i in told]
    return len(named) == 2 and not all(named) and _HEADER.issuperset(kinds[at + 1 : after])
