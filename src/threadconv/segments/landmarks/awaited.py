"""Awaited: the patterns of dialects, which are compiled for the first text that may match them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from threadconv.dialects import Dialect
from threadconv.dialects.choose import needs_of
from threadconv.patterns.awaiting import awaiting
from threadconv.patterns.needles import Needs

Field = Literal["prefix", "total", "edge"]


def patterns(dialects: Iterable[Dialect], field: Field) -> list[re.Pattern[str]]:
    """The patterns that these dialects have in a field."""
    return [
        awaiting(pattern, needed(dialect, pattern))
        for dialect in dialects
        for pattern in getattr(dialect, field)
    ]


def needed(dialect: Dialect, pattern: str) -> Needs:
    """What a text needs for a pattern of this dialect to match it."""
    known = needs_of(dialect.name).get(pattern)
    if known is not None:
        return known
    from threadconv.patterns.needs import needs  # Of our own dialects a wheel knows all.

    return needs(pattern)


def small(text: str) -> str:
    """A text in small letters, sign by sign: Python makes two of the dotted capital."""
    return text.lower().replace("i\u0307", "i")
