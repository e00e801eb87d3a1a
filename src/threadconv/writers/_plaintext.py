"""A post's body as the plain text of a mail: `> ` before quoted lines, `-- ` before a signature."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from threadconv.model import Attachment, Block, Code, Comment, ListBlock, Paragraph, Post, Quote


def post_text(post: Post, names: Mapping[str, str]) -> str:
    """The body, the comments and the signature (after `-- `, RFC 3676 section 4.3), or "" for an
    empty post.

    `names` has the authors by post id, for quotes of a known post that print no name.
    """
    parts = [*_blocks(post.body, names), *map(_comment, post.comments)]
    if post.signature:
        parts.append(f"-- \n{post.signature}")
    return "\n\n".join(parts)


def one_line(text: str) -> str:
    """The text with every run of blanks and line ends as one space, none at its ends."""
    return " ".join(text.split())


def _comment(comment: Comment) -> str:
    author, date = comment.author or "unknown", comment.posted_as or "no date"
    return f"[comment by {author}, {date}]\n{comment.text}"


def _blocks(blocks: Iterable[Block], names: Mapping[str, str]) -> list[str]:
    return [_block(block, names) for block in blocks]


def _block(block: Block, names: Mapping[str, str]) -> str:
    if isinstance(block, Paragraph):  # nearly all are
        return block.text
    match block:
        case Code():
            return block.text
        case ListBlock():
            return "\n".join("- " + item.replace("\n", "\n  ") for item in block.items)
        case Attachment():
            return f"[attachment: {block.name}{f' <{block.url}>' if block.url else ''}]"
        case Quote():
            return _quote(block, names)


def _quote(quote: Quote, names: Mapping[str, str]) -> str:
    author = quote.author or (names.get(quote.post) if quote.post is not None else None)
    quoted = "\n\n".join(_blocks(quote.body, names))
    lines = [f"> {line}" if line else ">" for line in quoted.split("\n")]
    return "\n".join([f"{author} wrote:", *lines] if author else lines)
