"""Worded: names as lines hold them, and what the words of a line say for its naming the author."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from threadconv.kinds import Kind
from threadconv.patterns import lazy
from threadconv.segments.headers import decorations, full_names, name_text, pictured
from threadconv.segments.headers.shared import Shared
from threadconv.segments.landmarks import stamps
from threadconv.segments.page import Page
from threadconv.segments.signs import Sign, points

_COUNTED = lazy(r"\d[\d,.]*\+? ")
_ABBREVIATED = lazy(r"(?:^| )[^\W\d_]{1,2}\.$")
_TIMED = lazy(r"\d:\d\d")
_YEAR = lazy(r"(?:19|20)\d\d")
_MARKS = frozenset(".!?,;:")
_LEAST = 2


class Name(Struct, frozen=True, gc=False):
    """A name as a line holds it, and the points of the line for its words.

    `named` tells that the page prints it elsewhere or more stands on the line, `certain` that the
    line says where in it the name is, `ranked` that a rank stands behind it.
    """

    text: str
    named: bool
    certain: bool
    ranked: bool
    points: float


class _Wording(Struct, frozen=True, gc=False):
    """What the words of a line say for it as the author's name, and against it."""

    named: bool
    prose: bool
    number: bool
    year: bool
    common: bool
    beside: bool
    everywhere: bool
    labelled: bool
    listed: bool
    counted: bool
    timed: bool
    letter: bool
    marked: bool
    unfinished: bool
    long: int
    ranked: bool
    full: bool


_SIGNS: tuple[Sign[_Wording], ...] = (
    Sign(5, lambda f: f.named, "it is a name elsewhere on the page, or by its dialect"),
    Sign(-8, lambda f: f.prose, "it is a sentence"),
    Sign(-2.5, lambda f: f.number, "it is a number"),
    Sign(-4, lambda f: f.year, "it is a year, which may be left of a date"),
    Sign(-2, lambda f: f.common, "it returns in most posts"),
    Sign(-2, lambda f: f.beside, "it stands below or beside several names, as a title does"),
    Sign(-6, lambda f: f.everywhere, "it stands in nearly all cards or over many lines"),
    Sign(-3, lambda f: f.labelled, "it holds a label and what is said under it"),
    Sign(-3, lambda f: f.listed, "it holds a comma"),
    Sign(-2, lambda f: f.counted, "it begins with a count of something"),
    Sign(-6, lambda f: f.timed, "it holds a time of day"),
    Sign(-5, lambda f: f.letter, "it is a single letter"),
    Sign(-2, lambda f: f.marked, "it ends as a sentence does"),
    Sign(-3, lambda f: f.unfinished, "more is to follow it"),
    Sign(-0.75, lambda f: f.long, "each word after the third"),
    Sign(1.5, lambda f: f.ranked, "a rank stands behind it"),
    Sign(-2, lambda f: f.full, "a full name stands beside it, where names are one word"),
)


class Names:
    """Reads the names that lines hold, each text once: cards return."""

    def __init__(self, windows: Sequence[range], page: Page, known: set[str], same: Shared) -> None:
        self._page = page
        self._same = same
        self.full = full_names.find(windows, page, known)
        self._known = known | self.full
        self._pictured = pictured.find(windows, page, self._known)
        self._one_word = page.landmarks.vocabulary.one_word and not self.full
        self._rated = _are_rated(windows, page)
        self._read: dict[tuple[str, str, bool], Name | None] = {}

    def read(self, line: str, kind: Kind, last: bool) -> Name | None:
        """The name in a line of this kind, the `last` of its window or not; `None` for none."""
        key = line.replace("\t", " "), kind, last
        if key not in self._read:
            self._read[key] = self._name(*key)
        return self._read[key]

    def _name(self, line: str, kind: Kind, last: bool) -> Name | None:
        known, beside = self._known, self._same.beside
        line = stamps.without_edit(line) or line
        text = name_text.printed(line, kind, self._page.landmarks, known, beside)
        if kind == "card":
            text = self._pictured.get(text, text)
        if self._rated and kind == "short":
            line = text = name_text.without_rating(text)
        if not text:
            return None
        certain = text != line
        one_word = self._page.landmarks.vocabulary.one_word
        text = name_text.without_mood(text) if one_word else text
        bare = text.rstrip(name_text.RANK_MARKS)
        text = name_text.once(bare, certain or bare != text)
        if text[:1] == "(" and text[-1:] == ")":
            return None
        doubted = kind in ("prose", "date") or (kind == "initial" and not last)
        if doubted and text.casefold() not in known:
            return None
        text = name_text.without_status(text, self._page.landmarks, beside)
        named = text.casefold() in known
        if not named and " " in text and (found := decorations.first_known(text, known)):
            text, named = found, True
        if not named and one_word and kind == "short":
            found = full_names.glued(text, known)
            text, named = (found, True) if found else (text, False)
        ranked = False
        if not named and kind == "short":
            text = name_text.before_rank(name_text.without_initial(text), self._page.landmarks)
            text = name_text.once(text, text != bare)
            ranked = text != line
        if not named and self._one_word:
            text = name_text.user(text)
        elif not named and one_word and kind == "short":
            text = full_names.alone(text)
        if kind != "count" and not any(map(str.isalpha, text)):
            return None  # A rank and a number ("Member # 118"): no name is left.
        return self.told(line, kind, Name(text, named, certain, ranked, 0))

    def told(self, line: str, kind: Kind, name: Name) -> Name:
        """This name, from such a line, with its points."""
        text = name.text
        wording = _Wording(
            named=name.named or name.certain,
            prose=kind == "prose",
            number=kind == "count",
            year=kind == "count" and _YEAR.fullmatch(text) is not None,
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
            full=self._one_word and not name.named and " " in line,
        )
        return replace(name, points=points(_SIGNS, wording))


def _are_rated(windows: Sequence[range], page: Page) -> bool:
    """Does a number in brackets stand behind a name in most cards?"""
    rated = sum(
        any(
            page.kinds[at] == "short"
            and name_text.without_rating(page.lines[at].text) != page.lines[at].text
            for at in window
        )
        for window in windows
    )
    return rated >= _LEAST and rated * 2 > len(windows)
