"""Markdown as other tools than html2text write it, brought into html2text's forms.

Turndown and Jina's reader underline headings and set bullets off by three blanks, pandoc and
markdownify mark items with `-` and `+` and emphasis with one `*`, and put bars round tables
(CommonMark 0.31, 4.3, 5.2, 6.2, 6.5; GFM 4.10).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from threadconv.patterns import lazy

_UNDERLINE = lazy(r" *(=+|-{3,})\s*")
_BULLET = lazy(r"^((?:> ?)*\s*)[-+*] {1,3}(?=\S)")
_ORDINAL = lazy(r"^((?:> ?)*\s*\d{1,4}\.) {2,3}(?=\S)")
_ITEM = lazy(r"(?:[-+*] {1,3})(?=[\[!\w])")
"""An item that is not set in."""
_ITEM_SET_IN = "  * "
"""html2text begins the items of outermost lists with it."""
_MEANING = lazy(r"^((?:> ?)*\s*): {3}(?=\S)")
"""What a term of a list means, on the row below it."""
_EMPHASIS = lazy(r"(?<![\w*\\])\*(?=[^\s*])([^*\n]*[^\s*\\])\*(?![\w*])")
_AUTOLINK = lazy(r"<(https?://[^<>\s]+)>")
_TABLE_RULE = lazy(r"\|(?: ?:?-{3,}:? ?\|)+\s*")
_LEAST = 3
"""Somebody may have typed an item or two."""


def as_html2text(rows: list[str], other: bool = False) -> list[str]:
    """The rows, each in html2text's form of the same; as they are where html2text made them, unless
    it is known that some `other` tool did."""
    if not (other or _is_other(rows)):
        return rows
    headings = _headings(rows)
    return [_row(at, row, headings) for at, row in enumerate(rows)]


def _is_other(rows: Sequence[str]) -> bool:
    if any(row.startswith(_ITEM_SET_IN) for row in rows):
        return False
    items = sum(_ITEM.match(row) is not None for row in rows)
    set_off = any(row.startswith("*   ") for row in rows)
    return (
        set_off
        or items >= _LEAST
        or any(_TABLE_RULE.fullmatch(row) for row in rows)
        or _underlines(rows)
    )


def _underlines(rows: Sequence[str]) -> bool:
    return any(
        above.strip() and row.lstrip()[:1] == "=" and _UNDERLINE.fullmatch(row)
        for above, row in pairwise(rows)
    )


def _headings(rows: Sequence[str]) -> dict[int, int]:
    """The rows with an underline below them, with the level of the heading; none where headings
    of the same levels begin with `#`. Below a row that goes on from the one above a line is a rule.
    """
    if any(row.startswith(("# ", "## ")) for row in rows):
        return {}
    found: dict[int, int] = {}
    above = ""
    for at, (row, below) in enumerate(pairwise(rows)):
        if row.strip() and not above.strip() and _UNDERLINE.fullmatch(below):
            found[at] = 1 if below.lstrip()[0] == "=" else 2
        above = row
    return found


def _row(at: int, row: str, headings: dict[int, int]) -> str:
    if at in headings:
        indent = row[: len(row) - len(row.lstrip())]
        return f"{indent}{'#' * headings[at]} {row.strip()}"
    if at - 1 in headings:
        return ""
    if _TABLE_RULE.fullmatch(row):
        return "|"
    row = _MEANING.sub(r"\1    ", row)
    row = _ORDINAL.sub(r"\1 ", _BULLET.sub(r"\1* ", row))
    row = _AUTOLINK.sub(r"[\1](\1)", row) if "<http" in row else row
    return _EMPHASIS.sub(_emphasis, row) if row.count("*") > 1 else row


def _emphasis(found: re.Match[str]) -> str:
    return f"_{found[1]}_"
