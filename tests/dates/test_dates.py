"""Dates: every form that forum pages print is found whole and told as printed."""

import datetime as dt
import subprocess
import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from threadconv.dates import Found, Order, find, order_of, resolve

AS_OF = "2026-03-05T12:00:00"
"""A Thursday."""


def found_in(text: str) -> Found:
    found = find(text)
    assert found is not None, f"no date found in {text!r}"
    return found


# The date is the whole text, or the part between brackets.
ABSOLUTE = [
    ("Oct 30, 2016", "2016-10-30"),
    ("Oct 30, 2016 at 2:05 PM", "2016-10-30T14:05:00"),
    ("October 30th, 2016, 02:05 PM", "2016-10-30T14:05:00"),
    ("30 Jun 2024", "2024-06-30"),
    ("30th March 2025, 16:26", "2025-03-30T16:26:00"),
    ("Sunday, October 30, 2016 2:05 PM", "2016-10-30T14:05:00"),
    ("» [Sun Dec 17, 2023 11:23 am]", "2023-12-17T11:23:00"),
    ("June 04, 2024, 11:23:55 AM", "2024-06-04T11:23:55"),
    ("#4 [2025-11-01 15:14:37]", "2025-11-01T15:14:37"),
    ("[2019-02-23, 09:14 PM] (This post was last modified: 2024-01-05)", "2019-02-23T21:14:00"),
    ("28/11/2025 at 7:07 pm", "2025-11-28T19:07:00"),
    ("quietowl · [03/03/2026 19:44]", "2026-03-03T19:44:00"),
    ("3/19/24", "2024-03-19"),
    ("Anon [03/14/21(Sun)12:04:33] No.48812", "2021-03-14T12:04:33"),
    ("2012/05/11(金) 00:48:12", "2012-05-11T00:48:12"),
    ("3/19/247:57 PM", "2024-03-19T19:57:00"),
    ("3/19/202411:05", "2024-03-19T11:05:00"),
    ("9/19/98", "1998-09-19"),
    ("2016/10/30 14:05", "2016-10-30T14:05:00"),
    ("07.09.2018, 12:19", "2018-09-07T12:19:00"),
    ("30. 10. 2016", "2016-10-30"),
    ("07.09.18, 12:19", "2018-09-07T12:19:00"),
    ("September 5, 2024, 11:15pm", "2024-09-05T23:15:00"),
    ("by nobody (1234) on [Friday May 3, 2024 @04:05PM] (#66)", "2024-05-03T16:05:00"),
    ("3:21pm On Mar 09, 2023", "2023-03-09T15:21:00"),
    ("edited [Feb 11, 2011 at 23:49]", "2011-02-11T23:49:00"),
    ("Feb 14, 2026 | 9:05 pm", "2026-02-14T21:05:00"),
    ("Mar 2016", "2016-03"),
    ("May '19", "2019-05"),
    ("Jan 4 '13", "2013-01-04"),
    ("17-Oct-09 10:11", "2009-10-17T10:11:00"),
    ("28 Feb 08, 21:42", "2008-02-28T21:42:00"),
    ("Posted [19 March 2024 - 05:06 PM]", "2024-03-19T17:06:00"),
    ("Joined [Oct 30, 2016] Posts 3,947", "2016-10-30"),
    ("[Jan 4, 2024]Jan 4, 2024", "2024-01-04"),
    ("Member since: [May 2019]", "2019-05"),
    ("2016", "2016"),
    ("12:00 AM, Jan 1, 2020", "2020-01-01T00:00:00"),
    ("Jan 1, 2020 12:30 PM", "2020-01-01T12:30:00"),
    ("2011-02-11T23:49:17Z", "2011-02-11T23:49:17Z"),
    ("2016-10-30T14:05:00.123+02:00", "2016-10-30T14:05:00+02:00"),
    ("2016-10-30 14:05:00 -0530", "2016-10-30T14:05:00-05:30"),
    ("Tue, 03 Jun 2003 10:11:12 GMT", "2003-06-03T10:11:12Z"),
    ("Oct 30, 2016 14:05 GMT-5", "2016-10-30T14:05:00-05:00"),
    ("[Oct 30, 2016 14:05] - 16:00", "2016-10-30T14:05:00"),
    ("[2016-10-30 14:05] -0x5", "2016-10-30T14:05:00"),
    ("[2016-10-30 14:05] +9900", "2016-10-30T14:05:00"),
    ("Oct 30, 2016 2:05 PM PST", "2016-10-30T14:05:00-08:00"),
    ("Oct 30, 2016 2:05 PM (EST)", "2016-10-30T14:05:00-05:00"),
    ("14:05, 30 October 2016 (UTC)", "2016-10-30T14:05:00Z"),
    ("[Oct 30, 2016 2:05 PM] est", "2016-10-30T14:05:00"),
    ("Sun Oct 30 14:05:00 2016", "2016-10-30T14:05:00"),
    ("30. Okt. 2016 um 14:05 Uhr", "2016-10-30T14:05:00"),
    ("Sonntag, den 30. Oktober 2016, 14.05 Uhr", "2016-10-30T14:05:00"),
    ("le [30 octobre 2016 à 14h05]", "2016-10-30T14:05:00"),
    ("mar. 4 mars 2014", "2014-03-04"),
    ("[4 mars 2014 à 10h], dit-il", "2014-03-04T10:00:00"),
    ("1er août 2012", "2012-08-01"),
    ("il [3 ottobre 2016]", "2016-10-03"),
    ("domingo 30 de octubre de 2016 2:05 p. m.", "2016-10-30T14:05:00"),
    ("12 set 2016 alle ore 14:05", "2016-09-12T14:05:00"),
    ("12 mar 2012, 10:15", "2012-03-12T10:15:00"),
    ("lun 12 mar, 2012 10:15 am", "2012-03-12T10:15:00"),
    ("Fenna » [vr 04 mei 2018, 07:45]", "2018-05-04T07:45:00"),
    ("Çrş May 11, 2016 7:30 pm", "2016-05-11T19:30:00"),
    ("ndz maja 15, 2016 5:22 pm", "2016-05-15T17:22:00"),
    ("↑[Sa 9. Mär 2019, 08:14]seit ich ihn habe", "2019-03-09T08:14:00"),
    ("30 de outubro de 2016", "2016-10-30"),
    ("terça-feira, 30 de out de 2016 às 14:05", "2016-10-30T14:05:00"),
    ("30 mrt 2016 om 14:05", "2016-03-30T14:05:00"),
    ("czwartek, 28 lutego 2008, 21:42", "2008-02-28T21:42:00"),
    ("30 окт 2016 в 14:05", "2016-10-30T14:05:00"),
    ("30 октября 2016 г., 14:05", "2016-10-30T14:05:00"),
    ("30 Ekim 2016 14:05", "2016-10-30T14:05:00"),
    ("发表于 [2016年10月30日 14:05]", "2016-10-30T14:05:00"),
    ("2016-10-30 下午 2:05", "2016-10-30T14:05:00"),
    ("2016年10月30日(日) 午後2時05分", "2016-10-30T14:05:00"),
    ("2016年10月", "2016-10"),
    ("2016년 10월 30일 (일) 오후 2:05", "2016-10-30T14:05:00"),
    ("작성일 [2016년 10월 30일]", "2016-10-30"),
    ("30 ตุลาคม 2559 เวลา 14:05 น.", "2016-10-30T14:05:00"),
    ("เมื่อ [30 ต.ค. 2559, 14:05:09]", "2016-10-30T14:05:09"),
    ("Inlägg av Ann » [lör 05 maj 2018, 21:10]", "2018-05-05T21:10:00"),
    ("od Jan » [pá 12. dub 2013 13:22:01]", "2013-04-12T13:22:01"),
    ("12. dubna 2014 v 10:22", "2014-04-12T10:22:00"),
    ("sobota 12. dubna 2014, 2:05 odp.", "2014-04-12T14:05:00"),
    ("12. apríla 2014 o 10:22", "2014-04-12T10:22:00"),
    ("2014. ápr. 12. 10:22", "2014-04-12T10:22:00"),
    ("szo. ápr. 12 2014, 10:22", "2014-04-12T10:22:00"),
    ("szo ápr. 12 2014, 10:22", "2014-04-12T10:22:00"),
    ("[2014. április 12]., szombat", "2014-04-12"),
    ("2014.04.12. 10:22", "2014-04-12T10:22:00"),
    ("2014. 04. 12. 10:22", "2014-04-12T10:22:00"),
    ("2014-Apr-12 10:22", "2014-04-12T10:22:00"),
    ("12 Απριλίου 2014, 10:22 μμ", "2014-04-12T22:22:00"),
    ("Σάβ Απρ 12, 2014 10:22 π.μ.", "2014-04-12T10:22:00"),
    ("lørdag den 12. april 2014 kl. 10.22", "2014-04-12T10:22:00"),
    ("lør 12. des 2015, 10:22", "2015-12-12T10:22:00"),
    ("12. huhtikuuta 2014 klo 10.22", "2014-04-12T10:22:00"),
    ("Ann » [La Huhti 12, 2014 10:22 am]", "2014-04-12T10:22:00"),
    ("12 aprilie 2014 la ora 10:22", "2014-04-12T10:22:00"),
    ("Vin Apr 11, 2014 8:05 pm", "2014-04-11T20:05:00"),
    ("12 квітня 2014 р., 10:22", "2014-04-12T10:22:00"),
    ("Суб 12 лис 2016 10:22", "2016-11-12T10:22:00"),
    ("[12 април 2014 г., 10:22] ч.", "2014-04-12T10:22:00"),
    ("12. travnja 2014. u 10:22", "2014-04-12T10:22:00"),
    ("čet lis 02, 2014 3:04 pm", "2014-10-02T15:04:00"),
    ("czw lis 06, 2014 3:04 pm", "2014-11-06T15:04:00"),
    ("[2. listopada 2014].", "2014-10-02"),
    ("2 listopada 2014", "2014-11-02"),
    ("12. septembra 2014. u 10:22", "2014-09-12T10:22:00"),
    ("12 Agu 2014 pukul 10.22", "2014-08-12T10:22:00"),
    ("Sabtu, 12 April 2014", "2014-04-12"),
    ("12 Tháng 4, 2014", "2014-04-12"),
    ("Tháng tư 12, 2014", "2014-04-12"),
    ("bởi Ann » [Thứ 7 Tháng 4 12, 2014 10:22 pm]", "2014-04-12T22:22:00"),
    ("ngày 12 tháng 4 năm 2014", "2014-04-12"),
    ("12 Tháng mười một 2014 lúc 10:22 CH", "2014-11-12T22:22:00"),
    ("lúc [10:22 ngày 25/04/2014]", "2014-04-25T10:22:00"),
    ("من طرف سامر [الأحد مارس 03, 2013 9:15 pm]", "2013-03-03T21:15:00"),
    ("3 مارس 2013, 09:15 م", "2013-03-03T21:15:00"),
    ("الأحد، ٣ مارس ٢٠١٣، ٠٩:١٥ ص", "2013-03-03T09:15:00"),
    ("3 آذار 2013 الساعة 9:15 مساءً", "2013-03-03T21:15:00"),
    ("12 באפריל 2014 בשעה 10:22", "2014-04-12T10:22:00"),
    ("יום שבת, 12 באפריל 2014, 10:22", "2014-04-12T10:22:00"),
    ("۱۲ آوریل ۲۰۱۴، ساعت ۱۰:۲۲ ب.ظ", "2014-04-12T22:22:00"),
    ("سه\u200cشنبه 15 آوریل 2014", "2014-04-15"),
]


def marked(text: str) -> tuple[str, str]:
    """The text without its brackets, and what stood between them."""
    before, bracket, rest = text.partition("[")
    if not bracket:
        return text, text.strip()
    inside, _, after = rest.partition("]")
    return before + inside + after, inside


@pytest.mark.parametrize(("text", "iso"), ABSOLUTE)
def test_absolute_dates_are_found_whole_and_told_as_printed(text: str, iso: str) -> None:
    plain, date = marked(text)
    found = found_in(plain)
    assert plain[found.start : found.end] == date
    assert resolve(found) == iso
    assert not found.relative


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


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12.5",
        "1.2.3",
        "version 1.10.12 is out",
        "v2.10.2023",
        "24/7",
        "1/2 cup",
        "192.168.10.20",
        "10.10.2012.7",
        "May I ask",
        "5. May I ask",
        "March on",
        "10-12 people",
        "10-12",
        "They won 21-17 19:45 ago",
        "v12.04 10:00",
        "30 ตุลาคม",
        "in 2024 we went",
        "2500",
        "$12.10.20",
        "555-123-4567",
        "https://forum.example/2016/10/30/title",
        "10/12/2016/5",
        "2016-10-30_b.txt",
        "10-12-16-18",
        "1-2-03",
        "Oct 2:05",
        "5.12.16 GB",
        "45/13/2020",
        "2016-13-30",
        "2016年13月5日",
        "2016年10月32日",
        "2016年10月30日 99:99",
        "May 5 people come?",
        "I took 3 out of 5",
        "Monday is fine for 3 of us",
        "we met yesterday and ate 3 cakes",
        "so 3:05 it was",
        "from 1-2h on Monday I train",
        "now I know",
        "99:99",
        "MacBook Pro 15 2014 is fine",
        "3 LED 2014 lamps",
        "To 3:05 it was",
        "Man 10:22",
        "5 lis w lesie",
        "Elo 1500 2014 in chess",
        "3 éve építkezem",
        "tháng 4",
        "Tháng 13 12, 2014",
        "قبل يوم الجمعة 3 شباب",
        "1393/01/23",
        "12 فروردین 1393",
        "It was in 2014. May 12 people come",
        "pre-3 days",
        "Ian 3 4",
        "det går 10:22",
        "Senin",
        "most",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert find(text) is None


def test_the_impossible_day_is_found_but_means_nothing() -> None:
    for text in ("31 Feb 2016", "Feb 29, 2015", "2016-04-31"):
        assert resolve(found_in(text)) is None


def test_an_ambiguous_date_waits_for_the_order() -> None:
    found = found_in("On 3/4/2020 at 5:06 PM")
    assert (found.pair, found.month, found.day) == ((3, 4), None, None)
    assert resolve(found) is None
    assert resolve(found, "mdy") == "2020-03-04T17:06:00"
    assert resolve(found, "dmy") == "2020-04-03T17:06:00"


def test_the_order_does_not_change_a_date_that_is_certain() -> None:
    assert resolve(found_in("28/11/2025"), "mdy") == "2025-11-28"


@pytest.mark.parametrize(
    ("texts", "order"),
    [
        pytest.param(["3/4/2020", "3/19/2020"], "mdy", id="a second number above 12"),
        pytest.param(["3/4/2020", "19/4/2020"], "dmy", id="a first number above 12"),
        pytest.param(["5/3/2020", "4/4/2020"], "dmy", id="months first would run backwards"),
        pytest.param(["3/5/2020", "4/4/2020"], "mdy", id="days first would run backwards"),
        pytest.param(["Apr 1, 2020", "5/3/2020"], "mdy", id="beside a date that is certain"),
        pytest.param(["3/4/2020", "3/5/2020"], None, id="both run forward"),
        pytest.param(["4/4/2020", "3/3/2020"], None, id="neither runs forward"),
        pytest.param(["19/4/2020", "4/19/2020"], None, id="they contradict each other"),
        pytest.param(["19/4/2020"] * 5 + ["4/19/2020"], "dmy", id="one stray among many"),
        pytest.param(["Oct 30, 2016", "2 hours ago"], None, id="no numbers"),
        pytest.param([], None, id="nothing"),
    ],
)
def test_the_order_is_what_the_dates_of_a_page_prove(texts: list[str], order: Order | None) -> None:
    assert order_of(map(found_in, texts)) == order


def test_precision_and_zone_are_those_of_the_text() -> None:
    texts = ("2016", "Oct 2016", "Oct 30, 2016", "Oct 30, 2016 14:05", "2016-10-30T14:05:00Z")
    founds = [found_in(text) for text in texts]
    assert [found.precision for found in founds] == ["year", "month", "day", "minute", "second"]
    assert [found.offset for found in founds] == [None, None, None, None, 0]


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
