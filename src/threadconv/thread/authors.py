"""Authors: what their cards say, and what they are called besides their names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from threadconv import dates
from threadconv.kinds import Kind, any_of
from threadconv.model import Author
from threadconv.patterns import lazy
from threadconv.segments.headers import Header
from threadconv.segments.keys import folded_name
from threadconv.segments.landmarks.labels import COLONS
from threadconv.segments.page import Page
from threadconv.thread import counts
from threadconv.thread.leaves import Leaf

_SAID = any_of("card", "short", "prose")
"""What a card prints below the name without a label: ranks, and sentences that members chose."""
_OF = "'’"
"""Behind a name it tells of something that is the author's, such as a picture."""
_NICK = lazy(r"(?:.* )?\(@(\S+)\)")
"""In brackets: without them it is whom a post answers."""


class Cards:
    """Collects the cards of a thread's authors; the first card of each counts."""

    def __init__(self) -> None:
        self._authors: dict[str, Author] = {}

    def add(self, header: Header, page: Page) -> None:
        """Read the card in this header, unless its author's is known."""
        if header.author and header.author not in self._authors:
            self._authors[header.author] = _read(header, page)

    def all(self) -> tuple[Author, ...]:
        """The authors, in the order in which they first wrote."""
        return tuple(self._authors.values())


def _read(header: Header, page: Page) -> Author:
    titles: list[str] = []
    facts: dict[str, str] = {}
    lines = header.card or range(header.start, header.stop)
    at = lines.start
    while at < lines.stop:
        kind, text = page.kinds[at], page.lines[at].text
        if kind == "label" and at + 1 < lines.stop and page.kinds[at + 1] == "value":
            facts.setdefault(text.rstrip(COLONS), page.lines[at + 1].text)
            at += 1
        elif kind == "field" or (kind == "prose" and page.landmarks.labels.run.match(text)):
            facts.update(_fields(text, page))
        elif _may_be_title(at, kind, text, header):
            title = text.removeprefix(header.author).strip()
            if counted := page.landmarks.vocabulary.counts.of(title):
                facts = counted | facts
            elif kind != "count" and title and title[0] not in _OF and title not in titles:
                titles.append(title)
        at += 1
    return _author(header.author, titles, facts, page.landmarks.labels.facts)


def _may_be_title(at: int, kind: Kind, text: str, header: Header) -> bool:
    """May a line below the author's name, that does not mark the post, be what they are called?"""
    below = at > header.name >= 0 and at != header.anchor
    said = kind in _SAID or (kind == "count" and at == header.name + 1)
    return below and said and text != header.author and not _NICK.fullmatch(text)


def _fields(text: str, page: Page) -> dict[str, str]:
    """Labels and values that stand on one line."""
    marks = list(page.landmarks.labels.run.finditer(text))
    if not marks and (chain := page.landmarks.labels.chain(text)):
        return chain
    if not marks:
        label, colon, value = text.replace("：", ":", 1).partition(":")
        return {label.strip(): value.strip()} if colon else {}
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    return {mark[1]: text[mark.end() : end].strip() for mark, end in zip(marks, ends, strict=True)}


def _author(name: str, titles: list[str], facts: dict[str, str], labels: dict[str, str]) -> Author:
    stats: dict[str, int] = {}
    fields: dict[str, str] = {}
    joined = location = None
    for label, value in facts.items():
        place = labels.get(label.casefold(), "fields")
        if place == "joined":
            date = dates.find(value)
            joined = dates.resolve(date) if date else None
        elif place == "location":
            location = value
        elif place == "title":
            titles = [value, *(title for title in titles if title != value)]
        elif place == "stats" and (count := counts.read(value)) is not None:
            stats[label.casefold().replace(" ", "_")] = count
        else:
            fields[label] = value
    return Author(
        name=name,
        title=titles[0] if titles else None,
        badges=tuple(titles[1:]),
        joined=joined,
        location=location,
        stats=stats,
        fields=fields,
    )


def nicks(leaves: Iterable[Leaf]) -> Mapping[str, str]:
    """The author of each nick, both folded; none that is also a name, or that two have."""
    found: dict[str, set[str]] = {}
    for leaf in leaves:
        for header in (span.header for span in leaf.spans if span.header.author):
            author = folded_name(header.author)
            found.setdefault(author, set()).add(author)
            for i in range(header.start, header.stop):
                text = leaf.page.lines[i].text
                if "(@" in text and (nick := _NICK.fullmatch(text)):
                    found.setdefault(folded_name(nick[1]), set()).add(author)
    return {nick: authors.pop() for nick, authors in found.items() if len(authors) == 1}
