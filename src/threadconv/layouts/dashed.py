"""trafilatura: the main text without indents, `- ` before the items of lists."""

from __future__ import annotations

from threadconv.layouts import plain
from threadconv.lines import Line

_MARK = "- "


def read(rows: list[str]) -> list[Line]:
    """One line for each line of the dump that is not blank, items without their marks."""
    lines = plain.read(rows)
    for line in lines:
        if line.text[:2] == _MARK:
            line.text, line.style = line.text[2:].lstrip(), "*"
    return [line for line in lines if line.text not in ("", "-") or line.rest]
