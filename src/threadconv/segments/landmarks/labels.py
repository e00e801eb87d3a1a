"""Labels: what the author's card says, and where it goes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from threadconv.dialects import Dialect
from threadconv.patterns import lazy

COLONS = ": ："
"""What stands between a label and its value: French has a blank before it, Chinese its own."""
_COUNTED = lazy(r"[A-Za-z)] \d[\d.,]*$")
_WORDY = 4
"""A label and its value have no more words than this, where no colon stands between them."""
_VALUE = 14
"""How many characters a date may go on for."""
_CHAIN = 2
"""So many labels make a card of a line without blanks round them."""
_LONGEST_CARD, _LONGEST_LEAD = 400, 60


class Labels:
    """The labels of some dialects: `facts` tells of each, folded, which its value is."""

    def __init__(self, dialects: Sequence[Dialect]) -> None:
        self.facts: dict[str, str] = {
            name.casefold(): "stats" for dialect in dialects for name in dialect.counts
        }
        self.facts |= {
            name.casefold(): place for dialect in dialects for name, place in dialect.labels.items()
        }
        self._names = tuple(name for dialect in dialects for name in dialect.labels)
        joined = [name for name in self._names if self.facts[name.casefold()] == "joined"]
        self._joined = {*joined, *map(str.casefold, joined)}
        self._heads = {label.replace(":", " ").split(" ")[0] for label in self.facts}

    @cached_property
    def run(self) -> re.Pattern[str]:
        """A label of an author's card, in a line that may hold several with their values."""
        names = sorted(map(re.escape, self.facts), key=len, reverse=True)
        return re.compile(rf"(?:^|(?<=\s))({'|'.join(names)})(?: ?:?\s|：\s?)", re.I)

    @cached_property
    def _glued(self) -> re.Pattern[str]:
        """A label that is glued to its value: the first of a line, or one behind another value."""
        names = "|".join(sorted(map(re.escape, self._names), key=len, reverse=True))
        inner = rf"(?:(?<=[^\W_])|(?<=[)\]\s]))(?:{names})(?=[^\W_a-z]|\()"
        return re.compile(rf"^(?:{names})(?=[^\W_])|{inner}")

    def chain(self, text: str) -> dict[str, str]:
        """The labels that a tool glued to their values on one line, as browsers copy what floats
        ("Join DateOct 2012LocationLeedsPosts73"); none where the line is no such card."""
        # To compile the expression takes longer than to read a short page.
        if not self._begins(text) or len(text) > _LONGEST_CARD:
            return {}
        marks = list(self._glued.finditer(text))
        if len(marks) < _CHAIN or marks[0].start():
            return {}
        ends = [mark.start() for mark in marks[1:]] + [len(text)]
        return {m[0]: text[m.end() : end].strip() for m, end in zip(marks, ends, strict=True)}

    def _begins(self, text: str) -> bool:
        """Whether the text begins with a label and goes on with a letter or a digit."""
        return text.startswith(self._names) and any(
            text[len(name) : len(name) + 1].isalnum()
            for name in self._names
            if text.startswith(name)
        )

    def fill(self, folded: str) -> bool:
        """Whether a line holds labels with their values, and nothing else of its own."""
        label, colon, _ = folded.replace("：", ":", 1).partition(":")
        if colon and label.rstrip() in self.facts:
            return True
        head, blank, _ = label.partition(" ")
        if blank and head in self._heads and self.run.match(folded):
            count = len(self.run.findall(folded))
            return count > 1 and (":" in folded or folded.count(" ") < _WORDY * count)
        return bool(self.lead(folded))

    def lead(self, text: str) -> str:
        """What stands before the labels of a card that is printed on one line: the author's name,
        and a rank behind it. "" where the line is no such card, or begins with a label."""
        if len(text) > _LONGEST_CARD or not self._may_lead(text):
            return ""
        marks = [
            mark
            for mark in self.run.finditer(text)
            if mark[0].rstrip()[-1] in COLONS
            or self._has_value(mark[1], text[mark.end() : mark.end() + _VALUE])
        ]
        if len(marks) < 2 or not 0 < marks[0].start() <= _LONGEST_LEAD:
            return ""
        return text[: marks[0].start()].strip()

    def _may_lead(self, text: str) -> bool:
        """Whether a line shows what few but cards do: two colons, a count at its end, or the word
        for the day on which its author joined."""
        return (
            text.count(": ") > 1
            or _ends_in_count(text)
            or any(name in text for name in self._joined)
        )

    def _has_value(self, label: str, text: str) -> bool:
        """Does a count follow this label, or a date?"""
        fact = self.facts.get(label.casefold())
        return (fact == "stats" and text[:1].isdigit()) or (
            fact == "joined" and any(map(str.isdigit, text))
        )


def _ends_in_count(text: str) -> bool:
    """Does a line end with a number behind a word? Most do not, as their last words tell."""
    return text.rpartition(" ")[2][:1].isdecimal() and _COUNTED.search(text) is not None
