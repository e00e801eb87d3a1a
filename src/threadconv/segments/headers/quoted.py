"""Quotes that nothing but an author's name opens."""

from __future__ import annotations

from collections.abc import Container, Sequence

from msgspec.structs import replace

from threadconv.kinds import any_of
from threadconv.patterns import lazy
from threadconv.segments.headers.header import Header
from threadconv.segments.keys import folded_name
from threadconv.segments.page import Page

_MARKS = lazy(r"^\W+|\s*:$")
"""What the picture of the author leaves before a name, and the colon behind it."""
_SAID = any_of("short", "prose", "above")
_CARDED = any_of("card", "byline")
"""Kinds of lines that name an author, as quotes do."""


def mark_quotes(headers: Sequence[Header], page: Page) -> None:
    """A line with nothing but an author's name and a colon opens a quote, and so does a line that
    begins with the words that a quote is opened by, and an author's name in them."""
    names = {folded_name(header.author) for header in headers} - {""}
    carded = {i for header in headers for i in (*range(header.start, header.stop), *header.card)}
    for i in range(headers[0].start, len(page.lines)):
        text, kind = page.lines[i].text, page.kinds[i]
        if kind not in _SAID and (kind not in _CARDED or i in carded):
            continue
        if text.endswith(":") and folded_name(bare := bare_name(text)) in names:
            page.kinds[i] = "quote"
            page.lines[i] = replace(page.lines[i], text=bare + ":")
            continue
        found = page.landmarks.vocabulary.openings.find(text)
        if found and (found.certain or folded_name(found.author) in names):
            page.kinds[i] = "quote"
    _mark_named(names, carded, headers[0].start, page)
    _mark_deeper(headers[0].start, page)
    for header in headers:
        _end_above_quote(header, page)


def bare_name(text: str) -> str:
    """The name that is all of a line but a colon, and what a picture leaves before it."""
    return _MARKS.sub("", text)


def _mark_named(names: Container[str], carded: Container[int], start: int, page: Page) -> None:
    """An author's name that stands alone below the word "Quote" opens a quote.

    A button of the same word may stand over the next author's card.
    """
    every = {line.text for line in page.lines}
    opening = {text for text in every if page.landmarks.words.are_quoting(text)}
    for i in range(start, len(page.lines) - 2) if opening else ():
        if page.lines[i].text not in opening or i + 1 in carded:
            continue
        if folded_name(page.lines[i + 1].text) in names:
            page.kinds[i] = "inside"
            page.kinds[i + 1] = "quote"


def _mark_deeper(start: int, page: Page) -> None:
    """The word "Quote" opens one where the lines below it are marked as it is: no button is."""
    for i in range(max(start, 1), len(page.lines) - 1):
        above, line, below = page.lines[i - 1 : i + 2]
        marked = above.depth < line.depth == below.depth
        if marked and page.landmarks.words.are_quoting(line.text):
            page.kinds[i] = "quote"


def _end_above_quote(header: Header, page: Page) -> None:
    """A quote that stands alike in each post was taken for furniture of its header."""
    for i in range(max(header.start, header.anchor, header.name) + 1, header.stop):
        if page.kinds[i] == "quote":
            header.stop = i
