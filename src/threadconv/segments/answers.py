"""Answers: whom a post answers, where a line of its header says so ("In reply to Ann")."""

from __future__ import annotations

from threadconv.segments.headers import Header
from threadconv.segments.landmarks import stamps
from threadconv.segments.page import Page

_TELLING = {"above": "author", "card": "users"}
"""In which group lines of a header tell whom the post answers, by their kinds."""


def whom(header: Header, page: Page) -> str:
    """The name as it is printed; "" where no line of the header says it."""
    for i in range(header.start, header.stop):
        kind, text = page.kinds[i], page.lines[i].text
        if kind in _TELLING:
            name = page.landmarks.told(_TELLING[kind], kind, text) or page.quoted.get(i, "")
        else:
            name = stamps.answered(text, page.landmarks.words) if kind == "byline" else ""
        if name:
            return name
    return ""
