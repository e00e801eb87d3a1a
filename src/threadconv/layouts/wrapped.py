"""lynx and w3m: lines broken at the width of a terminal, indents and bullets as in a browser."""

from __future__ import annotations

from itertools import pairwise

from msgspec.structs import replace

from threadconv.layouts import _columns
from threadconv.layouts.detect import UNNAMED
from threadconv.lines import Line, item

_BULLETS = {"*", "+", "o", "#", "@", "-", "•", "◦", "■", "□", "▪", "☆", "★"}
_ELINKS = "•\xa0"
"""elinks breaks no line behind a bullet."""
_MARKS = {"*", "+", "•", *"0123456789"}
"""What marks the item of a list begins with."""
_UNLABELLED = "[ Submit ]"
"""What elinks and links print for a button without words, as lynx does "(BUTTON)" for any."""
_PICTURE = "● "
"""What w3m prints for a picture without words."""
_GAP, _WIDE = "   ", "      "
"""What stands between the cells of a table, and not between two words; a template may print a few
blanks in the middle of a line, but not many."""
_RULES = "━─═_"
_NARROWEST = 40
_BROKEN = 8
"""No name of a picture is broken over so many rows."""
_ENDS = frozenset(".?!:")
"""What ends a sentence: below it a line may begin anew, wherever the one above ends."""
_USUAL = (74, 79, 99)
"""How far the lines go of lynx and w3m in 80 columns, and in 100."""
_TELLING, _LAST_WORD = 5, 8
"""So many lines that end a word before the longest show that no more would have fitted there. Where
fewer do, they may all be whole."""
_LAST_WORDS = 16
"""What the page prints at every post ends alike in so many characters."""


def read(rows: list[str]) -> list[Line]:
    """Whole lines: a line is joined to the one above where its first word did not fit there."""
    cells = _named_pictures(_columns.unfold(rows))
    whole = _Whole(_widths([cell.text for cell in cells], len(cells) == len(rows)))
    for cell in cells:
        whole.add(cell)
    return whole.lines


class _Whole:
    """The whole `lines` of the rows so far; `widths` tells for each indent how far its rows go."""

    def __init__(self, widths: dict[int, int]) -> None:
        self.lines: list[Line] = []
        self._widths = widths
        self._ordinals = _Ordinals()
        self._gap = 0
        self._above = -1  # columns of the row above, where the next row may go on with it
        # The mark of an item, if such is the line above, and its indent.
        self._number, self._numbered = "", -1

    def add(self, cell: _columns.Cell) -> None:
        """The next row, or cell of a table."""
        row = cell.text
        text = row.strip()
        if "(BUTTON)" in row or _UNLABELLED in row:
            text = row.replace("(BUTTON)", "").replace(_UNLABELLED, "").strip()
        if not text:
            self._add_blank(cell)
            return
        indent = len(row) - len(row.lstrip())
        if text[:2] == _PICTURE:
            text = text[2:].lstrip()
        elif text[0] == "[" and (found := UNNAMED.match(text)):
            text = text[found.end() :]
        if text[0] in _BULLETS and indent and _is_bullet(text):
            self._add_bullet(cell, text, indent)
        elif self._above > 0 and self._goes_on(text, indent):
            self._go_on(cell, text, indent)
        else:
            self._begin(cell, text, indent)

    def _add_blank(self, cell: _columns.Cell) -> None:
        if cell.text == " ":
            self.lines.append(Line(cell.first, cell.last, "", gap=self._gap, rest=True))
            self._gap = 0
        else:
            self._gap += 1
        self._above = -1

    def _add_bullet(self, cell: _columns.Cell, text: str, indent: int) -> None:
        inner = text[1:].lstrip()
        if inner[:2] == "* " and inner[2:].strip("* "):
            # links prints the first item of a list in a list on one row; a rank has but stars.
            inner = inner[2:].lstrip()
        self._numbered = -1
        if inner:
            self._append(cell, inner, indent + len(text) - len(inner), "*")
            self._above = len(cell.text)
        else:
            self._skip()

    def _goes_on(self, text: str, indent: int) -> bool:
        """Is this the rest of the line above, whose row could not hold its first word?"""
        if text[0] in _RULES or indent not in (self.lines[-1].indent, self._numbered):
            return False
        end = text.find(" ")
        word = len(text) if end < 0 else end
        full = self._above + 1 + word > self._widths.get(indent, 0) >= _NARROWEST
        return full and _GAP not in text

    def _go_on(self, cell: _columns.Cell, text: str, indent: int) -> None:
        line = self.lines[-1]
        if indent == self._numbered:
            # Items go on below their words: somebody has typed this number.
            line.text, line.indent, line.style = self._number + line.text, indent, ""
            self._numbered = -1
        line.seams += (len(line.text) + 1,)
        line.text += " " + text
        line.last = cell.last
        self._above = len(cell.text)

    def _begin(self, cell: _columns.Cell, text: str, indent: int) -> None:
        style, inner = "", text
        if text[0] in _MARKS:
            style, inner = item(text, indent or self._ordinals.go_on(text))
        numbered = style == "1" and inner
        self._numbered, self._number = (indent, text[: -len(inner)]) if numbered else (-1, "")
        if not inner:
            self._skip()
            return
        start = indent + len(text) - len(inner)
        if style == "1":
            self._ordinals.add(text, start)
        self._append(cell, inner, start, style)
        self._above = len(cell.text) if text[0] not in _RULES and _WIDE not in text else -1

    def _append(self, cell: _columns.Cell, text: str, indent: int, style: str) -> None:
        self.lines.append(Line(cell.first, cell.last, text, indent, gap=self._gap, style=style))
        self._gap = 0

    def _skip(self) -> None:
        """Pass a mark without words."""
        self._gap += 1
        self._above = -1


def _named_pictures(cells: list[_columns.Cell]) -> list[_columns.Cell]:
    """The cells, each name that lynx prints for a picture without words in one of them: it breaks
    those that are longer than a row anywhere."""
    whole: list[_columns.Cell] = []
    done = 0
    for at, cell in enumerate(cells):
        if "[" in cell.text and at >= done and _begins_name(cell.text):
            stop = _name_ends(at, cells)
            rest = "".join(below.text.strip() for below in cells[at + 1 : stop])
            whole += cells[done:at]
            whole.append(replace(cell, last=cells[stop - 1].last, text=cell.text.rstrip() + rest))
            done = stop
    return whole + cells[done:] if done else cells


def _begins_name(row: str) -> bool:
    """Does a full row hold but the beginning of a word in brackets, behind a bullet or none?"""
    text = row.strip()
    word = text[2:] if text[1:2] == " " and text[0] in _BULLETS else text
    return len(row) > _NARROWEST and word[:1] == "[" and " " not in word and "]" not in word


def _name_ends(at: int, cells: list[_columns.Cell]) -> int:
    """Behind which of the next cells the word ends that begins in this one; if none, right here."""
    for stop in range(at + 1, min(at + _BROKEN, len(cells))):
        text = cells[stop].text.strip()
        if not text or " " in text:
            break
        if "]" in text:
            return stop + 1 if text[-1] == "]" else at + 1
    return at + 1


class _Ordinals:
    """The numbers of a list's items, which may have a digit more from one to the next: of longer
    lists the tenth item may stand at the margin, where a number is none elsewhere."""

    def __init__(self) -> None:
        self._starts: dict[int, int] = {}

    def add(self, text: str, start: int) -> None:
        """Note an item whose words start in that column."""
        self._starts[int(text.partition(".")[0])] = start

    def go_on(self, text: str) -> int:
        """How far a line at the margin is set in: not at all, but for the next item of a list."""
        number, dot, _ = text.partition(". ")
        if not dot or not number.isdecimal():
            return 0
        start = len(number) + len(dot)
        return int(self._starts.get(int(number) - 1) == start)


def _is_bullet(text: str) -> bool:
    """Is the bullet with which a text begins a word by itself? Some need words behind them."""
    return text[1:2] == " " or text[:2] == _ELINKS or (len(text) == 1 and text not in "#@-")


def _widths(rows: list[str], whole: bool) -> dict[int, int]:
    """For each indent, how far its lines go: a block quote has a right margin too. `whole` rows are
    no cells of tables, which are of any width."""
    longest: dict[int, list[int]] = {}
    for row in rows:
        text = row.strip()
        if len(text) > _NARROWEST // 2 and " " in text:
            indent = row.index(text[0])
            inner = text[2:] if text[:2] == "o " else item(text, indent)[1]
            indent += len(text) - len(inner)
            longest.setdefault(indent, []).append(len(row))
    lengths = [length for some in longest.values() for length in some]
    page = _edge(lengths)
    if whole and len(_full(rows, page)) < _TELLING:
        page = next((usual for usual in _USUAL if page <= usual), page)
        return dict.fromkeys(longest, page)
    early = _early(rows, page)
    return {
        indent: edge if indent in early and (edge := _edge(some)) > page * 0.85 else page
        for indent, some in longest.items()
    }


def _full(rows: list[str], page: int) -> set[str]:
    """How those lines end, each once, that go on in the next one, whose first word they could not
    hold on a page of this width."""
    return {
        row[-_LAST_WORDS:]
        for row, below in pairwise(rows)
        if page - _LAST_WORD < len(row)
        and row.rstrip()[-1:] not in _ENDS
        and (word := below.split(maxsplit=1)[:1])
        and len(row) + 1 + len(word[0]) > page
    }


def _early(rows: list[str], page: int) -> set[int]:
    """The indents at which lines end inside a sentence though the next word would have fitted."""
    found = set()
    for row, below in pairwise(rows):
        text, word = row.strip(), below.split(maxsplit=1)[:1]
        if len(text) > _NARROWEST // 2 and word and text[-1] not in _ENDS:
            indent = row.index(text[0])
            if below[:indent].isspace() and len(row) + 1 + len(word[0]) <= page:
                found.add(indent)
    return found


def _edge(lengths: list[int]) -> int:
    """The longest, but for the few that hold a word longer than a line."""
    lengths.sort()
    return lengths[-1 - len(lengths) // 200] if lengths else 0
