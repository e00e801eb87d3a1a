"""When the posts were written: how many in each hour, day, month or year."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import islice

from msgspec import Struct

from threadconv.model import Post
from threadconv.writers._dates import is_real

_MOST_BARS, _BARS_FOR_A_POST, _FEW_BARS = 120, 3, 12
_HOUR, _DAY, _MONTH, _YEAR = 13, 10, 7, 4
"""How much of an ISO date tells it: "2009-03-14T20" is an hour."""
_UNITS = {_HOUR: "hour", _DAY: "day", _MONTH: "month", _YEAR: "year"}


class Bar(Struct, frozen=True):
    """How many posts are of `date`, which is cut to the timeline's unit."""

    date: str
    posts: int


class Timeline(Struct, frozen=True):
    """A bar for each `unit` of time from the first to the last post, empty ones too.

    `undated` counts the posts of which the dump does not tell as much.
    """

    unit: str
    bars: tuple[Bar, ...]
    undated: int


def timeline(posts: Sequence[Post]) -> Timeline | None:
    """The bars in the finest unit that most dates tell and that gives a readable number of them.

    Dates are those of the page's own clock. None where there would be no more than one bar.
    """
    known = _known(posts)
    for length, unit in _UNITS.items():
        counts = Counter(date[:length] for date in known if len(date) >= length)
        if len(counts) < 2 or counts.total() * 2 <= len(known):
            continue
        most = min(_MOST_BARS, max(_FEW_BARS, _BARS_FOR_A_POST * counts.total()))
        keys = list(islice(_from_to(min(counts), max(counts)), most + 1))
        if len(keys) <= most:
            bars = tuple(Bar(_whole(key), counts[key]) for key in keys)
            return Timeline(unit, bars, len(posts) - counts.total())
    return None


def days(posts: Iterable[Post]) -> tuple[str, str] | None:
    """The days of the first and the last post, as exactly as the dump tells them."""
    known = [date[:_DAY] for date in _known(posts)]
    return (min(known), max(known)) if known else None


def _known(posts: Iterable[Post]) -> list[str]:
    return [post.posted[:_HOUR] for post in posts if post.posted and is_real(post.posted)]


def _whole(date: str) -> str:
    return f"{date}:00" if len(date) == _HOUR else date


def _from_to(first: str, last: str) -> Iterator[str]:
    while first < last:
        yield first
        first = _next(first)
    yield last


def _next(date: str) -> str:
    if len(date) == _YEAR:
        return f"{int(date) + 1:04}"
    if len(date) == _MONTH:
        year, month = divmod(12 * int(date[:_YEAR]) + int(date[5:]), 12)
        return f"{year:04}-{month + 1:02}"
    step = timedelta(hours=1) if len(date) == _HOUR else timedelta(days=1)
    return (datetime.fromisoformat(date) + step).isoformat()[: len(date)]
