"""threadconv: the plain text of a forum thread in, the conversation out.

    thread = threadconv.parse(Path("thread.txt").read_bytes())
    for post in thread.posts:
        print(post.author, post.posted, post.reply_to)

Every other public name is a part of `Thread` (see `threadconv.model`) or an error that `parse`
raises. A writer turns a thread into bytes: `from threadconv import writers`, then
`writers.load("mbox").write(thread, out)`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from threadconv.errors import (
    BadOption,
    IsResult,
    NotAThread,
    OtherThread,
    ThreadconvError,
    UnknownName,
    UnreadableDump,
    UnreadableResult,
)
from threadconv.model import (
    Attachment,
    Author,
    Block,
    Code,
    Comment,
    Copy,
    Forum,
    Inferred,
    InferredReply,
    ListBlock,
    Notice,
    Paragraph,
    Post,
    Quote,
    Reactions,
    Source,
    Thread,
    Warning,
)

__version__ = "0.1.0"

__all__ = [
    "Attachment",
    "Author",
    "BadOption",
    "Block",
    "Code",
    "Comment",
    "Copy",
    "Forum",
    "Inferred",
    "InferredReply",
    "IsResult",
    "ListBlock",
    "NotAThread",
    "Notice",
    "OtherThread",
    "Paragraph",
    "Post",
    "Quote",
    "Reactions",
    "Source",
    "Thread",
    "ThreadconvError",
    "UnknownName",
    "UnreadableDump",
    "UnreadableResult",
    "Warning",
    "merge",
    "parse",
    "parse_all",
]


def parse(
    dump: bytes | str,
    name: str | None = None,
    *,
    encoding: str | None = None,
    layout: str | None = None,
    dialect: str | None = None,
    as_of: str | None = None,
    reply_fallback: Literal["previous", "first"] | None = None,
) -> Thread:
    """Read one dump, given as the bytes of its file or as text, and return the thread.

    A result of threadconv with one thread (JSON, YAML) is taken back; what follows is for dumps.

    `name` becomes `thread.source.name`. `encoding`, `layout` and `dialect` are told by the dump
    where they are None. `as_of`, ISO 8601, is when the page was shown: dates such as "yesterday"
    are counted from it. `reply_fallback` is whom a post answers that tells of none, told in
    `reply_to_inferred`. Raises `UnreadableDump` where the bytes are no text, `NotAThread` where
    the text is no thread, `UnknownName` where there is no such layout or dialect, `BadOption` for
    an `as_of` that is no date or another fallback, and `UnreadableResult` for a result that is
    damaged or holds several threads.
    """
    threads = parse_all(
        dump,
        name,
        encoding=encoding,
        layout=layout,
        dialect=dialect,
        as_of=as_of,
        reply_fallback=reply_fallback,
    )
    if len(threads) != 1:
        raise UnreadableResult(f"holds {len(threads)} threads; parse_all() gives them all")
    return threads[0]


def parse_all(
    dump: bytes | str,
    name: str | None = None,
    *,
    encoding: str | None = None,
    layout: str | None = None,
    dialect: str | None = None,
    as_of: str | None = None,
    reply_fallback: Literal["previous", "first"] | None = None,
) -> list[Thread]:
    """Read one input as `parse` does: the thread of a dump, or all threads of a result."""
    # The engine is what takes time to import; the model alone serves those who only want its types.
    from threadconv.intake import take
    from threadconv.reader import Options

    data, encoding = _encoded(dump, encoding)
    options = Options(
        encoding=encoding,
        layout=layout,
        dialect=dialect,
        as_of=as_of,
        reply_fallback=reply_fallback,
    )
    return take(data, name, options).threads


def merge(
    dumps: Iterable[bytes | str],
    names: Iterable[str | None] | None = None,
    *,
    encoding: str | None = None,
    layout: str | None = None,
    dialect: str | None = None,
    as_of: str | None = None,
    reply_fallback: Literal["previous", "first"] | None = None,
) -> Thread:
    """Read dumps of the pages of one thread, in any order and with any overlap, as one thread.

    `names` are those of the dumps, one for each; all else is as for `parse`. Raises besides
    `OtherThread` where the pages are of more than one thread, its `dump` is the index of one that
    does not belong; and `IsResult` for a result, whose lines are gone.
    """
    from msgspec.structs import replace

    from threadconv.intake import refuse_result
    from threadconv.reader import Options, join, open_dump

    options = Options(layout=layout, dialect=dialect, as_of=as_of, reply_fallback=reply_fallback)
    if isinstance(dumps, bytes | str):
        raise TypeError("merge takes several dumps: pass a list, [dump]")
    found = list(dumps)
    called = list(names) if names is not None else [None] * len(found)
    if len(called) != len(found):
        raise BadOption(f"{len(called)} names for {len(found)} dumps; give one for each, or none")
    opened = []
    for dump, name in zip(found, called, strict=True):
        data, of = _encoded(dump, encoding)
        refuse_result(data)
        opened.append(open_dump(data, name, replace(options, encoding=of)))
    if not opened:
        raise NotAThread("holds no thread: no dumps are given")
    return join(opened, options).thread


def _encoded(dump: bytes | str, encoding: str | None) -> tuple[bytes, str | None]:
    """The bytes of a dump, and the encoding to read them with."""
    if isinstance(dump, bytes):
        return dump, encoding
    if not isinstance(dump, str):
        raise TypeError(f"a dump is bytes or str (path.read_bytes()), not {type(dump).__name__}")
    # A lone surrogate comes out as bytes that are no UTF-8, and is reported as such.
    return dump.encode("utf-8", "surrogatepass"), None
