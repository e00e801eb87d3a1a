"""html2text: Markdown without line breaks; links, headings, emphasis, escapes and quotes."""

from __future__ import annotations

from collections.abc import Container, Iterable

from threadconv.layouts import (
    _commonmark,
    _filled,
    _markdown_cells,
    _markdown_inline,
    _markdown_links,
    _preformatted,
    _quoted_posts,
    _tagged,
)
from threadconv.lines import RULE, Line, item
from threadconv.patterns import lazy

_OUTER = lazy(r"(?:\*|\d{1,4}\.) ( *)(?=(?:\*|\d{1,4}\.) )")
"""An item that holds nothing but a list, or what is left of lists that have ended."""
_RULE = "* * *"


def read(rows: list[str]) -> list[Line]:
    """One line for each line of the dump with words in it, its quote depth and heading noted.

    Where the page is laid out in tables, each cell is a line.
    """
    tagged = _tagged.shows(rows, "\n".join(rows))
    whole = _markdown_links.with_titles(_tagged.whole(rows) if tagged else _filled.whole(rows))
    marked = [
        *_markdown_links.closed(_commonmark.as_html2text([row.text for row in whole], tagged))
    ]
    marked = _quoted_posts.freed(marked)
    laid_out = _markdown_cells.lay_out(marked)
    code = _preformatted.numbers(marked) if not laid_out else set()
    apart = _markdown_cells.apart(marked, laid_out)
    lines = _read(_preformatted.parted(apart) if any("`" in row for row in marked) else apart, code)
    for line in lines:
        line.first, line.last = whole[line.first - 1].first, whole[line.last - 1].last
    return lines


def _read(rows: Iterable[tuple[int, str]], code: Container[int]) -> list[Line]:
    """The lines of these rows; those with the numbers in `code` hold some."""
    lines: list[Line] = []
    gap = 0
    for number, row in rows:
        is_code = number in code or row[:1] == _preformatted.MARK
        line = _preformatted.line(number, row, gap) if is_code else _line(number, row, gap)
        if line:
            lines.append(line)
        gap = 0 if line else gap + 1
    return lines


def _line(number: int, row: str, gap: int) -> Line | None:
    """The line of a row, below a gap; `None` where the row has no words."""
    depth, text, indent = _depth(row)
    if not text:
        is_rest = len(row) == 1 and row.isspace()
        return Line(number, number, "", gap=gap, rest=True) if is_rest else None
    if text == _RULE:
        return Line(number, number, text, indent, depth, gap, RULE)
    style = ""
    if text[0] != "#" and (indent or text[:2] == "* "):
        style, text, indent = _item(text, indent)
    if text[:1] == "#":
        head = text.lstrip("#")
        if head[:1] == " ":
            style = f"#{len(text) - len(head)}"
            text = head.strip()
    text, marks, linked = _words(text)
    if not text:
        return None
    return Line(number, number, text, indent, depth, gap, style + marks, linked=linked)


def _depth(row: str) -> tuple[int, str, int]:
    """How many quotes a row stands in, what it says there and how far that is set in."""
    text = row.lstrip()
    depth = 0
    indent = len(row) - len(text)
    while text[:1] == ">":
        depth += 1
        inner = text[1:]
        text = inner.lstrip()
        indent = len(inner) - len(text) - 1
    return depth, text.rstrip(), max(indent, 0)


def _item(text: str, indent: int) -> tuple[str, str, int]:
    """Style, text and indent of the last item that begins on a line.

    Where items begin with items, all their marks stand on one line, each with its own indent.
    """
    while found := _OUTER.match(text):
        text = text[found.end() :]
        indent = len(found[1])
    style, text = item(text, indent)
    return style, text, indent


def _words(text: str) -> tuple[str, str, str]:
    """The text without marks, what they said of the whole of it, and the text with the targets of
    its links, as `Line` has it."""
    if not ("](" in text or "\\" in text or "**" in text or "_" in text):
        return text, "", ""
    words, marks = _markdown_inline.plain(text)
    if "![*](" in text:
        words = words.lstrip("* ") or words  # The stars of a rank, before what the card tells.
    if not words and "](" in text:
        words = _markdown_inline.targets(text)
    return words, marks, _markdown_inline.linked(text)
