"""Landmarks: what each line of a dump can be, by the words that dialects declare."""

import re
from collections.abc import Iterable, Sequence
from functools import cached_property

from msgspec import Struct

from threadconv import dates
from threadconv.dialects import Dialect
from threadconv.kinds import DECLARED, Declared, Kind
from threadconv.lines import Line
from threadconv.needles import held, needles
from threadconv.numbers import whole
from threadconv.patterns import lazy
from threadconv.segments.buttons import Buttons
from threadconv.segments.words import Worded, Words

COLONS = ": ："
"""What stands between a label and its value: French has a blank before it, Chinese its own."""
LONGEST = 160
"""No landmark is longer, in characters; what is longer is prose."""

_COUNTED = lazy(r"[A-Za-z)] \d[\d.,]*$")
_WORDY = 4
"""A label and its value have no more words than this, where no colon stands between them."""
_VALUE = 14
"""How many characters a date may go on for."""
_REACH = 120
"""How far into a line the words may go that open a quote."""
_NOON = lazy(r"(?: ?[AaPp][Mm](?![a-z]))?")
"""A time goes on where the words of a quote follow it without a blank."""
_ARROW = 3
"""A link to the quoted post ("↑") may stand before the date."""
_LONGEST_CARD, _LONGEST_LEAD = 400, 60
_PAIRS = 4
"""Two counts with their labels are a card."""

_SPECIAL = lazy(r"[\\^$*+?{}\[\]|()]")
_GROUP = lazy(r"\(\?P<\w+>")
_NUMBER = lazy(r"#(?<![\w#]#)(\d[\d,.]*)(?!\w)")
_FILLER = Worded(r"(?:{filler}|\[[^\[\]]*\]|\[(?![^\[\]]*\])|[^\w#@\[]|\d{1,4}(?!\d))*")
_PICTURE = lazy(r"(?:\[[^\]]*\]\*?\s*)+")
_PROSE_END = (".", "!", "?", ":", ",", ";", "…", ")", "”", '"')
_NAME = 40
_BRACKETED = lazy(r"\w[^()?!.,;:]*\([^()?!.,;:]+\)")
"""Names may end with brackets ("Dieter (Cabin 4)")."""
_WIDE_END = ("。", "！", "？")
"""Ends of sentences in Chinese and Japanese, which have no blanks to count."""
_DIGITS = {ord(c): None for c in "0123456789,.+- kKM"}


class Opening(Struct, frozen=True, gc=False):
    """The beginning of a line that opens a quote: whom it quotes, whether it is certain (a date
    stands in it, or no blank behind it), and where the words of the quote begin."""

    author: str
    certain: bool
    end: int


class Landmarks:
    """The vocabulary of some dialects, ready to say what a line is."""

    def __init__(self, dialects: Sequence[Dialect], texts: Iterable[str] = ()) -> None:
        """What a later dialect says of a line counts more than what an earlier one does.

        `texts` are the lines that `kind` will be asked for; it tells any other too, but slower.
        """
        self.labels: dict[str, str] = {}
        self._words: dict[str, Kind] = {}
        patterns: list[tuple[Declared, str]] = []
        for dialect in dialects:
            self.labels.update({name.casefold(): to for name, to in dialect.labels.items()})
        for dialect in reversed(dialects):
            for kind in DECLARED:
                for pattern in getattr(dialect, kind):
                    if _SPECIAL.search(pattern):
                        patterns.append((kind, pattern))
                    else:
                        self._words.setdefault(pattern.casefold(), kind)
        patterns.sort(key=lambda item: DECLARED.index(item[0]))
        # A pattern without needles has "" for one, which every text holds.
        self._patterns = [
            (needle, kind, waiting)
            for kind, waiting, needed in ((k, lazy(p), needles(p)) for k, p in patterns)
            for needle in needed or ("",)
        ]
        self._by_kind: dict[Kind, list[tuple[str, re.Pattern[str]]]] = {}
        for needle, kind, waiting in self._patterns:
            self._by_kind.setdefault(kind, []).append((needle, waiting))
        # A first word may be a card's beside the name of its author.
        asked = [part for text in texts for part in (text, text.partition(" ")[0])]
        self._held = {
            text: [self._patterns[number] for number in numbers] if numbers else ()
            for text, numbers in held(
                [needle for needle, _, _ in self._patterns],
                [_single_blanks(text) for text in asked if len(text) <= LONGEST],
            ).items()
        }
        self._label_heads = {label.replace(":", " ").split(" ")[0] for label in self.labels}
        self._dialects = dialects
        self.signatures = all(dialect.signatures for dialect in dialects)
        self.one_word = any(dialect.one_word for dialect in dialects)
        self.tree = any(dialect.tree for dialect in dialects)
        self._buttons = Buttons(
            word.casefold() for d in dialects for word in d.below if not _SPECIAL.search(word)
        )
        self.words = Words(dialects)
        self._known: dict[str, Kind] = {}
        self._cards: dict[str, bool] = {}

    def kind(self, text: str) -> Kind:
        """What the line is: a kind of `Declared`, or "label", "field" (labels and their values),
        "date", "count" (a bare number), "initial" (one letter), "picture", "symbol" (no letter
        or digit), "short", "prose"."""
        known = self._known.get(text)
        if known is None:
            known = self._known[text] = self._tell(text)
        return known

    def is_card(self, text: str) -> bool:
        """Whether `kind` tells "card": parts of lines are asked for nothing else, and most hold no
        word of a card's."""
        known = self._cards.get(text)
        if known is None:
            plain = _single_blanks(text)
            may_be = self._words.get(plain.casefold()) == "card" or any(
                kind == "card" and needle in plain
                for needle, kind, _ in self._held.get(plain, self._patterns)
            )
            known = self._cards[text] = may_be and self.kind(text) == "card"
        return known

    def match(self, kind: Kind, text: str) -> re.Match[str] | None:
        """The groups of the pattern by which a line is of this kind; `None` for plain words."""
        text = _single_blanks(text)
        for needle, pattern in self._by_kind.get(kind, ()):
            if needle in text and (found := _holding(pattern, text)):
                return found
        return None

    # What few dumps need is compiled when one does: compiling takes longer than reading most.

    @cached_property
    def label_run(self) -> re.Pattern[str]:
        """A label of an author's card, in a line that may hold several with their values."""
        names = sorted(map(re.escape, self.labels), key=len, reverse=True)
        return re.compile(rf"(?:^|(?<=\s))({'|'.join(names)})(?: ?:?\s|：\s?)", re.I)

    @cached_property
    def prefix(self) -> re.Pattern[str]:
        """What may stand before a title and is no part of it."""
        return self._either("prefix")

    @property
    def prefixes(self) -> bool:
        """Whether the software has prefixes of titles."""
        return any(dialect.prefix for dialect in self._dialects)

    @cached_property
    def tag(self) -> re.Pattern[str]:
        """A tag of a thread's subject."""
        return self._either("tag")

    @cached_property
    def _openings(self) -> list[tuple[str, re.Pattern[str]]]:
        patterns = [p for dialect in self._dialects for p in dialect.opening]
        return [(needle, lazy(p)) for p in patterns for needle in needles(p) or ("",)]

    def _either(self, field: str) -> re.Pattern[str]:
        patterns = [_GROUP.sub("(?:", p) for d in self._dialects for p in getattr(d, field)]
        return re.compile("|".join(patterns) or r"(?!)")

    @cached_property
    def _places(self) -> list[re.Pattern[str]]:
        return [re.compile(p) for dialect in self._dialects for p in dialect.place]

    @cached_property
    def _totals(self) -> list[re.Pattern[str]]:
        return [re.compile(p) for dialect in self._dialects for p in dialect.total]

    def total(self, text: str) -> int | None:
        """How many posts answer the first, where a line tells it."""
        found = next((found for p in self._totals if (found := p.search(text))), None)
        return whole(found["count"]) if found else None

    def place(self, text: str) -> tuple[int, int | None] | None:
        """Which page of the thread a line says this is, and of how many, where it tells."""
        for pattern in self._places:
            if found := pattern.search(text):
                count = found.groupdict().get("count")
                number = whole(found["number"])
                if number is not None:
                    return number, whole(count) if count else None
        return None

    def opening(self, text: str) -> Opening | None:
        """How a line opens a quote and goes on with its words; `None` where it does not."""
        head = text[:_REACH]
        for needle, pattern in self._openings:
            if needle in head and (found := pattern.match(text)):
                end = found.end()
                date = dates.find(text[end : end + _REACH])
                dated = bool(found.groupdict().get("date"))
                if date and date.start <= _ARROW:
                    dated, end = True, end + date.end
                    end += len(_NOON.match(text, end)[0])  # type: ignore[index]
                end += len(text) - end - len(text[end:].lstrip())
                if end < len(text):
                    return Opening(found["author"], dated or text[end - 1] in ":：", end)
        return None

    def number(self, kind: Kind, text: str) -> int | None:
        """The post number that a line of this kind prints."""
        found = self.match(kind, text)
        if found and "number" in found.re.groupindex:
            printed = found["number"]
        else:
            found = _NUMBER.search(text)
            if found is None:
                return None
            printed = found[1]
        return whole(printed.translate(_DIGITS_ONLY))

    def _tell(self, text: str) -> Kind:
        if len(text) > LONGEST:
            return "field" if self.lead(text) else "prose"
        if (plain := _single_blanks(text)) != text:
            return self.kind(plain)
        folded = text.casefold()
        word = self._words.get(folded)
        if word:
            return word
        if text[:1] == "[" and _PICTURE.fullmatch(text):
            return "picture"
        if len(text) == 1 and text.isalpha():
            return "initial"
        for needle, kind, pattern in self._held.get(text, self._patterns):
            if needle in text and _holding(pattern, text):
                return kind
        if self._buttons.fill(folded):
            return "below"
        if folded.rstrip(COLONS) in self.labels:
            return "label"
        if self._is_field(folded):
            return "field"
        if not any(map(str.isalnum, text)):
            return "symbol"
        if text.lstrip("+- ")[:1].isdigit() and text.translate(_DIGITS) == "":
            day = dates.find(text) if text.count("-") + text.count(".") == 2 else None
            return "date" if day and day.precision != "year" else "count"
        if date := self._date(text):
            return date
        ends = text[-1] in _WIDE_END or (text[-1] in _PROSE_END and text.count(" ") > 1)
        ends = ends and not (len(text) <= _NAME and _BRACKETED.fullmatch(text))
        if len(text) > 60 or ends:
            return "prose"
        return "short"

    def _is_field(self, folded: str) -> bool:
        label, colon, _ = folded.replace("：", ":", 1).partition(":")
        if colon and label.rstrip() in self.labels:
            return True
        head, blank, _ = label.partition(" ")
        if blank and head in self._label_heads and self.label_run.match(folded):
            count = len(self.label_run.findall(folded))
            return count > 1 and (":" in folded or folded.count(" ") < _WORDY * count)
        return bool(self.lead(folded))

    def lead(self, text: str) -> str:
        """What stands before the labels of a card that is printed on one line: the author's name,
        and a rank behind it. "" where the line is no such card, or begins with a label."""
        if len(text) > _LONGEST_CARD or (text.count(": ") < 2 and _COUNTED.search(text) is None):
            return ""
        marks = [
            mark
            for mark in self.label_run.finditer(text)
            if mark[0].rstrip()[-1] in COLONS
            or self._has_value(mark[1], text[mark.end() : mark.end() + _VALUE])
        ]
        if len(marks) < 2 or not 0 < marks[0].start() <= _LONGEST_LEAD:
            return ""
        return text[: marks[0].start()].strip()

    def _has_value(self, label: str, text: str) -> bool:
        """Does a count follow this label, or a date?"""
        place = self.labels.get(label.casefold())
        return (place == "stats" and text[:1].isdigit()) or (
            place == "joined" and any(map(str.isdigit, text))
        )

    def _date(self, text: str) -> Kind | None:
        date = dates.find(text)
        numbered = _NUMBER.search(text)
        filler = self.words.pattern(_FILLER)
        if numbered and filler.fullmatch(text[: numbered.start()] + text[numbered.end() :]):
            return "number"
        if date is None:
            return None
        if numbered and numbered.start() >= date.end:
            between = text[date.end : numbered.start()] + text[numbered.end() :]
            if filler.fullmatch(text[: date.start] + " " + between):
                return "number"
        if numbered and numbered.end() <= date.start:
            between = text[numbered.end() : date.start] + text[date.end :]
            if filler.fullmatch(text[: numbered.start()] + " " + between):
                return "number"
        if filler.fullmatch(text[: date.start] + " " + text[date.end :]):
            return "date"
        if date.start == 0 and text[date.end : date.end + 2].strip().isdigit():
            return "field"
        return None


def _single_blanks(text: str) -> str:
    return " ".join(text.split()) if "  " in text or "\xa0" in text or "\t" in text else text


def _holding(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """A pattern with a date in it counts only where a date stands there."""
    found = pattern.fullmatch(text)
    if found is None or "date" not in found.re.groupindex or not found["date"]:
        return found
    date = dates.find(text)
    start, end = found.span("date")
    near = date and start <= date.start <= start + 1 and date.end >= end - 3
    return found if near else None


_DIGITS_ONLY = {ord(c): None for c in ",. "}


_INITIALS = 2


def mark(lines: list[Line], landmarks: Landmarks) -> list[Kind]:
    """The kind of each line, as `Landmarks.kind` names them, or by the line above or below it.

    "rest" is a no-break space, "value" what stands below a label.
    """
    kind = landmarks.kind
    kinds: list[Kind] = ["rest" if line.rest else kind(line.text) for line in lines]
    _join_counts(lines, kinds, landmarks)
    for at, above in enumerate(kinds[:-1]):
        here = kinds[at + 1]
        if above == "short" and _are_initials(lines[at].text, lines[at + 1].text):
            kinds[at] = "initial"
        elif above == "label":
            if not _has_value(at, lines, landmarks):
                kinds[at] = "short"
            elif here in ("short", "count", "date", "initial", "prose", "field"):
                kinds[at + 1] = "value"
            if landmarks.labels.get(lines[at].text.casefold()) == "start":
                kinds[at] = kinds[at + 1] = "start"
        elif above == "quote":
            if here == "date":
                kinds[at + 1] = "inside"
            elif here == "quote" and lines[at].text[-1] == ":" and lines[at].text.count(" ") == 0:
                kinds[at] = "inside"
        elif above == "edited":
            if here == "date" and lines[at].text[-1] == ":":
                kinds[at + 1] = "edited"
        elif here == "tail":
            _counts_above(at, kinds)
        elif here == "reactions":
            _kinds_above(at, lines, kinds)
        elif above == "reactions" and lines[at].text[-1] == ":" and here in ("short", "prose"):
            kinds[at + 1] = "reactions"
    return kinds


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


def _counts(at: int, lines: list[Line], kinds: list[Kind], landmarks: Landmarks) -> bool:
    """Is this line the label of a count?"""
    return kinds[at] == "label" and landmarks.labels.get(lines[at].text.casefold()) == "stats"


def _are_initials(text: str, name: str) -> bool:
    """Do two capitals stand for a picture over the name of whom it shows ("AR", "Ann Rowe")?"""
    if len(text) != _INITIALS or not text.isupper() or not text.isalpha() or len(name) <= _INITIALS:
        return False
    second = name.partition(" ")[2][:1] or name[1]
    return name[0] == text[0] and text[1] in (second.upper(), name[1].upper())


def _has_value(at: int, lines: list[Line], landmarks: Landmarks) -> bool:
    """Counts have a number below them: buttons are called "Thanks" as well."""
    text = lines[at].text
    if text[-1] == ":" or landmarks.labels.get(text.casefold()) != "stats":
        return True
    return lines[at + 1].text[:1].isdigit() or lines[at + 1].text[:1] in ("+", "-", "−")


def _counts_above(at: int, kinds: list[Kind]) -> None:
    """Of those who reacted, a page may show nothing but how many did it in each way."""
    while at > 0 and kinds[at] == "count":
        kinds[at] = "reactions"
        at -= 1


def _kinds_above(at: int, lines: list[Line], kinds: list[Kind]) -> None:
    """Above the names of those who reacted may stand a list of how they did."""
    while at > 0 and lines[at].style[:1] == "*" and kinds[at] in ("short", "below"):
        kinds[at] = "reactions"
        at -= 1
