"""Merge: the posts of all pages of a thread in one order, each of them once."""

from __future__ import annotations

from collections.abc import Sequence

from threadconv.thread.leaves import Leaf, Merged, Spot, page_number
from threadconv.thread.merge import strangers
from threadconv.thread.merge.gaps import gaps
from threadconv.thread.merge.order import order
from threadconv.thread.merge.same import Facts, Seen, numbered
from threadconv.thread.merge.strangers import Origin
from threadconv.thread.posted import Posted
from threadconv.thread.said import words

__all__ = ["Origin", "gaps", "merge"]


def merge(
    leaves: Sequence[Leaf], when: Sequence[Sequence[Posted | None]], origins: Sequence[Origin]
) -> Merged:
    """Put the posts of these pages in one order; `when` are their dates, page by page.

    Raises `OtherThread` where they are pages of more than one thread.
    """
    facts = [_facts(leaf, dates) for leaf, dates in zip(leaves, when, strict=True)]
    thread_wide = numbered(facts)
    places = tuple(map(page_number, leaves))
    told = order(places, facts, thread_wide)
    sequence = told or list(range(len(leaves)))
    seen = Seen(thread_wide)
    row = _Row()
    for leaf in sequence:
        _add(leaf, facts[leaf], seen, row)
    posts = tuple(tuple(seen.spots[post]) for post in row.all())
    merged = Merged(posts, tuple(sequence), places, thread_wide, told is not None)
    strangers.refuse(leaves, origins, merged)
    return merged


def _facts(leaf: Leaf, when: Sequence[Posted | None]) -> list[Facts]:
    texts = [line.text for line in leaf.page.lines]
    return [
        Facts(
            span.number,
            span.header.author.casefold(),
            date.when if date else None,
            words("\n".join(texts[span.start : span.stop])),
        )
        for span, date in zip(leaf.spans, when, strict=True)
    ]


def _add(leaf: int, facts: Sequence[Facts], seen: Seen, row: _Row) -> None:
    """The posts of one more page: those seen before keep their places.

    What is new goes above the post seen before that stands below it, or else to the end: above
    may stand the thread's first post once more.
    """
    new: list[int] = []
    for at, one in enumerate(facts):
        spot = Spot(leaf, at)
        known = seen.find(one, leaf)
        if known is None:
            new.append(seen.add(one, spot))
        else:
            seen.again(known, one, spot)
            row.insert(new, known)
            new = []
    row.insert(new, _Row.END)


class _Row:
    """Numbers in a row, into which others can be put anywhere in the same time."""

    END = -1

    def __init__(self) -> None:
        self._above = {self.END: self.END}
        self._below = {self.END: self.END}

    def insert(self, new: Sequence[int], below: int) -> None:
        """Put these above that one, in their order."""
        above = self._above[below]
        for one in (*new, below):
            self._below[above] = one
            self._above[one] = above
            above = one

    def all(self) -> list[int]:
        """All of them in their order."""
        found = []
        at = self._below[self.END]
        while at != self.END:
            found.append(at)
            at = self._below[at]
        return found
