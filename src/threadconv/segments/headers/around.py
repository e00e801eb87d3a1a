"""Around headers that stand over the words of their posts: what is theirs above and below them."""

from __future__ import annotations

from collections.abc import Sequence

from threadconv.segments.headers import (
    dates_below,
    left_below,
    opener,
    posted_below,
    ranks_below,
    shown_above,
)
from threadconv.segments.headers.header import Header
from threadconv.segments.page import Page


def take(headers: Sequence[Header], page: Page) -> None:
    """Give headers what is theirs of the lines around them, and posts what is not."""
    opener.mend(headers, page)
    left_below.give_back(headers, page)
    shown_above.take(headers, page)
    ranks_below.take(headers, page)
    posted_below.mark(headers, page)
    dates_below.take(headers, page)
