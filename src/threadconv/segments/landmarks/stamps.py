"""Stamps: lines that hold a post's date or number, and nothing else that says anything."""

from __future__ import annotations

from threadconv import dates
from threadconv.kinds import Kind
from threadconv.numbers import whole
from threadconv.patterns import lazy
from threadconv.segments.words import Worded, Words

NOTE = lazy(r" ?\([^()\d]{1,20}\)$")
"""What may stand behind a date: "(edited)"."""

_NUMBER = lazy(r"#(?<![\w#]#)(\d[\d,.]*)(?!\w)")
_FILLER = Worded(r"(?:{filler}|\[[^\[\]]*\]|\[(?![^\[\]]*\])|[^\w#@\[]|\d{1,4}(?!\d))*")

_REPLYING = Worded(r"(?<=\s){replying} (?P<whom>[^\s.!?:][^.!?:]{0,40})$")

_BLANKS = 2
"""It takes so many."""

_NO_DIGITS = {ord(sign): None for sign in ",. "}


def number(printed: str) -> int | None:
    """The number in the digits of a post's number; `None` where they are too many."""
    return whole(printed.translate(_NO_DIGITS))


def number_in(text: str) -> int | None:
    """The number behind "#" in a line."""
    found = _NUMBER.search(text)
    return number(found[1]) if found else None


def answered(text: str, words: Words) -> str:
    """Whom the post answers, where a line says so behind its date; "" where it does not."""
    found = words.pattern(_REPLYING).search(text)
    return found["whom"] if found else ""


def without_answered(text: str, words: Words) -> str:
    """The line without that."""
    return words.pattern(_REPLYING).sub("", text) if text.count(" ") >= _BLANKS else text


def without_edit(text: str) -> str:
    """What stands before brackets in which the date of an edit closes a line, and holds another;
    "" where none does."""
    date = dates.find(text) if " (" in text else None
    return _without_edit(text, date.end) if date else ""


def _without_edit(text: str, end: int) -> str:
    """What stands before brackets in which a second date closes a line, that of an edit; "" where
    none does. The first date ends there."""
    head, opened, note = text.rpartition(" (")
    return head if opened and end <= len(head) and dates.find(note) else ""


def _is_filler(text: str, words: Words) -> bool:
    """Does a text beside a date or a number tell nothing?"""
    return not text.strip() or words.pattern(_FILLER).fullmatch(text) is not None


def kind(text: str, words: Words) -> Kind | None:
    """Whether a line is a "number", a "date" or a "field" with one; `None` for any other."""
    date = dates.find(text)
    numbered = _NUMBER.search(text) if "#" in text else None
    if not numbered and date is None:
        return None
    if date and text[-1] == ")" and (dated := _without_edit(text, date.end)):
        return kind(dated, words)
    if numbered and _is_filler(text[: numbered.start()] + text[numbered.end() :], words):
        return "number"
    if date is None:
        return None
    if numbered and numbered.start() >= date.end:
        between = text[date.end : numbered.start()] + text[numbered.end() :]
        if _is_filler(text[: date.start] + " " + between, words):
            return "number"
    if numbered and numbered.end() <= date.start:
        between = text[numbered.end() : date.start] + text[date.end :]
        if _is_filler(text[: numbered.start()] + " " + between, words):
            return "number"
    rest = text[date.end :]
    if day := dates.day_beside(text, date):
        rest = text[date.end : day.start] + " " + text[day.end :]
    if _is_filler(text[: date.start] + " " + rest, words):
        return "date"
    # A card tells the day of joining, and counts: what has a time is a row of somebody's table.
    counted = text[date.end : date.end + 2].strip().isdigit()
    if date.start == 0 and counted and not (date.time and date.year):
        return "field"
    return None
