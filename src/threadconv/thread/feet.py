"""Feet: what stands below a body: when it was edited, who reacted and how."""

from __future__ import annotations

import re

from threadconv.model import Reactions
from threadconv.numbers import LARGEST, whole
from threadconv.patterns import lazy
from threadconv.segments.page import Page

_OTHERS = lazy(r"(\d[\d,]*) (?:other(?:s| person| people)?|users?)$")


def edited(at: list[int], page: Page) -> str | None:
    """The note that a post was edited, as printed; `None` where there is none."""
    notes = [page.lines[i].text for i in at if page.kinds[i] == "edited"]
    return " ".join(notes) or None


def reactions(at: list[int], page: Page) -> Reactions | None:
    """Kinds, users and number of reactions, from those of the lines that print them."""
    kinds: list[str] = []
    users: list[str] = []
    total = 0
    seen = False
    for i in at:
        if page.kinds[i] != "reactions":
            continue
        seen = True
        text = page.lines[i].text
        found = page.landmarks.match("reactions", text)
        groups = found.groupdict() if found else {}
        if groups.get("kind"):
            kinds.append(str(groups["kind"]))
            total += whole(groups.get("count") or "1") or 0
        elif groups.get("count"):
            total += whole(groups["count"]) or 0
        elif "users" in groups or _goes_on(i, page):
            named, more = _people(groups.get("users") if found else text)
            users += named
            total += len(named) + more
        else:
            kinds.append(text)
    if not seen:
        return None
    # A sum of numbers that are all told may be more than a reader of JSON holds.
    told = total if 0 < total <= LARGEST else None
    return Reactions(kinds=tuple(kinds), users=tuple(users), total=told)


def _goes_on(at: int, page: Page) -> bool:
    """Does this line go on with a list of names that the line above begins?"""
    return page.kinds[at - 1] == "reactions" and page.lines[at - 1].text.endswith(":")


def _people(text: str | None) -> tuple[list[str], int]:
    """Names in "A, B and 3 others", and how many are not named."""
    names: list[str] = []
    more = 0
    for part in re.split(r",| and ", text or ""):
        part = part.strip()
        if part[:1].isdigit() and (found := _OTHERS.match(part)):
            more += whole(found[1].replace(",", "")) or 0
        elif part:
            names.append(part)
    return names, more
