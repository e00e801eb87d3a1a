"""The lines that a layout hands on: the marks of the dumping tool taken off, their place kept."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from threadconv.patterns import lazy

CODE = "`"
"""The style of lines whose blanks matter."""

RULE = "-"
"""The style of a line across the page that a layout knows by itself."""

END = "$"
"""The style of what a tool tells of a page's links below it."""

BORDER = "|"
"""The style of a rest where a layout knows by itself that one post ends and another begins."""
_ACROSS = 15
"""Where none does, such a line is longer, in characters: shorter ones are the stars of a rank, if
they are no dashes."""
_DASHES = frozenset("-–—_=")

_ADDRESS = r"<(https?://[^<>\s]+)>"
_TARGET = lazy(_ADDRESS)
_LINK = lazy(f" ?{_ADDRESS}")
_OF_BEFORE = lazy(f"^{_ADDRESS} *")
_ORDINAL = lazy(r"\d{1,4}\.(?: +|$)")
_DATED = lazy(
    r"\d{1,2}\. +(?:[^\W\d]{3,10}\.? (?:19|20)\d\d(?:,? \d|,?$)|"
    r"(?:J[aä]n|Feb|M[aä]r|Apr|Ma[ij]|Jun|Jul|Aug|Sep|O[ck]t|Nov|De[csz])[^\W\d]{0,6}\.?$)"
)
"""A day in a month of some year, or in a month alone, which looks like the number of an item."""


class Line(Struct, gc=False):
    """One line of text as the page had it, whatever tool printed it.

    `first` and `last` are its lines in the dump (from 1; a tool may have wrapped it), `text` has
    no marks and no outer blanks, `indent` counts columns, `depth` the quote marks (`>`) before it,
    `gap` the blank lines above, `style` is what else the tool showed of its markup ("#3" a heading,
    "@" a link, "!" bold, "*" a bullet, in one string; `CODE` what was preformatted, `RULE` a line
    across the page, `BORDER` the end of a post). `rest` marks a line that holds nothing but blanks
    that tell something, such as the no-break space which forum templates print where a body ends:
    it is no blank line. `linked` is the text with the targets of its links, where the tool printed
    them. `seams` tell where in the text its second row of the dump begins and each below, where it
    was put together of several.
    """

    first: int
    last: int
    text: str
    indent: int = 0
    depth: int = 0
    gap: int = 0
    style: str = ""
    rest: bool = False
    linked: str = ""
    seams: tuple[int, ...] = ()


def is_wide(line: Line) -> bool:
    """Does this, whose text has no letters and digits, go across the page, as no writer types it by
    the way?"""
    return line.style == RULE or len(line.text) > _ACROSS


def is_rule(line: Line) -> bool:
    """Is this, whose text has no letters and digits, a line across the page?"""
    return is_wide(line) or (len(line.text) > 2 and _DASHES.issuperset(line.text))


def is_stepped(lines: Sequence[Line]) -> bool:
    """Are these one block, some lines of it that are no items further in than the first, as code
    stands?"""
    block = lines[1:]
    deeper = any(line.indent > lines[0].indent and not line.style for line in block)
    return deeper and not any(line.gap for line in block)


def behind(line: Line, end: int) -> Line:
    """What a line says behind the first `end` characters of its text, its links kept."""
    text = line.text[end:].lstrip()
    linked, at = line.linked, 0
    for char in line.text[:end] if linked else "":
        while linked[at : at + 1] == "<" != char and ">" in linked[at:]:
            at = linked.index(">", at) + 1
            at += linked[at : at + 1] == " " != char
        at += 1
    kept = _OF_BEFORE.sub("", linked[at:].lstrip())
    return replace(line, text=text, linked=kept if _LINK.sub("", kept).strip() == text else "")


def target(line: Line) -> str | None:
    """Where the only link of a line goes; `None` where it has none, or several."""
    found = _TARGET.findall(line.linked)
    return found[0] if len(found) == 1 else None


def item(text: str, indent: int) -> tuple[str, str]:
    """The style and the text of a line without the mark of a list item, where it has one."""
    if text[:2] in ("• ", "* ") or (indent and text[:2] == "+ "):
        while text[:2] in ("• ", "* ", "+ "):
            text = text[2:].lstrip()
        return "*", text
    if indent and text[0].isdigit() and (found := _ORDINAL.match(text)) and not _DATED.match(text):
        return "1", text[found.end() :]
    return "", text
