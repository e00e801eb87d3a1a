"""Edges: lines in the midst of a dump such as pages begin and end with, where another thread may
begin."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from threadconv.kinds import Kind, any_of
from threadconv.lines import Line
from threadconv.segments.landmarks import Landmarks

_RIGHT = "©"
"""What is no line of the page by other words may be one by this sign."""
_LONGEST = 160
_HEADED = 5
"""So many lines above the one that tells who began a thread its title may stand."""
_OF_POSTS = any_of("number", "date", "byline", "closing", "field")
_POSTS = 2
"""So many lines of posts stand between one page's edge and another's."""


def find(
    lines: Sequence[Line],
    landmarks: Landmarks,
    tops: Iterable[int],
    apart: Iterable[tuple[int, int]],
) -> list[int]:
    """The indices at which pages may begin below that of the first line.

    A dump that holds one page has none as a rule: what stands at a page's edges is hardly ever
    found between its posts. `tops` are where pages begin that are like the first, and taken before
    all else near them; `apart` from where to where pages of other software do.
    """
    kinds = landmarks.kinds([line.text for line in lines])
    begins = dict.fromkeys(_edges(lines, kinds, landmarks), False) | dict.fromkeys(tops, True)
    begins.pop(0, None)
    found = _between_posts(begins, kinds) if begins else []
    unseen = [low for low, high in apart if not any(low <= at <= high for at in found)]
    return sorted({*found, *unseen})


def _between_posts(begins: dict[int, bool], kinds: Sequence[Kind]) -> list[int]:
    """The first of these that have no post between them, or the one that is sure."""
    posts = list(accumulate((kind in _OF_POSTS for kind in kinds), initial=0))
    found: list[int] = []
    last = 0
    for at in sorted(begins):
        if posts[-1] - posts[at] < _POSTS:
            break
        if posts[at] - posts[last] >= _POSTS:
            found.append(at)
        elif found and begins[at] and not begins[found[-1]]:
            found[-1] = at
        last = at
    return [at - _HEADED if kinds[at] == "start" and not begins[at] else at for at in found]


def _edges(lines: Sequence[Line], kinds: Sequence[Kind], landmarks: Landmarks) -> Iterator[int]:
    """The indices of the lines that stand at edges of pages, and of those that tell who began a
    thread, which stand below its title."""
    for at, kind in enumerate(kinds):
        text = lines[at].text
        if kind == "start":
            is_edge = any(landmarks.told(group, kind, text) for group in ("author", "date"))
        elif kind == "page" or (_RIGHT in text and len(text) <= _LONGEST):
            is_edge = landmarks.vocabulary.is_edge(text)
        else:
            continue
        if is_edge:
            yield at
