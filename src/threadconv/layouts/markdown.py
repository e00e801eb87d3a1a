"""html2text: Markdown without line breaks; links, headings, emphasis, escapes and quotes."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Container, Iterable, Iterator
from itertools import pairwise

from threadconv.layouts import bars, commonmark, filled, preformatted, tagged
from threadconv.lines import RULE, Line, item
from threadconv.patterns import lazy

# One level of nesting: the text of a link may be a picture with its own brackets. Runs of plain
# characters stand outside of the loops, which would else turn once for each of them; what stands
# between brackets is not given back, for the address of a picture could be read as plain text too,
# which doubles the ways to fail at each link behind a bracket that nobody closed.
_LINK = lazy(
    r"!?\[((?>[^\[\]]*(?:\[[^\[\]]*\](?:\([^()\s]*(?:\s\"[^\"]*\")?\))?[^\[\]]*)*))\]"
    r"\(([^()\s\\]*(?:(?:\\.|\([^()\s]*\))[^()\s\\]*)*|https?://[^()]*)"
    r"(?:\s+\"[^\"]*(?:\"[^()\"]*\"[^()\"]*)?\")?\)"
)
_BUTTON = lazy(rf"(?:\*\*)?{_LINK.pattern}(?:\*\*)?|\*\*[^*\[\]]+\*\*")
"""A button, or a name in bold: of guests they are no links."""
_PICTURE = lazy(r"!\[([^\[\]]*)\]\([^()\s]*(?:\s\"[^\"]*\")?\)")
# Of what is no address, the picture itself in a data: URL, only the beginning.
_TARGET = lazy(r"\]\((data:[^,()\s]*|[^()\s]+)")
_ESCAPE = lazy(r"\\([\\`*_{}\[\]()#+\-.!>~|])")
_BROKEN = lazy(r"[^\[\]]+\]\(")
"""How a row begins that goes on with the text of a link."""
_EMPHASIS = {
    mark: (
        lazy(rf"(?<![\w\\])(?={re.escape(mark)}\S)"),
        lazy(rf"(?<=[^\s\\])(?={re.escape(mark)}(?!\w))"),
    )
    for mark in ("**", "__", "_")
}
"""Marks of emphasis, each with the places at which it may open one and close it."""

# An item that holds nothing but a list, or what is left of lists that have ended.
_OUTER = lazy(r"(?:\*|\d{1,4}\.) ( *)(?=(?:\*|\d{1,4}\.) )")
_NUMBERED = lazy(r"\*\*\[#\d[\d,]*\]\((?:[^()\\]|\\.|\([^()]*\))*\)\*\*")
_RULE = "* * *"
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
# What is left of an icon without words; underscores of the text itself are escaped.
_ICON = lazy(r"(?<!\\)_{2,}|(?<!\S)_(?!\S)")


def read(rows: list[str]) -> list[Line]:
    """One line for each line of the dump with words in it, its quote depth and heading noted.

    Where the page is laid out in tables, each cell is a line.
    """
    marked = tagged.shows(rows, "\n".join(rows))
    whole = tagged.whole(rows) if marked else filled.whole(rows)
    lines = _lines(_closed(commonmark.as_html2text([row.text for row in whole], marked)))
    for line in lines:
        line.first, line.last = whole[line.first - 1].first, whole[line.last - 1].last
    return lines


def _closed(rows: list[str]) -> list[str]:
    """The rows with links closed where a line of their text ends with a picture: the picture is a
    row of its own then, and the link the next."""
    for at, (row, below) in enumerate(pairwise(rows)):
        if row[:3] == "[![" and _BROKEN.match(below) and _PICTURE.fullmatch(row[1:].rstrip()):
            rows[at : at + 2] = [row[1:], f"[{below}"]
    return rows


def _lines(rows: list[str]) -> list[Line]:
    if sum(_RULED.fullmatch(row.strip()) is not None for row in rows if "---" in row) >= _TABLES:
        return _read(
            (number, cell) for number, row in _under_subjects(rows) for cell in _cells(row)
        )
    code = preformatted.numbers(rows)
    if sum(row[:1] == "|" for row in rows) < _TABLES:
        return _read(_parted(rows), code)
    cells = (
        (number, cell)
        for number, row in enumerate(rows, 1)
        for cell in (_cells(row) if row[:1] == "|" else [row])
    )
    return _read(cells, code)


def _under_subjects(rows: list[str]) -> Iterator[tuple[int, str]]:
    """The rows of a page laid out in tables, those parted that begin with a post's subject in bold:
    it stands in one cell with the words below it."""
    answers = [found[1] for row in rows if row[:3] == "**R" and (found := _ANSWER.match(row))]
    subjects = tuple(f"**{re}{title}** " for title in {*answers} for re in ("", "RE: ", "Re: "))
    for number, row in enumerate(rows, 1):
        if len(answers) >= _POSTS and row.startswith(subjects):
            subject, _, row = row[2:].partition("** ")
            yield number, f"**{subject}**"
        yield number, row


def _parted(rows: list[str]) -> Iterable[tuple[int, str]]:
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
    cells = [cell.strip() for cell in bars.BAR.split(row)]
    if row[0] == "|" == row.rstrip()[-1:]:
        # Between bars markdownify puts two blanks for what ends a line there.
        cells = [
            line for cell in cells if not _DASHES.fullmatch(cell) for line in _ENDED.split(cell)
        ]
    return [cell for cell in cells if cell]


def _read(rows: Iterable[tuple[int, str]], code: Container[int] = ()) -> list[Line]:
    lines: list[Line] = []
    gap = 0
    for number, row in rows:
        if number in code:
            lines.append(preformatted.line(number, row, gap))
            gap = 0
            continue
        depth, text, indent = _depth(row) if row else (0, "", 0)
        if not text:
            if row and row.isspace() and len(row) == 1:
                lines.append(Line(number, number, "", gap=gap, rest=True))
                gap = 0
            else:
                gap += 1
            continue
        style = ""
        if text == _RULE:
            style = RULE
        elif (indent or text[:2] == "* ") and text[0] != "#":
            style, text, indent = _item(text, indent)
        if text[:1] == "#":
            head = text.lstrip("#")
            if head[:1] == " ":
                style = f"#{len(text) - len(head)}"
                text = head.strip()
        linked = ""
        if "](" in text or "\\" in text or "**" in text or "_" in text:
            if "](http" in text:
                linked = _plain(_LINK.sub(_targeted, text))[0]
            wordless = text
            text, marks = _plain(text)
            if "![*](" in wordless:
                text = text.lstrip("* ") or text  # The stars of a rank, before what the card tells.
            style += marks
            if not text and "](" in wordless:
                text = " ".join(f"[{target}]" for target in _TARGET.findall(wordless))
        if text:
            lines.append(Line(number, number, text, indent, depth, gap, style, linked=linked))
            gap = 0
        else:
            gap += 1
    return lines


def _item(text: str, indent: int) -> tuple[str, str, int]:
    """Style, text and indent of the last item that begins on a line.

    Where items begin with items, all their marks stand on one line, each with its own indent.
    """
    while found := _OUTER.match(text):
        text = text[found.end() :]
        indent = len(found[1])
    style, text = item(text, indent)
    return style, text, indent


def _depth(row: str) -> tuple[int, str, int]:
    text = row.lstrip()
    depth = 0
    indent = len(row) - len(text)
    while text[:1] == ">":
        depth += 1
        inner = text[1:]
        text = inner.lstrip()
        indent = len(inner) - len(text) - 1
    return depth, text.rstrip(), max(indent, 0)


def _plain(text: str) -> tuple[str, str]:
    """The text without marks, and what they said of the whole of it: a link, bold."""
    marks = ""
    if "](" in text:
        if text[-1] == ")" and _LINK.fullmatch(text):
            marks = "@"
        text = _LINK.sub(_link, text)
    text = text.strip()
    if text[:2] == "**" and text[-2:] == "**" and len(text) > 4:
        marks += "!"
    if "_" in text:
        text = _ICON.sub(" ", text).strip()
    if text[:3] == "** " and (stop := text.find(" **", 3)) > 0:
        text = text[3:stop] + text[stop + 3 :]  # Its tags have blanks inside.
    if "**" in text or "_" in text:
        outer = _without_emphasis(text)
        text = _without_emphasis(outer) if outer != text else text
        if text[:1] == "_" and text.count("_") == 1 and text[1:2] not in ("", " "):
            text = text[1:]
    if "\\" in text:
        text = _ESCAPE.sub(r"\1", text)
    return text.strip(), marks


def _without_emphasis(text: str) -> str:
    """The text without the marks of its emphases; those inside of others stay."""
    opened: list[tuple[int, str]] = []
    closed: dict[str, list[int]] = {}
    for mark, (opens, closes) in _EMPHASIS.items():
        if mark in text:
            opened += ((found.start(), mark) for found in opens.finditer(text))
            closed[mark] = [found.start() for found in closes.finditer(text)]
    parts, done = [], 0
    # Of two marks at one place the longer one comes first.
    for start, mark in sorted(opened, key=lambda one: (one[0], -len(one[1]))):
        inner = start + len(mark)
        nearest = bisect_right(closed[mark], inner)
        if start >= done and nearest < len(closed[mark]):
            end = closed[mark][nearest]
            parts += [text[done:start], text[inner:end]]
            done = end + len(mark)
    return "".join([*parts, text[done:]])


def _link(match: re.Match[str]) -> str:
    words = match[1]
    return _PICTURE.sub(r"\1", words).strip() if "![" in words else words.strip()


def _targeted(match: re.Match[str]) -> str:
    words, target = _link(match), match[2]
    if match[0][0] == "!" or not target.startswith("http") or not words:
        return match[0]
    # A file is called as its address ends, and the address alone finds it.
    path = target.partition("?")[0]
    file = path.endswith("/" + words) and not path.endswith("//" + words)
    return words if words in target and not file else f"{words} <{target}>"
