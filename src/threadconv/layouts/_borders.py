"""Borders: where blank rows show that a template closed an element and opened the next.

Templates indent their markup, and some tools leave that in the rows which hold nothing else.
Between two posts it goes out to where the list of posts stands and in again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

_LEAST = 2
"""What returns less often parts no posts."""


def find(rows: Sequence[str]) -> dict[int, int]:
    """The first blank row at each border, to the row below the last of them; both from 0."""
    runs = _runs(rows)
    widths = {start: [len(row) for row in rows[start:stop]] for start, stop in runs}
    levels = Counter(min(w) for w in widths.values() if min(w) < min(w[0], w[-1]))
    outermost = max(levels, key=lambda level: (levels[level], -level), default=0)
    if levels[outermost] < _LEAST:
        return {}
    return {
        start: stop for start, stop in runs if min(widths[start]) <= outermost < max(widths[start])
    }


def _runs(rows: Sequence[str]) -> list[tuple[int, int]]:
    """Where blank rows begin and end that stand one below the other and are not empty."""
    runs: list[tuple[int, int]] = []
    for at, row in enumerate(rows):
        if not row or not row.isspace() or "\xa0" in row:
            continue
        if runs and runs[-1][1] == at:
            runs[-1] = runs[-1][0], at + 1
        else:
            runs.append((at, at + 1))
    return runs
