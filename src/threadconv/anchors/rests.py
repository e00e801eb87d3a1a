"""Anchors by no-break spaces: the line that ends each body where no header is printed."""

from collections.abc import Sequence

from threadconv.anchors.found import Anchors
from threadconv.lines import Line


def find(lines: Sequence[Line], kinds: Sequence[str]) -> Anchors | None:
    """The lines of one no-break space that end the bodies of a page without headers."""
    at: list[int] = []
    said = False
    for i, kind in enumerate(kinds):
        if kind == "rest" and said:
            at.append(i)
            said = False
        elif kind not in _SILENT:
            said = True
    return Anchors(tuple(at), closing=True) if at else None


_SILENT = frozenset(
    ("rest", "below", "reactions", "edited", "page", "notice", "count", "symbol",
     "closing")
)  # fmt: skip
