"""Pictured: names in what pictures of people are called, where ranks stand before them.

A page cut to its text has lost the name over the rank and keeps that of the picture beside it
("Senior Member Ann's Avatar").
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from threadconv.segments.landmarks import Landmarks
from threadconv.segments.page import Page

_LEAST = 2
"""So many names begin with a rank where the page prints ranks there."""
_RANK = 3
"""A rank has no more words than this."""


def find(windows: Sequence[range], page: Page, known: Container[str]) -> dict[str, str]:
    """The name in each text that these windows hold as that of a picture, "" where it is not sure
    which of its words are a rank; nothing where the page prints no ranks there."""
    texts = {
        match["author"].strip()
        for window in windows
        for at in window
        if page.kinds[at] == "card"
        and (match := page.landmarks.match("card", page.lines[at].text))
        and match.groupdict().get("author")
    }
    ranks = {text: rank for text in texts if (rank := _rank(text, page.landmarks, known))}
    if len(ranks) < _LEAST:
        return {}
    told = {*ranks.values()}
    return {text: _name(text, ranks.get(text, ""), told) for text in texts if " " in text}


def _name(text: str, rank: str, ranks: Container[str]) -> str:
    rank = rank or next((head for head, _ in _parts(text) if head in ranks), "")
    return text[len(rank) :].lstrip() if rank else ""


def _rank(text: str, landmarks: Landmarks, known: Container[str]) -> str:
    """The rank with which a text begins: what stands before a name that is known, or is one in
    plain words."""
    named = (head for head, name in _parts(text) if name.casefold() in known)
    plain = (head for head, _ in _parts(text) if landmarks.is_plain_card(head))
    return next(named, "") or next(plain, "")


def _parts(text: str) -> Iterator[tuple[str, str]]:
    """The first words of a text, the most of them first, and the others."""
    words = text.split(" ")
    for count in range(min(_RANK, len(words) - 1), 0, -1):
        yield " ".join(words[:count]), " ".join(words[count:])
