"""Dates in Vietnamese, whose months have numbers: 12 Tháng 4, 2014; Tháng tư 12, 2014."""

from __future__ import annotations

from threadconv.dates.found import Found, printed_precision
from threadconv.patterns import lazy

_MONTHS = {
    "một": 1, "giêng": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7,
    "bẩy": 7, "tám": 8, "chín": 9, "mười": 10, "mười một": 11, "mười hai": 12, "chạp": 12,
}  # fmt: skip
_HALVES = {"am": 0, "sa": 0, "sáng": 0, "pm": 12, "ch": 12, "chiều": 12, "tối": 12}

_month = "|".join(sorted(_MONTHS, key=len, reverse=True))
_date = lazy(
    r"(?i)(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|cn|t[2-7]),? )?"
    rf"(?:(?:ngày )?(?P<day>\d\d?) tháng (?P<month>\d\d?|{_month})(?:,? năm|,)?"
    rf"|tháng (?P<first>\d\d?|{_month}) (?P<second>\d\d?),) (?P<year>(?:19|20)\d\d)\b"
    r"(?:,? (?:(?:- |vào )?lúc |- )?(?P<hour>\d\d?):(?P<minute>\d\d)(?::(?P<seconds>\d\d))?"
    r"(?: ?(?P<half>am|pm|sa|ch|sáng|chiều|tối)\b)?)?"
)


def find_vietnamese(text: str) -> Found | None:
    """The first date of the text that names its month "tháng" and its number."""
    match = _date.search(text)
    if match is None:
        return None
    name = (match["month"] or match["first"]).lower()
    month = int(name) if name.isdecimal() else _MONTHS[name]
    day = int(match["day"] or match["second"])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    time = None
    if match["hour"] and int(match["hour"]) < 24 and int(match["minute"]) < 60:
        hour, half = int(match["hour"]), _HALVES.get((match["half"] or "").lower())
        if half is not None and hour <= 12:
            hour = hour % 12 + half
        time = (hour, int(match["minute"]), int(match["seconds"]) if match["seconds"] else None)
    return Found(
        start=match.start(),
        end=match.end() if time else match.end("year"),
        precision=printed_precision(True, time),
        year=int(match["year"]),
        month=month,
        day=day,
        time=time,
    )
