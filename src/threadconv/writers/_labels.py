"""What to call the posts of a thread in a page for people, and where they stand in it."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from threadconv.derived import author_names
from threadconv.model import Post
from threadconv.patterns import lazy

_ID = lazy(r"\b(p[0-9]+)\b")


class Labels(Struct, frozen=True):
    """By post id: the label ("#7", "Post 3"), the anchor (the id, where it is one of threadconv's),
    and the author where printed."""

    names: dict[str, str]
    anchors: dict[str, str]
    authors: dict[str, str]


def labels_of(posts: Sequence[Post]) -> Labels:
    """The labels of these posts: the number that the page prints, or else the position."""
    labels = Labels({}, {}, author_names(posts))
    for position, post in enumerate(posts, start=1):
        # Not any id itself: it may come from a file that somebody wrote by hand.
        ours = _ID.fullmatch(post.id)
        labels.anchors[post.id] = post.id if ours else f"post-{position}"
        labels.names[post.id] = post_label(post, position)
    return labels


def post_label(post: Post, position: int) -> str:
    """The number that the page prints, or else the position of the post in its thread, from 1."""
    return f"Post {position}" if post.number is None else f"#{post.number}"


def author_label(post: Post) -> str:
    """Who wrote it, and whether that is a guess, or nothing tells."""
    if post.author:
        return post.author
    guess = post.author_inferred
    return f"probably {guess.name}" if guess else "(author unknown)"


def named(evidence: str, labels: Labels) -> str:
    """The words of `evidence` with labels where it names posts by their ids."""
    return "".join(words for words, _ in mentions(evidence, labels))


def mentions(evidence: str, labels: Labels) -> Iterator[tuple[str, str | None]]:
    """The words of `evidence` in pieces; those that name a post have its id beside its label."""
    for piece in _ID.split(evidence):
        if piece in labels.names:
            yield labels.names[piece], piece
        elif piece:
            yield piece, None
