"""Called: posts that begin with the name of somebody who wrote above."""

from __future__ import annotations

from collections.abc import Sequence

from threadconv.segments.page import Page
from threadconv.segments.spans import Span

_NAMED_BY = 30
"""Whoever answers somebody by name does it within so many characters."""
_BEHIND = ",.!:"
"""What stands behind a name with which somebody is greeted."""


def called(spans: Sequence[Span], page: Page) -> int:
    """How many posts begin with the name of an author above."""
    names: set[str] = set()
    called = 0
    for span in spans:
        author = span.header.author.casefold()
        if span.start < span.stop:
            opening = page.lines[span.start].text[:_NAMED_BY].casefold()
            called += any(name in opening and name != author for name in names)
        if len(author) > 2:
            names.add(author)
    return called


def greeted(spans: Sequence[Span], page: Page) -> int:
    """How many posts of which no author is known begin with the name that ends one above: what is
    left of a thread without its headers is how its writers sign."""
    names: set[str] = set()
    greeted = 0
    for span in spans:
        if span.header.author or span.stop - span.start < 2:
            continue
        opening = f"{page.lines[span.start].text[:_NAMED_BY]},".split()
        greeted += not names.isdisjoint(
            word.rstrip(_BEHIND) for word in opening if word[-1] in _BEHIND
        )
        last = page.lines[span.stop - 1].text
        if last.isalpha() and last.istitle():
            names.add(last)
    return greeted
