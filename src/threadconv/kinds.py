"""Kinds: what a line of a page can be."""

from __future__ import annotations

from typing import Literal, get_args

Declared = Literal[
    "aside", "resume", "number", "start", "page", "quote", "unquote", "inside", "edited",
    "reactions", "attachment", "signature", "signed", "notice", "picture", "above", "tail",
    "below", "comment", "byline", "card", "subject", "closing", "title",
]  # fmt: skip
"""Kinds that a dialect declares, each the name of a field of `Dialect`."""

Told = Literal[
    "label", "value", "field", "date", "count", "initial", "symbol", "short", "prose", "rest",
    "remark",
]  # fmt: skip
"""Kinds by the looks of a line, or by those around it: a label of an author's card, what stands
below it, both on one line; a date; a bare number; one letter; a line without letters and digits;
words that are no sentence, and such as are; a no-break space; a comment without its author."""

Kind = Literal[Declared, Told]

DECLARED: tuple[Declared, ...] = get_args(Declared)
"""In the order in which they are tried."""


def any_of(*kinds: Kind) -> frozenset[Kind]:
    """The set of these kinds; a word that is none is a type error."""
    return frozenset(kinds)
