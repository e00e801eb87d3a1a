"""Posts that a page has in block quotes, one below the other: their marks are no quotes'."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

_FEWEST = 4
"""So many quotes in a row, with nobody's words between them, are posts."""


def freed(rows: list[str]) -> list[str]:
    """The rows, those of such posts without their first mark; as they were on other pages."""
    starts = [
        at for at, (above, row) in enumerate(pairwise(["", *rows])) if row[:1] == ">" != above[:1]
    ]
    if len(starts) < _FEWEST or not _stand_together(starts, rows):
        return rows
    return [row[1:].removeprefix(" ") if row[:1] == ">" else row for row in rows]


def _stand_together(starts: Sequence[int], rows: Sequence[str]) -> bool:
    """Does nothing stand between most of the quotes that begin in these rows? Below other quotes
    stand the words of who quotes."""
    together = sum(_above(start, rows)[:1] == ">" for start in starts)
    return together + 1 >= _FEWEST and together * 5 >= (len(starts) - 1) * 4


def _above(at: int, rows: Sequence[str]) -> str:
    """The nearest row above that is not empty; "" where none is."""
    at -= 1
    while at >= 0 and not rows[at].strip():
        at -= 1
    return rows[at] if at >= 0 else ""
