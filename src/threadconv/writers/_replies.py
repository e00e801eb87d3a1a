"""Whom a post answers, besides what its quotes show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from threadconv.model import Post, Quote


def unquoted(post: Post) -> Iterator[str]:
    """The posts that it answers and does not quote, by their ids."""
    quoted = {block.post for block in post.body if isinstance(block, Quote)}
    yield from (answered for answered in dict.fromkeys(post.reply_to) if answered not in quoted)


def answers(posts: Iterable[Post]) -> dict[str, list[str]]:
    """By the id of each post that is answered: the posts that do, in their order."""
    found: dict[str, list[str]] = {}
    for post in posts:
        for answered in dict.fromkeys(post.reply_to):
            found.setdefault(answered, []).append(post.id)
    return found
