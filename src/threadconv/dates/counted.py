"""Dates that count from the day on which the page was shown; only for those who tell that day."""

from __future__ import annotations

import datetime as dt

from threadconv.dates.found import Found, Order
from threadconv.dates.resolve import at, month_and_day, printed, zone

_DAYS = {"day": 1, "week": 7}
_MONTHS = {"month": 1, "year": 12}
_SECONDS = {"second": 1, "minute": 60, "hour": 3600}


def counted(found: Found, order: Order | None, as_of: str) -> str | None:
    """ISO 8601, counted from `as_of`, as `resolve` gives it; ValueError where that is no date."""
    now = dt.datetime.fromisoformat(as_of)
    try:
        return _counted(found, order, now, timed="T" in as_of)
    except OverflowError:  # before the year 1, or after 9999
        return None


def _counted(found: Found, order: Order | None, now: dt.datetime, timed: bool) -> str | None:
    if found.ago:
        return _ago(found.ago, now, timed)
    if found.days is not None:
        return at((now.date() + dt.timedelta(days=found.days)).isoformat(), found)
    if found.weekday is not None:
        # A page names a weekday for the last seven days only: "today" would be called so.
        back = (now.weekday() - found.weekday - 1) % 7 + 1
        return at((now.date() - dt.timedelta(days=back)).isoformat(), found)
    return _latest(found, order, now.date())


def _latest(found: Found, order: Order | None, today: dt.date) -> str | None:
    """The latest date of this month and day that is not after today; within eight years, for the
    sake of 29 February."""
    month, day = month_and_day(found, order)
    for year in range(today.year, max(today.year - 9, 0), -1):
        if (month, day) <= (today.month, today.day) or year < today.year:
            iso = printed(found, year, order)
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
        east = None if offset is None else int(offset.total_seconds()) // 60
        return f"{then.replace(tzinfo=None).isoformat(timespec='minutes')}:00{zone(east)}"
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
