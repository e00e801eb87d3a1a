"""Nicks: what cards call their authors besides the name, and quotes call them by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from threadconv.patterns import lazy
from threadconv.segments.keys import folded_name
from threadconv.thread.leaves import Leaf

_NICK = lazy(r"(?:.* )?\(@(\S+)\)")
"""In brackets: without them it is whom a post answers."""


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
