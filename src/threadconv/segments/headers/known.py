"""Names that the page prints outside of the authors' cards."""

from __future__ import annotations

from threadconv import dates
from threadconv.kinds import any_of
from threadconv.segments import people
from threadconv.segments.headers import numbered
from threadconv.segments.headers.name_text import without_role
from threadconv.segments.headers.quoted import bare_name
from threadconv.segments.landmarks.labels import COLONS
from threadconv.segments.page import Page

_NAMING = any_of(
    "quote", "closing", "reactions", "byline", "start", "card", "edited", "picture", "above"
)

_SAID = any_of("short", "prose", "above")


def known_names(page: Page) -> set[str]:
    """Names that the page prints outside of cards: in quotes, reactions, closing lines; folded."""
    lines, kinds = page.lines, page.kinds
    names: set[str] = set()
    for kind, text in {(k, x.text) for x, k in zip(lines, kinds, strict=True) if k in _NAMING}:
        if found := page.landmarks.match(kind, text):
            groups = found.groupdict()
            users, _ = people.named(groups.get("users") or "", page.landmarks.words)
            author = without_role((groups.get("author") or "").strip(), page.landmarks)
            names.update(map(str.casefold, (author, *users)))
    for at in [at for at, kind in enumerate(kinds) if kind == "start"]:
        text = lines[at].text
        if at and _heads_page(page, at - 1) and not dates.find(text):
            names.add(text.casefold())
    alone = {line.text for line, kind in zip(lines, kinds, strict=True) if kind == "short"}
    for at in [at for at, kind in enumerate(kinds) if kind not in _NAMING]:
        text = lines[at].text
        if kinds[at] == "prose" and (opening := page.landmarks.vocabulary.openings.find(text)):
            names.add(opening.author.casefold())
        elif text[-1:] == ":" and _heads_quote(page, at):
            names.add(text[:-1].casefold())
        elif text[-1:] == ":" and kinds[at] in _SAID and (name := bare_name(text)) in alone:
            names.add(name.casefold())
    numbers = [at for at, kind in enumerate(kinds) if kind == "number"]
    names.update(map(str.casefold, numbered.names(numbers, page)))
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
    return page.landmarks.labels.facts.get(text) == "start"
