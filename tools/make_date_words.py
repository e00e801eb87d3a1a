"""Write src/threadconv/dates/words.py from Unicode's CLDR, by way of Babel.

Run it as `python tools/make_date_words.py` where Babel is installed. Babel is needed by nothing
else: a reader of dates must not depend on the version of CLDR that a machine happens to have.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from babel import Locale
from babel.localedata import load

Value = TypeVar("Value", int, str)

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "tr", "sv")
UNITS = ("second", "minute", "hour", "day", "week", "month", "year")
TARGET = Path(__file__).parent.parent / "src" / "threadconv" / "dates" / "words.py"

# What forum software prints and CLDR does not have: the month and weekday names of its own
# language packs, mostly cut to three letters.
MORE_MONTHS = {
    1: "januar sty янв января",
    2: "fév fev feb фев февраля",
    3: "mrz mär мар марта mar",
    4: "апр апреля",
    5: "mei май мая",
    6: "июн июня",
    7: "июл июля",
    8: "aoû aout авг августа",
    9: "sept sep сен сент сентября set",
    10: "окт октября",
    11: "ноя нояб ноября",
    12: "dec дек декабря",
}
MORE_WEEKDAYS = {
    0: "mon",
    1: "tue tues",
    2: "wed weds çrş",
    3: "thu thur thurs prş tor",
    4: "fri",
    5: "sat",
    6: "pzr ndz",
}
MORE_UNITS = {
    "second": "sec secs moment moments мгновение",
    "minute": "mins min mn минуту минуты минут",
    "hour": "hrs hr heure heures stunde stunden uur",
    "day": "dia dias dag dagar",
    "week": "wk wks неделю недели недель",
    "month": "mo mos",
    "year": "yr yrs лет год года jaar",
}
AGO = ("ago", "fa", "geleden", "temu", "назад", "önce", "atrás")
BEFORE = ("vor", "hace", "há", "il", "y", "a", "il y a")


def main() -> None:
    """Write the table."""
    tables = (
        ("MONTHS", "Month names and abbreviations, lower case, to 1-12.", months()),
        ("WEEKDAYS", "Weekday names and abbreviations, lower case, to 0 (Monday)-6.", weekdays()),
        (
            "UNITS",
            'Units ("3 hours ago"), lower case, to their English name.',
            units(),
        ),
    )
    parts = ['"""Words in dates. Made from CLDR by tools/make_date_words.py."""\n']
    for name, text, table in tables:
        value_type = "str" if name == "UNITS" else "int"
        rows = "".join(f"    {_quoted(word)}: {_quoted(to)},\n" for word, to in table.items())
        parts.append(f'{name}: dict[str, {value_type}] = {{\n{rows}}}\n"""{text}"""\n')
    TARGET.write_text("\n".join(parts), encoding="utf-8")


def months() -> dict[str, int]:
    """Every name of every month."""
    pairs = _names("months", {number: number for number in range(1, 13)})
    return _table([*pairs, *_more(MORE_MONTHS)])


def weekdays() -> dict[str, int]:
    """Every name of every weekday; Portuguese "terça-feira" by its first word."""
    pairs = _names("days", {number: number for number in range(7)})
    return _table([*pairs, *_more(MORE_WEEKDAYS)])


def units() -> dict[str, str]:
    """Every word that counts time; single letters in English only, since the rest contradict."""
    return _table([*_more({unit: _english(unit) for unit in UNITS}), *_cldr_units()])


def _english(unit: str) -> str:
    letter = "" if unit == "month" else unit[0]
    return f"{unit} {unit}s {letter} {MORE_UNITS[unit]}"


def _names(kind: str, numbers: dict[int, int]) -> Iterator[tuple[str, int]]:
    for language in LANGUAGES:
        for context in getattr(Locale(language), kind).values():
            for width in ("wide", "abbreviated"):
                for number, name in context[width].items():
                    yield _word(name), numbers[number]


def _cldr_units() -> Iterator[tuple[str, str]]:
    for language in LANGUAGES:
        fields = load(language)["date_fields"]
        for unit in UNITS:
            for width in (unit, f"{unit}-short", f"{unit}-narrow"):
                for pattern in fields.get(width, {}).get("past", {}).values():
                    words = re.findall(r"[^\W\d_]+", pattern.lower())
                    rest = [word for word in words if word not in AGO + BEFORE]
                    if len(rest) == 1 and len(rest[0]) > 1:
                        yield rest[0], unit


def _word(name: str) -> str:
    return name.lower().rstrip(".").partition("-")[0]


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
