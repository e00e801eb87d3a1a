"""Headers whose authors are named by sentences over the dates ("Ann added a comment.")."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from threadconv.kinds import any_of
from threadconv.segments.headers.above import body_start
from threadconv.segments.headers.header import Header
from threadconv.segments.page import Page, kind_at

_MAY_TELL = any_of("short", "prose", "byline", "signature", "above")
"""A sentence that returns may have been told from the words around it already."""
_ENDS = (".", ":")
_WORDS = 3
"""A name has no more words."""
_LONGEST = 90
_LEAST, _SHARE, _TOLD = 3, 0.5, 0.7
"""So many posts have the same sentence, but for a name, over their dates, and so many one that
begins with such a name."""


def find(at: Sequence[int], page: Page) -> list[Header] | None:
    """Headers of posts over the dates of which sentences tell who did what; `None` where none do.

    What else was done at that time may be told above, by the same person.
    """
    over = [page.lines[i - 1].text if _may_tell(i - 1, page) else "" for i in at]
    names = _named(over)
    found = [_name(text, names) for text in over]
    if sum(map(bool, found)) < max(_LEAST, len(at) * _TOLD):
        return None
    headers = []
    floor = 0
    for anchor, name in zip(at, found, strict=True):
        start = anchor - bool(name)
        while name and start > floor and _name(page.lines[start - 1].text, (name,)):
            start -= 1
        headers.append(Header(start, body_start(anchor, page), anchor - 1, name, anchor))
        floor = anchor + 1
    return headers


def _may_tell(at: int, page: Page) -> bool:
    return kind_at(at, page.kinds) in _MAY_TELL and len(page.lines[at].text) <= _LONGEST


def _named(texts: Sequence[str]) -> frozenset[str]:
    """Who is named before the words that most of these texts share, of which the first is no
    name."""
    bearers: defaultdict[str, list[str]] = defaultdict(list)
    for text in texts:
        words = text.split(" ") if text.endswith(_ENDS) else []
        for count in range(1, min(_WORDS, len(words) - 2) + 1):
            if words[count][:1].islower():
                bearers[" ".join(words[count:])].append(" ".join(words[:count]))
    usual = max(bearers.values(), key=len, default=[])
    if len(usual) < max(_LEAST, len(texts) * _SHARE) or len(set(usual)) < 2:
        return frozenset()
    return frozenset(usual)


def _name(text: str, names: Sequence[str] | frozenset[str]) -> str:
    """The one of these names with which a text begins."""
    return next((name for name in names if f"{text} ".startswith(f"{name} ")), "")
