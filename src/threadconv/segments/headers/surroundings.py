"""Surroundings: what stands around a line, and what that says for its naming the author."""

from __future__ import annotations

from collections.abc import Container

from msgspec import Struct

from threadconv.kinds import Kind, any_of
from threadconv.segments.headers import windows
from threadconv.segments.headers.header import REACH, STOPS, TWINS
from threadconv.segments.page import CARD, HEADS, Page, kind_at
from threadconv.segments.signs import Sign, points

_FIRST = STOPS | any_of("above")

_LABELS, _PLAIN = (["field"], ["label"]), any_of("short", "prose")
_DEEP = 0.15
"""The points that a line loses for each line of its window above it."""
_HIGH = 0.3
"""The points that a line loses for each line of words below it."""


class Surroundings(Struct, gc=False):
    """What stands around a line of a window.

    `first` tells that nothing of a card stands above it. `above` it and `below` it the window holds
    so many lines, `words` of those below are words. `level` tells that the dump has it on the row
    of the line that marks the post, in another column.
    """

    over: Kind
    under: Kind
    edge: bool
    first: bool
    twin: bool
    above: int
    below: int
    words: int
    level: bool


class _Shown(Struct, frozen=True, gc=False):
    """What the lines around a line say for it."""

    initial: bool
    picture: bool
    first: bool
    headed: bool
    edge: bool
    after_prose: bool
    twin: bool
    over_card: bool
    level: bool


_SIGNS: tuple[Sign[_Shown], ...] = (
    Sign(4.5, lambda f: f.initial, "its first letter stands above it, for a picture"),
    Sign(3, lambda f: f.picture, "a picture stands above it"),
    Sign(2.75, lambda f: f.first, "nothing of a card stands above it"),
    Sign(-1, lambda f: f.headed, "but the head of the page, which may go on with it"),
    Sign(1, lambda f: f.edge, "it looks other than the line above it"),
    Sign(1, lambda f: f.after_prose, "and that line is a sentence, of the post above"),
    Sign(2, lambda f: f.twin, "it stands in the card twice"),
    Sign(1.25, lambda f: f.over_card, "what only cards hold stands below it"),
    Sign(3, lambda f: f.level, "it stands beside the line that marks the post"),
)


def around(at: int, window: range, page: Page, said: bool) -> Surroundings:
    """What stands around a line of a window."""
    lines, kinds = page.lines, page.kinds
    start, stop = window.start, window.stop
    line, before = lines[at], lines[max(at - 1, 0)]
    over = at - 1
    while over > 0 and kinds[over] in ("count", "symbol"):
        over -= 1
    kind = kind_at(over, kinds)
    near = [other.text for other in lines[max(start, at - TWINS) : min(stop, at + TWINS + 1)]]
    below = kinds[at + 1 : stop]
    return Surroundings(
        over=kind,
        under=kind_at(at + 1, kinds),
        edge=before.style != line.style or before.indent != line.indent,
        first=at > 0 and (kind in _FIRST or (at == start and len(window) < REACH)) and not said,
        twin=near.count(line.text) > 1 and not _is_pictured_rank(at, window, page),
        above=at - start,
        below=stop - at,
        words=below.count("short") + below.count("prose"),
        level=at == windows.level(stop, window, page),
    )


def _is_pictured_rank(at: int, window: range, page: Page) -> bool:
    """Is this line printed twice because a picture shows the rank as well, below the name with
    which the card begins and over its labels?"""
    lines, kinds = page.lines, page.kinds
    again = at > window.start and lines[at - 1].text == lines[at].text
    top = at - again
    if top == window.start or kinds[top - 1] != "short" or kinds[top + 2 : top + 3] not in _LABELS:
        return False
    first = top - 1 == window.start or kinds[top - 2] not in _PLAIN
    return first and lines[top + 1].text == lines[at].text


def weigh(place: Surroundings, name: str, at: int, page: Page, beside: Container[str]) -> float:
    """The points of the line `at` that may hold this name, for what stands around it.

    `beside` are texts that stand by several names.
    """
    over = place.over
    edge = place.edge and not place.first
    shown = _Shown(
        initial=_is_under_initial(at, name, page),
        picture=over == "picture",
        first=place.first,
        headed=place.first and place.over in HEADS,
        edge=edge,
        after_prose=edge and over == "prose",
        twin=place.twin and page.lines[at].text not in beside,
        over_card=place.under in CARD,
        level=place.level,
    )
    return points(_SIGNS, shown) - (_DEEP * place.above + _HIGH * place.words)


def _is_under_initial(at: int, name: str, page: Page) -> bool:
    """Does the first letter stand above a name, over a line of the card or right above it?"""
    over = at - 2 if kind_at(at - 1, page.kinds) == "card" else at - 1
    initial = kind_at(over, page.kinds) == "initial"
    return initial and page.lines[over].text[0].casefold() == name[0].casefold()
