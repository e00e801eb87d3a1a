"""Quote marks: which lines open and close quotes, and whom those that open them name."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence

from msgspec import Struct

from threadconv.kinds import Kind
from threadconv.lines import Line
from threadconv.segments.keys import folded_name
from threadconv.segments.page import Page

_NAME = 4
"""Words of the longest names."""
_VERB = 2
"""Words behind a name that opens a quote without a colon ("Ann has said")."""


class Opened(Struct, frozen=True, gc=False):
    """Whom a quote is from, and where its words begin in the line that opens it; 0: below it."""

    author: str | None
    end: int


def demote(
    start: int, stop: int, page: Page, names: Container[str], bare: bool, marks_ends: bool
) -> None:
    """Let lines be text that only look like the opening of a quote.

    Those by somebody who wrote no post of the page may be the writer's own ("The dealer said:").
    They are where a body opens more quotes than it ends, on pages that do (`marks_ends`); and where
    the page's other openings say more than a name (not `bare`) and nothing sets them apart.
    """
    if "quote" not in page.kinds[start:stop]:
        return
    opened = [i for i in range(start, stop) if page.kinds[i] == "quote"]
    spare = len(opened) - page.kinds[start:stop].count("unquote") if marks_ends else 0
    for i in opened:
        found = page.landmarks.match("quote", page.lines[i].text)
        author = found.groupdict().get("author") if found else page.quoted_at(i)
        if not author or folded_name(author.strip()) in names:
            continue
        typed = i > start and not page.lines[i].gap
        if spare > 0 or (not bare and typed and found and _is_bare(found)):
            page.kinds[i] = "short"
            spare -= 1


def _is_bare(found: re.Match[str]) -> bool:
    return found.start("author") == 0 and not found.groupdict().get("date")


def are_bare(page: Page) -> bool:
    """Whether the page opens quotes with nothing but a name and a word for it, such as "said"."""
    openings = [
        found
        for line, kind in zip(page.lines, page.kinds, strict=True)
        if kind == "quote" and (found := page.landmarks.match("quote", line.text))
    ]
    named = [_is_bare(found) for found in openings if found.groupdict().get("author")]
    return named.count(True) * 2 >= len(named)


def opened(at: int, page: Page) -> Opened:
    """How the line `at` opens a quote."""
    text = page.lines[at].text
    opening = page.landmarks.vocabulary.openings.find(text)
    if opening and (opening.certain or page.landmarks.kind(text) != "quote"):
        return Opened(opening.author, opening.end)
    found = page.landmarks.match("quote", text)
    groups = found.groupdict() if found else {"author": page.quoted_at(at)}
    return Opened((groups.get("author") or "").strip() or None, 0)


def closings(start: int, stop: int, kinds: Sequence[Kind]) -> dict[int, int]:
    """For each line of a body that opens a quote: the one that closes it, where one does."""
    closed: dict[int, int] = {}
    opened: list[int] = []
    if "unquote" not in kinds[start:stop]:
        return closed
    for i in range(start, stop):
        if kinds[i] == "quote":
            opened.append(i)
        elif kinds[i] == "unquote" and opened:
            closed[opened.pop()] = i
    return closed


def named(lines: Sequence[Line], names: Container[str]) -> str | None:
    """Whose words a quote says that it holds, in its first line, which stands alone: one of these
    `names`, folded, and little more or a colon."""
    if len(lines) < 2 or not lines[1].gap:
        return None
    words = lines[0].text.lstrip("@").split()
    for count in range(min(_NAME, len(words) - 1), 0, -1):
        name = " ".join(words[:count])
        if folded_name(name) in names:
            opens = words[-1][-1] in ":：" or len(words) - count <= _VERB
            return name if opens else None
    return None
