"""A page: the lines of a dump, what each of them is, and the vocabulary that says so."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from threadconv.kinds import Kind, any_of
from threadconv.lines import Line, is_rule
from threadconv.segments.landmarks import Landmarks

CARD = any_of(
    "card",
    "label",
    "value",
    "field",
    "count",
    "date",
    "number",
    "above",
    "byline",
    "picture",
    "subject",
)
"""Kinds of lines that a post's header holds."""
LABELLED = any_of("label", "value", "field", "card")
"""Kinds of lines that only an author's card holds."""
FOOT = any_of(
    "edited", "reactions", "tail", "below", "notice", "signature", "closing", "comment", "remark"
)
"""Kinds of lines that stand below a body."""
LONGEST_SIGNATURE = 14
"""No signature has more lines."""
HEADS = any_of("page", "start")
"""Kinds of lines that the page prints above the first post or below the last."""


def kind_at(at: int, kinds: Sequence[Kind]) -> Kind:
    """The kind of a line; "page" past either end of the page."""
    return kinds[at] if 0 <= at < len(kinds) else "page"


class Page(Struct):
    """What the steps of the engine look at.

    `gaps` tells that the layout shows an empty line only between blocks of the markup, `inset` by
    how many columns it sets block quotes in, 0 where it sets none in. `quoted`
    holds whom lines quote that open a quote in words which no dialect declares.
    `signed_off` tells that writers sign with their names, as on talk pages, and below their words
    have nothing more.
    """

    lines: list[Line]
    kinds: list[Kind]
    landmarks: Landmarks
    gaps: bool = False
    inset: int = 0
    quoted: dict[int, str] = {}
    signed_off: bool = False
    _firsts: dict[str, int] = {}

    @property
    def may_sign(self) -> bool:
        """Whether posts may have signatures that no mark parts from their words."""
        return self.landmarks.vocabulary.signatures and not self.signed_off

    def is_rule(self, at: int) -> bool:
        """Whether this line is one across the page."""
        return kind_at(at, self.kinds) == "symbol" and is_rule(self.lines[at])

    def first_of(self, text: str) -> int:
        """The first line with this text, which one has; asked when all lines are parted."""
        # To look for it each time would take the square of the number of posts.
        if not self._firsts:
            for at in reversed(range(len(self.lines))):
                self._firsts[self.lines[at].text] = at
        return self._firsts[text]

    def starts(self, stop: int) -> Iterator[int]:
        """The lines above this one that tell how the thread began: who began it, and when."""
        return (at for at, kind in enumerate(self.kinds[:stop]) if kind == "start")

    def quoted_at(self, at: int) -> str:
        """Whom a line quotes that no pattern of a dialect tells; "" for nobody."""
        text = self.lines[at].text
        if self.landmarks.words.are_quoting(text):
            return ""
        return self.quoted.get(at) or text.rstrip(": ")
