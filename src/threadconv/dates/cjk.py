"""Dates in Chinese, Japanese and Korean, units after the numbers: 2016年10月30日 14:05."""

from __future__ import annotations

import re

from threadconv.dates.clock import CJK_HALVES
from threadconv.dates.found import AGO_PRECISION, Found, printed_precision
from threadconv.patterns import lazy

_UNITS = {"秒": "second", "分": "minute", "小": "hour", "時": "hour", "时": "hour", "天": "day",
          "日": "day", "周": "week", "週": "week", "个": "month", "個": "month", "か": "month",
          "ヶ": "month", "ヵ": "month", "カ": "month", "月": "month", "年": "year",
          "초": "second", "분": "minute", "시": "hour", "일": "day", "주": "week",
          "개": "month", "달": "month", "년": "year"}  # fmt: skip
"""By the first sign: 秒前, 分钟前, 小时前, 個月前, 개월 전."""

_date = lazy(
    r"(?:(?P<year>(?:19|20)\d\d) ?[年년] ?)?(?P<month>\d\d?) ?[月월](?: ?(?P<day>\d\d?) ?[日号號일]"
    r"(?: ?[(（]?(?:(?:星期|[周週])[一二三四五六日天]|[月火水木金土日](?:曜日)?|"
    r"[월화수목금토일](?:요일)?)[)）]?)?"
    r",? ?(?P<half>[上下]午|午[前後]|晚上|早上|凌晨|오[전후])? ?"
    r"(?:(?P<hour>\d\d?) ?[:：时時点點시] ?(?P<minute>\d\d)?"
    r"(?:[:：分분] ?(?P<second>\d\d)?[秒초]?)?)?)?"
)
_ago = lazy(
    r"(?P<count>\d{1,4}) ?(?P<unit>秒[钟鐘]?|分[钟鐘]?|小[时時]|[时時][间間]|天|日|[周週][间間]?|"
    r"[个個かヶヵカ]?月|年|초|분|시간|일|주|개월|달|년) ?[前전]"
)


def find_cjk(text: str) -> Found | None:
    """The first date of the text that counts in 年, 月 and 日, or back from now with 前."""
    match = _ago.search(text)
    if match:
        unit = _UNITS[match["unit"][0]]
        return Found(
            start=match.start(),
            end=match.end(),
            precision=AGO_PRECISION[unit],
            ago=((int(match["count"]), unit),),
        )
    match = _date.search(text)
    return _found(match) if match else None


def _found(match: re.Match[str]) -> Found | None:
    year, month, day, hour, minute, second = (
        int(match[name]) if match[name] else None
        for name in ("year", "month", "day", "hour", "minute", "second")
    )
    if month is None or not 1 <= month <= 12 or (day is None and year is None):
        return None
    if day is not None and not 1 <= day <= 31:
        return None
    time = None
    if hour is not None:
        half = CJK_HALVES.get(match["half"])
        if half is not None and hour <= 12:
            hour = hour % 12 + half
        if hour > 23 or (minute or 0) > 59 or (second or 0) > 59:
            return None
        time = (hour, minute or 0, second)
    return Found(
        start=match.start(),
        end=match.start() + len(match[0].rstrip(" ,")),
        precision=printed_precision(day is not None, time),
        year=year,
        month=month,
        day=day,
        time=time,
    )
