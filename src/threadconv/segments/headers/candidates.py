"""Candidates: the lines that may name the author, and the points that each has by itself."""

from collections.abc import Container, Sequence

from msgspec import Struct
from msgspec.structs import replace

from threadconv.kinds import any_of
from threadconv.lines import Line
from threadconv.segments.headers import surroundings
from threadconv.segments.headers.header import TWINS
from threadconv.segments.headers.shared import Shared
from threadconv.segments.headers.surroundings import Surroundings
from threadconv.segments.headers.worded import Name, Names
from threadconv.segments.page import Page, kind_at

_MAY_NAME = any_of("short", "card", "initial", "prose", "count", "date", "field", "number")
_FULL = 4
"""The points of a full name over the word by which its bearer is known, where the page calls others
by theirs."""
_NEAR = 8
"""Lines are told apart by their distance from the window's end up to this."""


Trait = tuple[str, object]
"""What a line looks like in one respect, and how."""


class Candidate(Struct, gc=False):
    """A line that may name the author: the name, what the line looks like, and its points."""

    at: int
    text: str
    traits: tuple[Trait, ...]
    score: float


def find(
    windows: Sequence[range], page: Page, known: set[str], same: Shared, said: Container[int]
) -> list[list[Candidate]]:
    """The lines of each window that may name the author.

    `same` are texts that several share, `said` lines with which the words of a post may begin.
    """
    names = Names(windows, page, known, same)
    found = [
        [
            candidate
            for i in window
            if page.kinds[i] in _MAY_NAME
            and (candidate := _candidate(i, window, page, names, same, i in said))
        ]
        for window in windows
    ]
    ranked = sum(any(map(_is_ranked, post)) for post in found)
    if ranked * 2 >= len(windows):
        return found
    # Who is named so in another post is no rank under the title of the thread.
    named = {one.text for post in found for one in post if not _is_rank(one, page)}
    return [[one for one in post if one.text in named or not _is_rank(one, page)] for post in found]


def _is_ranked(one: Candidate) -> bool:
    return ("ranked", True) in one.traits


def _is_rank(one: Candidate, page: Page) -> bool:
    """Is what seemed a name with a rank behind it all a rank, where few names have one? A line that
    may be the name stands above it."""
    if not _is_ranked(one) or kind_at(one.at - 1, page.kinds) != "short":
        return False
    above = page.lines[one.at - 1].text
    return above != one.text and not any(map(str.isdigit, above))


def _candidate(
    at: int, window: range, page: Page, names: Names, same: Shared, said: bool
) -> Candidate | None:
    line, kind = page.lines[at], page.kinds[at]
    name = names.read(line.text, kind, at + 1 == window.stop)
    if name is None:
        return None
    place = surroundings.around(at, window, page, said)
    plain = "" if name.named else _plainer(name.text, at, page)
    if plain or (name.certain and (plain := _unranked(name.text, at, page))):
        name, place.twin = names.told(line.text, kind, replace(name, text=plain)), True
    if names.full and _heads_user(name, at, page):
        name = replace(name, points=name.points + _FULL)
    points = name.points + surroundings.weigh(place, name.text, at, page, same.beside)
    return Candidate(at, name.text, _traits(name, place, line), points)


def _heads_user(name: Name, at: int, page: Page) -> bool:
    """Does a name of several words stand right above one of a single word?"""
    below = page.lines[at + 1].text if kind_at(at + 1, page.kinds) == "short" else " "
    return " " in name.text and " " not in below


def _plainer(name: str, at: int, page: Page) -> str:
    """The plainer name that stands near a line, "" where none does.

    A flag or the like may stand beside the name, but not beside the avatar's; and one of the two
    may be in capitals for its looks. The letter for a picture may be glued to a name.
    """
    plainer = ""
    for i in (at - 1, *range(at + 1, at + TWINS)):
        text = page.lines[i].text if 0 <= i < len(page.lines) else ""
        if len(text) > 1 and (
            name.startswith(text + " ") or name == text + text[0].upper() or _shouts(name, text)
        ):
            name = plainer = text
    return plainer


def _unranked(name: str, at: int, page: Page) -> str:
    """The name that stands near a line which has its author's rank before it, "" for none."""
    for i in (at - 1, at + 1, *range(at - 2, at - TWINS, -1)) if " " in name else ():
        text = page.lines[i].text if 0 <= i < len(page.lines) else ""
        if len(text) > 1 and name.endswith(f" {text}"):
            return text
    return ""


def _shouts(text: str, plain: str) -> bool:
    """Is one text the other in capitals?"""
    return text != plain and text.isupper() and text.casefold() == plain.casefold()


def _traits(name: Name, place: Surroundings, line: Line) -> tuple[Trait, ...]:
    """What the line that names the author may share with those of the other posts."""
    return (
        ("style", (line.style, line.indent)),
        ("over", place.over),
        ("under", place.under),
        ("twin", place.twin),
        ("edge", place.edge),
        ("top", min(place.above, 4)),
        ("gap", line.gap > 0),
        ("between", min(place.words, 4)),
        ("words", min(name.text.count(" "), 3)),
        ("ranked", name.ranked),
        ("offset", min(place.below, _NEAR)),
        ("far", min(place.below // 3, 8)),
    )
