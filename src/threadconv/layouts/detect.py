"""Which tool made a dump, from the marks that it leaves all over it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import pairwise

from threadconv.layouts import _borders, _marked
from threadconv.patterns import lazy

UNNAMED = lazy(r"\[(?=[^\]]{0,9}[\d_-])[\w.-]{10}\](?=\w)")
"""What w3m prints for a picture beside a word, where nothing tells what it shows: so many
characters of its file's name."""
_SAMPLE = 4000
"""So many rows tell: every tool marks lists, links or indents on each page."""
_GAP = "  "
"""Less does not stand between two columns."""
_STEP = 4
"""Firefox indents by so many columns."""
_ITEMS = ("* ", "  * ", "  1. ", "-   ")
"""What tools put before items that mark them."""
_CODE = frozenset(";{}()[]=<>|\\$#*_")
_LYNX = 84
"""lynx makes its page no wider than a terminal."""
_MARGIN = "   "
"""lynx leaves so much free at the left of all but headings."""
_OUTER_BULLETS = ("* ", "  * ")
"""Lists that begin further left are not of lynx."""
_INNER_BULLETS, _ACROSS = ("□ ", "☆ "), "━" * 40
_NARROWEST, _WIDEST = 66, 160
"""Menus are narrower than a page, and no tool makes it so wide unless it is told to."""
_Width = tuple[float, int, float, int]
"""Which share of rows is no longer than the page is wide, since what the tool does not break (code,
tables) goes further; how many broken rows show it, and how many times as many as others; and how
many of them stand above another full one."""
_WIDTHS: tuple[_Width, ...] = ((0.98, 3, 0.6, 1), (0.94, 10, 2, 3), (0.88, 10, 2, 3))
_ANY_WIDTH: tuple[_Width, ...] = ((0.98, 1, 0.99, 0),)
"""The same where nothing but the width tells one tool from another."""
_PADDED = 20
"""lynx fills no row up with blanks, not one of so many."""
_FEW = 3
_TAGGED, _ITEMS_AND_TABLES = ("</", ":::", "]{", "){"), ("-   ", "--- -")
"""Without one of these no dump has what pandoc leaves of a page in Markdown; in plain text."""
_ENDS = frozenset(".!?:")
"""Sentences seldom end where a page does, but paragraphs do so that stand above one another."""


def detect(rows: list[str]) -> str:
    """The layout's name; "chromium" (nothing but the text) where no tool's marks are seen."""
    page = _Page(rows[:_SAMPLE])
    if not page.filled:
        return "chromium"
    return _by_marks(page) or _by_blanks(page) or _by_lines(page)


class _Page:
    """The rows that tell, those of them that are `filled`, and what is asked of them more than
    once."""

    def __init__(self, rows: list[str]) -> None:
        self.rows = rows
        self.filled = [row for row in rows if row and not row.isspace()]
        self.text = "\n".join(rows)

    @cached_property
    def indented(self) -> float:
        """Which share of the rows is set in."""
        return sum(row[0] == " " for row in self.filled) / len(self.filled)

    @cached_property
    def bullets(self) -> int:
        """How many items have bullets and are set in."""
        return sum(row.startswith(_GAP) and row.lstrip()[:2] == "• " for row in self.filled)

    @cached_property
    def wrapped(self) -> int | None:
        """The width at which lines are broken; `None` where they are whole."""
        return _wrapped(self.rows, self.filled, _WIDTHS)


def _by_marks(page: _Page) -> str | None:
    """The tools that mark more than items: links, headings, emphasis."""
    rows, text, count = page.rows, page.text, len(page.filled)
    links = text.count("](")
    if links > 2 and links * 25 > count:
        return "html2text"
    # What reads the dumps of pandoc takes time to import, and few are.
    if any(mark in text for mark in _TAGGED):
        from threadconv.layouts import _tagged

        if _tagged.shows(rows, text):
            return "html2text"
    if _marked.is_marked(rows, text, count):
        return "html2text"
    if any(mark in text for mark in _ITEMS_AND_TABLES):
        from threadconv.layouts import pandoc

        if pandoc.shows(rows, text):
            return "pandoc"
    if "*** " in text or text.count("_") > _FEW:
        from threadconv.layouts import starred

        if starred.printed(rows):
            return "html2text-c"
    return None


def _by_blanks(page: _Page) -> str | None:
    """The tools that show themselves by their indents, or by what stands between strings, rows and
    cells."""
    rows, text, count = page.rows, page.text, len(page.filled)
    if not page.bullets and _in_steps(page.filled) and not page.wrapped:
        return "firefox"
    if _in_strings(page):
        return "bs4"
    if _borders.find(rows) or _in_bars(page):
        return "trafilatura"
    if any(_GAP in row.strip() for row in page.filled):
        from threadconv.layouts import _columns

        padded = _columns.padded(rows)
        if padded is not None:
            return "inscriptis" if padded else "w3m"
    if not page.bullets and "\n\n\n" in text:
        from threadconv.layouts import _strings

        return "bs4" if _strings.blanks_kept(rows, count) else None
    return None


def _in_strings(page: _Page) -> bool:
    """Does a line end stand round every string of the markup, and are blank ones left out?"""
    rows, count = page.rows, len(page.filled)
    outermost = page.indented < 0.85 and page.bullets * 50 < count
    stripped = page.indented < 0.02 and page.text.count("\n\n") * 100 < count
    if not (outermost or stripped):
        return False
    from threadconv.layouts import _strings

    return (outermost and _strings.collapsed(rows, count)) or (stripped and _strings.stripped(rows))


def _in_bars(page: _Page) -> bool:
    """Do cells stand between bars?"""
    if "|" not in page.text:
        return False
    from threadconv.layouts import _bars

    return _bars.between(page.filled)


def _by_lines(page: _Page) -> str:
    """All others: by their bullets, by the margins of their lines and by how long these are."""
    text, filled = page.text, page.filled
    if page.bullets > text.count("  * "):
        shows = sum(UNNAMED.match(row.lstrip()) is not None for row in filled if "[" in row)
        broken = shows > 1 or _of_w3m(filled) or _wrapped(page.rows, filled, _ANY_WIDTH)
        return "w3m" if broken else "resiliparse"
    if page.indented > 0.5:
        return "lynx" if _is_of_lynx(page) else "inscriptis"
    if (text.count("\n* ") + text.count("\n  * ")) * 20 > len(filled):
        return "inscriptis"
    if page.wrapped:
        return "w3m"
    dashed = text.count("\n- ")
    return "trafilatura" if dashed >= _FEW and dashed * 25 > len(filled) else "chromium"


def _of_w3m(filled: Sequence[str]) -> bool:
    """Does a row look as w3m alone prints lines across the page, or the items of a list in a
    list?"""
    return any(
        row.lstrip().startswith(_INNER_BULLETS) if row[0] == " " else row.startswith(_ACROSS)
        for row in filled
    )


def _is_of_lynx(page: _Page) -> bool:
    """Of two tools that set most lines in, is this the one that makes its page no wider than a
    terminal, and fills no row up?"""
    filled_up = sum(row.endswith(_GAP) for row in page.filled)
    if filled_up * _PADDED >= len(page.filled):
        return False
    narrow = (page.wrapped and page.wrapped <= _LYNX) or _in_margins(page.filled)
    return bool(narrow) and not any(row.startswith(_OUTER_BULLETS) for row in page.filled)


def _in_steps(filled: Sequence[str]) -> bool:
    """Firefox indents what stands in lists and quotes by four, and gives items no marks. Code goes
    in by steps as well, but deeper, and shows itself by its signs."""
    inside = [row for row in filled if row[0] == " "]
    indents = Counter(len(row) - len(row.lstrip(" ")) for row in inside)
    once = indents[_STEP]
    uneven = sum(count for indent, count in indents.items() if indent % _STEP)
    if once < _FEW or once * 2 < len(inside) - uneven or uneven * 5 > len(inside):
        return False
    if sum(row.startswith(_ITEMS) for row in filled) > 1:
        return False
    return sum(len(_CODE.intersection(row)) > 1 for row in inside) * 3 <= len(inside)


def _in_margins(filled: Sequence[str]) -> bool:
    """lynx shows itself in a page with too few long lines to tell how wide it is, too: all stand
    between its margins. A tool that breaks no line goes over them in the words of posts."""
    inside = [row for row in filled if row.startswith(_MARGIN)]
    outermost = sum(row[len(_MARGIN)] != " " for row in inside)
    if len(inside) * 4 < len(filled) * 3 or outermost * 35 < len(filled):
        return False
    return all(len(row) <= _LYNX or " " not in row.strip() for row in filled)


def _wrapped(rows: Sequence[str], filled: Sequence[str], widths: Iterable[_Width]) -> int | None:
    """The width at which rows are broken where their next word would have gone over it. No tool
    that breaks them prints tabs between cells."""
    if sum("\t" in row.strip() for row in filled) > _FEW:
        return None
    lengths = sorted(len(row) for row in filled if " " in row.strip())
    for share, least, ratio, runs in widths:
        width = lengths[int(len(lengths) * share)] if lengths else 0
        if not _NARROWEST <= width <= _WIDEST:
            continue
        broken = whole = run = ended = 0
        for row, below in pairwise(rows):
            if width * 0.7 < len(row) <= width + 2 and below and not below.isspace():
                if len(row) + 1 + len(below.split(maxsplit=1)[0]) < width - 1:
                    whole += 1
                else:
                    broken += 1
                    ended += row.rstrip()[-1:] in _ENDS
                    run += len(below) > width * 0.7
        if broken >= least and broken > ratio * whole and run >= runs and ended * 2 <= broken:
            return width
    return None
