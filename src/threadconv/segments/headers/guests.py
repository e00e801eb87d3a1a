"""Guests: authors whom nothing names but a word that may stand on anybody's card."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from threadconv.segments.headers.header import Header
from threadconv.segments.page import Page

_SHARE = 0.6
"""So many headers, or more, have their names in one place."""


def name(headers: Sequence[Header], page: Page) -> None:
    """Name the authors whom no line seems to name by the line that stands where the names of the
    others do, though it be one that cards hold: who has no account is called so, or goes by it.

    What cards of others hold is a rank; above the first post stands the head of the page.
    """
    named = [header for header in headers if header.author]
    places = Counter(_place(header.name, header, page) for header in named)
    usual, count = max(places.items(), key=lambda one: one[1], default=(0, 0))
    if count < len(headers) * _SHARE:
        return
    ranks = {page.lines[at].text for header in named for at in range(header.start, header.stop)}
    for header in headers[1:]:
        for at in range(header.start, header.stop) if not header.author else ():
            text = page.lines[at].text
            plain = page.landmarks.is_plain_card(text) and text not in ranks
            if plain and _place(at, header, page) == usual:
                header.name, header.author = at, text
                break


def _place(at: int, header: Header, page: Page) -> int:
    """How many lines of its header stand above one, but for a letter in place of a picture."""
    return sum(kind != "initial" for kind in page.kinds[header.start : at])
