"""Candidates: the lines that may name the author, and the points that each has by itself."""

import re
from operator import mul
from typing import NamedTuple

from msgspec import Struct

from threadconv.lines import Line
from threadconv.segments.headers import name_text
from threadconv.segments.headers.header import REACH, STOPS, TWINS
from threadconv.segments.headers.shared import Shared
from threadconv.segments.page import CARD, Page

_MAY_NAME = frozenset(("short", "card", "initial", "prose", "count", "date", "field"))
_FIRST = STOPS | {"above"}
_COUNTED = re.compile(r"\d[\d,.]*\+? ")
_ABBREVIATED = re.compile(r"(?:^| )[^\W\d_]{1,2}\.$")
_TIMED = re.compile(r"\d:\d\d")
_NEAR = 8
"""Lines are told apart by their distance from the window's end up to this."""
_MARKS = frozenset(".!?,;:")


Trait = tuple[str, object]
"""What a line looks like in one respect, and how."""


class Candidate(Struct, gc=False):
    """A line that may name the author: the name, what the line looks like, and its points."""

    at: int
    text: str
    traits: tuple[Trait, ...]
    score: float


class _Name(Struct, gc=False):
    """A name as a line holds it.

    `named` tells that the page prints it elsewhere or more stands on the line, `certain` that the
    line says where in it the name is, `ranked` that a rank stands behind it.
    """

    text: str
    named: bool
    certain: bool
    ranked: bool


class _Place(Struct, gc=False):
    """What stands around a line of a window.

    `first` tells that nothing of a card stands above it. `above` it and `below` it the window holds
    so many lines, `words` of those below are words.
    """

    over: str
    under: str
    edge: bool
    first: bool
    twin: bool
    above: int
    below: int
    words: int


class _Signs(NamedTuple):
    """What may speak for a line as the author's name, and what against it."""

    named: float
    initial: float
    picture: float
    first: float
    edge: float
    after_prose: float
    twin: float
    over_card: float
    prose: float
    number: float
    common: float
    beside: float
    everywhere: float
    labelled: float
    listed: float
    counted: float
    timed: float
    letter: float
    marked: float
    unfinished: float
    long: float
    ranked: float


_POINTS = _Signs(
    named=4,  # it is a name elsewhere on the page, or by its dialect
    initial=3,  # its first letter stands above it, for a picture
    picture=2,  # a picture stands above it
    first=3,  # nothing of a card stands above it
    edge=1,  # it looks other than the line above it
    after_prose=1,  # and that line is a sentence, of the post above
    twin=2,  # it stands in the card twice
    over_card=1.5,  # what only cards hold stands below it
    prose=-8,  # it is a sentence
    number=-1.5,  # it is a number
    common=-2,  # it returns in most posts
    beside=-2.5,  # it stands below or beside several names, as a title does
    everywhere=-6,  # it stands in nearly all cards or over many lines
    labelled=-3,  # it holds a label and what is said under it
    listed=-2,  # it holds a comma
    counted=-2,  # it begins with a count of something
    timed=-6,  # it holds a time of day
    letter=-4,  # it is a single letter
    marked=-2,  # it ends as a sentence does
    unfinished=-3,  # more is to follow it
    long=-0.5,  # each word after the third
    ranked=1.5,  # a rank stands behind it
)
"""The points for each sign, with the reason."""
_DEEP = 0.15
"""The points that a line loses for each line of its window above it."""
_HIGH = 0.3
"""The points that a line loses for each line of words below it."""


def find(window: range, page: Page, known: set[str], same: Shared) -> list[Candidate]:
    """The lines of a window that may name the author; `same` are texts that several share."""
    kinds = page.kinds
    return [
        candidate
        for i in window
        if kinds[i] in _MAY_NAME and (candidate := _candidate(i, window, page, known, same))
    ]


def _candidate(
    at: int, window: range, page: Page, known: set[str], same: Shared
) -> Candidate | None:
    name = _name(at, window, page, known, same.beside)
    if name is None:
        return None
    place = _place(at, window, page)
    if not name.named:
        _drop_flag(name, place, at, page)
    score = _score(name, place, at, page, same)
    return Candidate(at, name.text, _traits(name, place, page.lines[at]), score)


def _name(at: int, window: range, page: Page, known: set[str], beside: set[str]) -> _Name | None:
    """The name that a line holds, and how sure that is; `None` where it holds none."""
    line, kind = page.lines[at].text, page.kinds[at]
    text = name_text.printed(at, page, known, beside)
    if not text:
        return None
    certain = text != line
    text = text.rstrip(name_text.RANK_MARKS)
    if not certain:
        text = name_text.without_full(text)
    if text[:1] == "(" and text[-1:] == ")":
        return None
    if (
        kind in ("prose", "date") or (kind == "initial" and at + 1 < window.stop)
    ) and text.casefold() not in known:
        return None
    text = name_text.without_status(text, page, beside)
    named = text.casefold() in known
    if not named and " " in text:
        text = name_text.first_known(text, known) or text
        named = text != line
    ranked = False
    if not named and kind == "short":
        text = name_text.before_rank(name_text.without_initial(text), page)
        ranked = text != line
    return _Name(text, named, certain, ranked)


def _place(at: int, window: range, page: Page) -> _Place:
    """What stands around a line of a window."""
    lines, kinds = page.lines, page.kinds
    start, stop = window.start, window.stop
    line, before = lines[at], lines[at - 1]
    over = at - 1
    while over > 0 and kinds[over] in ("count", "symbol"):
        over -= 1
    kind = kinds[over] if at > 0 else "page"
    near = [other.text for other in lines[max(start, at - TWINS) : min(stop, at + TWINS + 1)]]
    below = kinds[at + 1 : stop]
    return _Place(
        over=kind,
        under=kinds[at + 1] if at + 1 < len(kinds) else "page",
        edge=before.style != line.style or before.indent != line.indent,
        first=at > 0 and (kind in _FIRST or (at == start and len(window) < REACH)),
        twin=near.count(line.text) > 1,
        above=at - start,
        below=stop - at,
        words=below.count("short") + below.count("prose"),
    )


def _drop_flag(name: _Name, place: _Place, at: int, page: Page) -> None:
    """Make the name the plainer one that stands near its line, where one does.

    A flag or the like may stand beside the name, but not beside the avatar's; and one of the two
    may be in capitals for its looks.
    """
    for i in (at - 1, *range(at + 1, at + TWINS)):
        text = page.lines[i].text if 0 <= i < len(page.lines) else ""
        if len(text) > 1 and (name.text.startswith(text + " ") or _shouts(name.text, text)):
            name.text, place.twin = text, True


def _shouts(text: str, plain: str) -> bool:
    """Is one text the other in capitals?"""
    return text != plain and text.isupper() and text.casefold() == plain.casefold()


def _score(name: _Name, place: _Place, at: int, page: Page, same: Shared) -> float:
    """The points of a line for itself, whatever the other posts look like."""
    kind, text = page.kinds[at], page.lines[at].text
    over = place.over
    edge = place.edge and not place.first
    aside = text in same.beside
    signs = _Signs(
        named=name.named or name.certain,
        initial=over == "initial" and page.lines[at - 1].text.casefold() == name.text[0].casefold(),
        picture=over == "picture",
        first=place.first,
        edge=edge,
        after_prose=edge and over == "prose",
        twin=place.twin and not aside,
        over_card=place.under in CARD,
        prose=kind == "prose",
        number=kind == "count",
        common=kind == "card" and page.landmarks.kind(text) == "short",
        beside=aside,
        everywhere=text in same.everywhere,
        labelled=": " in name.text,
        listed=", " in name.text,
        timed=":" in name.text and _TIMED.search(name.text) is not None,
        letter=len(name.text) == 1,
        counted=" " in name.text and _COUNTED.match(name.text) is not None,
        marked=name.text[-1] in _MARKS and not _ABBREVIATED.search(name.text),
        unfinished=name.text[-1] in ",;:",
        long=max(name.text.count(" ") - 2, 0),
        ranked=name.ranked,
    )
    points: float = sum(map(mul, _POINTS, signs))
    return points - (_DEEP * place.above + _HIGH * place.words)


def _traits(name: _Name, place: _Place, line: Line) -> tuple[Trait, ...]:
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
