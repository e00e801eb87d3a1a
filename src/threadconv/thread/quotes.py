"""Quotes: where each ends, by its marks, by how it is printed, by what posts have said."""

from __future__ import annotations

from threadconv.lines import Line, is_stepped
from threadconv.segments.page import Page
from threadconv.thread.repeats import Repeats
from threadconv.thread.said import Said

_INSET = 2
"""Less is no indent, but the blank where a picture stands before words."""


class Quotes:
    """Tells where the quotes end in the bodies of a page."""

    def __init__(self, page: Page, said: Said) -> None:
        self._page = page
        self._said = said
        self._repeats = Repeats(page, said)

    def end(
        self, at: int, stop: int, base: tuple[int, int], closing: int | None, author: str | None
    ) -> int:
        """The line below the last of the quote by this author whose opening line is `at`.

        By the mark that closes it, in line `closing`; by the depth or indent that it is printed at;
        by the words of earlier posts, where the dump shows nothing. `base` is the depth and the
        indent of the writer's own words.
        """
        depth, indent = base
        lines, kinds = self._page.lines, self._page.kinds
        opening = lines[at]
        if opening.depth > depth:
            below = self.deeper(at + 1, stop, opening.depth)
            if closing is not None and "quote" in kinds[closing:below]:
                return closing + 1
            return self._beside(at, below, author)
        if closing is not None:
            return closing + 1
        if at + 1 < stop and lines[at + 1].depth > opening.depth:
            return self.deeper(at + 1, stop, opening.depth + 1)
        inset = opening.indent >= indent + _INSET
        outer = opening.indent if inset else min(opening.indent, indent)
        for more in (0, _INSET) if inset else (_INSET, 0):
            below = self._indented(at + 1, stop, outer + more)
            if not at + 1 < below < stop or kinds[below - 1] == "inside":
                continue
            if more or not is_stepped(self._block(below, stop)):
                return self._beside(at, below, author)
        return self._repeats.quoted(at, stop)

    def deeper(self, at: int, stop: int, depth: int) -> int:
        """The first line from `at` on that does not stand at this quote depth or deeper."""
        lines = self._page.lines
        while at < stop and lines[at].depth >= depth:
            at += 1
        return at

    def closed_only(self, at: int, start: int) -> int:
        """The first line, from `start` on, of a quote that only the line `at` marks, at its end: of
        the lines above it those that stand together."""
        lines = self._page.lines
        first = at - 1
        while first > start and not lines[first].gap:
            first -= 1
        return first if lines[first].gap or first == at - 1 else at - 1

    def _block(self, at: int, stop: int) -> list[Line]:
        """The line `at` and those right below it."""
        lines = self._page.lines
        end = next((i for i in range(at + 1, stop) if lines[i].gap), stop)
        return lines[at:end]

    def _indented(self, at: int, stop: int, indent: int) -> int:
        """The line below those from `at` on that are indented as much, or more."""
        lines = self._page.lines
        below = at
        while at < stop and (lines[at].indent >= indent or lines[at].rest):
            at += 1
            below = below if lines[at - 1].rest else at
        return below

    def _beside(self, at: int, below: int, author: str | None) -> int:
        """The end of a quote that ends at `below` at the latest, with others beside it or in it."""
        lines, kinds = self._page.lines, self._page.kinds
        opening = lines[at]
        for i in range(at + 2, below):
            line = lines[i]
            if kinds[i] != "quote" or kinds[i - 1] == "quote":
                continue
            alike = (line.depth, line.indent) == (opening.depth, opening.indent)
            if alike and not self._said.quoted(line.text, author):
                return i
        return below
