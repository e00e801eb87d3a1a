"""Where a thread was held: its address, the name of the forum and the part of it, where lines say
so."""

from __future__ import annotations

import re

from threadconv.model import Forum
from threadconv.patterns import lazy
from threadconv.segments.landmarks import Landmarks
from threadconv.thread import breadcrumb
from threadconv.thread.frame import top
from threadconv.thread.leaves import Leaf

_ADDRESS = lazy(
    r"(?:(?:URL(?: Source)?|Source(?: URL)?|Link|Permalink|Address) ?: ?)?(https?://[^\s/]+/\S+)",
    re.I,
)
"""An address of more than a host, alone or behind the word for it, as Jina's reader puts it."""
_TOP = 6
"""Whoever notes where a copy is from does it within so many lines."""

_BETWEEN = lazy(r"(?<! ) +(?:[|•·–—@/»›-]|::) +")
"""What stands between the title of a thread and the name of its forum, in a window's title."""
_LONGEST = 80
"""No name of a forum is longer, in characters."""


def address(leaf: Leaf) -> str | None:
    """The address that stands by itself at the top of a page, above its first post."""
    start = leaf.spans[0].header.start
    for line in leaf.page.lines[: min(start, _TOP)]:
        if "://" in line.text and (found := _ADDRESS.fullmatch(line.text)):
            return found[1]
    return None


def find(leaf: Leaf, title: str | None, software: str | None) -> Forum:
    """The forum, as the lines around the posts tell it."""
    return Forum(
        software=software,
        name=_name(leaf, title) if title else None,
        path=breadcrumb.path(leaf, title),
    )


def _name(leaf: Leaf, title: str) -> str | None:
    """What the window's title says behind the thread's, or else before it: the outermost part."""
    page = leaf.page
    window = page.lines[top(page.kinds[: leaf.spans[0].header.start])].text
    before, found, behind = window.partition(title)
    if not found or not (before or behind):
        return None
    parts: list[str] = []
    if sign := _BETWEEN.match(behind):
        parts = behind.split(sign[0])[:0:-1]
    elif not behind and (sign := _BETWEEN.search(before)):
        parts = before.split(sign[0])[:1]
    return next((part for part in parts if _is_name(part, page.landmarks)), None)


def _is_name(part: str, landmarks: Landmarks) -> bool:
    """Has it letters, and tells no page ("Page 2", "Page 2 of 5")?"""
    worded = len(part) <= _LONGEST and any(map(str.isalpha, part))
    words = part.split()
    numbered = len(words) == 2 and words[1].isdigit()
    return worded and not numbered and landmarks.vocabulary.place(part) is None
