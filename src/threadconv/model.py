"""The intermediate model: one thread, its posts, and where in the dump each came from.

Plain frozen data. `None` or an empty tuple means that the dump does not say; what threadconv
concludes by itself stands in fields of their own (`*_inferred`) and never in the printed ones.
"""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from threadconv.numbers import LARGEST

SCHEMA = "threadconv/1"

Whole = Annotated[int, Meta(ge=-LARGEST, le=LARGEST)]
"""A whole number that every reader of JSON holds."""

Count = Annotated[int, Meta(ge=0, le=LARGEST)]
"""How many there are of something."""

Share = Annotated[float, Meta(ge=0, le=1)]
"""Between nothing and all."""

Line = Annotated[int, Meta(ge=1, le=LARGEST)]
"""A line of the dump, counted from 1 as `sed -n 12p` counts."""

Lines = tuple[Line, Line]
"""First and last line in the dump."""

DumpNumber = Annotated[int, Meta(ge=1, le=LARGEST)]
"""Which dump of a thread: 1 is `Thread.source`, 2 the first of `Thread.merged`."""

_DATE = r"^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?$"
Date = Annotated[str, Meta(pattern=_DATE)]
"""ISO 8601 at the precision that the dump gives: `2016`, `2016-10`, `2016-10-30`,
`2016-10-30T14:05:00`, with an offset only where the dump states one."""


DEEPEST = 64
"""So many quotes stand inside each other at most: blocks can be gone through by recursion."""


class _Frozen(Struct, frozen=True, forbid_unknown_fields=True):
    pass


class Paragraph(_Frozen, frozen=True, kw_only=True, tag="paragraph"):
    """Running text; line breaks inside it are those of the dump."""

    text: str


class ListBlock(_Frozen, frozen=True, kw_only=True, tag="list"):
    """Bulleted or numbered items."""

    items: tuple[str, ...]


class Code(_Frozen, frozen=True, kw_only=True, tag="code"):
    """Text whose blanks and line ends matter."""

    text: str


class Attachment(_Frozen, frozen=True, kw_only=True, tag="attachment"):
    """A file that the post carries, by the name that the page prints, and where its link goes."""

    name: str
    url: str | None = None


class Quote(_Frozen, frozen=True, kw_only=True, tag="quote"):
    """Someone else's words, repeated inside a post; quotes nest.

    `author` is as printed. `post` is the id of the quoted post where its words or its number
    identify it among the posts of the dump.
    """

    author: str | None = None
    post: str | None = None
    body: "tuple[Block, ...]" = ()
    lines: Lines


Block = Paragraph | ListBlock | Code | Attachment | Quote


class Inferred(_Frozen, frozen=True, kw_only=True):
    """A name that no line prints, concluded from `evidence`; `confidence` is between 0 and 1."""

    name: str
    evidence: str
    confidence: Share


class InferredReply(_Frozen, frozen=True, kw_only=True):
    """A reply edge that no line prints, made on request."""

    post: str
    evidence: str


class Comment(_Frozen, frozen=True, kw_only=True):
    """What a reader has left under a post, where the software keeps such comments from posts."""

    author: str | None = None
    posted: Date | None = None
    posted_as: str | None = None
    text: str
    lines: Lines


class Reactions(_Frozen, frozen=True, kw_only=True):
    """What readers left under a post: kinds ("Like"), names where printed, and how many in all."""

    kinds: tuple[str, ...] = ()
    users: tuple[str, ...] = ()
    total: Count | None = None


class Author(_Frozen, frozen=True, kw_only=True):
    """What the page prints about a participant beside their posts.

    `stats` holds counts by label in snake case ("reaction_score"); `fields` any other labelled
    text, by its label as printed.
    """

    name: str
    title: str | None = None
    badges: tuple[str, ...] = ()
    joined: Date | None = None
    location: str | None = None
    stats: dict[str, Whole] = {}
    fields: dict[str, str] = {}


class Copy(_Frozen, frozen=True, kw_only=True):
    """Where a post stands once more: on the next page, or in another dump of the same page."""

    dump: DumpNumber = 1
    lines: Lines


class Post(_Frozen, frozen=True, kw_only=True):
    """One message of the thread.

    `id` is "p1", "p2", ... by position; `number` is the number that the page prints (#1).
    `posted` is the date read from `posted_as`, the words on the page. `score` is the votes for the
    post less those against it, as printed; `accepted` tells that the page marks the post as the
    accepted answer. `lines` spans the post with its header and footer, in the dump of that number;
    those of its quotes are of the same dump.
    """

    id: str
    number: Whole | None = None
    subject: str | None = None
    author: str | None = None
    author_inferred: Inferred | None = None
    posted: Date | None = None
    posted_as: str | None = None
    edited: bool = False
    edited_as: str | None = None
    body: tuple[Block, ...] = ()
    signature: str | None = None
    reactions: Reactions | None = None
    score: Whole | None = None
    accepted: bool = False
    comments: tuple[Comment, ...] = ()
    reply_to: tuple[str, ...] = ()
    reply_to_inferred: InferredReply | None = None
    dump: DumpNumber = 1
    lines: Lines
    copies: tuple[Copy, ...] = ()


class Notice(_Frozen, frozen=True, kw_only=True):
    """What the page prints that belongs to no post: navigation, advertisements, rules."""

    text: str
    dump: DumpNumber = 1
    lines: Lines


class Warning(_Frozen, frozen=True, kw_only=True):
    """Something that was read with doubt; `code` is stable, `message` is for people."""

    code: str
    message: str
    dump: DumpNumber = 1
    line: Line | None = None


class Forum(_Frozen, frozen=True, kw_only=True):
    """Where the thread was held: the software ("xenforo"), the site's name, its breadcrumb."""

    software: str | None = None
    name: str | None = None
    path: tuple[str, ...] = ()


class Source(_Frozen, frozen=True, kw_only=True):
    """Which dump was read, and how: `sha256` is of its bytes, in hexadecimal."""

    name: str | None = None
    sha256: str
    encoding: str
    layout: str
    dialect: str | None = None


class Thread(_Frozen, frozen=True, kw_only=True):
    """A whole conversation, as every writer gets it.

    `merged` are the dumps after the first, where it was put together from several, in the order
    of the thread.
    """

    schema: Literal["threadconv/1"] = "threadconv/1"
    title: str | None = None
    url: str | None = None
    forum: Forum = Forum()
    source: Source
    merged: tuple[Source, ...] = ()
    authors: tuple[Author, ...] = ()
    posts: tuple[Post, ...] = ()
    notices: tuple[Notice, ...] = ()
    warnings: tuple[Warning, ...] = ()


def json_schema() -> dict[str, object]:
    """The JSON Schema (2020-12) of `Thread`, every key required, as `threadconv schema` prints it.

    Written from the types above; msgspec marks a field with a default as optional, but a writer
    always writes every key, so all are required here.
    """
    schema = msgspec.json.schema(Thread)
    for definition in schema["$defs"].values():
        if "properties" in definition:
            definition["required"] = list(definition["properties"])
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:threadconv:schema:1",
        "title": "A forum thread, as threadconv reads it",
        **schema,
    }
