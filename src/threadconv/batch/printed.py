"""A thread with nothing in it but what the dump prints."""

from __future__ import annotations

from msgspec.structs import replace

from threadconv.model import Thread


def only_printed(thread: Thread) -> Thread:
    """The thread without what threadconv concluded by itself (every `*_inferred` is None)."""
    posts = (replace(p, author_inferred=None, reply_to_inferred=None) for p in thread.posts)
    return replace(thread, posts=tuple(posts))
