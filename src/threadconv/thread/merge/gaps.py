"""Gaps: what a thread of several pages lacks, or prints in two ways, as warnings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from threadconv.model import Post, Warning
from threadconv.thread.leaves import Merged

_NAMED = 8
"""So many gaps are named, and the others counted."""


def gaps(merged: Merged, posts: Sequence[Post]) -> Iterator[Warning]:
    """Pages and numbers that no dump holds, numbers that two posts have, and pages whose order
    nothing tells."""
    if not merged.ordered:
        yield Warning(
            code="order-unknown",
            message="nothing on the pages tells their order; they are taken as they were given",
        )
    if pages := _pages(merged):
        yield Warning(code="pages-missing", message=f"not in the dumps: {pages}")
    if merged.numbered:
        numbers = [post.number for post in posts if post.number is not None]
        if missing := _named(numbers, "post", "posts", 1, max(numbers)):
            yield Warning(code="posts-missing", message=f"not in the dumps: {missing}")
        yield from _twice(posts)


def _pages(merged: Merged) -> str:
    told = [place for place in merged.places if place]
    if not told:
        return ""
    numbers = [place.number for place in told]
    last = max([*numbers, *(place.of for place in told if place.of)])
    found = _named(numbers, "page", "pages", 1, last)
    return f"{found} of {last}" if found else ""


def _named(numbers: Iterable[int], one: str, many: str, first: int, last: int) -> str:
    """The numbers from first to last that are not among these, in words."""
    there = [first - 1, *sorted(set(numbers)), last + 1]
    runs = [(a + 1, b - 1) for a, b in pairwise(there) if b - a > 1]
    if not runs:
        return ""
    told = [str(a) if a == b else f"{a} to {b}" for a, b in runs[:_NAMED]]
    if len(runs) > _NAMED:
        told.append(f"{len(runs) - _NAMED} more gaps")
    single = len(runs) == 1 and runs[0][0] == runs[0][1]
    return f"{one if single else many} {', '.join(told)}"


def _twice(posts: Iterable[Post]) -> Iterator[Warning]:
    """A post that was edited between two dumps is told as it stands in each."""
    first: dict[int, Post] = {}
    for post in posts:
        if post.number is None:
            continue
        other = first.setdefault(post.number, post)
        if other is not post:
            yield Warning(
                code="number-twice",
                message=f"number {post.number} is {other.id} and {post.id}, whose words differ",
                dump=post.dump,
                line=post.lines[0],
            )
