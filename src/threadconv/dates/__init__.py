"""Dates as forum pages print them: find one in a line of text, tell what it means.

Nothing here asks the machine for its clock, locale or zone. A date without a zone stays without.
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from threadconv.dates.found import Found, Order, Precision
from threadconv.dates.resolve import comparable, order_of, order_told, resolve, run
from threadconv.dates.scan import scan, scan_wordy
from threadconv.patterns.remembered import remembered

__all__ = [
    "Found",
    "Order",
    "Precision",
    "comparable",
    "day_beside",
    "find",
    "order_of",
    "order_told",
    "resolve",
    "run",
]

LONGEST_WORDY = 40
"""A date without a digit ("an hour ago") is looked for in texts up to this length."""

_NUMBER = re.compile(r"#\d[\d.,]*")
_digit = re.compile("[0-9]").search
_eastern_digit = re.compile("[٠-٩۰-۹]").search
_WESTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "0123456789" * 2)


@remembered
def find(text: str) -> Found | None:
    """The first date of a short text, with its time and zone; None where there is none.

    Reads English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Russian, Swedish,
    Turkish, Czech, Slovak, Hungarian, Greek, Danish, Norwegian, Finnish, Romanian, Ukrainian,
    Bulgarian, Croatian, Serbian (in Latin letters), Indonesian, Vietnamese, Arabic, Hebrew,
    Persian, Chinese, Japanese, Korean and Thai. Years are those of the Gregorian calendar, in Thai
    of the Buddha as well: dates in the Persian, Islamic and Hebrew calendars are none. Today,
    yesterday and weekdays count where a time stands with them or nothing else does; a bare year
    only by itself.
    """
    if "#" in text:
        # A post's number is no day: "#1 January 08, 2024".
        text = _NUMBER.sub(lambda found: " " * len(found[0]), text)
    if not text.isascii() and _eastern_digit(text):
        text = text.translate(_WESTERN)
    if _digit(text):
        return scan(text)
    return scan_wordy(text) if len(text) <= LONGEST_WORDY else None


def day_beside(text: str, found: Found) -> Found | None:
    """The date behind the first one of a text, where that is an age and the other the day from
    which it counts ("3 years ago May 4, 2021"); None where it is not so."""
    day = find(text[found.end :]) if found.relative else None
    if day is None or day.relative:
        return None
    return replace(day, start=found.end + day.start, end=found.end + day.end)
