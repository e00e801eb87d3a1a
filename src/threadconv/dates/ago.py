"""Dates that count from the day on which the page was shown: 3 hours ago, yesterday, Tuesday."""

from __future__ import annotations

from threadconv.dates.core import Core
from threadconv.dates.near_words import (
    ABOUT,
    AGO,
    AGO_BY_ENDING,
    AND,
    BEFORE_AGO,
    BEFORE_COUNT,
    DAYS,
    FEW,
    LONE,
    ONE,
    PAIRED_DAYS,
    ROUNDING,
    TWO,
    UNITS_AFTER,
)
from threadconv.dates.tokens import Tokens
from threadconv.dates.weekdays import is_weekday
from threadconv.dates.words import UNITS, WEEKDAYS

_MOST_ROUNDING = 3
_JOINING = frozenset("_-.")
_MOST_COUNTS = 3
DOTS = frozenset("·•")
"""What stands between a name and the short form of an age."""
_SHORT = frozenset(["s", "m", "min", "h", "hr", "d", "w", "wk", "mo", "y", "yr"])


def is_near_day(tokens: Tokens, i: int) -> bool:
    """Whether a word, or two, are today or a day near it."""
    word = tokens.words[i]
    return word in DAYS or (word in PAIRED_DAYS and tokens.words[i + 1] in PAIRED_DAYS[word])


def near_day(tokens: Tokens, i: int) -> Core:
    """Today, Yesterday at 3:04 PM, i dag: what `is_near_day`."""
    word = tokens.words[i]
    if word in PAIRED_DAYS:
        return Core(i, i + 2, days=PAIRED_DAYS[word][tokens.words[i + 1]], needs_time=True)
    hui = word == "aujourd" and tokens.words[i + 2] == "hui"
    return Core(i, i + 3 if hui else i + 1, days=DAYS[word], needs_time=True)


def weekday(tokens: Tokens, i: int) -> Core | None:
    """Tuesday at 8:17 PM."""
    if not is_weekday(tokens, i):
        return None
    return Core(i, i + 1, weekday=WEEKDAYS[tokens.words[i]], needs_time=True)


def counted_ago(tokens: Tokens, i: int) -> Core | None:
    """About 3 hours ago; 1 yr. ago; 1 year, 2 months ago; a moment ago; bare 2y as all that a text
    says, but for its having been edited, or all that stands behind a dot (Ann · 2y)."""
    stop, ago = _counts(tokens, i)
    end = _ago_at(tokens, stop) if ago else None
    if end:
        return Core(_led(tokens, _rounded(tokens, i), tokens.words[end - 1]), end, ago=ago)
    lead = i - (i > 0 and tokens.words[i - 1] == "updated")
    alone = not tokens.words_from(stop) and (lead == 0 or tokens.words[lead - 1] in DOTS)
    if len(ago) != 1 or not alone:
        return None
    short = tokens.glued(i) and tokens.words[i + 1] in _SHORT
    return Core(i, stop, ago=ago) if short or tokens.words[i + 1] in AGO_BY_ENDING else None


def lone_ago(tokens: Tokens, i: int) -> Core | None:
    """Час назад, godzinę temu, sejam yang lalu."""
    end = _ago_at(tokens, i + 1) if tokens.words[i] in LONE else None
    return Core(i, end, ago=((1, UNITS[tokens.words[i]]),)) if end else None


def _ago_at(tokens: Tokens, i: int) -> int | None:
    """The token after a word for "ago" that stands at this one, or behind what may precede it."""
    i += tokens.words[i] in BEFORE_AGO
    return i + 1 if tokens.words[i] in AGO else None


def _led(tokens: Tokens, i: int, ago: str) -> int:
    """The first token of "for 3 timer siden", whose count, or what rounds it, begins at this."""
    return i - (i > 0 and tokens.words[i - 1] == BEFORE_COUNT.get(ago))


def counted_since(tokens: Tokens, i: int) -> Core | None:
    """Vor 3 Tagen, hace una hora, il y a plus de 2 ans."""
    j = i + 1
    if tokens.words[i] == "il":
        if tokens.words[j : j + 2] != ["y", "a"]:
            return None
        j += 2
    last = j + _MOST_ROUNDING
    while j < last and tokens.words[j] in ROUNDING:
        j += 1
    stop, ago = _counts(tokens, j)
    if not ago:
        stop, ago = _uncounted(tokens.words, j)
    if (tokens.words[i], tokens.words[stop - 1]) in UNITS_AFTER:
        ago = ((ago[0][0], UNITS_AFTER[tokens.words[i], tokens.words[stop - 1]]),)
    return Core(i, stop, ago=ago) if ago else None


def _uncounted(words: list[str], i: int) -> tuple[int, tuple[tuple[int, str], ...]]:
    """The token after a unit that needs no number, and what it counts; none where words follow,
    since "before the day" of something is no date."""
    count = 1 if words[i] in LONE else 2 if words[i] in TWO else 0
    if not count or words[i + 1].isalpha():
        return i, ()
    return i + 1, ((count, UNITS[words[i]]),)


def _rounded(tokens: Tokens, i: int) -> int:
    """The first token of what rounds a count that begins at this one."""
    least = max(0, i - _MOST_ROUNDING)
    while i > least and tokens.words[i - 1] in ABOUT and not _ends_name(tokens, i - 1):
        i -= 1
    return i


def _ends_name(tokens: Tokens, i: int) -> bool:
    """Does a sign that names hold stand right before a word ("no_more")?"""
    return i > 0 and tokens.words[i - 1] in _JOINING and tokens.glued(i - 1)


def _counts(tokens: Tokens, i: int) -> tuple[int, tuple[tuple[int, str], ...]]:
    """The token after "1 year, 2 months", and what it counts; nothing where it counts nothing."""
    words = tokens.words
    counts: list[tuple[int, str]] = []
    stop = i
    while len(counts) < _MOST_COUNTS and (one := _count(tokens, i)) is not None:
        i, count, unit = one
        counts.append((count, unit))
        stop = i
        i += words[i] in AND
    return stop, tuple(counts)


def _count(tokens: Tokens, i: int) -> tuple[int, int, str] | None:
    """The token after one count and its unit."""
    words = tokens.words
    if words[i].isdecimal() and len(words[i]) <= 4:
        i, count = i + 1, int(words[i])
    elif words[i] in ONE:
        i, count = i + 1, 1
    else:
        count = 0
    few = words[i] in FEW
    i += few or words[i] in ("'", "’", "de")
    unit = UNITS.get(words[i])
    # "A few days" is no number; with seconds it makes no difference.
    if unit is None or (few and unit != "second") or not (few or count or words[i - 1] == "0"):
        return None
    return (i + 2 if words[i + 1] == "." else i + 1), 0 if few else count, unit
