"""Strangers: pages that are not of the same thread as the others."""

from collections.abc import Sequence

from msgspec import Struct

from threadconv.errors import OtherThread
from threadconv.thread.leaves import Leaf, Merged, prints


class Origin(Struct, frozen=True):
    """Where a page comes from: the index of its dump, the title and the software that it shows."""

    dump: int
    title: str | None
    software: str | None


def refuse(leaves: Sequence[Leaf], origins: Sequence[Origin], merged: Merged) -> None:
    """Raise `OtherThread` where a page is of another thread than the first.

    A page prints the title of its thread somewhere around the posts, or holds a post that another
    page holds too. Where a page has no title, and its software is no other, nothing is said
    against it.
    """
    shared = {spot.leaf for spots in merged.posts if len(spots) > 1 for spot in spots}
    first = next((leaf for leaf in merged.leaves if not leaves[leaf].doubt), 0)
    for other in merged.leaves:
        if other == first or other in shared:
            continue
        one, another = origins[first], origins[other]
        if prints(leaves[other], one.title) or prints(leaves[first], another.title):
            continue
        if reason := _reason(leaves[other], one, another):
            raise OtherThread(another.dump, f"{reason}; leave it out")


def _reason(leaf: Leaf, first: Origin, other: Origin) -> str:
    if leaf.doubt:
        return f"{leaf.doubt}, and nothing tells that it is of the same one as the others"
    if first.title and other.title:
        return f"is of another thread ({other.title!r}, not {first.title!r})"
    if first.software and other.software and first.software != other.software:
        return f"is of another thread (of {other.software}, not {first.software})"
    return ""
