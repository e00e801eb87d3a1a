"""The program html2text (not the Python package): stars around headings, underscores in links.

It underlines links, for which each of their blanks is printed as "_", and sets the words of
pictures in brackets. Otherwise its page is one of a text browser, 79 columns wide.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from itertools import pairwise

from threadconv.layouts import wrapped
from threadconv.lines import Line
from threadconv.patterns import lazy

_HEADING = lazy(r"( *(?:[*o] )?)(\*{2,6}) (\S.*)")
_UNDERLINED = lazy(r"\w[,.:;!?)]?_[^\W_]")
_SURE = lazy(r"[,:;!?)]_+[\w(]|['’]s?_|\d[/.:-]\d+_|^\d+_")
"""No word of anybody has an underscore behind a comma, or behind a date or a number."""
_SAYS = lazy(r"(.*?\w)_([^\W\d_]+:)$")
"""Behind the name of somebody whom a link quotes."""
_WORD = lazy(r"\S+")
_FILE = lazy(r"\w\(|\.[A-Za-z]\w{1,4}$|[=\\<>{}]|[A-Za-z]/|/[A-Za-z]")
"""What addresses, files and code have in them."""
_TAG = lazy(r"/|[a-z]{1,6}\b(?:=|\])")
"""What opens or closes a quote that no software has read."""
_SIGNS = ".,:;!?()[]"
_BULLET = "    * "
_FEW = 3
_LEVELS = 7
"""The topmost heading has a star less than that."""
_BROKEN = 4
"""No heading is broken over so many rows."""


def printed(rows: Sequence[str]) -> bool:
    """Do these rows have the marks of this tool?"""
    headings = sum("** " in row and _level(row, row) > 0 for row in rows)
    if headings > 1:
        return True
    linked = [row for row in rows if "_" in row and _UNDERLINED.search(row)]
    if len(linked) < _FEW or len(linked) * 40 < len(rows):
        return False
    items = sum(row.startswith(_BULLET) for row in rows) > 1
    sure = sum(_SURE.search(row) is not None for row in linked)
    pictures = sum(row[0] == "[" and row.rstrip()[-1] == "]" for row in linked) > 1
    if headings + items + pictures + (sure > 1) > 1:
        return True
    return len(linked) * 8 > len(rows) and (items or pictures or sure > 1)


def read(rows: list[str]) -> list[Line]:
    """Whole lines, their stars, underscores and brackets taken off."""
    headings = _headings(rows)
    bare = list(map(_without_marks, rows))
    known = _known(bare)
    bare = [_blanks(row, known) if "_" in row else row for row in bare]
    for at, stop in headings:
        lead, stars, _ = _parts(rows[at])
        cut = len(lead) + len(stars) + 1
        # The tool broke the row where it was as long as it is.
        bare[at] = lead + bare[at][cut:] + " " * (len(stars) + 1)
        last = bare[stop - 1].rstrip()
        bare[stop - 1] = last[: -len(stars) - 1]
    styles = {at + 1: f"#{_LEVELS - len(_parts(rows[at])[1])}" for at, _ in headings}
    lines = wrapped.read(bare)
    for line in lines:
        line.style = styles.get(line.first, line.style)
    return lines


def _parts(row: str) -> tuple[str, str, str]:
    found = _HEADING.match(row)
    return (found[1], found[2], found[3]) if found else ("", "", "")


def _level(first: str, last: str) -> int:
    """How many stars stand before the one row and behind the other."""
    _, stars, text = _parts(first)
    if not stars or (first is last and len(text) < len(stars) + 2):
        return 0
    words = last.rstrip().removesuffix(" " + stars)
    return len(stars) if len(words) < len(last.rstrip()) and words[-1:] != "*" else 0


def _headings(rows: Sequence[str]) -> list[tuple[int, int]]:
    """The rows that headings begin in, and those behind their last ones, from 0."""
    found: list[tuple[int, int]] = []
    for at, row in enumerate(rows):
        if "** " in row and (not found or at >= found[-1][1]) and _HEADING.match(row):
            for stop in range(at + 1, min(at + _BROKEN, len(rows)) + 1):
                if not rows[stop - 1].strip():
                    break
                if _level(row, rows[stop - 1]):
                    found.append((at, stop))
                    break
    return found


def _without_marks(row: str) -> str:
    text = row.strip()
    if len(text) > _FEW and set(text) == {"="}:
        return row.replace("=", "━")
    if text[:1] == "[" and text[-1:] == "]" and "[" not in text[1:] and not _TAG.match(text[1:]):
        return row.replace("[", "", 1).rstrip()[:-1]
    return row


def _known(rows: Sequence[str]) -> set[tuple[str, str]]:
    """Which words stand beside one another, with a blank between."""
    return {pair for row in rows for pair in pairwise(map(_bare, row.split()))}


def _bare(word: str) -> str:
    return word.strip(_SIGNS)


def _blanks(row: str, known: Container[tuple[str, str]]) -> str:
    return _WORD.sub(lambda word: _words(word[0], known), row)


def _words(word: str, known: Container[tuple[str, str]]) -> str:
    """The words of a link; a word in which somebody has typed the underscores stays as it is."""
    if "_" not in word or word[0] == "_" or word[-1] == "_" or "__" in word:
        return word
    parts = word.split("_")
    text = " ".join(parts)
    if _SURE.search(word) or all(pair in known for pair in pairwise(map(_bare, parts))):
        return text
    if says := _SAYS.match(word):
        return f"{_words(says[1], known)} {says[2]}"
    if _FILE.search(word) or word.isupper():
        return word
    return word if word.islower() and word.isascii() and len(parts) <= _FEW else text
