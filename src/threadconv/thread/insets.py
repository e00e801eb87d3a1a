"""Block quotes that nothing but their place shows: browsers for a terminal set them in."""

from __future__ import annotations

from collections.abc import Sequence

from threadconv.lines import Line
from threadconv.patterns import lazy
from threadconv.segments.page import Page
from threadconv.thread.paragraphs import FRAME

_WORD = lazy(r"[^\W\d_]{2,}")
_CODE = lazy(r"[{}|\\]|[({;]$|\([*)]|^[\[#>~$]|\s=\s|=[/\"'(]")
"""What lines of code hold."""
_OF_CODE = 4
"""Code is indented by as much, too. lynx sets quotes in by less, and code not at all."""
_FEWEST = 2
"""Less words are a button, or a cell of a table."""
_SENTENCE = 12
"""No line of code has so many blanks; people name files and commands."""


def below(at: int, above: int, body: range, page: Page) -> int:
    """The line below the block quote that begins with the line `at` of a body; `at` where none
    does. What stands before the line `above` belongs to another quote; the layout of the page sets
    block quotes in (`Page.inset`)."""
    lines, first = page.lines, page.lines[at]
    if first.style or first.rest or page.kinds[at] in FRAME:
        return at
    end = at + 1
    while end < body.stop and (lines[end].indent >= first.indent or lines[end].rest):
        end += 1
    apart = (first.gap or at == body.start) and (end == body.stop or lines[end].gap)
    if not apart or len(_WORD.findall(first.text)) < _FEWEST:
        return at
    if at > above:
        shown = _over(at, above, body, page)
    else:
        shown = end < body.stop and _under(at, end, page)
    coded = page.inset == _OF_CODE and _are_code(lines[at:end])
    return end if shown and not coded else at


def _over(at: int, above: int, body: range, page: Page) -> bool:
    """Do the writer's own words stand further out right above this line?"""
    lines = page.lines
    # elinks and links set code less far in than words, with which the body begins.
    outer = above > body.start or lines[body.start].indent < lines[at].indent
    return outer and _are_own(lines[at - 1], lines[at].indent - page.inset)


def _under(at: int, end: int, page: Page) -> bool:
    """Do they right below the lines from this one on, and are words?"""
    line = page.lines[end]
    coded = line.text.count(" ") < _SENTENCE and _CODE.search(line.text)
    return _are_own(line, page.lines[at].indent - page.inset) and not coded


def _are_own(line: Line, indent: int) -> bool:
    return line.indent == indent and not line.rest and not line.style


def _are_code(lines: Sequence[Line]) -> bool:
    return sum(bool(_CODE.search(line.text)) for line in lines) * 3 >= len(lines)
