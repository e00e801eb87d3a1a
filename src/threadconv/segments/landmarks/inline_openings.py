"""Inline openings: lines that open a quote and go on with its words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from msgspec import Struct

from threadconv import dates
from threadconv.dialects import Dialect
from threadconv.patterns import lazy
from threadconv.patterns.needles import Needs
from threadconv.segments.landmarks.awaited import needed

_REACH = 120
"""How far into a line the words may go that open a quote."""
_NOON = lazy(r"\d:\d\d ?(?:[Pp][Mm]|AM|am(?![a-z]))(?=\w)")
"""A time ends here where the words of a quote follow it without a blank; they may begin with
"amazing", but hardly with "AM" or "pm"."""
_ARROW = 3
"""A link to the quoted post ("↑") may stand before the date."""


class Opening(Struct, frozen=True, gc=False):
    """The beginning of a line that opens a quote: whom it quotes, whether it is certain (a date
    stands in it, or no blank behind it), and where the words of the quote begin."""

    author: str
    certain: bool
    end: int


class Openings:
    """The words of some dialects with which such lines begin."""

    def __init__(self, dialects: Sequence[Dialect]) -> None:
        self._dialects = dialects

    def find(self, text: str) -> Opening | None:
        """How a line opens a quote and goes on with its words; `None` where it does not."""
        head = text[:_REACH]
        for needs, pattern in self._patterns:
            if needs.met_at(head) and (found := pattern.match(text)):
                end = found.end()
                noon = _NOON.search(text, end, end + _REACH)
                date = dates.find(text[end : noon.end() if noon else end + _REACH])
                dated = bool(found.groupdict().get("date"))
                if date and date.start <= _ARROW:
                    dated, end = True, end + date.end
                end += len(text) - end - len(text[end:].lstrip())
                if end < len(text):
                    return Opening(found["author"], dated or text[end - 1] in ":：", end)
        return None

    @cached_property
    def _patterns(self) -> list[tuple[Needs, re.Pattern[str]]]:
        return [
            (needed(dialect, pattern), lazy(pattern))
            for dialect in self._dialects
            for pattern in dialect.opening
        ]
