"""What no line prints: authors, concluded from the rest of the thread, and replies on request."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

import msgspec

from threadconv.derived import all_quotes
from threadconv.model import Inferred, InferredReply, Post

Fallback = Literal["previous", "first"]

_QUOTED, _SIGNED = 0.95, 0.8
"""How often each kind of evidence is right, as far as dumps with a known truth tell."""


def authors(posts: Sequence[Post]) -> tuple[Post, ...]:
    """The posts, with `author_inferred` where `author` is `None` and something tells the name.

    A quote that names its author tells who wrote the post that holds its words; a signature tells
    whose it is where one author alone has it.
    """
    named = _quoted(posts)
    signed = _signatures(posts)
    return tuple(
        post
        if post.author
        else msgspec.structs.replace(post, author_inferred=_conclude(post, named, signed))
        for post in posts
    )


def replies(posts: Sequence[Post], fallback: Fallback) -> tuple[Post, ...]:
    """The posts, with `reply_to_inferred` where `reply_to` is empty: the post above, or the first.

    Then the thread is one tree; the first post answers none.
    """
    evidence = f"no line tells; the {fallback} post is taken"
    told = list(posts[:1])
    for above, post in pairwise(posts):
        if not post.reply_to:
            of = above if fallback == "previous" else posts[0]
            reply = InferredReply(post=of.id, evidence=evidence)
            post = msgspec.structs.replace(post, reply_to_inferred=reply)
        told.append(post)
    return tuple(told)


def _conclude(
    post: Post, named: dict[str, dict[str, str]], signed: dict[str, dict[str, str]]
) -> Inferred | None:
    names = named.get(post.id, {})
    if len(names) == 1:
        [(name, by)] = names.items()
        return Inferred(name=name, evidence=f"quoted by name in {by}", confidence=_QUOTED)
    owners = signed.get(post.signature, {}) if post.signature and not names else {}
    if len(owners) == 1:
        [(name, by)] = owners.items()
        return Inferred(name=name, evidence=f"same signature as {by}", confidence=_SIGNED)
    return None


def _quoted(posts: Sequence[Post]) -> dict[str, dict[str, str]]:
    """For each post that is quoted: the names that quotes give its author, and by which post."""
    names: dict[str, dict[str, str]] = {}
    for post in posts:
        for _, quote in all_quotes(post.body):
            if quote.author and quote.post:
                names.setdefault(quote.post, {}).setdefault(quote.author, post.id)
    return names


def _signatures(posts: Sequence[Post]) -> dict[str, dict[str, str]]:
    """For each signature: the authors who have it, and the first post of each that shows it."""
    owners: dict[str, dict[str, str]] = {}
    for post in posts:
        if post.author and post.signature:
            owners.setdefault(post.signature, {}).setdefault(post.author, post.id)
    return owners
