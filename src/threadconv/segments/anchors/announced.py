"""Anchors by the votes of posts, where the page says how many posts follow ("6 Answers").

A page of questions and answers that was cut to its main text prints nothing else of their headers.
"""

from __future__ import annotations

from collections.abc import Container, Sequence

from threadconv import dates
from threadconv.kinds import Kind, any_of
from threadconv.lines import Line
from threadconv.numbers import whole
from threadconv.segments.anchors.found import Anchors
from threadconv.segments.landmarks import Landmarks
from threadconv.segments.page import FOOT, HEADS

_WORDS = any_of("short", "prose", "field", "byline", "quote")


def find(lines: Sequence[Line], kinds: Sequence[Kind], landmarks: Landmarks) -> Anchors | None:
    """The votes of the first post and of as many as the page says that follow; `None` where it
    says nothing, or so many numbers stand alone that their order does not tell which are votes."""
    for at in [at for at, kind in enumerate(kinds) if kind == "notice"]:
        count = landmarks.vocabulary.total(lines[at].text)
        if not count:
            continue
        first = _numbers(lines, kinds, 0, at)[:1]
        votes = _votes(_numbers(lines, kinds, at + 1, len(lines)), count, lines)
        if first and len(votes) == count:
            voted = (*first, *votes)
            if sum(kinds[at + 1] == "date" for at in voted) * 2 > len(voted):
                return None  # More of the headers is left.
            return Anchors(voted, bare=True, total=at, ends=_ends(voted, lines, kinds))
    return None


def mark_comments(anchors: Anchors, kinds: list[Kind]) -> None:
    """Make a comment ("remark") of each line with words between the end of a body and the next
    votes, and furniture of the others."""
    stops = {*anchors.at, *anchors.ends}
    for end in anchors.ends:
        at = end + 1
        while at < len(kinds) and at not in stops and kinds[at] not in HEADS:
            if kinds[at] not in FOOT:
                kinds[at] = "remark" if kinds[at] in _WORDS else "below"
            at += 1


def _numbers(lines: Sequence[Line], kinds: Sequence[Kind], start: int, stop: int) -> list[int]:
    """Where a number stands alone, and over no list: comments have their number over them."""
    return [
        at
        for at in range(start, stop - 1)
        if _is_number(at, lines, kinds) and not _is_bounty(at, lines) and not _lists(at, lines)
    ]


def _votes(numbers: Sequence[int], count: int, lines: Sequence[Line]) -> list[int]:
    """Those of the numbers that count the votes of posts, as far as it can be told.

    A gap follows them. Where too few have one, those count too that hold the order in which
    answers stand, the most votes first; the one that was accepted may stand before them all.
    """
    gapped = [at for at in numbers if lines[at + 1].gap or _is_bounty(at + 1, lines)]
    if len(gapped) > count:
        return _falling(gapped, lines)
    if len(gapped) == count:
        return gapped
    kept = _between(numbers, set(gapped), lines)
    return kept if len(kept) == count else _falling(numbers, lines)


def _is_number(at: int, lines: Sequence[Line], kinds: Sequence[Kind]) -> bool:
    line = lines[at]
    counted = kinds[at] in ("count", "above") and not line.style
    return counted and line.text[-1:].isdigit() and " " not in line.text


def _is_bounty(at: int, lines: Sequence[Line]) -> bool:
    return lines[at].text[:1] == "+"


def _lists(at: int, lines: Sequence[Line]) -> bool:
    return lines[at + 1].style[:1] == "*" and not lines[at + 1].gap


def _falling(at: Sequence[int], lines: Sequence[Line]) -> list[int]:
    """The lines whose numbers do not rise, whatever the first is."""
    kept = list(at[:1])
    for i in at[1:]:
        if len(kept) == 1 or _value(i, lines) <= _value(kept[-1], lines):
            kept.append(i)
    return kept


def _between(at: Sequence[int], sure: Container[int], lines: Sequence[Line]) -> list[int]:
    """The sure lines, and those whose numbers stand between those of the sure ones around them."""
    least: dict[int, int | None] = {}
    below: int | None = None
    for i in reversed(at):
        least[i] = below
        below = _value(i, lines) if i in sure else below
    kept: list[int] = []
    for i in at:
        low, value = least[i], _value(i, lines)
        fits = (low is None or value >= low) and (not kept or value <= _value(kept[-1], lines))
        if i in sure or fits:
            kept.append(i)
    return kept


def _value(at: int, lines: Sequence[Line]) -> int:
    text = lines[at].text
    digits = "".join(filter(str.isdecimal, text))
    return (whole(digits) or 0) * (-1 if text[:1] in "-−" else 1)


def _ends(voted: Sequence[int], lines: Sequence[Line], kinds: Sequence[Kind]) -> tuple[int, ...]:
    """Where the comments of readers begin, by a word or by their number over the list of them."""
    votes = set(voted)
    return tuple(
        at
        for at in range(voted[0] + 1, len(lines) - 1)
        if (kinds[at] == "comment" and not dates.find(lines[at].text))
        or (at not in votes and _is_number(at, lines, kinds) and _lists(at, lines))
    )
