"""Answered: of two names that stand one below the other in a card, whom the post answers is the
lower one."""

from __future__ import annotations

from collections.abc import Sequence, Set

from threadconv.kinds import any_of
from threadconv.segments.headers.candidates import Candidate
from threadconv.segments.page import Page

_BETWEEN = any_of("short", "card", "count", "initial", "picture", "symbol")
"""What may stand between the two: what else the author is called, and how often it was edited."""


def mend(
    posts: Sequence[Sequence[Candidate]],
    chosen: Sequence[Candidate | None],
    windows: Sequence[range],
    known: Set[str],
    page: Page,
) -> list[Candidate | None]:
    """The authors, each the first in its card of those who write other posts or are named elsewhere
    (`known`, folded), where what is taken for the name is one who has written above, and nothing
    is told of him.

    A writer may end a post with a name, but hardly with another than his own.
    """
    names = known | {one.text.casefold() for one in chosen if one}
    found = list(chosen)
    above = set(known)
    for at, (best, window) in enumerate(zip(chosen, windows, strict=True)):
        if best and best.at + 1 == window.stop and best.text.casefold() in above:
            last = found[at - 1] if at else None
            found[at] = _first(posts[at], best, names, last.text if last else "", page)
        if author := found[at]:
            above.add(author.text.casefold())
    return found


def _first(
    post: Sequence[Candidate], best: Candidate, names: Set[str], last: str, page: Page
) -> Candidate:
    """The first of a card's `names` over the best one, but for the `last` author's."""
    for one in post:
        other = one.at < best.at and one.text not in (best.text, last)
        within = _BETWEEN.issuperset(page.kinds[one.at + 1 : best.at])
        if other and within and one.text.casefold() in names:
            return one
    return best
