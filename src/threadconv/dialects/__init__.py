"""Dialects: what each forum software prints around the posts. Data, no engine code.

Every module of this folder declares one `DIALECT`; `generic` holds what any software may print
and is always in force beside the others.
"""

from collections.abc import Mapping

from msgspec import Struct


class Dialect(Struct, frozen=True, kw_only=True):
    """What one line of a page can be, software by software.

    Every pattern is a regular expression that matches a whole line; one without special characters
    is compared without regard to case. Named groups that a pattern may have: `author`, `date`,
    `number`, `text`, `kind`, `users`, `count`.
    """

    name: str
    about: str = ""
    signs: tuple[str, ...] = ()
    """Words that the pages of this software show and others hardly do."""

    labels: Mapping[str, str] = {}
    """Labels of the author's card, and where their values go: joined, location, title, stats,
    fields; start where the label stands above the thread and not on a card."""

    number: tuple[str, ...] = ()
    """Lines with a post's number; they stand above its body."""
    closing: tuple[str, ...] = ()
    """Lines with a post's author, date or number that stand below its body."""
    byline: tuple[str, ...] = ()
    """Lines above a body with its author or date."""
    card: tuple[str, ...] = ()
    """Other lines of the author's card: ranks, counts without a label."""
    above: tuple[str, ...] = ()
    """Furniture between the card and the body."""
    below: tuple[str, ...] = ()
    """Furniture under the body: buttons."""
    tail: tuple[str, ...] = ()
    """Furniture under the body below which nothing is the post's own."""
    edited: tuple[str, ...] = ()
    reactions: tuple[str, ...] = ()
    attachment: tuple[str, ...] = ()
    quote: tuple[str, ...] = ()
    """The line that opens a quote."""
    unquote: tuple[str, ...] = ()
    """The line that ends one."""
    inside: tuple[str, ...] = ()
    """Furniture inside a body: it opens and shuts long quotes and spoilers."""
    signature: tuple[str, ...] = ()
    """Lines that are a signature by themselves."""
    notice: tuple[str, ...] = ()
    """Lines between posts that belong to none: advertisements."""
    aside: tuple[str, ...] = ()
    """The first line of a block between posts that belongs to none: an overview of the thread."""
    resume: tuple[str, ...] = ()
    """The last line of such a block."""
    start: tuple[str, ...] = ()
    """Lines directly below the thread's title."""
    prefix: tuple[str, ...] = ()
    """What may stand before a title and is no part of it; these patterns match a beginning."""
    page: tuple[str, ...] = ()
    """Lines of the page above the first post and below the last."""
    paragraphs: bool = False
    """Whether it marks up what writers set apart by an empty line, so that tools keep the gap."""


KINDS = (
    "aside", "resume", "number", "start", "page", "quote", "unquote", "inside", "edited", "reactions", "attachment",
    "signature", "notice", "above", "tail", "below", "card", "byline", "closing",
)  # fmt: skip
"""The fields of a dialect that hold patterns, in the order in which they are tried."""
