"""What the search for anchors comes to."""

from msgspec import Struct


class Anchors(Struct, frozen=True):
    """Indices of the lines that mark the posts, in order.

    `closing` anchors stand under their post's body, others above it. `numbers` are the printed
    post numbers, where the anchors print them; the first post may have none. `bare` tells that no
    header is printed beside them. `names` are those of the authors, where the anchors are nothing
    else. `ends` are the lines below which nothing is the posts' own. `total` is the line that says
    how many posts there are, where so many were found. `headless` are those that begin with their
    posts' own words. `counted` are lines over the headers with nothing but the posts' numbers.
    `heads` are the lines of the headers, where the anchors show those: empty for posts without
    one, and the first of several names the author.
    """

    at: tuple[int, ...]
    closing: bool = False
    numbers: tuple[int | None, ...] = ()
    bare: bool = False
    names: tuple[str, ...] = ()
    ends: tuple[int, ...] = ()
    total: int | None = None
    headless: frozenset[int] = frozenset()
    counted: tuple[int, ...] = ()
    heads: tuple[range, ...] = ()
