"""Links of Markdown whose words, or whose title, go on over several rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from threadconv.layouts import _markdown_inline
from threadconv.layouts._filled import Filled
from threadconv.patterns import lazy

_BROKEN = lazy(r"[^\[\]]+\]\(")
"""How a row begins that goes on with the text of a link."""
_TITLE_END, _FEW = '")', 5
"""How the title of a link ends, and on how many rows more it may stand."""


def with_titles(rows: Sequence[Filled]) -> list[Filled]:
    """The rows, joined where the title of a link goes on below: it stands as in the markup, line
    ends and all."""
    opened = {at for at, row in enumerate(rows) if _opens_title(row.text)}
    if not opened:
        return [*rows]
    found: list[Filled] = []
    at = 0
    while at < len(rows):
        row, stop = rows[at], at + 1
        if at in opened:
            below = range(stop, min(stop + _FEW, len(rows)))
            stop = next((i for i in below if _TITLE_END in rows[i].text), at) + 1
        if stop > at + 1:
            goes_on = (one.text.strip() for one in rows[at + 1 : stop])
            row = replace(row, text=" ".join((row.text, *goes_on)), last=rows[stop - 1].last)
        found.append(row)
        at = stop
    return found


def _opens_title(text: str) -> bool:
    """Does the last link of a row have a title that the row does not end?"""
    if ' "' not in text:
        return False
    _, link, behind = text.rpartition("](")
    address, quote, title = behind.partition(' "')
    return (
        bool(link and quote) and ")" not in address.replace("\\)", "") and _TITLE_END not in title
    )


def closed(rows: Sequence[str]) -> Iterator[str]:
    """The rows with links closed where a line of their text ends with a picture: the picture is a
    row of its own then, and the link the next."""
    goes_on = False
    for row, below in pairwise([*rows, ""]):
        begun = goes_on
        goes_on = row[:3] == "[![" and _is_picture(row[1:]) and _BROKEN.match(below) is not None
        yield row[1:] if goes_on else f"[{row}" if begun else row


def _is_picture(text: str) -> bool:
    return _markdown_inline.PICTURE.fullmatch(text.rstrip()) is not None
