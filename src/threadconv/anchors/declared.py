"""Anchors by a dialect's own word: lines that it declares as bylines or as closing lines."""

from collections.abc import Sequence

from threadconv.anchors.found import Anchors
from threadconv.landmarks import Landmarks
from threadconv.lines import Line


def find(lines: Sequence[Line], kinds: Sequence[str], landmarks: Landmarks) -> Anchors | None:
    """The bylines of a page or its closing lines, whichever it has more of; `None` for no two."""
    found = {
        kind: [at for at, other in enumerate(kinds) if other == kind and not lines[at].depth]
        for kind in ("byline", "closing")
    }
    kind = max(found, key=lambda kind: len(found[kind]))
    at = [i for i in found[kind] if _tells(kind, lines[i].text, landmarks)]
    return Anchors(tuple(at), closing=kind == "closing") if len(at) > 1 else None


def _tells(kind: str, text: str, landmarks: Landmarks) -> bool:
    match = landmarks.match(kind, text)
    return bool(match and not match.re.groupindex.keys().isdisjoint(("author", "date")))
