"""Anchors: the line that returns at every post, from which the rest of the post is found."""

from collections.abc import Sequence

from threadconv.anchors import bylines, dated, first, numbers, rests
from threadconv.anchors.found import Anchors
from threadconv.landmarks import Landmarks
from threadconv.lines import Line

__all__ = ["Anchors", "find"]

_FEW, _SOME = 3, 5


def find(lines: Sequence[Line], kinds: Sequence[str], landmarks: Landmarks) -> Anchors | None:
    """The best anchors of a page; `None` where nothing returns.

    Post numbers say most; then lines that a dialect declares to name
    a post's author; then the no-break spaces of a page without headers; then dates.
    """
    by_number = numbers.find(lines, kinds, landmarks)
    by_rest = rests.find(lines, kinds)
    if by_number and (not by_rest or _whole(by_number, by_rest, kinds)):
        return first.add(by_number, lines, kinds)
    by_line = bylines.find(lines, kinds)
    if by_line and (not by_number or len(by_line.at) >= len(by_number.at)):
        return by_line
    by_date = dated.find(lines, kinds, landmarks)
    if by_date and (not by_rest or _cover(by_date, by_rest)):
        return first.add(by_date, lines, kinds)
    return by_rest or by_number


def _cover(dated: Anchors, rests: Anchors) -> bool:
    """Are the dates those of all posts? A page cut to its main text keeps a few of them.

    Writers leave lines with no-break spaces as well, and some of them many.
    """
    if len(dated.at) * _FEW > len(rests.at):
        return True
    between = sum(dated.at[0] < at < dated.at[-1] for at in rests.at)
    return len(dated.at) >= _SOME and between * 2 > len(rests.at)


def _whole(numbered: Anchors, rests: Anchors, kinds: Sequence[str]) -> bool:
    """Are the numbers those of all posts? A page cut to its main text keeps a few of them."""
    told = [number for number in numbered.numbers if number is not None]
    first, last = told[0], told[-1]
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
