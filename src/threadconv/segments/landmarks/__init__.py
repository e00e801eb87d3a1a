"""Landmarks: what each line of a dump can be, by the words that dialects declare."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from threadconv import dates
from threadconv.dialects import Dialect
from threadconv.kinds import Kind, any_of
from threadconv.patterns import lazy
from threadconv.segments.landmarks import stamps, vocabulary
from threadconv.segments.landmarks.labels import COLONS
from threadconv.segments.words import width

LONGEST = 160
"""No landmark is longer, in characters; what is longer is prose."""


_PICTURE = lazy(r"(?:\[[^\]]*\]\*?\s*)+")
_PROSE_END = (".", "!", "?", ":", ",", ";", "…", ")", "”", '"')
_SHORTEST_PROSE = 60
_PEOPLE_AND_DAYS = lazy(
    r"((?:[^:]{1,120}: ?)?[^,():]{1,40} \([^()]{4,40}\))(?:, ?[^,()]{1,40} \([^()]{4,40}\))+"
)
_REACTED = any_of("reactions", "below")
HEADING = any_of("byline", "number", "closing")
"""Kinds of lines that mark a post."""
_WIDEST = 3
"""No sign is wider than so many letters."""
_NAME = 40
_BRACKETED = lazy(r"\w(?:[^()?!.,;:]|(?<=\b[A-Z])\.)*\([^()?!.,;:]+\)")
_SHORTENED = lazy(r"(?:[A-Z][\w'’-]*\.?,? ){1,3}(?:[JS]r|Esq|(?:[A-Z]\.)*[A-Z])\.")
"""Names may end with brackets ("Dieter (Cabin 4)")."""
_WIDE_END = ("。", "！", "？")
"""Ends of sentences in Chinese and Japanese, which have no blanks to count."""
_DIGITS = {ord(c): None for c in "0123456789,.+- kKM"}


class Landmarks:
    """What the lines of a dump can be by the vocabulary of some dialects."""

    def __init__(self, dialects: Sequence[Dialect], texts: Iterable[str] = ()) -> None:
        """What a later dialect says of a line counts more than what an earlier one does.

        `texts` are the lines that `kind` will be asked for; it tells any other too, but slower.
        """
        # Of what is too long for a landmark only the first word is asked, which may be a card's.
        asked = {*map(_single_blanks, texts)}
        told = {x if len(x) <= LONGEST else x.partition(" ")[0] for x in asked}
        self.vocabulary = vocabulary.of(tuple(dialects))
        self.labels = self.vocabulary.labels
        self.words = self.vocabulary.words
        self._declared = self.vocabulary.declared
        self._foretold = self._declared.foretell(told)
        self._known: dict[str, Kind] = {}
        self._cards: dict[str, bool] = {}
        self._matches: dict[tuple[Kind, str], re.Match[str] | None] = {}

    def kind(self, text: str) -> Kind:
        """What the line is: a kind of `Declared`, or "label", "field" (labels and their values),
        "date", "count" (a bare number), "initial" (one letter), "picture", "symbol" (no letter
        or digit), "short", "prose"."""
        known = self._known.get(text)
        if known is None:
            known = self._known[text] = self._tell(text)
        return known

    def kinds(self, texts: Sequence[str]) -> list[Kind]:
        """What each of these lines is; each text is told once, since pages repeat themselves."""
        known = self._known
        for text in {*texts}.difference(known):
            known[text] = self._tell(text)
        return [known[text] for text in texts]

    def is_card(self, text: str) -> bool:
        """Whether `kind` tells "card": parts of lines are asked for nothing else, and most hold no
        word of a card's."""
        known = self._cards.get(text)
        if known is None:
            may_be = self._declared.may_be("card", _single_blanks(text))
            known = self._cards[text] = may_be and self.kind(text) == "card"
        return known

    def is_plain_card(self, text: str) -> bool:
        """Whether a dialect says in plain words that a line is of a card: patterns take more for
        one than is."""
        return self._declared.by_words(_single_blanks(text).casefold()) == "card"

    def are_buttons(self, text: str) -> bool:
        """Whether several buttons fill a part of a line."""
        return self.vocabulary.buttons.fill(_single_blanks(text).casefold())

    def match(self, kind: Kind, text: str) -> re.Match[str] | None:
        """The groups of the pattern by which a line is of this kind; `None` for plain words."""
        key = kind, text
        if key not in self._matches:
            self._matches[key] = self._declared.match(kind, _single_blanks(text))
        return self._matches[key]

    def told(self, group: str, kind: Kind, text: str) -> str:
        """What a line of this kind tells in this group of its pattern ("author", "date", ...); ""
        where nothing stands there, or the pattern has no such group."""
        found = self.match(kind, text)
        return (found.groupdict().get(group) or "") if found else ""

    def heading(self, text: str) -> str:
        """The pattern by which a line heads or closes a post; empty where it does not."""
        kind = self.kind(text)
        found = self.match(kind, text) if kind in HEADING else None
        return found.re.pattern if found else ""

    def number(self, kind: Kind, text: str) -> int | None:
        """The post number that a line of this kind prints."""
        printed = self.told("number", kind, text)
        return stamps.number(printed) if printed else stamps.number_in(text)

    def _is_list_of_reactions(self, text: str) -> bool:
        """Does a line of any length name people who reacted, each with the day?"""
        first = _PEOPLE_AND_DAYS.fullmatch(text)
        return first is not None and self.kind(first[1]) in _REACTED

    def _tell(self, text: str) -> Kind:
        if (plain := _single_blanks(text)) != text:
            return self.kind(plain)
        if len(text) > LONGEST:
            if self.labels.lead(text):
                return "field"
            listed = text[-1] == ")" and ")," in text and self._is_list_of_reactions(text)
            return "reactions" if listed else "prose"
        folded = text.casefold()
        if word := self._declared.by_words(folded):
            return word
        if len(text) == 1 and text.isalpha():
            return "initial"
        if kind := self._declared.by_pattern(text, self._foretold.get(text)):
            return kind
        if text[:1] == "[" and _PICTURE.fullmatch(text):
            return "picture"
        if text.endswith((":", "：")) and self.words.are_quoting(text):
            return "quote"
        if self.vocabulary.buttons.fill(folded):
            return "below"
        if folded.rstrip(COLONS) in self.labels.facts:
            return "label"
        if self.labels.fill(folded):
            return "field"
        if chain := self.labels.chain(text):
            fact = self.labels.facts[next(iter(chain)).casefold()]
            return "start" if fact == "start" else "field"
        if not any(map(str.isalnum, text)):
            return "symbol"
        if text.lstrip("+- ")[:1].isdigit() and text.translate(_DIGITS) == "":
            day = dates.find(text) if text.count("-") + text.count(".") == 2 else None
            return "date" if day and day.precision != "year" else "count"
        if stamp := stamps.kind(text, self.words):
            return stamp
        if text[-1] == ")" and (head := stamps.without_edit(text)):
            return self.kind(head)
        ends = text[-1] in _WIDE_END or (text[-1] in _PROSE_END and text.count(" ") > 1)
        ends = ends and not (len(text) <= _NAME and _is_called(text))
        if ends or (len(text) * _WIDEST > _SHORTEST_PROSE and width(text) > _SHORTEST_PROSE):
            return "prose"
        return "short"


def _is_called(text: str) -> bool:
    """Whether a short line ends as a name may, and not as a sentence: in brackets, or shortened
    ("T. Brook Jr.")."""
    found = _BRACKETED.fullmatch(text) if text[-1] == ")" else _SHORTENED.fullmatch(text)
    return found is not None


def _single_blanks(text: str) -> str:
    return " ".join(text.split()) if "  " in text or "\xa0" in text or "\t" in text else text
