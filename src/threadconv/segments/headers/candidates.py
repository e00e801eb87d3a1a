"""Candidates: the lines that may name the author, and the points that each has by itself."""

from collections.abc import Container, Sequence
from operator import mul

from msgspec import Struct
from msgspec.structs import astuple, replace

from threadconv.kinds import Kind, any_of
from threadconv.lines import Line
from threadconv.patterns import lazy
from threadconv.segments import decorations
from threadconv.segments.headers import name_text
from threadconv.segments.headers.header import REACH, STOPS, TWINS
from threadconv.segments.headers.shared import Shared
from threadconv.segments.page import CARD, Page, kind_at

_MAY_NAME = any_of("short", "card", "initial", "prose", "count", "date", "field")
_FIRST = STOPS | any_of("above")
_COUNTED = lazy(r"\d[\d,.]*\+? ")
_ABBREVIATED = lazy(r"(?:^| )[^\W\d_]{1,2}\.$")
_TIMED = lazy(r"\d:\d\d")
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


class _Name(Struct, frozen=True, gc=False):
    """A name as a line holds it, and the points of the line for its words.

    `named` tells that the page prints it elsewhere or more stands on the line, `certain` that the
    line says where in it the name is, `ranked` that a rank stands behind it.
    """

    text: str
    named: bool
    certain: bool
    ranked: bool
    points: float


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


class _Words(Struct, frozen=True, gc=False):
    """What the words of a line say for it as the author's name, and against it."""

    named: float
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
    full: float


_POINTS_OF_WORDS = astuple(
    _Words(
        named=4,  # it is a name elsewhere on the page, or by its dialect
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
        full=-2,  # a full name stands beside it, where names are one word
    )
)


class _Around(Struct, frozen=True, gc=False):
    """What the lines around a line say for it."""

    initial: float
    picture: float
    first: float
    edge: float
    after_prose: float
    twin: float
    over_card: float


_POINTS_OF_PLACE = astuple(
    _Around(
        initial=3,  # its first letter stands above it, for a picture
        picture=2,  # a picture stands above it
        first=3,  # nothing of a card stands above it
        edge=1,  # it looks other than the line above it
        after_prose=1,  # and that line is a sentence, of the post above
        twin=2,  # it stands in the card twice
        over_card=1.5,  # what only cards hold stands below it
    )
)
"""The points for each sign, with the reason."""
_DEEP = 0.15
"""The points that a line loses for each line of its window above it."""
_HIGH = 0.3
"""The points that a line loses for each line of words below it."""


def find(
    windows: Sequence[range], page: Page, known: set[str], same: Shared, said: Container[int]
) -> list[list[Candidate]]:
    """The lines of each window that may name the author.

    `same` are texts that several share, `said` lines with which the words of a post may begin.
    """
    names = _Names(page, known, same)
    return [
        [
            candidate
            for i in window
            if page.kinds[i] in _MAY_NAME
            and (candidate := _candidate(i, window, page, names, same, i in said))
        ]
        for window in windows
    ]


def _candidate(
    at: int, window: range, page: Page, names: "_Names", same: Shared, said: bool
) -> Candidate | None:
    line, kind = page.lines[at], page.kinds[at]
    name = names.read(line.text, kind, at + 1 == window.stop)
    if name is None:
        return None
    place = _place(at, window, page, said)
    if not name.named and (plain := _plainer(name.text, at, page)):
        name, place.twin = names.told(line.text, kind, replace(name, text=plain)), True
    points = name.points + _points(name, place, at, page, same)
    return Candidate(at, name.text, _traits(name, place, line), points)


class _Names:
    """Reads the names that lines hold, each text once: cards return."""

    def __init__(self, page: Page, known: set[str], same: Shared) -> None:
        self._page = page
        self._known = known
        self._same = same
        self._read: dict[tuple[str, str, bool], _Name | None] = {}

    def read(self, line: str, kind: Kind, last: bool) -> _Name | None:
        """The name in a line of this kind, the `last` of its window or not; `None` for none."""
        key = line, kind, last
        if key not in self._read:
            self._read[key] = self._name(*key)
        return self._read[key]

    def _name(self, line: str, kind: Kind, last: bool) -> _Name | None:
        known, beside = self._known, self._same.beside
        text = name_text.printed(line, kind, self._page.landmarks, known, beside)
        if not text:
            return None
        certain = text != line
        text = text.rstrip(name_text.RANK_MARKS)
        if text[:1] == "(" and text[-1:] == ")":
            return None
        doubted = kind in ("prose", "date") or (kind == "initial" and not last)
        if doubted and text.casefold() not in known:
            return None
        text = name_text.without_status(text, self._page.landmarks, beside)
        named = text.casefold() in known
        if not named and " " in text:
            text = decorations.first_known(text, known) or text
            named = text != line
        ranked = False
        if not named and kind == "short":
            text = name_text.before_rank(name_text.without_initial(text), self._page.landmarks)
            ranked = text != line
        if not named and self._page.landmarks.one_word:
            text = name_text.user(text)
        return self.told(line, kind, _Name(text, named, certain, ranked, 0))

    def told(self, line: str, kind: Kind, name: _Name) -> _Name:
        """This name, from such a line, with its points."""
        text = name.text
        signs = _Words(
            named=name.named or name.certain,
            prose=kind == "prose",
            number=kind == "count",
            common=kind == "card" and self._page.landmarks.kind(line) == "short",
            beside=line in self._same.beside,
            everywhere=line in self._same.everywhere,
            labelled=": " in text,
            listed=", " in text,
            timed=":" in text and _TIMED.search(text) is not None,
            letter=len(text) == 1,
            counted=" " in text and _COUNTED.match(text) is not None,
            marked=text[-1] in _MARKS and not _ABBREVIATED.search(text),
            unfinished=text[-1] in ",;:",
            long=max(text.count(" ") - 2, 0),
            ranked=name.ranked,
            full=self._page.landmarks.one_word and not name.named and " " in line,
        )
        return replace(name, points=sum(map(mul, _POINTS_OF_WORDS, astuple(signs))))


def _place(at: int, window: range, page: Page, said: bool) -> _Place:
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
    return _Place(
        over=kind,
        under=kind_at(at + 1, kinds),
        edge=before.style != line.style or before.indent != line.indent,
        first=at > 0 and (kind in _FIRST or (at == start and len(window) < REACH)) and not said,
        twin=near.count(line.text) > 1,
        above=at - start,
        below=stop - at,
        words=below.count("short") + below.count("prose"),
    )


def _plainer(name: str, at: int, page: Page) -> str:
    """The plainer name that stands near a line, "" where none does.

    A flag or the like may stand beside the name, but not beside the avatar's; and one of the two
    may be in capitals for its looks.
    """
    plainer = ""
    for i in (at - 1, *range(at + 1, at + TWINS)):
        text = page.lines[i].text if 0 <= i < len(page.lines) else ""
        if len(text) > 1 and (name.startswith(text + " ") or _shouts(name, text)):
            name = plainer = text
    return plainer


def _shouts(text: str, plain: str) -> bool:
    """Is one text the other in capitals?"""
    return text != plain and text.isupper() and text.casefold() == plain.casefold()


def _points(name: _Name, place: _Place, at: int, page: Page, same: Shared) -> float:
    """The points of a line for its place."""
    over = place.over
    edge = place.edge and not place.first
    signs = _Around(
        initial=_is_under_initial(at, name.text, page),
        picture=over == "picture",
        first=place.first,
        edge=edge,
        after_prose=edge and over == "prose",
        twin=place.twin and page.lines[at].text not in same.beside,
        over_card=place.under in CARD,
    )
    points: float = sum(map(mul, _POINTS_OF_PLACE, astuple(signs)))
    return points - (_DEEP * place.above + _HIGH * place.words)


def _is_under_initial(at: int, name: str, page: Page) -> bool:
    """Does the first letter stand above a name, over a line of the card or right above it?"""
    over = at - 2 if kind_at(at - 1, page.kinds) == "card" else at - 1
    initial = kind_at(over, page.kinds) == "initial"
    return initial and page.lines[over].text[0].casefold() == name[0].casefold()


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
