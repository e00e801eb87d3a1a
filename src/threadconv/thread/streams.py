"""Streams: other threads that a dump holds above the one that is read, or below it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from threadconv.thread import titles
from threadconv.thread.leaves import Other, Part, page_number, prints
from threadconv.thread.said import words

_LONGEST = 60
"""Of the first words of a thread without a title, so many characters are told."""


def others(parts: Iterable[Part]) -> Iterator[Other]:
    """The threads that begin in these parts, but for that of the first.

    A part is of another thread than the one above it, and than the first, where neither prints the
    title of the other or they are of different software.
    """
    told = [_Told(part) for part in parts]
    for above, part in pairwise(told):
        if part.is_other(above) and part.is_other(told[0]):
            yield Other(part.line, part.title or part.words)


class _Told:
    """What a part tells of its thread."""

    def __init__(self, part: Part) -> None:
        self._leaf, self._software = part.leaf, part.software
        lines, first = part.leaf.page.lines, part.leaf.spans[0]
        self.title, at = titles.find(part.leaf.spans, part.leaf.page)
        self.line = lines[at if at >= 0 else first.header.start].first
        self.words = lines[min(first.start, len(lines) - 1)].text[:_LONGEST]

    def is_other(self, above: _Told) -> bool:
        """Is this of another thread?"""
        if above is self or self._goes_on(above):
            return False
        if self._software and above._software and self._software != above._software:
            return True
        if not self.title or not above.title or _alike(self.title, above.title):
            return False
        return not prints(self._leaf, above.title) and not prints(above._leaf, self.title)

    def _goes_on(self, above: _Told) -> bool:
        """Is this the next page of a thread, by the numbers of the pages or of the posts?"""
        one, other = page_number(above._leaf), page_number(self._leaf)
        if one and other and other.number == one.number + 1 and one.of == other.of:
            return True
        last, first = above._leaf.spans[-1].number, self._leaf.spans[0].number
        return last is not None and first == last + 1


def _alike(one: str, other: str) -> bool:
    """Do these titles share most of their words? Posts may add some to the thread's."""
    some, others = sorted(({*words(one).split()}, {*words(other).split()}), key=len)
    return 2 * len(some & others) > len(some)
