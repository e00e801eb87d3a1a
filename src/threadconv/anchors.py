"""Anchors: the line that returns at every post, from which the rest of the post is found."""

import re
from collections.abc import Sequence

from msgspec import Struct

from threadconv.landmarks import Landmarks
from threadconv.lines import Line

_SKIP = 4
"""Deleted and ignored posts leave holes in the numbers; more than this many make another chain."""


class Anchors(Struct, frozen=True):
    """Indices of the lines that mark the posts, in order.

    `closing` anchors stand under their post's body, others above it. `numbers` are the printed
    post numbers, where the anchors print them.
    """

    at: tuple[int, ...]
    closing: bool = False
    numbers: tuple[int, ...] = ()


def find(lines: Sequence[Line], kinds: Sequence[str], landmarks: Landmarks) -> Anchors | None:
    """The best anchors of a page; `None` where nothing returns."""
    numbered = _numbered(lines, kinds, landmarks)
    rests = _rests(lines, kinds)
    if numbered and (not rests or _whole(numbered, rests, kinds)):
        return numbered
    return rests or numbered


def _numbered(lines: Sequence[Line], kinds: Sequence[str], landmarks: Landmarks) -> Anchors | None:
    """The longest run of lines whose post numbers go up by one, or a little more."""
    best: dict[int, tuple[float, int]] = {}
    steps: list[tuple[int, int, int]] = []  # line, number, step before (-1: none)
    for at, kind in enumerate(kinds):
        if kind not in ("number", "closing") or lines[at].depth:
            continue
        number = landmarks.number(kind, lines[at].text)
        if number is None:
            continue
        length, before = 0.0, -1
        for back in range(1, _SKIP + 1):
            seen = best.get(number - back)
            if seen and seen[0] - (back - 1) * 0.1 > length:
                length, before = seen[0] - (back - 1) * 0.1, seen[1]
        steps.append((at, number, before))
        if number not in best or length + 1 >= best[number][0]:
            best[number] = (length + 1, len(steps) - 1)
    if not best:
        return None
    step = max(best.values())[1]
    chain: dict[int, int] = {}
    while step >= 0:
        at, number, step = steps[step]
        chain[number] = at
    chain |= _beside(chain, steps, lines)
    numbers = sorted(chain, key=chain.__getitem__)
    closing = sum(kinds[at] == "closing" for at in chain.values()) * 2 > len(chain)
    return Anchors(tuple(chain[number] for number in numbers), closing, tuple(numbers))


def _beside(
    chain: dict[int, int], steps: list[tuple[int, int, int]], lines: Sequence[Line]
) -> dict[int, int]:
    """Numbers that stand out of order (a reply moved up below its parent), printed as the others."""
    shapes = {_shape(lines[at]) for at in chain.values()}
    first, last = min(chain.values()), max(chain.values())
    return {
        number: at
        for at, number, _ in steps
        if first < at <= last + 200 and number not in chain and _shape(lines[at]) in shapes
    }


def _shape(line: Line) -> tuple[str, str]:
    return line.style, _WORDS.sub("a", line.text)


_WORDS = re.compile(r"\w+")


def _rests(lines: Sequence[Line], kinds: Sequence[str]) -> Anchors | None:
    """The lines of one no-break space that end the bodies of a page without headers."""
    at: list[int] = []
    said = False
    for i, kind in enumerate(kinds):
        if kind == "rest" and said:
            at.append(i)
            said = False
        elif kind not in _SILENT:
            said = True
    return Anchors(tuple(at), closing=True) if at else None


_SILENT = frozenset(
    ("rest", "below", "reactions", "edited", "page", "notice", "count", "symbol",
     "closing")
)  # fmt: skip


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
