"""Dates in any form and any text: read back as printed, in time, on every machine."""

import datetime as dt
import subprocess
import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.found_dates import AS_OF, found_in
from threadconv.dates import Order, find, order_of, resolve

ENGLISH = "January February March April May June July August September October November December"


MONTH_NAMES = ENGLISH.split()


FORMS = (
    "{month} {day}, {year} at {hour12}:{minute:02} {half}",
    "{short} {day}, {year} {hour12}:{minute:02}{half}",
    "{day} {month} {year}, {hour:02}:{minute:02}",
    "{day:02}-{short}-{year} {hour:02}:{minute:02}",
    "{year}-{number:02}-{day:02} {hour:02}:{minute:02}",
    "{year}/{number}/{day} {hour:02}:{minute:02}",
    "{day:02}.{number:02}.{year}, {hour:02}:{minute:02}",
    "{hour12}:{minute:02}{half} On {short} {day:02}, {year}",
    "{day}. {month} {year} um {hour}.{minute:02} Uhr",
    "{day} de {month} de {year} às {hour}h{minute:02}",
    "{year}年{number}月{day}日 {hour}:{minute:02}",
)


MOMENTS = st.datetimes(dt.datetime(1970, 1, 1), dt.datetime(2068, 12, 31)).map(
    lambda moment: moment.replace(second=0, microsecond=0)
)


FILLING = st.sampled_from(["", "Joined ", "Posted: ", "#12 · ", "» by Nobody » "])


def printed(moment: dt.datetime, form: str) -> str:
    month = MONTH_NAMES[moment.month - 1]
    return form.format(
        year=moment.year,
        number=moment.month,
        month=month,
        short=month[:3],
        day=moment.day,
        hour=moment.hour,
        hour12=moment.hour % 12 or 12,
        half="PM" if moment.hour >= 12 else "AM",
        minute=moment.minute,
    )


@given(moment=MOMENTS, form=st.sampled_from(FORMS), before=FILLING)
def test_a_date_printed_in_any_form_reads_back(moment: dt.datetime, form: str, before: str) -> None:
    date = printed(moment, form)
    text = f"{before}{date}"
    found = found_in(text)
    assert text[found.start : found.end] == date
    assert resolve(found) == moment.isoformat()


@given(moments=st.lists(MOMENTS, min_size=1), order=st.sampled_from(["mdy", "dmy"]))
def test_the_order_is_never_told_wrong_for_a_thread_that_runs_forward(
    moments: list[dt.datetime], order: Order
) -> None:
    form = "{number}/{day}/{year}" if order == "mdy" else "{day}/{number}/{year}"
    founds = [found_in(printed(moment, form)) for moment in sorted(moments)]
    assert order_of(founds) in (order, None)


PIECES = (
    "1 2 05 12 30 2016 19 : - / . , ' ( ) @ + T Z h am PM UTC GMT May mar set Oct 年 月 日 前 午後 "
    "Monday so today hier ago vor il y a an few seconds hour mo st de um à 10-12-14 v $ _ ² İ "
    "lis srp čet pro ápr . i dag før منذ ساعتين م ٣ ۲۰۱۴ Tháng năm 2014. преди години yang lalu kl"
)


def is_iso(text: str) -> bool:
    """Whether a full date, once a missing month or day is filled in, is one."""
    return bool(dt.datetime.fromisoformat(text + {4: "-01-01", 7: "-01"}.get(len(text), "")))


@given(
    pieces=st.lists(st.sampled_from(PIECES.split()), max_size=14), gap=st.sampled_from(["", " "])
)
def test_any_text_is_read_without_a_crash_and_the_date_lies_within(
    pieces: list[str], gap: str
) -> None:
    text = gap.join(pieces)
    found = find(text)
    if found is not None:
        assert 0 <= found.start < found.end <= len(text)
        assert text[found.start : found.end].strip() == text[found.start : found.end]
        for order in (None, "mdy", "dmy"):
            iso = resolve(found, order, AS_OF)
            assert iso is None or is_iso(iso)


@pytest.mark.parametrize(
    "piece",
    [
        *("Monday ", "1 day ", "1/2/", "10-12-14 ", "May 5 ", "1 vor ", "acum ", "Tháng 4 "),
        *("i dag ", "٣ مارس ", "年1月", "(", "5:00 "),
    ],
)
def test_the_time_for_a_line_grows_with_its_length_only(piece: str) -> None:
    def seconds(times: int) -> float:
        text = piece * times + "1 may"
        best = float("inf")
        for _ in range(3):
            start = time.process_time()
            find(text)
            best = min(best, time.process_time() - start)
        return best

    assert seconds(16_000) < 60 * max(seconds(1_000), 1e-5)


def test_neither_clock_nor_zone_of_the_machine_changes_a_date() -> None:
    code = (
        "from threadconv.dates import find, resolve\n"
        "for text in ('Today, 10:51 am', '3 hours ago', 'Oct 30, 2016 2:05 PM', 'Dec 09'):\n"
        "    print(resolve(find(text)), resolve(find(text), as_of='2026-03-05T01:00:00'))\n"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"TZ": zone, "LC_ALL": locale},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for zone, locale in (("UTC", "C"), ("Asia/Tokyo", "de_DE.UTF-8"))
    }
    assert len(outputs) == 1
