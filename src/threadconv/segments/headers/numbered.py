"""Numbered: the names that stand behind the numbers of posts ("#2 Ann")."""

from __future__ import annotations

from collections.abc import Sequence

from threadconv.segments.headers.header import Header
from threadconv.segments.page import Page

_PEOPLE = 2


def names(at: Sequence[int], page: Page) -> list[str]:
    """The name behind each of these numbers, none where what stands there is not of several people
    of whom one returns: buttons and titles are the same everywhere, or nowhere."""
    texts = [page.landmarks.told("text", "number", page.lines[i].text).strip() for i in at]
    if not all(texts) or not _PEOPLE < len(set(texts)) < len(texts):
        return []
    return [] if any(map(page.landmarks.is_card, texts)) else texts


def mend(headers: Sequence[Header], at: Sequence[int], page: Page) -> None:
    """Take the names behind the numbers that mark the posts: a rank may stand alone below."""
    for header, anchor, name in zip(headers, at, names(at, page), strict=False):
        header.author, header.name = name, anchor
