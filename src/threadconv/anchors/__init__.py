"""Anchors: the line that returns at every post, from which the rest of the post is found."""

from collections.abc import Sequence

from threadconv.anchors import counts, dated, declared, numbers, rests
from threadconv.anchors.found import Anchors
from threadconv.landmarks import Landmarks
from threadconv.lines import Line

__all__ = ["Anchors", "find"]


def find(lines: Sequence[Line], kinds: Sequence[str], landmarks: Landmarks) -> Anchors | None:
    """The best anchors of a page; `None` where nothing returns."""
    best = _find(lines, kinds, landmarks)
    by_count = counts.find(lines, kinds)
    if by_count and (not best or (_more(by_count, best) and _apart(by_count, best))):
        return by_count
    return best


def _find(lines: Sequence[Line], kinds: Sequence[str], landmarks: Landmarks) -> Anchors | None:
    """Post numbers say most, unless a dialect declares what more posts print; then the no-break
    spaces of a page without headers; then dates."""
    by_number = numbers.find(lines, kinds, landmarks)
    by_word = declared.find(lines, kinds, landmarks)
    if by_word and (not by_number or _more(by_word, by_number)):
        return by_word
    by_rest = rests.find(lines, kinds)
    if by_number and (not by_rest or _whole(by_number, by_rest, kinds)):
        return by_number
    by_date = dated.find(lines, kinds, landmarks)
    if by_date and (not by_rest or len(by_date.at) > len(by_rest.at)):
        return by_date
    return by_rest or by_number


def _apart(one: Anchors, other: Anchors) -> bool:
    return set(one.at).isdisjoint(other.at)


def _more(declared: Anchors, numbered: Anchors) -> bool:
    """Do more lines of a page stand where the dialect says, or as many others?"""
    if len(declared.at) == len(numbered.at):
        return set(declared.at).isdisjoint(numbered.at)
    return len(declared.at) > len(numbered.at)


def _whole(numbered: Anchors, rests: Anchors, kinds: Sequence[str]) -> bool:
    """Are the numbers those of all posts? A page cut to its main text keeps a few of them."""
    first, last = numbered.numbers[0], numbered.numbers[-1]
    head = kinds[: numbered.at[0]]
    top = max((i for i, kind in enumerate(head) if kind in ("page", "start")), default=-1)
    if len(numbered.at) < 2:
        return first == 1 and len(rests.at) <= 2
    if (last - first + 1) > len(numbered.at) * 2:
        return False
    if first > 1 and sum(numbered.at[0] > at > top for at in rests.at) > 1:
        return False
    between = sum(numbered.at[0] < at < numbered.at[-1] for at in rests.at)
    return between <= 3 * len(numbered.at)
