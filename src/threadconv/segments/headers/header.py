"""A header: the lines of a post that tell who wrote it, and what all searches for them share."""

from msgspec import Struct

from threadconv.kinds import any_of
from threadconv.segments.page import CARD, FOOT, HEADS

REACH = 40
"""A card is no longer than this many lines."""
TWINS = 4
"""A card may name its author twice, so many lines apart."""

CARDED = CARD | any_of("initial")
"""Kinds of lines that a card holds around its author's name."""
STOPS = FOOT | any_of("rest", "quote", "unquote", "attachment") | HEADS
"""What a card never holds: it ends the post above."""


class Header(Struct, gc=False):
    """The lines from `start` to before `stop` (indices) are a post's header.

    `name` is the line that names the author (-1: none does), `author` the name, `anchor` the line
    that marks the post where it stands above the body (-1: below). `card` holds the lines of the
    author's card where they stand below the body.
    """

    start: int
    stop: int
    name: int = -1
    author: str = ""
    anchor: int = -1
    card: range = range(0)
