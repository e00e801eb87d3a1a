"""The fields `Threadconv-*`: what the model holds of a post and of its thread, save the words.

Each key of the model has a field of its name (`posted_as` is `Threadconv-Posted-As`), and its
value is JSON as `to-json` writes it. A field whose key has its default is not there. `Body`,
`Comments` and `Signature` hold the plan of the mail's text. Fields of a thread begin with
`Threadconv-Thread-`. What is a guess of mail alone stands in `_message`.
"""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter

import msgspec
from msgspec import Struct

from threadconv.model import Post, Thread
from threadconv.writers._mail.headers import data_fields
from threadconv.writers._mail.plan import PLANNED, body_plan, comments_plan, signature_plan


class _Keys:
    """The keys of a part of the model that have a field, as it takes the shortest time to look."""

    def __init__(self, kind: type[Struct], prefix: str, without: tuple[str, ...]) -> None:
        keys = [key for key in msgspec.structs.fields(kind) if key.name not in without]
        self._values = attrgetter(*(key.name for key in keys))
        self._names = [prefix + key.name.replace("_", "-").title() for key in keys]
        self._defaults = [key.default for key in keys]

    def fields(self, part: Struct) -> dict[str, object]:
        """By the name of its field: each value that is not the default."""
        told = zip(self._names, self._values(part), self._defaults, strict=True)
        return {
            name: value
            for name, value, default in told
            if value is not default and value != default
        }


_POST = _Keys(Post, "Threadconv-", without=("id", *PLANNED))
_THREAD = _Keys(Thread, "Threadconv-Thread-", without=("schema", "posts"))


def post_fields(post: Post, position: int, names: Mapping[str, str]) -> str:
    """The fields of a post that is the `position`th of its thread (from 1).

    `names` has the authors by post id, as for `post_text`. Without `Threadconv-Id` the id is "p"
    and the position.
    """
    fields = _POST.fields(post)
    if post.id != f"p{position}":
        fields = {"Threadconv-Id": post.id, **fields}
    if post.body:
        fields["Threadconv-Body"] = body_plan(post, names)
    if post.comments:
        fields["Threadconv-Comments"] = comments_plan(post)
    if post.signature is not None:
        fields["Threadconv-Signature"] = signature_plan(post)
    return data_fields(fields)


def thread_fields(thread: Thread) -> str:
    """The fields of the thread as a whole, for its first mail."""
    return data_fields({"Threadconv-Thread-Schema": thread.schema, **_THREAD.fields(thread)})
