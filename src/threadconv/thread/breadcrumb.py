"""Breadcrumb: the path from a forum's front to a thread, on one line or a line for each part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from threadconv.segments import crumbs
from threadconv.segments.words import Worded, Words
from threadconv.thread.leaves import Leaf

_FRONT = Worded(r"(?:\S.{0,39} )?(?:{site})|{front}")
"""What a path begins with: the word for a front, or a name that says what it is ("Loom Forum")."""
_NEAR, _REACH = 40, 400
"""How many lines above the words of the first post may show parts on lines of their own, and how
many below the header of the last."""
_LEAST, _MOST = 2, 8
"""Of how many parts a path is whose parts stand on lines of their own."""
_LONGEST_PART = 70
"""In characters."""


def path(leaf: Leaf, title: str | None) -> tuple[str, ...]:
    """The parts of the path, outermost first, without the thread's own title; () where the page
    shows none."""
    lines, last = leaf.page.lines, leaf.spans[-1].header.stop
    above = [line.text for line in lines[: leaf.spans[0].start]]
    below = [line.text for line in lines[last : last + _REACH]]
    words = leaf.page.landmarks.words
    return between_signs(above, title) or on_lines(above[-_NEAR:], below, title, words)


def between_signs(above: Sequence[str], title: str | None) -> tuple[str, ...]:
    """The parts of the lowest path above the first post with signs between them."""
    for parts in reversed([*crumbs.paths(above)]):
        if title and parts[-1].startswith(title):
            return parts[:-1]
        if crumbs.is_part(parts[-1]):
            return parts
    return ()


def on_lines(
    above: Sequence[str], below: Sequence[str], title: str | None, words: Words
) -> tuple[str, ...]:
    """The parts from the lowest front above the first post on, if all stand again below the last
    post: lines that stand there once may as well be a menu's."""
    if len({*above}.intersection(below)) < _LEAST:
        return ()
    is_front = words.pattern(_FRONT).fullmatch
    at = next((at for at in reversed(range(len(above))) if is_front(above[at])), None)
    if at is None:
        return ()
    found: tuple[str, ...] = ()
    for to in (to for to, text in enumerate(below) if text == above[at]):
        outer = takewhile(is_front, _shared(above[:at][::-1], below[:to][::-1]))
        inner = takewhile(lambda text: text != title, _shared(above[at:], below[to:]))
        found = max(found, (*reversed([*outer]), *inner), key=len)
    return found if _is_path(found) and not is_front(found[-1]) else ()


def _shared(one: Sequence[str], other: Sequence[str]) -> Iterator[str]:
    """What stands at the beginning of both."""
    for text, same in zip(one, other, strict=False):
        if text != same:
            return
        yield text


def _is_path(parts: Sequence[str]) -> bool:
    """Are these names, few and each another?"""
    few = _LEAST <= len(parts) <= _MOST and len(set(parts)) == len(parts)
    return few and all(1 < len(x) <= _LONGEST_PART and x[0].isalnum() for x in parts)
