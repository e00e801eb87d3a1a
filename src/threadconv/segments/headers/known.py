"""Names that the page prints outside of the authors' cards."""

from __future__ import annotations

from threadconv import dates
from threadconv.kinds import any_of
from threadconv.segments import people
from threadconv.segments.labels import COLONS
from threadconv.segments.page import Page

_NAMING = any_of(
    "quote", "closing", "reactions", "byline", "start", "card", "edited", "picture", "above"
)


def known_names(page: Page) -> set[str]:
    """Names that the page prints outside of cards: in quotes, reactions, closing lines; folded."""
    names: set[str] = set()
    for at, (line, kind) in enumerate(zip(page.lines, page.kinds, strict=True)):
        if kind == "start" and at and _heads_page(page, at - 1) and not dates.find(line.text):
            names.add(line.text.casefold())
        if kind in _NAMING:
            found = page.landmarks.match(kind, line.text)
            if found:
                groups = found.groupdict()
                users, _ = people.named(groups.get("users") or "", page.landmarks.words)
                names.update(map(str.casefold, ((groups.get("author") or "").strip(), *users)))
        elif kind == "prose" and (opening := page.landmarks.openings.find(line.text)):
            names.add(opening.author.casefold())
        elif line.text[-1:] == ":" and _heads_quote(page, at):
            names.add(line.text[:-1].casefold())
    names.discard("")
    return names


def _heads_quote(page: Page, at: int) -> bool:
    """Is this one word over a block that stands further in, and is no list?"""
    line, below = page.lines[at], page.lines[at + 1 : at + 2]
    return (
        " " not in line.text
        and bool(below)
        and below[0].indent > line.indent
        and not below[0].style
        and below[0].gap > 0
    )


def _heads_page(page: Page, at: int) -> bool:
    text = page.lines[at].text.casefold().rstrip(COLONS)
    return page.landmarks.labels.places.get(text) == "start"
