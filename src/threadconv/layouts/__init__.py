"""Layouts: which tool made a dump, and its marks taken off.

A layout is a module of this folder with a function `read(rows: list[str]) -> list[Line]`.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from threadconv.layouts.detect import detect
from threadconv.lines import Line

NAMES: dict[str, str] = {
    "bs4": "fragments",
    "chromium": "plain",
    "firefox": "plain",
    "html2text": "markdown",
    "inscriptis": "indented",
    "lynx": "wrapped",
    "plain": "plain",
    "resiliparse": "plain",
    "trafilatura": "dashed",
    "w3m": "wrapped",
}
"""Layout, as `source.layout` and `--layout` call it, to the module that takes its marks off."""

ABOUT: dict[str, str] = {
    "bs4": "BeautifulSoup, get_text() with a line end between strings",
    "chromium": "selected in a browser, copied and pasted; innerText",
    "firefox": "selected in Firefox, copied and pasted: lists and quotes indented",
    "html2text": "Markdown: html2text, turndown, Jina's reader, markdownify, pandoc",
    "inscriptis": "Inscriptis",
    "lynx": "lynx -dump",
    "plain": "no marks but bullets",
    "resiliparse": "Resiliparse, the whole page or its main content",
    "trafilatura": "Trafilatura",
    "w3m": "w3m -dump",
}
"""Layout to what prints so, in a line."""

GAPS = frozenset(("lynx",))
"""Layouts that leave out the empty lines which writers make with two line breaks."""

__all__ = ["ABOUT", "GAPS", "NAMES", "detect", "read"]


def read(rows: list[str], layout: str) -> list[Line]:
    """The lines of a dump in this layout, its blank lines counted into `Line.gap`.

    Raises `UnknownName` where there is no such layout.
    """
    module = NAMES.get(layout)
    if module is None:
        from threadconv.near import unknown

        raise unknown("layout", layout, sorted(NAMES))
    take_off: Callable[[list[str]], list[Line]] = import_module(f"threadconv.layouts.{module}").read
    return take_off(rows)
