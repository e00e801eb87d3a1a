"""The grammar of dates: where in a line one stands, and what belongs to it."""

from __future__ import annotations

import re

from threadconv.dates.ago import (
    DOTS,
    counted_ago,
    counted_since,
    is_near_day,
    lone_ago,
    near_day,
    weekday,
)
from threadconv.dates.clock import JOINS, Clock, time_at, time_before, zone_at
from threadconv.dates.core import (
    Core,
    day_first,
    month_first,
    numeric,
    year_first,
    yearless,
)
from threadconv.dates.found import AGO_PRECISION, Found, printed_precision
from threadconv.dates.near_words import (
    AGO,
    AGO_BY_ENDING,
    DAYS,
    LONE,
    NOW,
    ONE,
    PAIRED_DAYS,
    SINCE,
)
from threadconv.dates.tokens import Tokens, tokenize
from threadconv.dates.weekdays import settle_month, weekday_before
from threadconv.dates.words import MONTHS, WEEKDAYS
from threadconv.patterns import lazy

_PAIRED = frozenset(word for words in PAIRED_DAYS.values() for word in words)
_NEAR = frozenset(DAYS) | _PAIRED | AGO | SINCE
_CLUES = frozenset(MONTHS) | _NEAR | AGO_BY_ENDING
_CLUES_BY_TIME = _CLUES | frozenset(WEEKDAYS)
_WORDY_CLUES = _NEAR | frozenset(WEEKDAYS)
_STARTS = _CLUES_BY_TIME | ONE | LONE | frozenset(PAIRED_DAYS)
_SHORTEST = 6
"""A text below this length may be a date by a letter alone (2y, 1mo), or by none (2016)."""

_OPENING, _CLOSING = ("(", "（"), (")", "）")
_FEW_WORDS = 2
_AGES = ("yr", "mo")

_numbers = re.compile("[0-9][-/.] ?[0-9]{1,2}[-/.] ?[0-9]").search
_CJK_CLUES = frozenset("年月前昨今년월전어오")
_THAI = frozenset(map(chr, range(ord("ก"), ord("ฮ") + 1)))
_YEARLESS = lazy(r"(?<![0-9])[0-9]{2}[-/.][0-9]{2}\.? +[0-9]{1,2}:[0-9]")
_AGE = lazy(r"[0-9]{1,3}(?:s|m|min|h|hr|d|w|wk|mo|y|yr) [(]")
# Ranges and not \w: these run on every line with a digit, and are twice as fast so.
_ASCII_WORDS, _WORDS = lazy("[a-z]{2,}"), lazy("[a-zß-ۿḀ-ỿ]{2,}")


def scan(text: str) -> Found | None:
    """The first date of a text that has a digit."""
    if not text.isascii():
        if not _CJK_CLUES.isdisjoint(text):
            from threadconv.dates.cjk import find_cjk

            return find_cjk(text) or _first(tokenize(text))
        if not _THAI.isdisjoint(text):
            from threadconv.dates.thai import find_thai

            return find_thai(text) or _first(tokenize(text))
        if "háng" in text:
            from threadconv.dates.vietnamese import find_vietnamese

            return find_vietnamese(text) or _first(tokenize(text))
    if len(text) < _SHORTEST:
        return _first(tokenize(text)) if text.lower() != text.upper() else _year_label(text)
    return _first(tokenize(text)) if _may_hold_date(text) else None


def scan_wordy(text: str) -> Found | None:
    """The date of a short text that has no digit: Yesterday, an hour ago."""
    folded = text.lower()
    if folded.strip() in NOW:
        ago = ((0, "second"),)
        return Found(start=0, end=len(text), precision=AGO_PRECISION["second"], ago=ago)
    return None if _WORDY_CLUES.isdisjoint(folded.split()) else _first(tokenize(text))


def _may_hold_date(text: str) -> bool:
    """Whether a text with a digit deserves the grammar; most do not, and this is how they go."""
    if _numbers(text) or ("(" in text and _AGE.match(text)):
        return True
    timed = ":" in text
    if timed and _YEARLESS.search(text):
        return True
    clues = _CLUES_BY_TIME if timed else _CLUES
    words = _ASCII_WORDS if text.isascii() else _WORDS
    return not clues.isdisjoint(words.findall(text.lower())) or not DOTS.isdisjoint(text)


def _year_label(text: str) -> Found | None:
    if len(text) != 4 or not text.isdecimal() or not 1900 <= int(text) <= 2099:
        return None
    return Found(start=0, end=4, precision="year", year=int(text))


def _first(tokens: Tokens) -> Found | None:
    for i in range(tokens.count):
        word = tokens.words[i]
        if word in _STARTS or word.isdecimal():
            core = _core(tokens, i, word)
            found = _complete(tokens, core) if core else None
            if found:
                return found
    return None


def _core(tokens: Tokens, i: int, word: str) -> Core | None:
    """The day, or the count of time, that begins at this token."""
    if word.isdecimal():
        return (
            numeric(tokens, i)
            or year_first(tokens, i)
            or day_first(tokens, i)
            or counted_ago(tokens, i)
            or _timed(tokens, yearless(tokens, i))
        )
    core = None
    if word in MONTHS:
        core = month_first(tokens, i)
    elif word in SINCE:
        core = counted_since(tokens, i)
    elif is_near_day(tokens, i):
        core = near_day(tokens, i)
    if core is None and word in WEEKDAYS:
        core = weekday(tokens, i)
    return core or lone_ago(tokens, i) or counted_ago(tokens, i)


def _timed(tokens: Tokens, core: Core | None) -> Core | None:
    """A day that is none but beside a time: what stands alone may be a score or a range."""
    return core if core and time_at(tokens, core.stop) else None


def _complete(tokens: Tokens, core: Core) -> Found | None:
    """The date with its weekday, time and zone; None where it turns out to be none."""
    if core.ago:
        return Found(
            start=tokens.starts[core.first],
            end=tokens.ends[core.stop - 1],
            precision=AGO_PRECISION[core.ago[-1][1]],
            ago=core.ago,
        )
    first, stop = weekday_before(tokens, core.first), core.stop
    if core.other_month and first < core.first:
        settle_month(core, tokens.words[first])
    clock, offset = _time_after(tokens, stop), None
    if clock:
        stop = clock.stop
    elif core.weekday is None:
        before = time_before(tokens, first)
        if before:
            first, clock = before
    if clock:
        zone = zone_at(tokens, stop)
        if zone:
            stop, offset = zone
        if core.year is None and core.month and 1990 <= (tokens.number(stop, 4) or 0) <= 2099:
            core.year, stop = int(tokens.words[stop]), stop + 1
        stop += tokens.words[stop] == ")" and "(" in tokens.words[core.stop : stop]
    if not clock and not _stands_alone(tokens, core, first):
        return None
    ends = _ends(tokens, first, stop) or (clock and core.year and _quote_follows(tokens, stop))
    return _found(tokens, core, first, stop, clock, offset) if ends else None


def _time_after(tokens: Tokens, i: int) -> Clock | None:
    """The time of day that follows, behind a few joining words at most."""
    for j in range(i, i + 6):
        clock = time_at(tokens, j)
        if clock:
            return clock
        word = tokens.words[j]
        if word not in JOINS and word not in WEEKDAYS and not _brackets(tokens, j):
            return None
    return None


def _brackets(tokens: Tokens, i: int) -> bool:
    """Whether a token opens brackets, or is a word alone in them or what closes these: 05/11(Sun),
    2012/05/11(金)."""
    words = tokens.words
    at = next((at for at in range(i, max(i - 3, -1), -1) if words[at] in _OPENING), None)
    if at is None or at == i:
        return at == i
    return words[at + 1].isalpha() and words[at + 2] in _CLOSING


def _stands_alone(tokens: Tokens, core: Core, first: int) -> bool:
    """Whether what might be anything is a date without a time: by being all that is said."""
    if core.year is not None and not core.needs_time:
        return True
    # "See you on May 5" is a date, "May 5 people come" is none.
    before = 0 if core.needs_time else _FEW_WORDS
    return tokens.words_before(first) <= before and not tokens.words_from(core.stop)


def _ends(tokens: Tokens, first: int, stop: int) -> bool:
    """Whether the date is not the start of something longer: 1/2/2003/4, 2016-10-30_b."""
    words = tokens.words
    # A page with a tooltip on its dates comes out as "Jan 4, 2024Jan 4, 2024".
    if not tokens.glued(stop - 1) or words[stop] == words[first] or words[stop + 1] in _AGES:
        return True
    if words[stop].isalnum() or words[stop] in ("_", "/"):
        return not words[stop].isascii()
    return not (words[stop] in ".-:" and tokens.glued(stop) and words[stop + 1].isalnum())


def _quote_follows(tokens: Tokens, stop: int) -> bool:
    """Whether words begin right behind a time: a page quotes as "Ann: Mar 9, 2019 08:14Who ..."."""
    return tokens.words[stop].isalpha() and not tokens.words[stop].startswith(("am", "pm"))


def _found(
    tokens: Tokens, core: Core, first: int, stop: int, clock: Clock | None, offset: int | None
) -> Found:
    time = (clock.hour, clock.minute, clock.second) if clock else None
    dated = core.day or core.pair or core.days is not None or core.weekday is not None
    return Found(
        start=tokens.starts[first],
        end=tokens.ends[stop - 1],
        precision=printed_precision(bool(dated), time),
        year=core.year,
        month=core.month,
        day=core.day,
        pair=core.pair,
        time=time,
        offset=offset,
        days=core.days,
        weekday=core.weekday,
    )
