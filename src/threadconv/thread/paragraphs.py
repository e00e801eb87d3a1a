"""Paragraphs: lines that hold no quote put together into paragraphs, lists and code."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from threadconv.kinds import any_of
from threadconv.lines import CODE, Line
from threadconv.model import Block, Code, ListBlock, Paragraph
from threadconv.segments.page import Page

FRAME = any_of("inside", "unquote", "notice")
"""Lines in a body that are not its author's."""
_FENCE = "```"


def of(start: int, stop: int, page: Page) -> Iterator[Block]:
    """The paragraphs, lists and code in these lines, which hold no quote."""
    group: list[Line] = []
    _mark_fenced(start, stop, page)
    for i in range(start, stop):
        line = page.lines[i]
        if line.rest or page.kinds[i] in FRAME:
            continue
        if group and _ends(group[0], line):
            yield _text(group)
            group = []
        group.append(line)
    if group:
        yield _text(group)


def _mark_fenced(start: int, stop: int, page: Page) -> None:
    """Make code of the lines between two fences that somebody has typed, as Markdown has them
    (CommonMark 4.5), and furniture of the fences; of those that name a language, code too."""
    lines, kinds = page.lines, page.kinds
    opened: int | None = None
    for at in range(start, stop):
        if not lines[at].text.startswith(_FENCE):
            continue
        if opened is None:
            opened = at if _FENCE not in lines[at].text.lstrip("`") else None
        elif lines[at].text == _FENCE:
            bare = lines[opened].text == _FENCE
            if bare:
                kinds[opened] = kinds[at] = "inside"
            for i in range(opened + bare, at + 1 - bare):
                lines[i] = replace(lines[i], style=CODE)
            opened = None


def _ends(first: Line, line: Line) -> bool:
    """Does a line begin another block than the one that begins with `first`?"""
    if CODE in (first.style, line.style):
        return first.style != line.style
    return line.gap > 0 or _is_item(line) != _is_item(first)


def _text(lines: list[Line]) -> Block:
    if lines[0].style == CODE:
        return Code(text=_as_it_stands(lines))
    texts = [line.linked or line.text for line in lines]
    if _is_item(lines[0]):
        return ListBlock(items=tuple(texts))
    return Paragraph(text="\n".join(texts))


def _as_it_stands(lines: list[Line]) -> str:
    """The lines with the blanks before them, but for those that all have, and between them."""
    margin = min(line.indent for line in lines)
    rows = [" " * (line.indent - margin) + line.text for line in lines]
    gaps = ["\n" * (line.gap + 1) for line in lines[1:]]
    return "".join([part for pair in zip(rows, [*gaps, ""], strict=True) for part in pair])


def _is_item(line: Line) -> bool:
    return line.style[:1] in ("*", "1")
