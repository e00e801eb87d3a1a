"""Contradicted: names in headers that the quotes of the page give to nobody who wrote the post.

A quote names whose words it holds. Where these stand in a post above whose header names somebody
else, that header's line is no name: a rank, a place, the card of the post beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from threadconv.segments.page import Page
from threadconv.segments.spans import Span
from threadconv.thread.quote_marks import opened
from threadconv.thread.said import SHORTEST, words

_LATEST = 60
"""How many posts above a quote are searched for a part of a line."""
_SEVERAL = 2


class _Quoted(Struct, frozen=True, gc=False):
    """The name that a quote gives, and the first line of its words."""

    name: str
    text: str


def unname(spans: Sequence[Span], page: Page) -> None:
    """Take names off headers whose posts are somebody else's, as quotes on the page tell, unless
    both names are people's, or quotes agree with more headers. Off all headers, where quotes say so
    of several names and agree with no more, or of any where nobody is known whom they name."""
    if "quote" not in page.kinds or not any(span.header.author for span in spans):
        return
    said = _compare(spans, page)
    wrong = {spans[at].header.author for at in said.doubted} - said.agreed
    if len(wrong) * _SEVERAL <= len(said.agreed):
        return  # Who was quoted may have another name today.
    authors = {_folded(span.header.author) for span in spans}
    several = len(wrong) >= _SEVERAL and len(wrong) > len(said.agreed)
    strange = not said.agreed and authors.isdisjoint(said.named)
    people = {spans[at].header.author for at, name in said.doubted.items() if name in authors}
    people.update(author for author in wrong if _folded(author) in said.named)
    for span in spans:
        if several or strange or span.header.author in wrong - people:
            span.header.author, span.header.name = "", -1


class _Told(Struct, frozen=True, gc=False):
    """What the quotes of a page tell: the names in headers with which they agree, by index the
    posts with whose headers they do not and whom they name there, and all names, folded."""

    agreed: set[str]
    doubted: dict[int, str]
    named: set[str]


def _compare(spans: Sequence[Span], page: Page) -> _Told:
    told = _Told(set(), {}, set())
    posts = _Posts(spans, page)
    for at, span in enumerate(spans):
        quotes = list(_quotes(span, page))
        for quote in quotes:
            name = _folded(quote.name)
            told.named.add(name)
            post = posts.by(quote)
            if post is None or not (author := spans[post].header.author):
                continue
            if _same(_folded(author), name) or _on_card(name, spans[post], page):
                told.agreed.add(author)
            else:
                told.doubted[post] = name
        posts.add(at, quotes)
    return told


class _Posts:
    """The posts above a quote, by what they say."""

    def __init__(self, spans: Sequence[Span], page: Page) -> None:
        self._spans, self._page = spans, page
        self._authors = {_folded(span.header.author) for span in spans}
        self._by_line: dict[str, set[int]] = {}
        self._words: dict[int, str] = {}
        self._quoting: list[set[str]] = []

    def add(self, at: int, quotes: Sequence[_Quoted]) -> None:
        """One more post, and the quotes in it."""
        for i in range(self._spans[at].start, self._spans[at].stop):
            self._by_line.setdefault(self._page.lines[i].text, set()).add(at)
        self._quoting.append({_folded(quote.name) for quote in quotes})

    def by(self, quote: _Quoted) -> int | None:
        """The one post that has said what a quote holds, and not by quoting it."""
        said = words(quote.text)
        if said.count(" ") < SHORTEST - 1:
            return None
        found = self._by_line.get(quote.text) or self._holding(said, quote.name)
        if len(found) != 1:
            return None
        [at] = found
        return None if {_folded(quote.name), ""} & self._quoting[at] else at

    def _holding(self, said: str, name: str) -> set[int]:
        """The latest posts that hold the words within a line, where nobody on the page has the name
        that the quote gives."""
        if _folded(name) in self._authors:
            return set()
        first = max(0, len(self._quoting) - _LATEST)
        return {at for at in range(first, len(self._quoting)) if f" {said} " in self._words_of(at)}

    def _words_of(self, at: int) -> str:
        if at not in self._words:
            span = self._spans[at]
            lines = (words(line.text) for line in self._page.lines[span.start : span.stop])
            self._words[at] = f" {' '.join(lines)} "
        return self._words[at]


def _quotes(span: Span, page: Page) -> Iterator[_Quoted]:
    """The quotes in the words of a post, those without a name too."""
    for at in range(span.start, span.stop):
        if page.kinds[at] == "quote":
            opening = opened(at, page)
            below = (page.lines[i].text for i in range(at + 1, span.stop))
            text = (
                page.lines[at].text[opening.end :] if opening.end else next(filter(None, below), "")
            )
            yield _Quoted(opening.author or "", text if opening.author else "")


def _same(one: str, other: str) -> bool:
    """May these be one person's names, folded, one of them with something beside it?"""
    return one in other or other in one


def _on_card(name: str, span: Span, page: Page) -> bool:
    """Does the card show the author's other name too, as that of the user ("(@ann)")? A line that
    holds the name alone would be the author's where another one was taken for it."""
    card = page.lines[span.header.start : span.header.stop]
    return any(not x.text[0].isalnum() and _folded(x.text) == name for x in card if x.text)


def _folded(name: str) -> str:
    """The letters and digits of a name: a card may set off one that a quote prints as it is."""
    return "".join(filter(str.isalnum, name.casefold()))
