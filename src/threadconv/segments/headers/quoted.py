"""Quotes that nothing but an author's name opens."""

from collections.abc import Sequence

from threadconv.segments.headers.header import Header
from threadconv.segments.page import Page


def mark_quotes(headers: Sequence[Header], page: Page) -> None:
    """A line with nothing but an author's name and a colon opens a quote, and so does a line that
    begins with the words that a quote is opened by, and an author's name in them."""
    names = {header.author for header in headers if header.author}
    for i in range(headers[0].start, len(page.lines)):
        if page.kinds[i] not in ("short", "prose"):
            continue
        text = page.lines[i].text
        found = page.landmarks.opening(text)
        named = text[-1] == ":" and text[:-1].rstrip() in names
        if named or (found and (found.certain or found.author in names)):
            page.kinds[i] = "quote"
