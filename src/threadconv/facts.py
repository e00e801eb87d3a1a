"""What several rooms ask of the model: all quotes of a post, and who wrote each post."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from threadconv.model import Block, Post, Quote


def all_quotes(blocks: Iterable[Block], depth: int = 1) -> Iterator[tuple[int, Quote]]:
    """The quotes among these blocks and those inside of them, each with how deep it stands."""
    for block in blocks:
        if isinstance(block, Quote):
            yield depth, block
            yield from all_quotes(block.body, depth + 1)


def author_names(posts: Sequence[Post]) -> dict[str, str]:
    """Who wrote each post, by its id; those that the dump does not tell are missing."""
    return {post.id: post.author for post in posts if post.author}
