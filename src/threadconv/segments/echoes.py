"""Echoes: lines that name somebody over words which that person has said above open quotes, in
whatever words the page puts around the name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from threadconv.kinds import any_of
from threadconv.patterns import lazy
from threadconv.segments.page import Page
from threadconv.segments.spans import Span

_PLAIN = any_of("short", "prose")
_WORD = lazy(r"\w+")
_MOST = 8
"""A line with a name that opens a quote has no more words."""
_NAME = 4
"""Nor has a name."""
_LEADS = ":："
_RUN = 3
"""So many words that follow one another are looked up together."""
_LEAST = 2
"""Whoever repeats but a word need not quote it."""

_Run = tuple[str, ...]


def mark(spans: Sequence[Span], page: Page) -> None:
    """Give the kind "quote" to such lines in the bodies of these posts; whom they name is in
    `page.quoted`."""
    written: dict[str, _Written] = {}
    for span in spans:
        for at in range(span.start, span.stop - 1):
            if page.kinds[at] in _PLAIN and page.kinds[at + 1] in _PLAIN and written:
                name = _echoed(page.lines[at].text, page.lines[at + 1].text, written)
                if name and name != span.header.author:
                    page.kinds[at] = "quote"
                    page.quoted[at] = name
        if folded := " ".join(_words(span.header.author)):
            written.setdefault(folded, _Written(span.header.author, page)).spans.append(span)


class _Written:
    """What somebody has written so far. Few are named, so their words are read when they are."""

    def __init__(self, author: str, page: Page) -> None:
        self.author = author
        self.spans: list[Span] = []
        self._page = page
        self._read = 0
        self._said: set[_Run] = set()

    def said(self) -> set[_Run]:
        """The runs of words in the lines of these posts."""
        kinds, lines = self._page.kinds, self._page.lines
        for span in self.spans[self._read :]:
            for at in range(span.start, span.stop):
                if kinds[at] in _PLAIN:
                    self._said.update(_runs(_words(lines[at].text)))
        self._read = len(self.spans)
        return self._said


def _echoed(text: str, below: str, written: Mapping[str, _Written]) -> str:
    """Whom a line names whose words stand below it; "" for nobody, and where what stands below
    leads to something itself ("wrote to us:")."""
    if text.count(" ") >= _MOST * 2 or below[-1] in _LEADS:
        return ""  # Most lines, and their words need not be counted.
    told = _words(text)
    if len(told) > _MOST:
        return ""
    names = (
        " ".join(told[start : start + count])
        for count in range(min(_NAME, len(told)), 0, -1)
        for start in (0, len(told) - count)
    )
    named = next((written[name] for name in names if name in written), None)
    told_below = _words(below) if named else []
    runs = list(_runs(told_below)) if not set(told_below) <= set(told) else []
    return named.author if named and runs and named.said().issuperset(runs) else ""


def _runs(words: Sequence[str]) -> Iterator[_Run]:
    """The runs of words in a line; the line where it is no longer, but for a single word."""
    if _LEAST <= len(words) < _RUN:
        yield tuple(words)
    for at in range(len(words) - _RUN + 1):
        yield tuple(words[at : at + _RUN])


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())
