"""A made-up thread about kettles, and the quotes in it as they are compared."""

from collections.abc import Sequence

from threadconv.model import Block, Paragraph, Quote
from threadconv.reader import read

OTHERS = [
    "Eve Moss\nMine came with a sieve in the spout.\nIt has never been clean since.",
    "Flo Hart\nA new one costs as much as ten bottles of vinegar.\nI counted.",
    "Gil Penn\nWhat does the manual say?",
]


def bodies_of(*posts: str) -> list[tuple[Block, ...]]:
    """The bodies of a page of posts, each of them by the author that its first line names."""
    rows = ["Kettle and sieve"]
    for number, post in enumerate(posts, 1):
        author, *said = post.split("\n")
        rows += [author, "Joined: Jan 4, 2020", "Posts: 12", f"Jan {number}, 2024", f"#{number}"]
        rows += ["", *said, "", "Reply", ""]
    return [post.body for post in read("\n".join(rows).encode()).thread.posts]


def outline(body: Sequence[Block]) -> list[object]:
    """Texts as they are, quotes as their author and what they hold."""
    return [
        [block.author, *outline(block.body)] if isinstance(block, Quote) else block.text
        for block in body
        if isinstance(block, Quote | Paragraph)
    ]
