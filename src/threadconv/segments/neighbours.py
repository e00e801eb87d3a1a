"""Neighbours: what lines are by those above and below them."""

from __future__ import annotations

from itertools import pairwise

from threadconv import dates
from threadconv.kinds import Kind, any_of
from threadconv.lines import CODE, END, Line
from threadconv.patterns import lazy
from threadconv.segments.landmarks import Landmarks
from threadconv.segments.landmarks.labels import COLONS

_INITIALS = 2
_LEADING = any_of("label", "quote", "edited", "reactions", "date")
_TRAILING = any_of("tail", "reactions", "notice")
_VALUES = any_of("short", "count", "date", "initial", "prose", "field")
_FILE, _SIZE = lazy(r"\S.*\.\w{2,5}"), lazy(r"\(?\d[\d.,]* ?(?:[KMG]i?)?[BbOo]\b")
_KIND_WORDS = 3
"""No way to react has more words ("Thinking of you")."""
_WAYS, _SAID = any_of("short", "below"), any_of("short", "prose")
_OF_CARD = any_of("card", "label")
_OVER = 3
"""A label and its value stand within so many lines above the number of a member."""
_PAIRS = 4
"""Two counts with their labels are a card."""


def mark(lines: list[Line], landmarks: Landmarks) -> list[Kind]:
    """The kind of each line, as `Landmarks.kind` names them, or by the line above or below it.

    "rest" is a no-break space, "value" what stands below a label.
    """
    kinds = landmarks.kinds([line.text for line in lines])
    for at, line in enumerate(lines):
        if line.rest or line.style == CODE or END in line.style:
            kinds[at] = _sure(line)
    if "count" in kinds:
        _join_counts(lines, kinds, landmarks)
    if "number" in kinds:
        _hold_numbers(kinds)
    adjacent = _Adjacent(lines, kinds, landmarks)
    for at in adjacent.telling():
        adjacent.tell(at)
    return kinds


class _Adjacent:
    """Two lines at a time, the upper at an index, with what they are when looked at alone."""

    def __init__(self, lines: list[Line], kinds: list[Kind], landmarks: Landmarks) -> None:
        self._lines, self._kinds, self._landmarks = lines, kinds, landmarks
        self._alone = tuple(kinds)

    def telling(self) -> list[int]:
        """Those that may change what one of them is, or what the lines above them are."""
        return [
            at
            for at, (above, here) in enumerate(pairwise(self._alone))
            if above in _LEADING
            or here in _TRAILING
            or (above == "short" and len(self._lines[at].text) == _INITIALS)
        ]

    def tell(self, at: int) -> None:
        """Change the kinds of what these two say of each other."""
        above, here = self._alone[at : at + 2]
        text = self._lines[at].text
        if above == "short" and _are_initials(text, self._lines[at + 1].text):
            self._kinds[at] = "initial"
        elif above == "label":
            self._tell_label(at)
        elif above in ("quote", "date"):
            self._tell_quote(at)
        elif above == "edited":
            self._tell_edit(at)
        elif here == "notice":
            _mark_file(at, self._lines, self._kinds)
        elif here == "tail":
            _counts_above(at, self._lines, self._kinds)
        elif here == "reactions":
            if not _only_counts(self._lines[at + 1], self._landmarks):
                _kinds_above(at, self._lines, self._kinds)
        elif above == "reactions":
            self._tell_reactions(at)

    def _tell_label(self, at: int) -> None:
        kinds, here = self._kinds, self._alone[at + 1]
        if not _has_value(at, self._lines, self._landmarks):
            kinds[at] = "short"
        elif here in _VALUES:
            kinds[at + 1] = "value"
        elif here == "card":
            _buttons_of_card(at + 1, kinds)
        label = self._lines[at].text.casefold().rstrip(COLONS)
        if self._landmarks.labels.facts.get(label) == "start":
            if self._is_role(at):
                kinds[at] = "card"
            else:
                kinds[at] = kinds[at + 1] = "start"

    def _is_role(self, at: int) -> bool:
        """Is what is a label above the thread one more word of a card ("Thread starter")? The
        labels of a card stand right below, or it returns when posts have begun."""
        facts = self._landmarks.labels.facts
        below = (line.text.casefold().rstrip(COLONS) for line in self._lines[at + 1 : at + 3])
        if any(facts.get(text, "start") != "start" for text in below):
            return True
        text = self._lines[at].text
        return "number" in self._alone[:at] and any(x.text == text for x in self._lines[:at])

    def _tell_quote(self, at: int) -> None:
        above, here = self._alone[at : at + 2]
        text = self._lines[at].text
        begins = _is_one_word(text) if above == "quote" else _is_bracketed(text)
        if above == "quote" and here == "date":
            self._kinds[at + 1] = "inside"
        elif begins and self._opens_quote(at + 1):
            self._kinds[at] = "inside"

    def _tell_edit(self, at: int) -> None:
        # A date over a count is on the next author's card, and that of the edit left out.
        counted = self._alone[at + 2 : at + 3] == ("count",)
        if self._alone[at + 1] == "date" and self._lines[at].text[-1] == ":" and not counted:
            self._kinds[at + 1] = "edited"

    def _tell_reactions(self, at: int) -> None:
        kinds, here = self._kinds, self._alone[at + 1]
        if here == "count" and self._goes_on_card(at):
            kinds[at], kinds[at + 1] = "label", "value"
        elif self._lines[at].text.endswith((":", " by")) and here in ("short", "prose"):
            kinds[at + 1] = "reactions"

    def _goes_on_card(self, at: int) -> bool:
        """Is a way to react, with a count below, one more label of a card ("Thanks")?"""
        valued = at > 0 and self._kinds[at - 1] == "value"
        return valued and _labels_count(self._lines[at].text, self._landmarks)

    def _opens_quote(self, at: int) -> bool:
        found = self._landmarks.vocabulary.openings.find(self._lines[at].text)
        return self._alone[at] == "quote" or found is not None


def _sure(line: Line) -> Kind:
    """The kind of a line that its words do not tell: of a no-break space, of what stands below
    a page, and of code, since no page prints that around posts."""
    if line.rest:
        return "rest"
    return "page" if END in line.style else "prose"


def _join_counts(lines: list[Line], kinds: list[Kind], landmarks: Landmarks) -> None:
    """Make plain words of a card of the labels that stand below their counts.

    That is so where a run of counts and labels begins with a count and ends with a label.
    """
    start = stop = 0
    for at in range(1, len(kinds)):
        if kinds[at - 1] == "count" and _counts(at, lines, kinds, landmarks):
            start = start if stop == at - 1 else at - 1
            stop = at + 1
        elif stop == at and kinds[at] != "count" and stop - start >= _PAIRS:
            kinds[start + 1 : stop : 2] = ["card"] * ((stop - start) // 2)


def _hold_numbers(kinds: list[Kind]) -> None:
    """Make values of the numbers of members, which stand below a word or a label of the card and
    between its labels: the numbers of posts stand at either end of it."""
    for at in range(2, len(kinds) - 1):
        held = kinds[at : at + 2] == ["number", "label"] and kinds[at - 1] in _OF_CARD
        if held and "label" in kinds[max(0, at - _OVER) : at - 1]:
            kinds[at] = "value"


def _counts(at: int, lines: list[Line], kinds: list[Kind], landmarks: Landmarks) -> bool:
    """Is this line the label of a count?"""
    return kinds[at] == "label" and _labels_count(lines[at].text, landmarks)


def _labels_count(text: str, landmarks: Landmarks) -> bool:
    """Is this what a card calls a count?"""
    return landmarks.labels.facts.get(text.casefold()) == "stats"


def _buttons_of_card(at: int, kinds: list[Kind]) -> None:
    """Ways to reach an author stand below the label for them ("Contact:"), and not under a post."""
    while at < len(kinds) and kinds[at] in ("card", "below"):
        kinds[at] = "card"
        at += 1


def _is_one_word(text: str) -> bool:
    """Is it one word and a colon ("Quote:"), above whom it quotes?"""
    return text[-1] == ":" and " " not in text


def _is_bracketed(text: str) -> bool:
    """Is it all in brackets, as the date of a quote is above whom it quotes?"""
    return text[0] == "(" and text[-1] == ")"


def _are_initials(text: str, name: str) -> bool:
    """Do two capitals stand for a picture over the name of whom it shows ("AR", "Ann Rowe")?"""
    if len(text) != _INITIALS or not text.isupper() or not text.isalpha() or len(name) <= _INITIALS:
        return False
    second = name.partition(" ")[2][:1] or name[1]
    return name[0] == text[0] and text[1] in (second.upper(), name[1].upper())


def _has_value(at: int, lines: list[Line], landmarks: Landmarks) -> bool:
    """Counts have a number below them, and no date: buttons are called "Thanks" as well, and posts
    end so."""
    text, below = lines[at].text, lines[at + 1].text
    if text[-1] == ":" or not _labels_count(text, landmarks):
        return True
    if below[:1] in ("+", "-", "−"):
        return True
    # "12M" are twelve months where a date is looked for.
    return below[:1].isdigit() and (below[:-1].isdigit() or dates.find(below) is None)


def _mark_file(at: int, lines: list[Line], kinds: list[Kind]) -> None:
    """A line over the size of a file is the file's name, blanks and all; pictures have it twice."""
    name = lines[at].text
    if not (_FILE.fullmatch(name) and _SIZE.match(lines[at + 1].text)):
        return
    while at >= 0 and lines[at].text == name and kinds[at] in ("short", "prose"):
        kinds[at] = "attachment"
        at -= 1


def _counts_above(at: int, lines: list[Line], kinds: list[Kind]) -> None:
    """Of those who reacted, a page may show nothing but how many did it in each way; numbers in
    columns are the writer's."""
    while at > 0 and kinds[at] == "count" and "  " not in lines[at].text:
        kinds[at] = "reactions"
        at -= 1


def _only_counts(line: Line, landmarks: Landmarks) -> bool:
    """Does a line say how many reacted and not who, and is it no item of the list above it?"""
    found = landmarks.match("reactions", line.text)
    told = found.groupdict() if found else {}
    return bool(told.get("count")) and not told.get("users") and line.style[:1] != "*"


def _kinds_above(at: int, lines: list[Line], kinds: list[Kind]) -> None:
    """Above the names of those who reacted may stand a list of how they did, in a word or two each;
    what stands above a blank over that list is the post's own, and a list of more words is."""
    top = at + 1
    while top > 1 and _is_way(top - 1, lines, kinds) and (top > at or not lines[top].gap):
        top -= 1
    told = lines[top - 1].style[:1] == "*" and not lines[top].gap and kinds[top - 1] in _SAID
    if not told:
        kinds[top : at + 1] = ["reactions"] * (at + 1 - top)


def _is_way(at: int, lines: list[Line], kinds: list[Kind]) -> bool:
    """May this be a way to react?"""
    few = lines[at].text.count(" ") < _KIND_WORDS
    return few and lines[at].style[:1] == "*" and kinds[at] in _WAYS
