"""Anchors by a dialect's own word: lines that it declares as bylines or as closing lines."""

from collections.abc import Sequence
from itertools import pairwise

from threadconv.anchors.found import Anchors
from threadconv.landmarks import Landmarks
from threadconv.lines import Line

_TOLD = frozenset(("author", "date", "number"))
_HEADER = frozenset(("card", "above", "date", "subject", "picture", "symbol", "count", "byline"))


def find(lines: Sequence[Line], kinds: Sequence[str], landmarks: Landmarks) -> Anchors | None:
    """The bylines of a page or its closing lines, whichever it has more of; `None` for no two."""
    found = {
        kind: [at for at, other in enumerate(kinds) if other == kind and not lines[at].depth]
        for kind in ("byline", "closing")
    }
    kind = max(found, key=lambda kind: len(found[kind]))
    told = {i: told for i in found[kind] if (told := _told(kind, lines[i].text, landmarks))}
    at = list(told)
    if kind == "byline":
        at = [i for i, after in pairwise([*told, len(lines)]) if not _same(i, after, kinds, told)]
    return Anchors(tuple(at), closing=kind == "closing") if len(at) > 1 else None


def _told(kind: str, text: str, landmarks: Landmarks) -> set[str]:
    """What the line tells about a post."""
    match = landmarks.match(kind, text)
    return {name for name, said in match.groupdict().items() if said} & _TOLD if match else set()


def _same(at: int, after: int, kinds: Sequence[str], told: dict[int, set[str]]) -> bool:
    """Does the next of two bylines go on with the header that this one is part of?"""
    both = told[at] & told.get(after, {"author"})
    return "author" not in both and _HEADER.issuperset(kinds[at + 1 : after])
