"""What a post says, as one plain text: for whoever counts words or searches them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from threadconv.model import Block, Post, Quote
from threadconv.writers import Option
from threadconv.writers._plaintext import post_text

OWN_WORDS = Option(name="own_words", help="Leave quotes and comments out of the texts.")
"""The option of every writer of such texts."""


def text_of(post: Post, names: Mapping[str, str], own_words: bool) -> str:
    """The body with quotes as `> ` and the comments, or the author's own words; no signature."""
    if own_words:
        return words_of(post.body)
    return post_text(replace(post, signature=None), names)


def words_of(blocks: Iterable[Block]) -> str:
    """The text of the blocks without the quotes among them."""
    body = tuple(block for block in blocks if not isinstance(block, Quote))
    return post_text(Post(id="", body=body, lines=(1, 1)), {})
