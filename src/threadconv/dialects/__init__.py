"""Dialects: what each forum software prints around the posts. Data, no engine code.

Every module of this folder declares one `DIALECT`; `generic` holds what any software may print
and is always in force beside the others.
"""

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

from threadconv.kinds import DECLARED

Sense = Literal[
    "by", "naming", "lead", "trail", "dating", "filler", "telling", "answering", "quoting",
    "farewell", "latest", "views", "price", "rating", "others", "joining", "site", "commenting",
    "role", "replying", "front",
]  # fmt: skip
"""What words inside a line can tell, beside others that nobody foresees."""


_SPECIAL = frozenset("\\^$*+?{}[]|()")


def is_pattern(declared: str) -> bool:
    """Whether a declared line is a regular expression, and not words."""
    return not _SPECIAL.isdisjoint(declared)


# Each is equal to itself alone, and so found quickly by what is kept for some of them.
class Dialect(Struct, frozen=True, kw_only=True, eq=False):
    """What one line of a page can be, software by software.

    Every pattern is a regular expression that matches a whole line, but for those of `opening`,
    `prefix`, `place` and `total`; one without special characters is compared without regard to
    case. Named groups tell where in a line the facts are, and each field names those that are
    taken: `author`, `date`, `number`, `text`, `kind`, `users`, `count`. Any pattern may have a
    `date`: a line is what it says only where a date stands there.

    Patterns of lines above a body or below it may also have a `score`, the votes for the post less
    those against it. A number that stands on a line of its own is read with the lines above and
    below it, too: where buttons for votes are around it, one pattern takes all three ("Upvote 12
    Downvote").
    """

    name: str
    about: str = ""
    signs: tuple[str, ...] = ()
    """Words that the pages of this software show and others hardly do."""

    signatures: bool = True
    """Whether the software prints signatures below bodies."""
    ruled: bool = False
    """Whether it prints a line across the page above them, and writers cannot."""
    one_word: bool = False
    """Whether the names of authors are one word; full names may stand beside them."""
    tree: bool = False
    """Whether an answer stands under what it answers, indented more."""

    labels: Mapping[str, str] = {}
    """Labels of the author's card, and where their values go: joined, location, title, stats,
    fields; start where the label stands above the thread and not on a card."""

    counts: Mapping[str, tuple[str, ...]] = {}
    """Counts on the author's card that no label stands before, by the label that they go with:
    patterns with a `count` that match anywhere in a line. "12 posts" needs none."""

    number: tuple[str, ...] = ()
    """Lines with a post's `number`, or with one behind "#"; they stand above its body, and may hold
    its `author`, its `date` and in `text` its own title."""
    closing: tuple[str, ...] = ()
    """Lines with a post's `author`, `date` or `number` that stand below its body."""
    byline: tuple[str, ...] = ()
    """Lines above a body with its `author`, `date` or `number`, or in `text` its own title; in
    `users` who has edited the post, and the line names no author."""
    card: tuple[str, ...] = ()
    """Other lines of the author's card: ranks, counts without a label; with an `author`, the line
    that names them, and in `users` whom the post answers."""
    picture: tuple[str, ...] = ()
    """The words that stand for a picture on the card, of `author`."""
    subject: tuple[str, ...] = ()
    """The post's own title: in `text` where a label stands before it, or else the line."""
    above: tuple[str, ...] = ()
    """Furniture between the card and the body; with an `author`, whom the post answers, and with a
    `date`, when it was written."""
    below: tuple[str, ...] = ()
    """Furniture under the body: buttons."""
    comment: tuple[str, ...] = ()
    """What closes a reader's comment on the post above it, or the list of them; with an `author`,
    the line above one, or with a `date` too the line below; with a `text`, the comment itself."""
    tag: tuple[str, ...] = ()
    """Tags of the thread's subjects; they count directly above the foot of the first post only."""
    tail: tuple[str, ...] = ()
    """Furniture under the body below which nothing is the post's own."""
    edited: tuple[str, ...] = ()
    """The note that a post was edited, by `author`."""
    reactions: tuple[str, ...] = ()
    """What readers left under a body: how many in `count`, who in `users`, of which kind in `kind`;
    a line with none of these is a kind."""
    accepted: tuple[str, ...] = ()
    """What marks a post as the accepted answer, above its body or below it, whatever such a line is
    besides; compared without regard to case."""
    attachment: tuple[str, ...] = ()
    """A file that the post carries: the line is its name."""
    quote: tuple[str, ...] = ()
    """The line that opens a quote of `author`, who wrote it on `date`."""
    opening: tuple[str, ...] = ()
    """The beginning of a line that opens a quote and goes on with its words. It must have an
    `author`, and counts where that is one of the thread's, where `date` stands there too, or where
    no blank follows."""
    unquote: tuple[str, ...] = ()
    """The line that ends one."""
    inside: tuple[str, ...] = ()
    """Furniture inside a body: it opens and shuts long quotes and spoilers."""
    signature: tuple[str, ...] = ()
    """Lines that are a signature by themselves."""
    signed: tuple[str, ...] = ()
    """The line above a signature."""
    notice: tuple[str, ...] = ()
    """Lines between posts that belong to none: advertisements."""
    aside: tuple[str, ...] = ()
    """The first line of a block between posts that belongs to none: an overview of the thread."""
    resume: tuple[str, ...] = ()
    """The last line of such a block."""
    title: tuple[str, ...] = ()
    """The thread's title, which must be in `text`, with what the page prints beside it."""
    start: tuple[str, ...] = ()
    """Lines directly below the thread's title; with an `author`, who began it, with a `date`
    when."""
    prefix: tuple[str, ...] = ()
    """What may stand before a title and is no part of it; these patterns match a beginning."""
    place: tuple[str, ...] = ()
    """Which page of the thread this is, which must be in `number`, and of how many, in `count`;
    these patterns match anywhere in a line above the posts or below them."""
    total: tuple[str, ...] = ()
    """How many posts answer the first, which must be in `count`; these patterns match anywhere in a
    line in small letters."""
    edge: tuple[str, ...] = ()
    """Lines, of `page` too, in small letters, that stand at the very top of pages or at their very
    bottom, and between posts only where one page follows another."""
    page: tuple[str, ...] = ()
    """Lines of the page above the first post and below the last."""
    words: Mapping[Sense, tuple[str, ...]] = {}
    """Words inside lines, by what they tell; expressions compared without regard to case.

    `by` stands before an author's name, `naming` with a colon, `lead` before a name, `trail` behind
    one, `dating` beside a date, `filler` beside a date or a number that nothing else stands with.
    `answering` stands before the title that is answered, `replying` behind a date before whom the
    post answers, `quoting` alone above the author of a quote, `others` behind the number of people
    who are not named, `joining` before the last of those who are. `telling` begins lines about a
    thread, which are none of its title, `farewell` lines with which writers end. `latest` stands on
    fronts of forums beside the last post of each, `views` tells how often something was read,
    `price` stands before what it costs, `rating` before the most that it is rated; `site` is what a
    forum calls itself, `front` the first part of the path to a thread.
    `commenting` stands on blogs behind the name of who comments an article, `role` behind any name:
    what its bearer is there."""
    paragraphs: bool = False
    """Whether it marks up what writers set apart by an empty line, so that tools keep the gap."""


PATTERNS: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys((*DECLARED, "prefix", "tag", "accepted", "edge"), ()),
    "title": ("text",),
    "opening": ("author",),
    "place": ("number",),
    "total": ("count",),
}
"""All fields that hold patterns, and the named groups that each of them has to have."""
