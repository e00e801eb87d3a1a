"""What a date means: ISO 8601, and which of two numbers is the month."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from threadconv.dates.found import Found, Order, Run

_MONTHS = 12
_AFTER_ALL = "9990-06-15T12:00:00"
_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def resolve(found: Found, order: Order | None = None, as_of: str | None = None) -> str | None:
    """ISO 8601, at the precision and with the zone that the text gives; None where it does not say.

    `order` decides dates such as 3/4/2020, which are None without it. `as_of`, ISO 8601, is when
    the page was shown: relative dates, and dates without a year, are counted from it, and are None
    without. Also None: days that do not exist, such as 31 February. Raises ValueError where `as_of`
    is no ISO 8601 date.
    """
    if found.relative or found.year is None:
        if as_of is None:
            return None
        from threadconv.dates.counted import counted

        return counted(found, order, as_of)
    return printed(found, found.year, order)


def comparable(found: Found, order: Order | None = None) -> str:
    """What tells the earlier of two dates of one page, "" where nothing does.

    A date that counts from the day on which the page was shown is later than any that does not.
    """
    return resolve(found, order, as_of=_AFTER_ALL) or ""


def order_of(founds: Iterable[Found]) -> Order | None:
    """The order of day and month on a page, from all of its dates in the order of the page.

    A number above 12 decides (where they contradict each other, four to one). Otherwise time does:
    the dates of a thread do not run backwards. None where neither does.
    """
    dates = [found for found in founds if found.pair or found.day]
    pairs = [found.pair for found in dates if found.pair]
    if any(max(pair) > _MONTHS for pair in pairs):
        return order_told(dates)
    if not pairs:
        return None
    forward: dict[Order, bool] = {order: _forward(dates, order) for order in ("mdy", "dmy")}
    if forward["mdy"] == forward["dmy"]:
        return None
    return "mdy" if forward["mdy"] else "dmy"


def order_told(founds: Iterable[Found]) -> Order | None:
    """The order of day and month that numbers above 12 tell, in dates of whatever order."""
    pairs = [found.pair for found in founds if found.pair]
    dmy = sum(first > _MONTHS for first, _ in pairs)
    mdy = sum(second > _MONTHS for _, second in pairs)
    return "dmy" if dmy > 4 * mdy else "mdy" if mdy > 4 * dmy else None


def run(founds: Iterable[Found], order: Order | None = None) -> Run:
    """How often dates follow each other; those that tell no day are left out."""
    steps = list(pairwise(when for found in founds if (when := resolve(found, order))))
    return Run(len(steps), sum(a < b for a, b in steps), sum(a > b for a, b in steps))


def _forward(dates: Iterable[Found], order: Order) -> bool:
    """Whether no day of the dates, read in this order, is before the one above."""
    days = [
        (found.year, *month_and_day(found, order))
        for found in dates
        if found.year is not None and (found.pair or found.day)
    ]
    return days == sorted(days)


def month_and_day(found: Found, order: Order | None) -> tuple[int, int]:
    """Zeros stand for what is not told."""
    if found.month is None and found.pair and order:
        first, second = found.pair
        return (first, second) if order == "mdy" else (second, first)
    return found.month or 0, found.day or 0


def printed(found: Found, year: int, order: Order | None) -> str | None:
    """The printed date in this year."""
    if found.precision == "year":
        return f"{year:04}"
    month, day = month_and_day(found, order)
    if not month:
        return None
    if found.precision == "month":
        return f"{year:04}-{month:02}"
    if day > _LONGEST[month - 1] or (month == 2 and day == 29 and not _leap(year)):
        return None
    return at(f"{year:04}-{month:02}-{day:02}", found)


def _leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def at(date: str, found: Found) -> str:
    """The date with the printed time; a time without seconds is at the full minute."""
    if found.time is None:
        return date
    hour, minute, second = found.time
    return f"{date}T{hour:02}:{minute:02}:{second or 0:02}{zone(found.offset)}"


def zone(offset: int | None) -> str:
    """RFC 3339 section 5.6: Z or +hh:mm."""
    if offset is None:
        return ""
    hours, minutes = divmod(abs(offset), 60)
    return f"{'-' if offset < 0 else '+'}{hours:02}:{minutes:02}" if offset else "Z"
