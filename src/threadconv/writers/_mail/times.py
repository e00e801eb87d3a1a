"""A moment for every post of a thread, as mail needs it, also where the dump prints none."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import pairwise

from msgspec import Struct

from threadconv.model import Post
from threadconv.patterns import lazy

_EPOCH = datetime(1970, 1, 1)
_DAY = 86_400
_TWO_DIGITS = [f"{number:02d}" for number in range(60)]
_DAYS_REMEMBERED = 1000
_FIRST_MOMENT = "0000-01-01T00:00:00"
_LAST_SECOND_OF_MINUTE = 59
_LAST_SECOND_OF_DAY = _DAY - 1
# The very first second of 1970 is no date to Thunderbird, which then takes that of its own clock.
_NOTHING_KNOWN = _DAY
_POSTED = lazy(
    r"(?P<clock>(?P<year>\d{4})(?:-\d\d(?:-\d\d(?P<time>T\d\d:\d\d(?::\d\d)?)?)?)?)"
    r"(?P<zone>Z|[+-]\d\d:\d\d)?",
    re.ASCII,
)
_Day = tuple[str, str, str, str]
_YEARS = range(1900, 9999)  # RFC 5322 section 3.3; the last year leaves room for an offset


class Moment(Struct, frozen=True, gc=False):
    """A point in time: seconds since 1970 in UTC, and the offset in minutes of the dump's clock.

    Where the zone is unknown `offset` is None and the seconds are those of the dump's own clock.
    `inferred` says that the dump gives no time of day, or no date at all.
    """

    seconds: int
    offset: int | None
    inferred: bool

    def asctime(self) -> str:
        """As in the From_ line of an mbox (RFC 4155 appendix A): `Sat Mar 14 20:17:00 2009`."""
        (weekday, day, month, year), clock = _day_and_clock(self.seconds)
        return f"{weekday} {month} {day:>2} {clock} {year}"

    def date_time(self) -> str:
        """As in a Date field (RFC 5322 section 3.3), with `-0000` for an unknown zone."""
        local = self.seconds + 60 * (self.offset or 0)
        (weekday, day, month, year), clock = _day_and_clock(local)
        return f"{weekday}, {day} {month} {year} {clock} {self._zone()}"

    def _zone(self) -> str:
        if self.offset is None:
            return "-0000"
        hours, minutes = divmod(abs(self.offset), 60)
        return f"{'-' if self.offset < 0 else '+'}{hours:02d}{minutes:02d}"


def _day_and_clock(seconds: int) -> tuple[_Day, str]:
    hour, minute, second = seconds // 3600 % 24, seconds // 60 % 60, seconds % 60
    clock = f"{_TWO_DIGITS[hour]}:{_TWO_DIGITS[minute]}:{_TWO_DIGITS[second]}"
    return _day(seconds // _DAY), clock


@lru_cache(_DAYS_REMEMBERED)
def _day(number: int) -> _Day:
    """The weekday, day, month and year of that day since 1970."""
    # ctime() has English names whatever the locale is; strftime() has not.
    weekday, month, day, _, year = (_EPOCH + timedelta(number)).ctime().split()
    return weekday, day, month, year


def moments(posts: Sequence[Post]) -> list[Moment]:
    """One moment per post; the unknown ones lie between their known neighbours.

    Posts of one moment follow each other by a second, so that a mail reader that sorts by date
    keeps their order. Where no date is known at all the first post is of 1970-01-02T00:00:00.
    """
    return list(_one_by_one(_without_gaps([_moment(post.posted) for post in posts])))


def _moment(posted: str | None) -> Moment | None:
    match = _POSTED.fullmatch(posted or "")
    if match is None:
        return None
    clock, year, time, zone = match.groups()
    if int(year) not in _YEARS:
        return None
    try:
        local = datetime.fromisoformat(clock + _FIRST_MOMENT[len(clock) :])
    except ValueError:  # such as February 30
        return None
    offset = _minutes(zone)
    passed = local - _EPOCH
    seconds = passed.days * _DAY + passed.seconds - 60 * (offset or 0)
    return Moment(seconds, offset, inferred=time is None)


def _minutes(zone: str | None) -> int | None:
    if zone is None:
        return None
    if zone == "Z":
        return 0
    minutes = 60 * int(zone[1:3]) + int(zone[4:])
    return -minutes if zone[0] == "-" else minutes


def _without_gaps(found: Sequence[Moment | None]) -> list[Moment]:
    filled = list(found)
    for (left, start), (right, end) in pairwise(_anchors(found)):
        for index in range(left + 1, right):
            seconds = start + (end - start) * (index - left) // (right - left)
            filled[index] = Moment(seconds, None, inferred=True)
    return [moment for moment in filled if moment is not None]


def _anchors(found: Sequence[Moment | None]) -> list[tuple[int, int]]:
    """Positions and seconds of the known moments, and of one made up before and one after all."""
    known = [(index, moment.seconds) for index, moment in enumerate(found) if moment]
    first, first_seconds = known[0] if known else (0, _NOTHING_KNOWN)
    last, last_seconds = known[-1] if known else (0, _NOTHING_KNOWN)
    before = (-1, first_seconds - first - 1)
    after = (len(found), last_seconds + len(found) - last)
    return [before, *known, after]


def _one_by_one(found: Iterable[Moment]) -> Iterator[Moment]:
    previous, late = None, 0
    for moment in found:
        late = late + 1 if moment.seconds == previous else 0
        previous = moment.seconds
        # Never into the next minute, or the next day, which would tell another time than the page.
        shift = min(late, _LAST_SECOND_OF_DAY if moment.inferred else _LAST_SECOND_OF_MINUTE)
        yield Moment(moment.seconds + shift, moment.offset, moment.inferred) if shift else moment
