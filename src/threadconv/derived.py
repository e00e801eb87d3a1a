"""What follows from the model and stands nowhere in it: all quotes of a post, who wrote each post,
which thread is which, whether there is such a day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from threadconv.model import Block, Date, Post, Quote, Thread

_HEX_DIGITS = 16  # two of a million threads have the same by a chance of one in 40 million
_FIRST_DAY = "0001-01-01"


def all_quotes(blocks: Iterable[Block], depth: int = 1) -> Iterator[tuple[int, Quote]]:
    """The quotes among these blocks and those inside of them, each with how deep it stands."""
    for block in blocks:
        if isinstance(block, Quote):
            yield depth, block
            yield from all_quotes(block.body, depth + 1)


def author_names(posts: Sequence[Post]) -> dict[str, str]:
    """Who wrote each post, by its id; those that the dump does not tell are missing."""
    return {post.id: post.author for post in posts if post.author}


def thread_key(thread: Thread) -> str:
    """The same for every reading of the same dumps, and for no others; hexadecimal digits.

    What a reading makes of them does not count: a thread that was read better, or of which some
    posts were deleted, is still the same one.
    """
    from hashlib import sha256

    dumps = "\n".join(source.sha256 for source in (thread.source, *thread.merged))
    return sha256(dumps.encode("utf-8", "surrogatepass")).hexdigest()[:_HEX_DIGITS]


def day_exists(date: Date) -> bool:
    """Is it a day and a time that there is? The calendar has no February 30."""
    from datetime import datetime

    try:
        datetime.fromisoformat(date + _FIRST_DAY[len(date) :])
    except ValueError:
        return False
    return True
