"""The weekday that stands before a date."""

from __future__ import annotations

from threadconv.dates.core import Core
from threadconv.dates.tokens import Tokens
from threadconv.dates.words import SHORT_WEEKDAYS, WEEKDAYS

_BEFORE_DAY = frozenset([",", ".", "-", "feira", "den", "de", "le", "the", "dia", "el", "d", "،"])


def weekday_before(tokens: Tokens, first: int) -> int:
    """The token where a date begins that may have its weekday before it: Sunday, October 30."""
    i = first - 1
    while i > max(0, first - 4) and tokens.words[i] in _BEFORE_DAY:
        i -= 1
    if i < 0 or not (is_weekday(tokens, i) or _opens_with_weekday(tokens, i)):
        return first
    return i - (i > 0 and tokens.words[i - 1] == "יום")


def _opens_with_weekday(tokens: Tokens, i: int) -> bool:
    """Whether a short word before a date, "za" or "mer", can be nothing else where it stands."""
    word = tokens.words[i]
    if word not in WEEKDAYS and word not in SHORT_WEEKDAYS:
        return False
    if i == 0 or not tokens.words[i - 1].isalnum():
        return True
    told = not word.isascii() or tokens.words[i + 1] == "."
    return told and word in SHORT_WEEKDAYS and len(word) > 2


def is_weekday(tokens: Tokens, i: int) -> bool:
    """Whether a word is a weekday; short ones, "so" or "mar", with a capital or a full stop."""
    word = tokens.words[i]
    if word not in WEEKDAYS:
        return False
    return len(word) > 3 or tokens.capital(i) or tokens.words[i + 1] == "."


def settle_month(core: Core, weekday: str) -> None:
    """Take the other month of the name where the weekday is that of the day in it alone."""
    told = WEEKDAYS.get(weekday, SHORT_WEEKDAYS.get(weekday))
    if core.month and told == _weekday(core, core.other_month) != _weekday(core, core.month):
        core.month = core.other_month


def _weekday(core: Core, month: int | None) -> int | None:
    if not (core.year and month and core.day):
        return None
    import datetime as dt

    return (dt.date(core.year, month, 1) + dt.timedelta(days=core.day - 1)).weekday()
