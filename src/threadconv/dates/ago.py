"""Dates that count from the day on which the page was shown: 3 hours ago, yesterday, Tuesday."""

from __future__ import annotations

from threadconv.dates.core import Core, is_weekday
from threadconv.dates.tokens import Tokens
from threadconv.dates.words import UNITS, WEEKDAYS

DAYS = {
    "today": 0, "yesterday": -1, "heute": 0, "gestern": -1, "vorgestern": -2, "aujourd": 0,
    "hier": -1, "hoy": 0, "ayer": -1, "oggi": 0, "ieri": -1, "hoje": 0, "ontem": -1, "vandaag": 0,
    "gisteren": -1, "dzisiaj": 0, "dziś": 0, "wczoraj": -1, "przedwczoraj": -2, "сегодня": 0,
    "вчера": -1, "позавчера": -2, "bugün": 0, "dün": -1, "今天": 0, "昨天": -1, "前天": -2,
    "今日": 0, "昨日": -1, "오늘": 0, "어제": -1, "그제": -2, "idag": 0, "igår": -1,
}  # fmt: skip
"""Words for days near today, lower case, to the days from it."""

AGO = frozenset(["ago", "fa", "geleden", "temu", "назад", "önce", "atrás", "sedan"])
SINCE = frozenset(["vor", "hace", "há", "il"])
"""Words for "ago" after the time and before it; "il" begins "il y a"."""

ONE = frozenset(
    [
        "a",
        "an",
        "one",
        "ein",
        "eine",
        "einem",
        "einer",
        "un",
        "une",
        "una",
        "uno",
        "um",
        "uma",
        "een",
        "één",
        "bir",
    ]
)
_FEW = frozenset(["few", "paar", "quelques", "einigen", "unos", "alcuni"])
_AND = frozenset([",", "and", "und", "et", "y", "e", "en", "i", "и", "ve"])
LONE = frozenset(
    [
        "moments",
        "час",
        "минуту",
        "день",
        "неделю",
        "месяц",
        "год",
        "секунду",
        "godzinę",
        "minutę",
        "dzień",
        "tydzień",
        "miesiąc",
        "rok",
        "sekundę",
    ]
)
"""Units that need no number before "ago", since the word is in the singular."""

_ABOUT = frozenset(
    ("about", "over", "almost", "around", "nearly", "approximately", "more", "less", "than",
     "circa", "oltre", "quasi", "più", "meno", "ongeveer", "bijna", "ruim", "meer", "minder",
     "dan", "około", "prawie", "ponad", "niecałe", "mniej", "niż", "около", "почти", "более",
     "менее", "больше", "чем", "yaklaşık", "neredeyse")
)  # fmt: skip
"""What rounds a time before "ago"."""
_ROUNDING = frozenset(
    ("etwa", "ungefähr", "circa", "ca", ".", "rund", "fast", "knapp", "über", "mehr", "weniger",
     "als", "environ", "plus", "moins", "de", "d", "'", "’", "presque", "presqu", "près", "casi",
     "más", "menos", "alrededor", "cerca", "aproximadamente", "mais", "quase")
)  # fmt: skip
"""What rounds a time behind the word for "ago" (vor mehr als 3 Jahren)."""
_MOST_ROUNDING = 3
_MOST_COUNTS = 3
DOTS = frozenset("·•")
"""What stands between a name and the short form of an age."""
_SHORT = frozenset(["s", "m", "min", "h", "hr", "d", "w", "wk", "mo", "y", "yr"])
NOW = frozenset(
    ("just now", "now", "gerade eben", "à l'instant", "à l’instant", "ahora", "ahora mismo",
     "adesso", "proprio ora", "agora", "agora mesmo", "zojuist", "przed chwilą", "только что",
     "az önce", "şimdi", "刚刚", "剛剛", "たった今", "방금 전")
)  # fmt: skip
"""What a page prints instead of "0 minutes ago", as a whole text in lower case."""


def near_day(tokens: Tokens, i: int) -> Core:
    """Today, Yesterday at 3:04 PM: the token is one of `DAYS`."""
    word = tokens.words[i]
    hui = word == "aujourd" and tokens.words[i + 2] == "hui"
    return Core(i, i + 3 if hui else i + 1, days=DAYS[word], needs_time=True)


def weekday(tokens: Tokens, i: int) -> Core | None:
    """Tuesday at 8:17 PM."""
    if not is_weekday(tokens, i):
        return None
    return Core(i, i + 1, weekday=WEEKDAYS[tokens.words[i]], needs_time=True)


def counted_ago(tokens: Tokens, i: int) -> Core | None:
    """About 3 hours ago; 1 yr. ago; 1 year, 2 months ago; a moment ago; bare 2y as all that a text
    says, but for its having been edited, or all that stands behind a dot (Ann · 2y)."""
    stop, ago = _counts(tokens, i)
    if ago and tokens.words[stop] in AGO:
        return Core(_rounded(tokens, i), stop + 1, ago=ago)
    lead = i - (i > 0 and tokens.words[i - 1] == "updated")
    alone = not tokens.words_from(stop) and (lead == 0 or tokens.words[lead - 1] in DOTS)
    bare = len(ago) == 1 and alone and tokens.glued(i)
    return Core(i, stop, ago=ago) if bare and tokens.words[i + 1] in _SHORT else None


def lone_ago(tokens: Tokens, i: int) -> Core | None:
    """Час назад, godzinę temu."""
    if tokens.words[i] in LONE and tokens.words[i + 1] in AGO:
        return Core(i, i + 2, ago=((1, UNITS[tokens.words[i]]),))
    return None


def counted_since(tokens: Tokens, i: int) -> Core | None:
    """Vor 3 Tagen, hace una hora, il y a plus de 2 ans."""
    j = i + 1
    if tokens.words[i] == "il":
        if tokens.words[j : j + 2] != ["y", "a"]:
            return None
        j += 2
    last = j + _MOST_ROUNDING
    while j < last and tokens.words[j] in _ROUNDING:
        j += 1
    stop, ago = _counts(tokens, j)
    return Core(i, stop, ago=ago) if ago else None


def _rounded(tokens: Tokens, i: int) -> int:
    """The first token of what rounds a count that begins at this one."""
    least = max(0, i - _MOST_ROUNDING)
    while i > least and tokens.words[i - 1] in _ABOUT:
        i -= 1
    return i


def _counts(tokens: Tokens, i: int) -> tuple[int, tuple[tuple[int, str], ...]]:
    """The token after "1 year, 2 months", and what it counts; nothing where it counts nothing."""
    words = tokens.words
    counts: list[tuple[int, str]] = []
    stop = i
    while len(counts) < _MOST_COUNTS and (one := _count(tokens, i)) is not None:
        i, count, unit = one
        counts.append((count, unit))
        stop = i
        i += words[i] in _AND
    return stop, tuple(counts)


def _count(tokens: Tokens, i: int) -> tuple[int, int, str] | None:
    """The token after one count and its unit."""
    words = tokens.words
    if words[i].isdecimal() and len(words[i]) <= 4:
        i, count = i + 1, int(words[i])
    elif words[i] in ONE:
        i, count = i + 1, 1
    else:
        count = 0
    few = words[i] in _FEW
    i += few or words[i] == "'" or words[i] == "’"
    unit = UNITS.get(words[i])
    # "A few days" is no number; with seconds it makes no difference.
    if unit is None or (few and unit != "second") or not (few or count or words[i - 1] == "0"):
        return None
    return (i + 2 if words[i + 1] == "." else i + 1), 0 if few else count, unit
