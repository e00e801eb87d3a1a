"""The day that a date names, without its time: what the grammar of each form yields."""

from msgspec import Struct

from threadconv.dates.tokens import Tokens
from threadconv.dates.words import MONTHS, OTHER_MONTHS

_DAY_SIGNS = frozenset(
    (".", "-", "/", "'", "’", "st", "nd", "rd", "th", "er", "º", "ª", "°", "de", "of")
)  # fmt: skip
_YEAR_SIGNS = frozenset([",", ".", "-", "/", "de", "del", "of", "،"])
_ORDINALS = frozenset(["st", "nd", "rd", "th", "er", "º", "ª", "°"])
_WORDS = frozenset(("may", "march", "mar"))
"""English words besides: months only with a capital letter."""

_WEAK = frozenset(
    ("set", "out", "ago", "ara", "mag", "gen", "sie", "lip", "kas", "tem", "nis", "eki", "haz",
     "lis", "sty", "gru", "des")
)  # fmt: skip
"""Words or names in one language, months in another: only with a day and a year."""
_FEEBLE = frozenset(
    ("pro", "led", "dub", "srp", "ian", "elo", "helmi", "loka", "tra", "svi", "kol", "ruj",
     "sij", "stu", "avg", "agu", "marta", "juna", "jula", "бер", "тра", "трав", "лип", "сер",
     "вер", "лис", "лист", "серп", "лют", "гру", "чер", "آب", "ماي", "أوت", "مه", "מאי", "יוני",
     "יולי", "מרץ", "מרס")
)  # fmt: skip
"""Such words that stand beside numbers for other reasons (MacBook Pro 15 2014): only with a time,
too, or where nothing else is said."""
_YEARS_ONLY = _WEAK | _FEEBLE


class Core(Struct):
    """A day, at the tokens `first` to `stop` (exclusive).

    `needs_time` marks what is a date only beside a time of day, or where it is all that the text
    says: yesterday, a weekday, 10-12-14. `other_month` is what the name of the month means in
    another language.
    """

    first: int
    stop: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    pair: tuple[int, int] | None = None
    days: int | None = None
    weekday: int | None = None
    ago: tuple[tuple[int, str], ...] = ()
    needs_time: bool = False
    other_month: int | None = None


def numeric(tokens: Tokens, i: int) -> Core | None:
    """2016-10-30, 30.10.2016, 3/19/24: three numbers and twice the same sign."""
    words = tokens.words
    sign = words[i + 1]
    if sign not in ("-", "/", ".") or words[i + 3] != sign or not words[i + 4].isdecimal():
        return None
    if not _solid(tokens, i, sign) or not _clear_before(tokens, i):
        return None
    second = tokens.short_number(i + 2)
    if second is None:
        return None
    year = _full_year(tokens, i)
    if year is not None:
        day = tokens.short_number(i + 4)
        if day is None or not (1 <= second <= 12 and 1 <= day <= 31):
            return None
        return Core(i, i + 5, year, second, day)
    return _two_numbers(tokens, i, sign, second)


def _two_numbers(tokens: Tokens, i: int, sign: str, second: int) -> Core | None:
    """Day and month, or month and day, before the year."""
    first = tokens.short_number(i)
    year = _full_year(tokens, i + 4)
    short = tokens.number(i + 4, 2) if year is None else None
    if first is None or (year is None and short is None):
        return None
    if not (1 <= first <= 31 and 1 <= second <= 31) or min(first, second) > 12:
        return None
    core = Core(i, i + 5, year if short is None else _century(short), pair=(first, second))
    if short is not None and sign != "/":
        if len(tokens.words[i]) + len(tokens.words[i + 2]) < 4:
            return None
        core.needs_time = True
    if second > 12:
        core.month, core.day = first, second
    elif first > 12 or first == second:
        core.month, core.day = second, first
    elif sign == ".":
        # Nobody who puts dots between them writes the month first.
        core.month, core.day, core.pair = second, first, None
    return core


def yearless(tokens: Tokens, i: int) -> Core | None:
    """03-14, 14.03., 03/14: two numbers of two digits, in whatever order, right before a time."""
    first, second = tokens.number(i, 2), tokens.number(i + 2, 2)
    if first is None or second is None or tokens.words[i + 1] not in ("-", "/", "."):
        return None
    if not (tokens.glued(i) and tokens.glued(i + 1)) or not _clear_before(tokens, i):
        return None
    if not (1 <= first <= 31 and 1 <= second <= 31) or min(first, second) > 12:
        return None
    stop = i + 3 + (tokens.words[i + 3] == ".")
    if tokens.glued(stop - 1):
        return None
    core = Core(i, stop, pair=(first, second), needs_time=True)
    if second > 12:
        core.month, core.day = first, second
    elif first > 12 or first == second:
        core.month, core.day = second, first
    return core


def _solid(tokens: Tokens, i: int, sign: str) -> bool:
    """No blanks inside, but after dots beside a full year: 30. 10. 2016, 2016. 10. 30."""
    if all(map(tokens.glued, range(i, i + 4))):
        return True
    year = len(tokens.words[i + 4]) == 4 or (
        len(tokens.words[i]) == 4 and tokens.words[i + 5] == "."
    )
    return sign == "." and year and tokens.glued(i) and tokens.glued(i + 2)


def _clear_before(tokens: Tokens, i: int) -> bool:
    """Whether a number is not the rest of something longer: v2.10.2023, $1.10.20, 1/2/3/2004."""
    start = tokens.starts[i]
    if start == 0 or tokens.text[start - 1].isspace():
        return True
    sign = tokens.text[start - 1]
    if sign in "/\\$€£=_." or (sign.isalnum() and sign.isascii()):
        return False
    return not (sign in "-,:" and start > 1 and tokens.text[start - 2].isdigit())


def month_first(tokens: Tokens, i: int) -> Core | None:
    """October 30th, 2016; Oct 30; Mar 2016; May '19."""
    word, j = tokens.words[i], i + 1
    if not _is_month(tokens, i):
        return None
    j += tokens.words[j] == "."
    if word not in _YEARS_ONLY:
        stop, year = _year_after(tokens, j, signs=2)
        if year is not None:
            return Core(i, stop, year, MONTHS[word])
    day = tokens.short_number(j)
    if day is None or not 1 <= day <= 31:
        return None
    j += 1
    if tokens.words[j] in _ORDINALS and tokens.glued(j - 1):
        j += 1
    stop, year = _year_after(tokens, j, signs=2)
    if year is None:
        if word in _YEARS_ONLY or tokens.words[j] in MONTHS or _runs_on(tokens, j - 1):
            return None
        return Core(i, j, None, MONTHS[word], day)
    return _named(Core(i, stop, year, MONTHS[word], day), word)


def day_first(tokens: Tokens, i: int) -> Core | None:
    """30 Jun 2024; 30th of March, 2025; 30. Okt. 2016; 30 de outubro de 2016; 17-Oct-09."""
    day, j = tokens.short_number(i), i + 1
    if day is None or not 1 <= day <= 31:
        return None
    for _ in range(2):
        j += tokens.words[j] in _DAY_SIGNS
    month = MONTHS.get(tokens.words[j])
    if month is None or not _clear_before(tokens, i):
        return None
    stop, year = _year_after(tokens, j + 1, signs=2)
    # "12 mar 2012" is a date; "12 may" is no more than two words.
    if year is None and not _is_month(tokens, j):
        return None
    if year is None and tokens.glued(i) == tokens.glued(j):
        stop, year = _short_year_after(tokens, j + 1)
    word = tokens.words[j]
    if year is None:
        return None if word in _YEARS_ONLY else Core(i, j + 1, None, month, day)
    if word == "listopada" and tokens.words[i + 1] == ".":
        # Croats put a full stop behind the day, Poles none.
        month = OTHER_MONTHS[word]
    return _named(Core(i, stop, year, month, day), word)


def year_first(tokens: Tokens, i: int) -> Core | None:
    """2014. ápr. 12., 2014-Apr-12: year, month and day, with signs between them."""
    year, sign = _full_year(tokens, i), tokens.words[i + 1]
    word = tokens.words[i + 2]
    if year is None or sign not in (".", "-", "/") or word not in MONTHS:
        return None
    j = i + 3 + (tokens.words[i + 3] in (sign, "."))
    day = tokens.short_number(j)
    # "It was in 2014. May 12 was cold" is none.
    after = tokens.words[j + 1]
    closed = after in (".", ",", "", "-") or after.isdecimal() or sign != "."
    if day is None or not 1 <= day <= 31 or not closed:
        return None
    return _named(Core(i, j + 1, year, MONTHS[word], day), word)


def _named(core: Core, word: str) -> Core:
    """A day with its year whose month has this name."""
    core.needs_time = word in _FEEBLE
    core.other_month = OTHER_MONTHS.get(word)
    return core


def _is_month(tokens: Tokens, i: int) -> bool:
    word = tokens.words[i]
    return word in MONTHS and (word not in _WORDS or tokens.capital(i))


def _runs_on(tokens: Tokens, i: int) -> bool:
    """Whether a number is the start of another: Oct 2:05, March 3.5."""
    return tokens.words[i + 1] in (":", ".", "/", "-") and (
        tokens.glued(i) and tokens.words[i + 2].isdecimal()
    )


def _year_after(tokens: Tokens, i: int, signs: int) -> tuple[int, int | None]:
    """The token after a year that stands here, perhaps behind some signs; and the year."""
    for _ in range(signs):
        i += tokens.words[i] in _YEAR_SIGNS
    if tokens.words[i] in ("'", "’", "‘") and tokens.glued(i):
        year = tokens.number(i + 1, 2)
        return (i + 2, _century(year)) if year is not None else (i, None)
    year = _full_year(tokens, i)
    return (i, None) if year is None or tokens.words[i + 1] == ":" else (i + 1, year)


def _short_year_after(tokens: Tokens, i: int) -> tuple[int, int | None]:
    """The year in 17-Oct-09 and 28 Feb 08, which must not be the hour of 28 Feb 08:15."""
    i += tokens.words[i] in ("-", "/", ".")
    year = tokens.number(i, 2)
    after = tokens.words[i + 1]
    if year is None or after.isalpha() or after in (":", "."):
        return i, None
    return i + 1, _century(year)


def _full_year(tokens: Tokens, i: int) -> int | None:
    year = tokens.number(i, 4)
    return year if year is not None and 1900 <= year <= 2099 else None


def _century(year: int) -> int:
    """POSIX `strptime`, %y: 69-99 are in the last century."""
    return year + (2000 if year < 69 else 1900)
