"""Tabbed: the cells of a table that a tool prints on one row with tabs between them, put apart.

A tool that breaks no line prints the last line of the author's card and the first of the words on
one row, where they stand in cells side by side.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from threadconv.patterns import lazy

_BETWEEN = lazy(r"\t+")
_NUMBERS = lazy(r"\d[\d.,]*")
_LABELLED = ":"
_SENTENCE = 40
"""Cells of so many characters are no numbers of a table that somebody has posted."""
_LEAST = 3
"""A page prints so many cells of the same label beside the words of posts."""


def find(rows: Sequence[str]) -> dict[int, list[str]]:
    """The two cells of each row (from 1) that has them, where the page prints the words of posts
    beside the cards of their authors."""
    found = [
        (number, _BETWEEN.split(row.strip())) for number, row in enumerate(rows, 1) if "\t" in row
    ]
    pairs = [(number, cells) for number, cells in found if len(cells) == 2]
    labels = Counter(_label(left) for _, (left, right) in pairs if len(right) > _SENTENCE)
    beside = {label for label, count in labels.items() if count >= _LEAST}
    return dict(pairs) if beside else {}


def _label(cell: str) -> str:
    """What a cell of a card says whoever's it is."""
    return _NUMBERS.sub("0", cell.strip().partition(_LABELLED)[0])
