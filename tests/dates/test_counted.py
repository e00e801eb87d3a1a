"""Dates that count from when the page was shown, or have no year."""

import pytest

from support.found_dates import AS_OF, found_in, marked
from threadconv.dates import resolve


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("Today, 10:51 am", "2026-03-05T10:51:00"),
        ("Yesterday at 3:04 PM", "2026-03-04T15:04:00"),
        ("Yesterday", "2026-03-04"),
        ("Tuesday at 8:17 PM", "2026-03-03T20:17:00"),
        ("Thursday at 8:17 PM", "2026-02-26T20:17:00"),
        ("Monday", "2026-03-02"),
        ("[3 hours ago], someone said:", "2026-03-05"),
        ("17 hours ago", "2026-03-04"),
        ("5 minutes ago", "2026-03-05T11:55:00"),
        ("just now", "2026-03-05T12:00:00"),
        ("A moment ago", "2026-03-05T11:59:00"),
        ("a few seconds ago", "2026-03-05T12:00:00"),
        ("an hour ago", "2026-03-05"),
        ("5 days ago", "2026-02-28"),
        ("2 weeks ago", "2026-02-19"),
        ("1mo ago", "2026-02"),
        ("1 yr. ago", "2025"),
        ("2y", "2024"),
        ("1 year, 2 months ago", "2025-01"),
        ("vor 3 Tagen", "2026-03-02"),
        ("Gestern um 15:04 Uhr", "2026-03-04T15:04:00"),
        ("il y a 2 ans", "2024"),
        ("aujourd'hui à 10h51", "2026-03-05T10:51:00"),
        ("hace una hora", "2026-03-05"),
        ("un'ora fa", "2026-03-05"),
        ("há 3 dias", "2026-03-02"),
        ("3 dagen geleden", "2026-03-02"),
        ("3 godziny temu", "2026-03-05"),
        ("час назад", "2026-03-05"),
        ("вчера, 10:51", "2026-03-04T10:51:00"),
        ("3 saat önce", "2026-03-05"),
        ("5分钟前", "2026-03-05T11:55:00"),
        ("昨天 22:15", "2026-03-04T22:15:00"),
        ("어제 22:15", "2026-03-04T22:15:00"),
        ("3일 전", "2026-03-02"),
        ("Igår, 22:15", "2026-03-04T22:15:00"),
        ("3 dagar sedan", "2026-03-02"),
        ("[1w] (edited)", "2026-02-26"),
        ("[3w] • Edited •", "2026-02-12"),
        ("Baker · Updated [4y]", "2022"),
        ("3か月前", "2025-12"),
        ("about 3 years ago", "2023"),
        ("Ann [more than 3 years ago]", "2023"),
        ("no_more [about 3 years ago]", "2023"),
        ("less than a minute ago", "2026-03-05T11:59:00"),
        ("vor mehr als 3 Jahren", "2023"),
        ("il y a plus d'un an", "2025"),
        ("hace casi 2 años", "2024"),
        ("meer dan 3 jaar geleden", "2023"),
        ("почти 2 года назад", "2024"),
        ("před 3 hodinami", "2026-03-05"),
        ("před rokem", "2025"),
        ("Včera v 10:22", "2026-03-04T10:22:00"),
        ("pred 3 dňami", "2026-03-02"),
        ("3 órája", "2026-03-05"),
        ("3 napja", "2026-03-02"),
        ("3 órával ezelőtt", "2026-03-05"),
        ("tegnap, 10:22", "2026-03-04T10:22:00"),
        ("πριν από 3 ώρες", "2026-03-05"),
        ("3 μέρες πριν", "2026-03-02"),
        ("Χθες στις 10:22", "2026-03-04T10:22:00"),
        ("for 3 timer siden", "2026-03-05"),
        ("for en dag siden", "2026-03-04"),
        ("I går, 10:22", "2026-03-04T10:22:00"),
        ("i dag kl. 10.22", "2026-03-05T10:22:00"),
        ("Tirsdag kl. 20:17", "2026-03-03T20:17:00"),
        ("3 tuntia sitten", "2026-03-05"),
        ("viikko sitten", "2026-02-26"),
        ("eilen klo 10.22", "2026-03-04T10:22:00"),
        ("acum 3 ore", "2026-03-05"),
        ("acum 20 de minute", "2026-03-05T11:40:00"),
        ("3 zile în urmă", "2026-03-02"),
        ("3 години тому", "2026-03-05"),
        ("день тому", "2026-03-04"),
        ("Вчора о 10:22", "2026-03-04T10:22:00"),
        ("преди 3 часа", "2026-03-05"),
        ("преди 3 години", "2023"),
        ("prije 3 sata", "2026-03-05"),
        ("pre 2 godine", "2024"),
        ("Jučer u 10:22", "2026-03-04T10:22:00"),
        ("3 giờ trước", "2026-03-05"),
        ("Hôm qua, lúc 10:22", "2026-03-04T10:22:00"),
        ("3 jam yang lalu", "2026-03-05"),
        ("sehari yang lalu", "2026-03-04"),
        ("Hari ini pukul 10.22", "2026-03-05T10:22:00"),
        ("منذ 3 ساعات", "2026-03-05"),
        ("منذ ساعتين", "2026-03-05"),
        ("قبل ٣ أيام", "2026-03-02"),
        ("أمس في 10:22 م", "2026-03-04T22:22:00"),
        ("לפני 3 שעות", "2026-03-05"),
        ("לפני יומיים", "2026-03-03"),
        ("אתמול, 10:22", "2026-03-04T10:22:00"),
        ("۳ روز پیش", "2026-03-02"),
        ("دیروز ساعت 10:22", "2026-03-04T10:22:00"),
    ],
)
def test_relative_dates_count_from_when_the_page_was_shown(text: str, iso: str) -> None:
    plain, date = marked(text)
    found = found_in(plain)
    assert plain[found.start : found.end] == date
    assert found.relative
    assert resolve(found) is None
    assert resolve(found, as_of=AS_OF) == iso


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("9:43pm On Dec 09", "2025-12-09T21:43:00"),
        ("February 26", "2026-02-26"),
        ("Feb 29", "2024-02-29"),
        ("Last seen [Mar 5]", "2026-03-05"),
        ("02.14 22:10:02", "2026-02-14T22:10:02"),
        ("by Ann, [14.02. 22:10]", "2026-02-14T22:10:00"),
        ("[02-14 22:10] | #3", "2026-02-14T22:10:00"),
    ],
)
def test_a_date_without_a_year_is_the_latest_before_the_page_was_shown(text: str, iso: str) -> None:
    plain, date = marked(text)
    found = found_in(plain)
    assert plain[found.start : found.end] == date
    assert found.year is None
    assert resolve(found) is None
    assert resolve(found, as_of=AS_OF) == iso


def test_the_impossible_day_without_a_year_means_nothing() -> None:
    assert resolve(found_in("Feb 31"), as_of=AS_OF) is None


def test_when_the_page_was_shown_must_be_a_date() -> None:
    with pytest.raises(ValueError, match="isoformat"):
        resolve(found_in("Yesterday"), as_of="lately")


def test_hours_need_the_time_at_which_the_page_was_shown() -> None:
    assert resolve(found_in("3 hours ago"), as_of="2026-03-05") is None
    assert resolve(found_in("3 days ago"), as_of="2026-03-05") == "2026-03-02"


def test_the_zone_of_the_page_goes_with_what_is_counted_from_it() -> None:
    found = found_in("5 minutes ago")
    assert resolve(found, as_of="2026-03-05T12:00:00+02:00") == "2026-03-05T11:55:00+02:00"


def test_what_counts_back_beyond_the_calendar_means_nothing() -> None:
    assert resolve(found_in("9999 years ago"), as_of=AS_OF) is None


def test_months_back_from_a_long_month_end_in_the_short_one() -> None:
    assert resolve(found_in("1 month and 1 day ago"), as_of="2026-03-31") == "2026-02-27"
