"""What takes time to find out of our dialects: a wheel has it ready in one file."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import cache

from msgspec import Struct
from msgspec.json import decode, encode

from threadconv.dialects import Dialect, is_pattern
from threadconv.dialects._signs import Signs
from threadconv.kinds import DECLARED
from threadconv.patterns.needles import Needs

FILE = "_index"
"""Beside this module in a wheel, whose building writes it; where dialects are worked on it would be
out of date, and there is none."""


_AWAITED = ("opening", "prefix", "total", "edge")


class Index(Struct, frozen=True):
    """The signs of all our dialects but for the generic one, which so need not be imported to be
    looked for; and of each dialect what its patterns need."""

    signs: Signs
    lines: bytes
    """One for each dialect: its name, a blank, and in JSON what its patterns need, by pattern."""

    @classmethod
    def of(cls, generic: Dialect, others: Iterable[Dialect]) -> Index:
        """The index of these dialects."""
        others = list(others)
        lines = [one.name.encode() + b" " + encode(_needs(one)) for one in (generic, *others)]
        signs = Signs.of({dialect.name: dialect.signs for dialect in others})
        return cls(signs, b"\n".join(lines))

    @classmethod
    def read(cls, data: bytes) -> Index:
        """The index from its bytes."""
        signs, _, lines = data.partition(b"\n")
        return cls(decode(signs, type=Signs), lines)

    def written(self) -> bytes:
        """The index as bytes: a line with the signs above the others."""
        return encode(self.signs) + b"\n" + self.lines

    def needs(self, name: str) -> dict[str, Needs]:
        """What the patterns of the dialect of this name need, by pattern; empty for others."""
        head = b"\n" + name.encode() + b" "
        told = (b"\n" + self.lines).partition(head)[2]
        return decode(told.partition(b"\n")[0], type=dict[str, Needs]) if told else {}


def _needs(dialect: Dialect) -> dict[str, Needs]:
    from threadconv.patterns.needs import needs

    declared = (line for kind in DECLARED for line in getattr(dialect, kind) if is_pattern(line))
    others = (pattern for field in _AWAITED for pattern in getattr(dialect, field))
    return {pattern: needs(pattern) for pattern in (*declared, *others)}


@cache
def stored() -> Index | None:
    """What the wheel has; `None` where this is none."""
    try:
        with open(os.path.join(os.path.dirname(__file__), FILE), "rb") as file:
            return Index.read(file.read())
    except FileNotFoundError:
        return None


@cache
def needs_of(name: str) -> dict[str, Needs]:
    """What the patterns need, by pattern, that our dialect of this name declares; those alone that
    a wheel has ready."""
    index = stored()
    return index.needs(name) if index else {}
