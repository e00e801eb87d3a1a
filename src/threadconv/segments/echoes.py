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
    written: dict[str, tuple[str, set[_Run]]] = {}
    for span in spans:
        for at in range(span.start, span.stop - 1):
            if page.kinds[at] in _PLAIN and page.kinds[at + 1] in _PLAIN and written:
                name = _echoed(page.lines[at].text, page.lines[at + 1].text, written)
                if name and name != span.header.author:
                    page.kinds[at] = "quote"
                    page.quoted[at] = name
        _remember(span, page, written)


def _echoed(text: str, below: str, written: Mapping[str, tuple[str, set[_Run]]]) -> str:
    """Whom a line names whose words stand below it; "" for nobody, and where what stands below
    leads to something itself ("wrote to us:")."""
    told = _words(text)
    if len(told) > _MOST or below[-1] in _LEADS:
        return ""
    names = (
        " ".join(told[start : start + count])
        for count in range(min(_NAME, len(told)), 0, -1)
        for start in (0, len(told) - count)
    )
    name = next((name for name in names if name in written), "")
    told_below = _words(below) if name else []
    runs = list(_runs(told_below)) if not set(told_below) <= set(told) else []
    author, said = written.get(name, ("", set()))
    return author if runs and said.issuperset(runs) else ""


def _remember(span: Span, page: Page, written: dict[str, tuple[str, set[_Run]]]) -> None:
    author = span.header.author
    folded = " ".join(_words(author))
    if not folded:
        return
    _, said = written.setdefault(folded, (author, set()))
    for at in range(span.start, span.stop):
        if page.kinds[at] in _PLAIN:
            said.update(_runs(_words(page.lines[at].text)))


def _runs(words: Sequence[str]) -> Iterator[_Run]:
    """The runs of words in a line; the line where it is no longer, but for a single word."""
    if _LEAST <= len(words) < _RUN:
        yield tuple(words)
    for at in range(len(words) - _RUN + 1):
        yield tuple(words[at : at + _RUN])


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())
