"""threadconv: the plain text of a forum thread in, the conversation out.

    thread = threadconv.parse(Path("thread.txt").read_bytes())
    for post in thread.posts:
        print(post.author, post.posted, post.reply_to)

Every other public name is a part of `Thread` (see `threadconv.model`) or an error that `parse`
raises. A writer turns a thread into bytes: `threadconv.writers.load("mbox").write(thread, out)`.
"""

from threadconv.errors import NotAThread, ThreadconvError, UnknownName, UnreadableDump
from threadconv.model import (
    Attachment,
    Author,
    Block,
    Code,
    Comment,
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
    "Block",
    "Code",
    "Comment",
    "Forum",
    "Inferred",
    "InferredReply",
    "ListBlock",
    "NotAThread",
    "Notice",
    "Paragraph",
    "Post",
    "Quote",
    "Reactions",
    "Source",
    "Thread",
    "ThreadconvError",
    "UnknownName",
    "UnreadableDump",
    "Warning",
    "parse",
]


def parse(
    dump: bytes | str,
    name: str | None = None,
    *,
    encoding: str | None = None,
    layout: str | None = None,
    dialect: str | None = None,
    as_of: str | None = None,
) -> Thread:
    """Read one dump, given as the bytes of its file or as text, and return the thread.

    `name` becomes `thread.source.name`. `encoding`, `layout` and `dialect` are told by the dump
    where they are None. `as_of`, ISO 8601, is when the page was shown: dates such as "yesterday"
    are counted from it. Raises `UnreadableDump` where the bytes are no text, `NotAThread` where
    the text is no thread, `UnknownName` where there is no such layout or dialect.
    """
    # The engine is what takes time to import; the model alone serves those who only read results.
    from threadconv.reader import Options, read

    if isinstance(dump, str):
        # A lone surrogate comes out as bytes that are no UTF-8, and is reported as such.
        dump, encoding = dump.encode("utf-8", "surrogatepass"), None
    options = Options(encoding=encoding, layout=layout, dialect=dialect, as_of=as_of)
    return read(dump, name, options).thread
