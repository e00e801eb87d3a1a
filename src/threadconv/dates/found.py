"""A date as it stands in a text, before anyone decides what it means."""

from typing import Literal

from msgspec import Struct

Precision = Literal["year", "month", "day", "minute", "second"]
"""What the date is told to; the time of day in hours and minutes counts as "minute"."""

Order = Literal["mdy", "dmy"]
"""Whether 3/4/2020 is in March or in April."""


class Found(Struct, frozen=True, kw_only=True):
    """A date with its time, at `text[start:end]`.

    `year`, `month` (1-12) and `day` are None where not printed, or not certain: where only the
    order tells them apart, `pair` holds both numbers as printed. A numeric date whose numbers
    decide it has `pair` as well, since it tells the order of the others. `time` is hour (0-23),
    minute and second, the last None where not printed; `offset` is in minutes east of UTC, None
    where the dump states no zone. `relative` dates ("3 hours ago", "Tuesday at 8:17 PM") need to
    be told when the page was shown: they have `ago`, counts of units ("hour"), or `days` (-1 for
    yesterday), or `weekday` (0 for Monday). The year is None, and `relative` false, for "Dec 09".
    """

    start: int
    end: int
    precision: Precision
    year: int | None = None
    month: int | None = None
    day: int | None = None
    pair: tuple[int, int] | None = None
    time: tuple[int, int, int | None] | None = None
    offset: int | None = None
    ago: tuple[tuple[int, str], ...] = ()
    days: int | None = None
    weekday: int | None = None

    @property
    def relative(self) -> bool:
        """Whether the date counts from the day on which the page was shown."""
        return bool(self.ago) or self.days is not None or self.weekday is not None


AGO_PRECISION: dict[str, Precision] = {
    "year": "year", "month": "month", "week": "day", "day": "day", "hour": "day",
    "minute": "minute", "second": "minute",
}  # fmt: skip
"""What "3 hours ago" is told to, by its smallest unit."""


def printed_precision(dated: bool, time: tuple[int, int, int | None] | None) -> Precision:
    """What a date is told to that has at least a month, or numbers for it."""
    if time:
        return "minute" if time[2] is None else "second"
    return "day" if dated else "month"


class Run(Struct, frozen=True, gc=False):
    """How often dates follow each other: in all, how often forward, and how often back."""

    steps: int
    forward: int
    back: int
