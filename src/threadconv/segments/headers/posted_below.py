"""Dates below the words of posts whose headers hold none ("Posted on: 2010/2/7 19:41")."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import chain

from threadconv import dates
from threadconv.kinds import any_of
from threadconv.segments.headers.header import Header
from threadconv.segments.page import FOOT, Page

_HEADS = any_of("number", "byline")
_MAY_DATE = (FOOT - {"edited", "reactions", "quote", "comment"}) | any_of("date", "short", "field")
_LONGEST = 60
_LEAST, _SHARE = 3, 0.7


def mark(headers: Sequence[Header], page: Page) -> None:
    """Give the lines the kind "closing" that date posts below their words: behind the same label
    in most of them, where no line that heads posts is dated."""
    dated = sum(_is_dated(header, page) for header in headers)
    if len(headers) < _LEAST or dated * 2 > len(headers):
        return
    found: dict[int, str] = {}
    ends = [*(header.start for header in headers[1:]), len(page.lines)]
    posts = [range(header.stop, end) for header, end in zip(headers, ends, strict=True)]
    for post in posts:
        for at in post[1:]:
            if label := _label(at, page):
                found[at] = label
    # A label counts once for each post.
    per_post = ({found[at] for at in post if at in found} for post in posts)
    labels = Counter(chain.from_iterable(per_post))
    usual = max(labels, key=labels.__getitem__, default="")
    if labels[usual] < max(_LEAST, len(headers) * _SHARE):
        return
    for at, label in found.items():
        if label == usual:
            page.kinds[at] = "closing"


def _is_dated(header: Header, page: Page) -> bool:
    lines = {i for i in range(header.start, header.stop) if page.kinds[i] in _HEADS}
    return any(dates.find(page.lines[i].text) for i in {*lines, max(header.anchor, 0)})


def _label(at: int, page: Page) -> str:
    """What stands before a date that ends its line, where that is a label; "" for none."""
    text = page.lines[at].text
    if page.kinds[at] not in _MAY_DATE or len(text) > _LONGEST or page.lines[at].depth:
        return ""
    date = dates.find(text)
    label = text[: date.start].strip() if date and date.end == len(text) else ""
    return label.casefold() if label[-1:] == ":" else ""
