"""Whether a page is Markdown though it shows few links, by its other marks."""

from __future__ import annotations

from collections.abc import Sequence

_FEW = 3
"""So many marks are none that somebody has typed, where others stand beside them."""
_RULED, _RULE = "---", "* * *"
_ENDED = "  "
"""html2text ends the rows of tables so, and other rows that a page ends."""
_ITEM = "  * "
_APART = 0.75
"""So many headings stand between rows that are blank; others go on in the next row."""
_SHARE, _BOLD_SHARE = 40, 10
"""A page holds one mark in so many rows at least; where it has no list, one row in bold."""


def is_marked(rows: Sequence[str], text: str, filled: int) -> bool:
    """Are there headings, rules, tables and emphasis in Markdown among so many rows that are not
    blank? People type such marks too, but not all over a page."""
    if text.count(f"\n{_RULED}") > 1 and sum(map(_is_ruled, rows)) > 1:
        return True
    heads = [at for at, row in enumerate(rows) if row[:1] == "#" and row.lstrip("#")[:1] == " "]
    if not heads:
        return False
    if len(heads) > 1 and rows.count(_RULE) > 1:
        return True
    # People comment code with the same sign.
    apart = [
        at for at in heads if not "".join([*rows[at - 1 : at], *rows[at + 1 : at + 2]]).strip()
    ]
    levels = {rows[at].partition(" ")[0] for at in apart}
    below = all(not rows[at - 1].strip() for at in heads if at)
    if below and len(apart) >= max(_FEW, len(heads) * _APART) and len(levels) > 1:
        return True
    bold = sum(row.count("**") > 1 for row in rows) if "**" in text else 0
    if bold >= _FEW and apart and bold * _BOLD_SHARE > filled:
        return True
    others = sum(row[:2] == "> " or row == _RULE for row in rows) + text.count("\\")
    marks = len(apart) + bold + others
    if not apart or marks < max(_FEW, filled / _SHARE):
        return False
    return sum(row.startswith(_ITEM) for row in rows) > 1


def _is_ruled(row: str) -> bool:
    """Does html2text rule a table so, which it ends as no writer does?"""
    return row[:3] == _RULED and row[-2:] == _ENDED and not row.strip("-| ")
