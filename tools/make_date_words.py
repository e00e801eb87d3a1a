"""Write src/threadconv/dates/words.py from Unicode's CLDR, by way of Babel.

Run it as `python tools/make_date_words.py` where Babel is installed. Babel is needed by nothing
else: a reader of dates must not depend on the version of CLDR that a machine happens to have.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from textwrap import wrap
from typing import TypeVar

from babel import Locale
from babel.localedata import load

Value = TypeVar("Value", int, str)

LANGUAGES = (
    "en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "tr", "sv", "cs", "sk", "hu", "el", "da",
    "nb", "fi", "ro", "uk", "bg", "hr", "sr_Latn", "id", "ar", "he", "fa",
)  # fmt: skip
WITH_SHORT_WEEKDAYS = LANGUAGES[:11]
"""Those whose short weekdays count wherever a capital tells them ("Sat 3:04 PM"); those of all
others do so before a date only, since many are words: "to", "man", "la", "pet"."""
UNITS = ("second", "minute", "hour", "day", "week", "month", "year")
TARGET = Path(__file__).parent.parent / "src" / "threadconv" / "dates" / "words.py"

HEAD = '''"""Words in dates. Made from CLDR by tools/make_date_words.py."""

from __future__ import annotations

from typing import TypeVar

_Value = TypeVar("_Value", int, str)


def _by_word(words: dict[_Value, str]) -> dict[str, _Value]:
    # A row for each word would take longer to load, and that is done at every start.
    return {word: value for value, names in words.items() for word in names.split()}

'''

# What forum software prints and CLDR does not have: the month and weekday names of its own
# language packs, mostly cut to three letters.
MORE_MONTHS = {
    1: "januar sty янв января januara січ جانفي",
    2: "fév fev feb фев февраля februara лют φεβρ فيفري شباط",
    3: "mrz mär мар марта mar marta már бер آذار מרס במרס",
    4: "апр апреля aprila кві ابريل إبريل أفريل نيسان آپریل",
    5: "mei май мая maja тра ماي أيار",
    6: "июн июня juna чер جوان حزيران يونيه",
    7: "июл июля jula جويلية تموز يوليه جولای",
    8: "aoû aout авг августа avgusta сер أوت آب اغسطس آگوست",
    9: "sept sep сен сент сентября set septembra szep σεπτ أيلول",
    10: "окт октября oktobra жов اكتوبر",
    11: "ноя нояб ноября novembra studenog νοέμ νοεμ лис",
    12: "dec дек декабря decembra гру",
}
MORE_WEEKDAYS = {
    0: "mon",
    1: "tue tues wto marţi marti الإثنين الثلاثاء",
    2: "wed weds çrş sro śro mie الاربعاء",
    3: "thu thur thurs prş tor",
    4: "fri pią pia",
    5: "sat sâmbata sambata",
    6: "pzr ndz nie duminica الاحد",
}
MORE_SHORT_WEEKDAYS = {
    0: "hét hétf pon пон",
    1: "ked вів вто",
    2: "szer stř str сер сря",
    3: "csüt čtv štv чет чтв",
    4: "pén pént pát pia пет",
    5: "szomb sob суб съб",
    6: "vas ned нед",
}
EVERYDAY = frozenset(
    ("неделя", "minggu", "senin", "ראשון", "שני", "שלישי", "רביעי", "חמישי", "שישי", "שבת", "joi")
)
"""Weekdays that are other words as well, or those of another language: before a date only."""
TWOFOLD = frozenset(["lip", "lis", "listopad", "listopada", "srp"])
"""Months of Poles and Czechs, the month before in Croatian."""
MORE_UNITS = {
    "second": "sec secs moment moments мгновение másodperce trenutaka لحظات ثواني שניה giây detik",
    "minute": "mins min mn минуту минуты минут perce λεπτά دقیقه phút semenit menit minuti",
    "hour": "hrs hr heure heures stunde stunden uur órája giờ jam sejam tunnin",
    "day": "dia dias dag dagar dage dager napja μέρες μέρα يوما ngày sehari hari",
    "week": "wk wks неделю недели недель hete اسبوع أسبوعا tuần seminggu minggu",
    "month": "mo mos hónapja شهرا أشهر شهور tháng sebulan bulan",
    "year": "yr yrs лет год года jaar éve godine عام أعوام năm setahun tahun",
}
AGO = (
    "ago", "fa", "geleden", "temu", "назад", "önce", "atrás", "sedan", "siden", "sitten", "lalu",
    "yang", "тому", "ezelőtt", "پیش",
)  # fmt: skip
BEFORE = (
    "vor", "hace", "há", "il", "y", "a", "för", "for", "před", "pred", "πριν", "από", "acum", "de",
    "преди", "prije", "pre", "قبل", "לפני",
)  # fmt: skip
TAKEN = frozenset([("год", "hour"), ("години", "year")])
"""What is another unit in another language: Ukrainian hours, Bulgarian years."""

_letters = re.compile("[^\\W\\d_]+(?:[\u200c\u064b][^\\W\\d_]*)*")
"""A word as `dates.tokens` has it."""


def main() -> None:
    """Write the table."""
    tables = (
        ("MONTHS", "Month names and abbreviations, lower case, to 1-12.", months()),
        ("OTHER_MONTHS", "Those that are another month in another language.", other_months()),
        ("WEEKDAYS", "Weekday names and abbreviations, lower case, to 0 (Monday)-6.", weekdays()),
        ("SHORT_WEEKDAYS", "Those that count before a date only.", short_weekdays()),
        (
            "UNITS",
            'Units ("3 hours ago"), lower case, to their English name.',
            units(),
        ),
    )
    parts = [HEAD]
    for name, text, table in tables:
        kind = "str" if name == "UNITS" else "int"
        parts.append(
            f"{name}: dict[str, {kind}] = _by_word(\n    {{\n{_rows(table)}    }}\n)  # fmt: skip\n"
            f'"""{text}"""\n'
        )
    TARGET.write_text("\n".join(parts), encoding="utf-8")


def _rows(table: Mapping[str, object]) -> str:
    """One row of words for each value."""
    words: dict[object, list[str]] = {}
    for word, value in table.items():
        words.setdefault(value, []).append(word)
    rows = ""
    for value, names in words.items():
        first, *more = wrap(" ".join(names), 78, break_on_hyphens=False)
        rows += f"        {_quoted(value)}: {_quoted(first)}"
        rows += "".join(f'\n            " {line}"' for line in more) + ",\n"
    return rows


def months() -> dict[str, int]:
    """Every name of every month."""
    pairs = [*_month_names(), *_more(MORE_MONTHS)]
    return _table((word, month) for word, month in pairs if (word, month) not in _others(pairs))


def other_months() -> dict[str, int]:
    """Names of months that have named another one in a language before."""
    return _table(_others([*_month_names(), *_more(MORE_MONTHS)]))


def _month_names() -> Iterator[tuple[str, int]]:
    for language in LANGUAGES:
        for name, month in _names(language, "months", {at: at for at in range(1, 13)}):
            yield name, month
            if language == "he":
                yield f"ב{name}", month  # "in April", as in every date


def _others(pairs: list[tuple[str, int]]) -> list[tuple[str, int]]:
    first: dict[str, int] = {}
    for word, month in pairs:
        first.setdefault(word, month)
    return [(word, month) for word, month in pairs if word in TWOFOLD and first[word] != month]


def weekdays() -> dict[str, int]:
    """Every name of every weekday that may stand alone; Portuguese "terça-feira" by its first
    word."""
    alone = [
        (word, day)
        for language, word, day in _weekday_names()
        if language in WITH_SHORT_WEEKDAYS or (len(word) > 3 and word not in EVERYDAY)
    ]
    return _table([*alone, *_more(MORE_WEEKDAYS)])


def short_weekdays() -> dict[str, int]:
    """The names of all others, but for single letters."""
    alone = weekdays()
    pairs = [(word, day) for _, word, day in _weekday_names() if len(word) > 1]
    return _table(pair for pair in [*pairs, *_more(MORE_SHORT_WEEKDAYS)] if pair[0] not in alone)


def _weekday_names() -> Iterator[tuple[str, str, int]]:
    for language in LANGUAGES:
        for word, day in _names(language, "days", {at: at for at in range(7)}):
            yield language, word.removeprefix("יום "), day


def units() -> dict[str, str]:
    """Every word that counts time; single letters in English only, since the rest contradict."""
    return _table([*_more({unit: _english(unit) for unit in UNITS}), *_cldr_units()])


def _english(unit: str) -> str:
    letter = "" if unit == "month" else unit[0]
    return f"{unit} {unit}s {letter} {MORE_UNITS[unit]}"


def _names(language: str, kind: str, numbers: dict[int, int]) -> Iterator[tuple[str, int]]:
    for context in getattr(Locale.parse(language), kind).values():
        for width in ("wide", "abbreviated"):
            for number, name in context[width].items():
                yield _word(name), numbers[number]


def _cldr_units() -> Iterator[tuple[str, str]]:
    for language in LANGUAGES:
        fields = load(language)["date_fields"]
        for unit in UNITS:
            for width in (unit, f"{unit}-short", f"{unit}-narrow"):
                field = fields.get(width, {})
                # What only differs from another width comes with the name of that width.
                own = field[1] if isinstance(field, tuple) else field
                for pattern in own.get("past", {}).values() if isinstance(own, dict) else ():
                    words = _letters.findall(pattern.lower())
                    rest = [word for word in words if word not in AGO + BEFORE]
                    if len(rest) == 1 and len(rest[0]) > 1 and (rest[0], unit) not in TAKEN:
                        yield rest[0], unit


def _word(name: str) -> str:
    return name.lower().rstrip(".׳").partition("-")[0]


def _more(words: Mapping[Value, str]) -> Iterator[tuple[str, Value]]:
    return ((word, value) for value, names in words.items() for word in names.split())


def _table(pairs: Iterable[tuple[str, Value]]) -> dict[str, Value]:
    table: dict[str, Value] = {}
    for word, value in pairs:
        if table.setdefault(word, value) != value:
            raise SystemExit(f"{word!r} is {table[word]!r} and {value!r}")
    return table


def _quoted(value: object) -> str:
    return f'"{value}"' if isinstance(value, str) else str(value)


if __name__ == "__main__":
    main()
