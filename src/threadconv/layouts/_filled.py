"""Markdown whose paragraphs a tool has filled up to a width, as html2text and pandoc do."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from threadconv.patterns import lazy

_WIDTHS = (72, 78, 80)
"""How wide pandoc and html2text fill, and people who were asked."""
_NARROWEST, _WIDEST = 60, 160
_LEAST, _RATIO = 3, 3
"""So many rows that could not hold the next word show that paragraphs were filled, and so many
times as many as those that could."""
_WIDER = 0.02
"""So many rows may be wider: those with a word that nothing can break."""
_MARGIN = lazy(
    r"((?: *(?=>))?)((?:> ?)*)( *)((?:(?:[-+*] {1,3}|\d{1,4}[.)] {1,2}|: {3})(?! *$) *)*)"
)
_EMPTY = lazy(r" *(?:[-+*]|\d{1,4}[.)]) +")
"""The mark of an item that begins with something else than words."""
_HEADING = lazy(r"#{1,6} ")
_ALONE = lazy(r"\||:::|```|~~~|</?(?:div|table|t[rdh]|p|ul|ol|dl)\b|[-=*_ ]{3,}$")
"""With what a row begins that goes on with none and none goes on with."""
_CELLS = " | "
_CHUNK = lazy(r"\S*?[^\W\d]{2}-(?=[^\W\d]-?[^\W\d])|\S+")
"""What has to fit: a word, or one up to its hyphen."""
_HYPHEN, _LETTERS = lazy(r".*[^\W\d]{2}-$"), lazy(r"[^\W\d]-?[^\W\d]")
_CODE = 4
"""What is set in by so many blanks stands as it is."""
_ENDS = ("  ", "\\")
"""What Markdown puts before the end of a line that it keeps."""


class Filled(Struct, gc=False):
    """Rows `first` to `last` of a dump, from 1, as one."""

    first: int
    last: int
    text: str


class _Row(Struct, frozen=True, gc=False):
    """A row that holds words: how many quote marks are before it, how far it is set in, the marks
    of items behind that, what it says, and whether that may be broken."""

    depth: int
    indent: int
    marks: str
    text: str
    loose: bool


def whole(rows: Sequence[str], width: int | None = None) -> list[Filled]:
    """The rows, those of a paragraph that is filled up to a width as one; without a `width`, up to
    that which the rows show."""
    if width is None and _are_unbroken(rows):
        return [Filled(number, number, row) for number, row in enumerate(rows, 1)]
    read = _read(rows)
    if width is None:
        width = _width(rows, read)
    found: list[Filled] = []
    begun: _Row | None = None
    for at, (row, below) in enumerate(zip(rows, read, strict=True)):
        above = rows[at - 1].rstrip() if at else ""
        if width and begun and below and _may_go_on(begun, below, rows[at - 1]):
            text = below.marks + below.text
            glued = _is_hyphened(above, text)
            if len(above) + (not glued) + _first(text) > width:
                found[-1].text += text if glued else f" {text}"
                found[-1].last = at + 1
                continue
        found.append(Filled(at + 1, at + 1, row))
        begun = below
    return found


def _are_unbroken(rows: Sequence[str]) -> bool:
    """Do several paragraphs go on where any tool would have broken them? Then no more is asked."""
    long = (row for row in rows if len(row) > _WIDEST and row[0].isalpha())
    return sum(" " in row[:_NARROWEST] and _CELLS not in row for row in long) >= _LEAST


def set_in(rows: Sequence[str]) -> set[int]:
    """The rows of code, from 0: those that are set in as no item is."""
    return {
        at
        for at, (row, one) in enumerate(zip(rows, _read(rows), strict=True))
        if one is None and row and not row.isspace() and row[:_CODE].isspace()
    }


def _read(rows: Sequence[str]) -> list[_Row | None]:
    """Each row, or `None` where it says nothing or is code, set in as no item is."""
    read: list[_Row | None] = []
    starts: list[int] = []
    for row in rows:
        one = _row(row) if row and not row.isspace() else None
        if one:
            # A part of a page may begin inside an item.
            starts = starts or [one.indent]
            while one.indent < starts[-1] and len(starts) > 1:
                starts.pop()
            if row[-1] == " " and _EMPTY.fullmatch(row):
                starts.append(len(row))
            elif one.marks and (not one.indent or one.marks[-2:] == "  "):
                starts.append(one.indent + len(one.marks))
            elif one.indent - starts[-1] >= _CODE:
                one = None
        read.append(one)
    return read


def _row(row: str) -> _Row | None:
    margin = _MARGIN.match(row)
    text = row[margin.end() :].rstrip() if margin else ""
    if margin is None or not text:
        return None
    loose = _CELLS not in text and not _ALONE.match(text)
    return _Row(margin[2].count(">"), len(margin[1] + margin[3]), margin[4], text, loose)


def _width(rows: Sequence[str], read: Sequence[_Row | None]) -> int:
    """The width up to which paragraphs are filled; 0 where they are not."""
    plain = [row is not None and row.loose and not row.marks for row in read]
    lengths = sorted(
        len(row.rstrip())
        for row, one, loose in zip(rows, read, plain, strict=True)
        if loose and one and not _HEADING.match(one.text) and _first(one.text) < len(one.text)
    )
    longest = lengths[int(len(lengths) * (1 - _WIDER))] if lengths else 0
    if not _NARROWEST <= longest <= _WIDEST:
        return 0
    width = next((usual for usual in _WIDTHS if usual >= longest), longest)
    broken = unbroken = 0
    for at, below in enumerate(read):
        above = read[at - 1] if at and plain[at - 1] else None
        if above and below and _may_go_on(above, below, rows[at - 1]):
            full = len(rows[at - 1].rstrip()) + 1 + _first(below.text) > width
            broken += full
            unbroken += not full
    return width if broken >= _LEAST and broken > unbroken * _RATIO else 0


def _may_go_on(begun: _Row, below: _Row, above: str) -> bool:
    """May a row stand in the paragraph that has begun there, by its marks and its indent?

    html2text marks nothing but the first row of what is quoted in a quote. A dash or a year may
    begin a row of a paragraph, but no item stands right below one.
    """
    if not begun.loose or not below.loose or above.endswith(_ENDS) or _HEADING.match(below.text):
        return False
    start = begun.indent + len(begun.marks)
    if start >= _CODE or begun.marks:
        return below.depth == begun.depth and below.indent == start and not below.marks
    if below.marks and (below.indent or below.marks.count(" ") > 1):
        return False
    quoted = below.depth == begun.depth or (not below.depth and begun.depth > 1)
    return quoted and below.indent in (0, start)


def _first(text: str) -> int:
    found = _CHUNK.match(text)
    return found.end() if found else 0


def _is_hyphened(above: str, below: str) -> bool:
    """Is a row broken behind the hyphen of a word?"""
    return above[-1:] == "-" and bool(_HYPHEN.match(above) and _LETTERS.match(below))
