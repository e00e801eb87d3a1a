"""One post as a flat row: what a line of JSON Lines, a record of CSV and a row of Parquet hold."""

from msgspec import Struct

from threadconv.model import Count, Date, Line, Share, Whole

SCHEMA = "threadconv-post/1"


class Row(
    Struct,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    tag_field="schema",
    tag=SCHEMA,
):
    """A post, and what tells its thread; None where the dump does not say.

    `thread` is the same in all rows of a thread and in no others. The post stands in the dump that
    has the name `source` and the digest `sha256`, from `first_line` to `last_line`. `position`
    counts the posts of the thread from 1; `number` is printed. `text` is the body with quotes as
    `> ` and with comments, without the signature. `reactions` is how many there are in all, `score`
    the votes for the post less those against it.
    """

    thread: str
    title: str | None = None
    url: str | None = None
    forum: str | None = None
    source: str | None = None
    sha256: str
    position: Line
    id: str
    number: Whole | None = None
    subject: str | None = None
    author: str | None = None
    author_inferred: str | None = None
    author_confidence: Share | None = None
    posted: Date | None = None
    posted_as: str | None = None
    edited: bool = False
    reply_to: tuple[str, ...] = ()
    reply_to_inferred: str | None = None
    text: str = ""
    signature: str | None = None
    reactions: Count | None = None
    score: Whole | None = None
    accepted: bool = False
    first_line: Line
    last_line: Line
