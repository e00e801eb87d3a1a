"""The cells of tables in Markdown, one below the other: many pages are laid out in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from threadconv.layouts import _bars
from threadconv.layouts._markdown_inline import A_LINK
from threadconv.patterns import lazy

_BUTTON = lazy(rf"(?:\*\*)?{A_LINK}(?:\*\*)?|\*\*[^*\[\]]+\*\*")
"""A button, or a name in bold: of guests they are no links."""
_NUMBERED = lazy(r"\*\*\[#\d[\d,]*\]\((?:[^()\\]|\\.|\([^()]*\))*\)\*\*")
BREAK = "  "
"""What html2text puts at the end of a row where the page breaks a line."""
_RULED = lazy(r"(?:---\|?)+")
_DASHES = lazy(r":?-{3,}:?")
_ENDED = lazy(r" {2,}")
_BLOCKS = lazy(r" {2,}|(?<=\)\.\)) (?=\S)")
"""What parts the blocks on a row of a cell: two blanks, or the end of a note in brackets whose last
word is a link."""
_TABLES = 3
"""A page with so many tables is laid out in them."""
_POSTS = 2
"""So many rows with a post's number in bold show how a page prints its posts."""
_GLUED = lazy(r"(?<=\w)[.!?]\[(?=\w+\]\()|(?<!!)\[[^\[\]]*\w\]\([^()\s]*\)(?=\w{4})")
"""Where a link begins right behind a sentence, or ends right before a word."""
_PICTURED = lazy(r"\[!\[([^\[\]]+)\]\([^()\s]*\)\]\([^()\s]*\)")
_LEAD = 20
"""No more stands before a name ("message 12: by")."""
_ANSWER = lazy(r"\*\*R[Ee]: ([^*]+)\*\* \S")


def lay_out(rows: Sequence[str]) -> bool:
    """Is the whole page laid out in tables?"""
    rules = (_RULED.fullmatch(row.strip()) for row in rows if "---" in row)
    return sum(rule is not None for rule in rules) >= _TABLES


def apart(rows: Sequence[str], laid_out: bool) -> Iterator[tuple[int, str]]:
    """The rows, each with its number, and each cell of a table by itself: of all rows that hold
    bars where the page is `laid_out` in tables, else of those that begin with one."""
    numbered = _numbered(rows)
    if len(numbered) >= _POSTS:
        yield from _parted(rows, numbered)
    elif laid_out:
        for number, row in _under_subjects(rows):
            yield from ((number, part) for part in _parts(_cells(row)))
    elif sum(row[:1] == "|" for row in rows) < _TABLES:
        yield from enumerate(rows, 1)
    else:
        for number, row in enumerate(rows, 1):
            yield from ((number, cell) for cell in (_cells(row) if row[:1] == "|" else [row]))


def _under_subjects(rows: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The rows of a page laid out in tables, those parted that begin with a post's subject in bold:
    it stands in one cell with the words below it."""
    answers = [found[1] for row in rows if row[:3] == "**R" and (found := _ANSWER.match(row))]
    subjects = tuple(f"**{mark}{title}** " for title in {*answers} for mark in ("", "RE: ", "Re: "))
    for number, row in enumerate(rows, 1):
        if len(answers) >= _POSTS and row.startswith(subjects):
            subject, _, row = row[2:].partition("** ")
            yield number, f"**{subject}**"
        yield number, row


def _numbered(rows: Sequence[str]) -> dict[int, re.Match[str]]:
    """The number of a post in bold in each row that has one behind the card of its author and
    before its date and words: such cells are no paragraphs to html2text."""
    return {
        number: found
        for number, row in enumerate(rows, 1)
        if "**[#" in row and (found := _NUMBERED.search(row)) and found.start()
    }


def _parted(
    rows: Sequence[str], numbered: Mapping[int, re.Match[str]]
) -> Iterator[tuple[int, str]]:
    """The rows, those parted that hold a post's number, and the buttons below posts apart."""
    for number, row in enumerate(rows, 1):
        found = numbered.get(number)
        parts = [row]
        if found:
            parts = [row[: found.start()], found[0], row[found.end() :].strip()]
        words, *links = _links_behind(parts[-1])
        cells = [
            part for part in (*parts[:-1], *_blocks(words), *links) if part.strip() or part == row
        ]
        if row.endswith(BREAK):
            cells[-1] += BREAK
        yield from ((number, cell) for cell in cells)


def _parts(cells: Sequence[str]) -> Iterator[str]:
    """The parts of cells that had lines of their own: html2text breaks none in tables. A link that
    has no blank beside it began one, or ended one; and so does the name of whose picture stands in
    the first cell."""
    pictured = _PICTURED.fullmatch(cells[0]) if len(cells) > 1 else None
    for at, cell in enumerate(cells):
        for part in _unglued(cell):
            yield from _under_name(part, pictured[1]) if pictured and at else [part]


def _unglued(cell: str) -> list[str]:
    parts, done = [], 0
    for found in _GLUED.finditer(cell):
        cut = found.end() - (found[0][-1] == "[")
        parts.append(cell[done:cut])
        done = cut
    return [*parts, cell[done:]]


def _under_name(part: str, name: str) -> list[str]:
    """What leads to a name, with it, and what stands behind."""
    lead, link, rest = part.partition(f" [{name}](")
    if not rest or len(lead) > _LEAD or ")" not in rest:
        return [part]
    target, _, words = rest.partition(")")
    return [f"{lead}{link}{target})", *[words.strip()] * bool(words.strip())]


def _blocks(text: str) -> list[str]:
    """The blocks on a row of a cell, as the words of a post and its signature: two blanks part
    them. In quotes and further in they are the writer's."""
    return [text] if text[:1] in ("", " ", ">") else _BLOCKS.split(text.rstrip())


def _links_behind(row: str) -> list[str]:
    """The text of a row, and each of the links at its end, where these are several: the buttons
    below a post, and the name of whoever wrote the next one."""
    links: list[str] = []
    end = len(row.rstrip())
    for found in reversed([*_BUTTON.finditer(row)]):
        if row[found.end() : end].strip(" _"):
            break
        links.append(found[0])
        end = found.start()
    return [row[:end], *reversed(links)] if len(links) > 1 else [row]


def _cells(row: str) -> list[str]:
    """The cells of a row of a table; none where it only rules the table."""
    if "|" not in row:
        return [] if row.strip() == "---" else [row]
    if _RULED.fullmatch(row.strip()):
        return []
    cells = [cell.strip() for cell in _bars.BAR.split(row)]
    if row[0] == "|" == row.rstrip()[-1:]:
        # Between bars markdownify puts two blanks for what ends a line there.
        cells = [
            line for cell in cells if not _DASHES.fullmatch(cell) for line in _ENDED.split(cell)
        ]
    return [cell for cell in cells if cell]
