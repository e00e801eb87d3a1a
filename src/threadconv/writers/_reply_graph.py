"""Who answers whom, as a graph to draw: a node for each post, an edge to each that it answers."""

from collections.abc import Iterator

from msgspec import Struct

from threadconv.model import Post, Thread
from threadconv.patterns import lazy
from threadconv.writers._labels import author_label, post_label
from threadconv.writers._plaintext import one_line

# C0 and C1 controls, and what XML cannot hold: pictures are often SVG.
_UNPRINTABLE = lazy(r"[\x00-\x1f\x7f-\x9f\ufffe\uffff]")
_MINUTES = len("2009-03-14T20:17")


class Node(Struct, frozen=True):
    """A post: its `name` in the graph is n1, n2, ...; `lines` are what it shows."""

    name: str
    lines: tuple[str, ...]


class Edge(Struct, frozen=True):
    """From an answer to what it answers, by the names of the nodes."""

    source: str
    target: str
    is_inferred: bool


def nodes(thread: Thread) -> Iterator[Node]:
    """In the order of the posts: number and author, and the date where there is one."""
    for position, post in enumerate(thread.posts, start=1):
        lines = (f"{post_label(post, position)} {author_label(post)}", _date(post))
        yield Node(f"n{position}", tuple(filter(None, map(printable, lines))))


def edges(thread: Thread) -> Iterator[Edge]:
    """In the order of the posts; a reply that is inferred and printed is printed."""
    # Not the ids themselves: anybody may have written them.
    names = {post.id: f"n{position}" for position, post in enumerate(thread.posts, start=1)}
    for position, post in enumerate(thread.posts, start=1):
        guess = post.reply_to_inferred
        inferred = {guess.post: True} if guess else {}
        printed = dict.fromkeys(post.reply_to, False)
        for id, is_inferred in (inferred | printed).items():
            if id in names:
                yield Edge(f"n{position}", names[id], is_inferred)


def printable(text: str) -> str:
    """One line of it, with U+FFFD for what no picture can show."""
    return _UNPRINTABLE.sub("\ufffd", one_line(text))


def _date(post: Post) -> str:
    if post.posted is None:
        return post.posted_as or ""
    return post.posted[:_MINUTES].replace("T", " ")
