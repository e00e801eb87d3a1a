"""Asides: blocks of many lines between posts that belong to none of them."""

from __future__ import annotations

from threadconv.kinds import Kind

_LONGEST = 120


def fold(kinds: list[Kind]) -> None:
    """Make notices of the lines from one of kind "aside" to the next of kind "resume".

    Where none of either kind goes with them, the line is nothing special.
    """
    if "aside" not in kinds and "resume" not in kinds:
        return
    first = -1
    for at, kind in enumerate(kinds):
        if kind == "aside":
            if first < 0 or at - first > _LONGEST:
                first = at
        elif kind == "resume":
            if 0 <= at - first <= _LONGEST and first >= 0:
                kinds[first : at + 1] = ["notice"] * (at + 1 - first)
            elif kinds[max(0, at - 2) : at] == ["notice", "count"]:
                kinds[at - 1 : at + 1] = ["notice"] * 2  # one more count of the same block
            first = -1
    for at, kind in enumerate(kinds):
        if kind in ("aside", "resume"):
            kinds[at] = "short"
