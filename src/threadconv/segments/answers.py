"""Answers: whom a post answers, where a line of its header says so ("In reply to Ann")."""

from __future__ import annotations

from threadconv.segments.headers import Header
from threadconv.segments.page import Page


def whom(header: Header, page: Page) -> str:
    """The name as it is printed; "" where no line of the header says it."""
    for i in range(header.start, header.stop):
        if page.kinds[i] != "above":
            continue
        found = page.landmarks.match("above", page.lines[i].text)
        if found and found.groupdict().get("author"):
            return found["author"]
    return ""
