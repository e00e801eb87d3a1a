"""Feet: what stands below a body: when it was edited, who reacted and how."""

from __future__ import annotations

from collections.abc import Iterable

from threadconv.model import Reactions
from threadconv.numbers import LARGEST, whole
from threadconv.segments import people
from threadconv.segments.page import Page


def edited(at: Iterable[int], page: Page) -> str | None:
    """The note that a post was edited, as printed; `None` where there is none."""
    notes = [page.lines[i].text for i in at if page.kinds[i] == "edited"]
    return " ".join(notes) or None


def reactions(at: range, page: Page) -> Reactions | None:
    """Kinds, users and number of reactions, from those of the lines that print them."""
    words = page.landmarks.words
    kinds: list[str] = []
    users: list[str] = []
    total = 0
    if "reactions" not in page.kinds[at.start : at.stop]:
        return None
    for i in at:
        if page.kinds[i] != "reactions":
            continue
        text = page.lines[i].text
        found = page.landmarks.match("reactions", text)
        groups = found.groupdict() if found else {}
        if groups.get("kind"):
            kinds.append(str(groups["kind"]))
            if groups.get("users"):
                names, more = people.named(str(groups["users"]), words)
                users += names
                total += len(names) + more
            # Whose they are may be told below, and is counted there.
            elif not _goes_on(i + 1, page):
                total += whole(groups.get("count") or "1") or 0
        elif groups.get("count"):
            total += whole(groups["count"]) or 0
        elif "users" in groups or _goes_on(i, page):
            names, more = people.named((groups.get("users") if found else text) or "", words)
            users += names
            total += len(names) + more
        else:
            kinds.append(text)
    # A sum of numbers that are all told may be more than a reader of JSON holds.
    told = total if 0 < total <= LARGEST else None
    return Reactions(kinds=tuple(kinds), users=tuple(users), total=told)


def _goes_on(at: int, page: Page) -> bool:
    """Does this line go on with a list of names that the line above begins?"""
    return page.kinds[at - 1 : at + 1] == ["reactions"] * 2 and page.lines[at - 1].text[-1:] == ":"
