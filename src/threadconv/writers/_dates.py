"""Dates as a page for people shows them."""

from __future__ import annotations

from threadconv.derived import day_exists
from threadconv.model import Date


def shown(posted: Date) -> str:
    """The date at the precision and with the zone that the dump gives: `2009-03-14 20:17 UTC`."""
    day, _, time = posted.partition("T")
    zone = time.lstrip("0123456789:")
    clock = time.removesuffix(zone)
    # Pages print minutes; the model has their seconds as 00.
    minutes = clock[:5] + clock[5:].removeprefix(":00")
    return " ".join(part for part in (day, minutes, zone.replace("Z", "UTC")) if part)


def is_real(posted: Date) -> bool:
    """Is it a day and a time that there is (no February 30), as HTML section 2.3.5 wants it?"""
    return day_exists(posted) and not posted.endswith("-00:00")
