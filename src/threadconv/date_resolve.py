"""What a date means: ISO 8601, and which of two numbers is the month."""

import datetime as dt
from collections.abc import Iterable

from threadconv.date_found import Found, Order

_DAYS = {"day": 1, "week": 7}
_MONTHS = {"month": 1, "year": 12}
_SECONDS = {"second": 1, "minute": 60, "hour": 3600}


def resolve(found: Found, order: Order | None = None, as_of: str | None = None) -> str | None:
    """ISO 8601, at the precision and with the zone that the text gives; None where it does not say.

    `order` decides dates such as 3/4/2020, which are None without it. `as_of`, ISO 8601, is when
    the page was shown: relative dates, and dates without a year, are counted from it, and are None
    without. Also None: days that do not exist, such as 31 February.
    """
    if found.relative or found.year is None:
        return _counted(found, order, as_of) if as_of else None
    return _printed(found, found.year, order)


def order_of(founds: Iterable[Found]) -> Order | None:
    """The order of day and month on a page, from all of its dates in the order of the page.

    A number above 12 decides (where they contradict each other, four to one). Otherwise time does:
    the dates of a thread do not run backwards. None where neither does.
    """
    dates = list(founds)
    pairs = [found.pair for found in dates if found.pair]
    dmy = sum(first > 12 for first, _ in pairs)
    mdy = sum(second > 12 for _, second in pairs)
    if dmy or mdy:
        return "dmy" if dmy > 4 * mdy else "mdy" if mdy > 4 * dmy else None
    if not pairs:
        return None
    forward: dict[Order, bool] = {order: _forward(dates, order) for order in ("mdy", "dmy")}
    if forward["mdy"] == forward["dmy"]:
        return None
    return "mdy" if forward["mdy"] else "dmy"


def _forward(dates: Iterable[Found], order: Order) -> bool:
    """Whether no day of the dates, read in this order, is before the one above."""
    days = [
        (found.year, *_month_and_day(found, order))
        for found in dates
        if found.year is not None and (found.pair or found.day)
    ]
    return days == sorted(days)


def _month_and_day(found: Found, order: Order | None) -> tuple[int, int]:
    """Zeros stand for what is not told."""
    if found.month is None and found.pair and order:
        first, second = found.pair
        return (first, second) if order == "mdy" else (second, first)
    return found.month or 0, found.day or 0


def _printed(found: Found, year: int, order: Order | None) -> str | None:
    if found.precision == "year":
        return f"{year:04}"
    month, day = _month_and_day(found, order)
    if not month:
        return None
    if found.precision == "month":
        return f"{year:04}-{month:02}"
    try:
        date = dt.date(year, month, day)
    except ValueError:
        return None
    return _at(date, found)


def _at(date: dt.date, found: Found) -> str:
    """The date with the printed time; a time without seconds is at the full minute."""
    if found.time is None:
        return date.isoformat()
    hour, minute, second = found.time
    return f"{date.isoformat()}T{hour:02}:{minute:02}:{second or 0:02}{_zone(found.offset)}"


def _zone(offset: int | None) -> str:
    """RFC 3339 section 5.6: Z or +hh:mm."""
    if offset is None:
        return ""
    hours, minutes = divmod(abs(offset), 60)
    return f"{'-' if offset < 0 else '+'}{hours:02}:{minutes:02}" if offset else "Z"


def _counted(found: Found, order: Order | None, as_of: str) -> str | None:
    now = dt.datetime.fromisoformat(as_of)
    if found.ago:
        return _ago(found.ago, now, timed="T" in as_of)
    if found.days is not None:
        return _at(now.date() + dt.timedelta(days=found.days), found)
    if found.weekday is not None:
        # A page names a weekday for the last seven days only: "today" would be called so.
        back = (now.weekday() - found.weekday - 1) % 7 + 1
        return _at(now.date() - dt.timedelta(days=back), found)
    return _latest(found, order, now.date())


def _latest(found: Found, order: Order | None, today: dt.date) -> str | None:
    """The latest date of this month and day that is not after today; within eight years, for the
    sake of 29 February."""
    month, day = _month_and_day(found, order)
    for year in range(today.year, today.year - 9, -1):
        if (month, day) <= (today.month, today.day) or year < today.year:
            iso = _printed(found, year, order)
            if iso:
                return iso
    return None


def _ago(ago: tuple[tuple[int, str], ...], now: dt.datetime, timed: bool) -> str | None:
    """Counted back from now, at the precision of the smallest unit; hours give the day."""
    unit = ago[-1][1]
    if unit in _SECONDS and not timed:
        return None
    try:
        then = _months_back(now, sum(count * _MONTHS.get(unit, 0) for count, unit in ago))
        then -= dt.timedelta(
            days=sum(count * _DAYS.get(unit, 0) for count, unit in ago),
            seconds=sum(count * _SECONDS.get(unit, 0) for count, unit in ago),
        )
    except (OverflowError, ValueError):
        return None
    if unit in ("second", "minute"):
        offset = then.utcoffset()
        zone = _zone(None if offset is None else int(offset.total_seconds()) // 60)
        return f"{then:%Y-%m-%dT%H:%M}:00{zone}"
    return then.date().isoformat()[: {"year": 4, "month": 7}.get(unit, 10)]


def _months_back(now: dt.datetime, months: int) -> dt.datetime:
    """The same day some months before, or the last of that month where it is shorter."""
    year, month = divmod(now.year * 12 + now.month - 1 - months, 12)
    for day in range(now.day, 27, -1):
        try:
            return now.replace(year=year, month=month + 1, day=day)
        except ValueError:
            continue
    return now.replace(year=year, month=month + 1)
