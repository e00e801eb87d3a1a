"""Layouts: which tool made a dump, and its marks taken off.

A layout is a module of this folder with a function `read(rows: list[str]) -> list[Line]`; what
begins with "_" is shared by several or takes one kind of mark off. `detect.py` tells them apart.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from msgspec import Struct

from threadconv.errors import UnknownName
from threadconv.layouts.detect import detect
from threadconv.lines import Line


class Layout(Struct, frozen=True):
    """The module in this folder that takes its marks off, and a line about what prints so; `inset`
    tells by how many columns a block quote is set in, 0 where none is."""

    module: str
    about: str
    inset: int = 0


NAMES: dict[str, Layout] = {
    "bs4": Layout("fragments", "BeautifulSoup, get_text() with a line end between strings"),
    "chromium": Layout("plain", "selected in a browser, copied and pasted; innerText"),
    "firefox": Layout("plain", "selected in Firefox, copied and pasted: lists and quotes indented"),
    "html2text": Layout(
        "markdown", "Markdown: html2text, turndown, Jina's reader, markdownify, pandoc"
    ),
    "html2text-c": Layout("starred", "the program html2text, as in Debian: *** headings ***"),
    "inscriptis": Layout("indented", "Inscriptis"),
    "lynx": Layout("wrapped", "lynx, elinks or links -dump, links numbered or not", inset=2),
    "pandoc": Layout("pandoc", "pandoc, plain text, lines broken or not"),
    "plain": Layout("plain", "no marks but bullets"),
    "resiliparse": Layout("plain", "Resiliparse, the whole page or its main content"),
    "trafilatura": Layout("dashed", "Trafilatura"),
    "w3m": Layout("wrapped", "w3m -dump", inset=4),
}
"""The layouts, as `source.layout` and `--layout` call them."""

GAPS = frozenset(("lynx",))
"""Layouts that leave out the empty lines which writers make with two line breaks."""

_OF_LINKS = ("]", "References")
"""One of these is in a dump that numbers its links or lists them; what reads it takes time to
import."""

__all__ = ["GAPS", "NAMES", "Layout", "detect", "read"]


def read(rows: list[str], layout: str) -> list[Line]:
    """The lines of a dump in this layout, its blank lines counted into `Line.gap`.

    Raises `UnknownName` where there is no such layout.
    """
    known = NAMES.get(layout)
    if known is None:
        raise UnknownName.among("layout", layout, sorted(NAMES))
    take_off: Callable[[list[str]], list[Line]] = import_module(
        f"threadconv.layouts.{known.module}"
    ).read
    lines = take_off(rows)
    if not any(mark in row for row in rows for mark in _OF_LINKS):
        return lines
    from threadconv.layouts import numbered_links

    return numbered_links.take_off(lines, rows)
