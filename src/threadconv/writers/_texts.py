"""What a post says, as one plain text: for whoever counts words or searches them."""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from threadconv.model import Post, Quote
from threadconv.writers import Option
from threadconv.writers._plaintext import post_text

OWN_WORDS = Option(name="own_words", help="Leave quotes and comments out of the texts.")
"""The option of every writer of such texts."""


def author_names(posts: Sequence[Post]) -> dict[str, str]:
    """Who wrote each post, by its id; those that the dump does not tell are missing."""
    return {post.id: post.author for post in posts if post.author}


def text_of(post: Post, names: Mapping[str, str], own_words: bool) -> str:
    """The body with quotes as `> ` and the comments, or the author's own words; no signature."""
    if own_words:
        body = tuple(block for block in post.body if not isinstance(block, Quote))
        return post_text(replace(post, body=body, comments=(), signature=None), names)
    return post_text(replace(post, signature=None), names)
