"""Dates in Thai, whose years are those of the Buddha: 12 มีนาคม 2563 เวลา 14:22 น."""

from __future__ import annotations

from threadconv.dates.found import Found, printed_precision
from threadconv.patterns import lazy

_MONTHS = (
    ("มกราคม", "ม.ค."), ("กุมภาพันธ์", "ก.พ."), ("มีนาคม", "มี.ค."), ("เมษายน", "เม.ย."),
    ("พฤษภาคม", "พ.ค."), ("มิถุนายน", "มิ.ย."), ("กรกฎาคม", "ก.ค."), ("สิงหาคม", "ส.ค."),
    ("กันยายน", "ก.ย."), ("ตุลาคม", "ต.ค."), ("พฤศจิกายน", "พ.ย."), ("ธันวาคม", "ธ.ค."),
)  # fmt: skip
_NUMBERS = {name: at for at, names in enumerate(_MONTHS, 1) for name in names}
_BUDDHIST = 543
"""Years from the death of the Buddha to the birth of Christ."""
_FIRST = 2443
"""No page has a date before 1900, and none has one of that year by the other count."""

_date = lazy(
    r"(?P<day>\d\d?) (?P<month>"
    + "|".join(name.replace(".", r"\.") for names in _MONTHS for name in names)
    + r") (?:พ\.ศ\. ?)?(?P<year>(?:19|20|24|25|26)\d\d)"
    r"(?:,? (?:- )?(?:เวลา ?)?(?P<hour>\d\d?)[:.](?P<minute>\d\d)(?:[:.](?P<second>\d\d))?"
    r"(?: ?น\.)?)?"
)


def find_thai(text: str) -> Found | None:
    """The first date of the text with a month in Thai."""
    match = _date.search(text)
    if match is None or not 1 <= int(match["day"]) <= 31:
        return None
    time = None
    if match["hour"] and int(match["hour"]) < 24 and int(match["minute"]) < 60:
        second = int(match["second"]) if match["second"] else None
        time = (int(match["hour"]), int(match["minute"]), second)
    year = int(match["year"])
    return Found(
        start=match.start(),
        end=match.end() if time else match.end("year"),
        precision=printed_precision(True, time),
        year=year - _BUDDHIST if year > _FIRST else year,
        month=_NUMBERS[match["month"]],
        day=int(match["day"]),
        time=time,
    )
