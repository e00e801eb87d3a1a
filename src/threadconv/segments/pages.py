"""Pages: where the pages of a thread begin that one dump holds one after the other."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from threadconv.kinds import any_of
from threadconv.lines import Line
from threadconv.segments.landmarks import Landmarks

_TOP = 5
"""So many lines at the top of a page are looked for again."""
_AGAIN = 3
"""So many of them, in their order, are the top of another page."""
_BETWEEN = 3
"""Lines that may stand between them, on one of the pages only."""
_LONGEST = 100
"""What is longer is what somebody wrote."""
_OF_POSTS = any_of("card", "label", "field", "date", "number", "byline", "closing")
"""Kinds of lines with which posts begin, and no page does."""

_digits = re.compile(r"\d+").sub


def starts(lines: Sequence[Line], landmarks: Landmarks) -> list[int]:
    """The index of the first line of each page, 0 first; those of parts of a page may be among
    them, since the links at its top may stand below its posts as well."""
    top = _top(lines, landmarks)
    if len(top) < 2:
        return [0]
    found = [0]
    # The first line may be of one page alone: the title of the browser's window.
    begins = {key[0] for key in list(top)[:2]} | set("123456789")
    heads = {
        text
        for text in {line.text for line in lines}
        if text[:1] in begins and top.get(_key(text), _TOP) < 2
    }
    for at in [at for at, line in enumerate(lines) if line.text in heads and at >= len(top)]:
        if at - found[-1] < _TOP + _BETWEEN:
            continue
        again = _again(at, lines, top)
        if again >= _AGAIN or (again == len(top) and _turns(at, lines, landmarks)):
            found.append(at)
    return found


def _key(text: str) -> str:
    """A line, whatever its numbers: which page it is may be one of them."""
    return _digits("0", text)


def _top(lines: Sequence[Line], landmarks: Landmarks) -> dict[str, int]:
    """The lines at the very top of the dump, numbered, as far as no post begins among them."""
    top: dict[str, int] = {}
    for line in lines[: 2 * _TOP]:
        if len(top) == _TOP:
            break
        if line.text and landmarks.kind(line.text) in _OF_POSTS:
            break
        if line.text:
            top.setdefault(_key(line.text), len(top))
    return {} if sum(len(text) > _LONGEST for text in top) > _TOP - _AGAIN else top


def _again(at: int, lines: Sequence[Line], top: Mapping[str, int]) -> int:
    """How many lines of the top stand here again, in their order."""
    found, last = 0, -1
    for line in lines[at : at + _TOP + _BETWEEN]:
        rank = top.get(_key(line.text), -1)
        if rank > last:
            found, last = found + 1, rank
    return found


def _turns(at: int, lines: Sequence[Line], landmarks: Landmarks) -> bool:
    """Is this, as its top says, another page than the one at the top of the dump?"""
    place = landmarks.vocabulary.place
    first, here = (
        next(filter(None, (place(line.text) for line in lines[i : i + _TOP])), None)
        for i in (0, at)
    )
    return first is not None and here is not None and first != here
