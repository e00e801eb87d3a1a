"""The cells of tables in Markdown, one below the other: many pages are laid out in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from threadconv.layouts import _bars
from threadconv.layouts._markdown_inline import A_LINK
from threadconv.patterns import lazy

_BUTTON = lazy(rf"(?:\*\*)?{A_LINK}(?:\*\*)?|\*\*[^*\[\]]+\*\*")
"""A button, or a name in bold: of guests they are no links."""
_NUMBERED = lazy(r"\*\*\[#\d[\d,]*\]\((?:[^()\\]|\\.|\([^()]*\))*\)\*\*")
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
_ANSWER = lazy(r"\*\*R[Ee]: ([^*]+)\*\* \S")


def lay_out(rows: Sequence[str]) -> bool:
    """Is the whole page laid out in tables?"""
    rules = (_RULED.fullmatch(row.strip()) for row in rows if "---" in row)
    return sum(rule is not None for rule in rules) >= _TABLES


def apart(rows: Sequence[str], laid_out: bool) -> Iterator[tuple[int, str]]:
    """The rows, each with its number, and each cell of a table by itself: of all rows that hold
    bars where the page is `laid_out` in tables, else of those that begin with one."""
    if laid_out:
        for number, row in _under_subjects(rows):
            yield from ((number, cell) for cell in _cells(row))
    elif sum(row[:1] == "|" for row in rows) < _TABLES:
        yield from _parted(rows)
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


def _parted(rows: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The rows, those parted in which a post's number in bold stands behind the card of its author
    and before its date and words: such cells are no paragraphs to html2text."""
    numbered = {
        number: found
        for number, row in enumerate(rows, 1)
        if "**[#" in row and (found := _NUMBERED.search(row)) and found.start()
    }
    if len(numbered) < _POSTS:
        yield from enumerate(rows, 1)
        return
    for number, row in enumerate(rows, 1):
        found = numbered.get(number)
        parts = [row]
        if found:
            parts = [row[: found.start()], found[0], row[found.end() :].strip()]
        words, *links = _links_behind(parts[-1])
        for part in (*parts[:-1], *_blocks(words), *links):
            if part.strip() or part == row:
                yield number, part


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
