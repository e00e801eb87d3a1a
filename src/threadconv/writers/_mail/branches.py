"""Whom each mail answers, so that mail readers show the thread as a tree."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from threadconv.model import Post
from threadconv.writers import Option

THREADING = Option(
    name="threading",
    help="Whom mails answer: the posts that are answered, all the first one, or none.",
    choices=("reply", "flat", "none"),
    default="reply",
)

_NEAREST_ANCESTORS = 20  # named in References: all of them would be too much in a deep thread


class Branch(Struct, frozen=True, gc=False):
    """Where in the thread a post stands: its position from 0, and those it answers, parent last."""

    index: int
    ancestors: tuple[int, ...]
    parent_is_inferred: bool


def branches(posts: Sequence[Post], threading: str) -> Iterator[Branch]:
    """One branch per post, in order; `threading` is a choice of `THREADING`.

    Posts that answer no known post answer the first one. Only earlier posts are answered, so that
    there is no cycle and no post that is not there.
    """
    indexes: dict[str, int] = {}
    lines: list[tuple[int, ...]] = []
    for index, post in enumerate(posts):
        printed = [indexes[name] for name in post.reply_to if name in indexes]
        if index == 0 or threading == "none":
            parent = None
        elif threading == "flat":
            parent = 0
        else:
            parent = printed[0] if printed else _guess(post, indexes)
        lines.append(() if parent is None else _ancestors(lines, parent))
        yield Branch(index, lines[index], parent is not None and parent not in printed)
        indexes[post.id] = index


def _guess(post: Post, indexes: dict[str, int]) -> int:
    inferred = post.reply_to_inferred
    return indexes.get(inferred.post, 0) if inferred else 0


def _ancestors(lines: Sequence[tuple[int, ...]], parent: int) -> tuple[int, ...]:
    # Without the root where that is further away: mblaze takes what follows it for its answer.
    return (*lines[parent], parent)[-_NEAREST_ANCESTORS:]
