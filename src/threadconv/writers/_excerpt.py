"""The first words of a post, for a line that leads to it."""

from __future__ import annotations

from threadconv.model import Attachment, Block, Code, ListBlock, Paragraph, Post
from threadconv.writers._plaintext import one_line

_LENGTH = 80


def excerpt(post: Post) -> str:
    """What the post says first in its own words, on one line; "" where it says nothing."""
    words = next(filter(None, (_words(block) for block in post.body)), "")
    if len(words) <= _LENGTH:
        return words
    whole, _, _ = words[: _LENGTH + 1].rpartition(" ")
    return f"{whole or words[:_LENGTH]}…"


def _words(block: Block) -> str:
    match block:
        case Paragraph(text=text) | Code(text=text):
            return _begin(text)
        case ListBlock(items=items):
            return _begin(" ".join(items))
        case Attachment(name=name):
            return _begin(name)
    return ""


def _begin(text: str) -> str:
    # Only as much as can be shown: a post can be of a megabyte.
    return one_line(text[: _LENGTH * 4])
