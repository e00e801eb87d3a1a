"""The time of day and its zone, as they stand beside a date."""

from msgspec import Struct

from threadconv.dates.tokens import Tokens

JOINS = frozenset(
    (",", "-", "–", "—", "@", "|", "•", "·", ".", "»", "(", "at", "um", "à", "a", "alle", "ore",
     "às", "as", "las", "om", "o", "godz", "в", "t", "saat", "kl", "г", "klokke", "klo", "u", "v",
     "ve", "у", "о", "р", "la", "ora", "στις", "lúc", "pukul", "jam", "في", "الساعة", "،", "ב",
     "בשעה", "ساعت", "در", "م")
)  # fmt: skip
"""What may stand between a date and its time."""

LEFT_JOINS = frozenset([",", "-", "–", "—", "|", "•", "·", "on", "le", "of", "den", "،", "ngày"])
"""What may stand between a time and the date after it."""

_HALVES = {
    "am": 0, "pm": 12, "πμ": 0, "μμ": 12, "dop": 0, "odp": 12, "ص": 0, "م": 12, "صباحا": 0,
    "صباحًا": 0, "مساء": 12, "مساءً": 12, "قظ": 0, "بظ": 12, "לפנהצ": 0, "אחהצ": 12,
}  # fmt: skip
"""Hours to add; "p.m." and אחה״צ without the sign inside."""
_HALF_SIGNS = (".", "״", '"')
CJK_HALVES = {
    "上午": 0, "午前": 0, "凌晨": 0, "早上": 0, "下午": 12, "午後": 12, "晚上": 12, "오전": 0,
    "오후": 12,
}  # fmt: skip
"""Morning and afternoon in Chinese, Japanese and Korean, before the hour; hours to add."""

_HOURS = frozenset(("uhr", "h", "hs", "hrs", "uur", "u"))
_DOTTED = frozenset(("kl", "klo", "pukul", "jam"))
"""What stands before a time with a dot in it: klo 10.22."""
_NAMED_ZONES = {
    "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480,
    "PDT": -420, "CET": 60, "CEST": 120, "EET": 120, "EEST": 180, "WET": 0, "WEST": 60,
    "MSK": 180, "JST": 540, "KST": 540, "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780,
}  # fmt: skip
"""RFC 5322 section 4.3 has the American ones; names that two zones share (IST, BST) stay unread."""

_FARTHEST = 14 * 60


class Clock(Struct, frozen=True, gc=False):
    """A time of day, and the token after it."""

    stop: int
    hour: int
    minute: int
    second: int | None


def time_at(tokens: Tokens, i: int) -> Clock | None:
    """The time of day that begins at this token: 14:05:00, 2:05 PM, 11pm, 14h05, 14.05 Uhr."""
    half = CJK_HALVES.get(tokens.words[i])
    if half is not None:
        i += 1
    hour = tokens.short_number(i)
    if hour is None:
        return None
    stop, minute, second = _minutes(tokens, i)
    if half is None:
        half, stop = _half(tokens, stop)
    if minute is None and half is None:
        return None
    if minute is not None and half is None and tokens.words[stop] in _HOURS:
        stop += 1
    if half is not None and hour <= 12:
        hour = hour % 12 + half
    if hour > 23 or (minute or 0) > 59 or (second or 0) > 59:
        return None
    return Clock(stop, hour, minute or 0, second)


def _minutes(tokens: Tokens, i: int) -> tuple[int, int | None, int | None]:
    """The token after the hour's minutes and seconds, and these."""
    words = tokens.words
    sign = words[i + 1]
    minute = tokens.number(i + 2, 2)
    if minute is not None:
        if sign == ":" and tokens.glued(i) and tokens.glued(i + 1):
            return _seconds(tokens, i + 3, minute)
        if sign == "h" or (
            sign == "." and (_led(words, i) or words[i + 3] in ("uhr", "am", "pm", "h"))
        ):
            return i + 3, minute, None
    if sign in ("h", "uhr") and minute is None:
        return i + 2, 0, None
    return i + 1, None, None


def _led(words: list[str], i: int) -> bool:
    """Whether a word before this token says that a time follows: kl. 10.22."""
    return words[i - 1] in _DOTTED or (words[i - 1] == "." and words[i - 2] in _DOTTED)


def _seconds(tokens: Tokens, i: int, minute: int) -> tuple[int, int, int | None]:
    second = tokens.number(i + 1, 2) if tokens.words[i] == ":" else None
    if second is None:
        return i, minute, None
    fraction = tokens.words[i + 2] == "." and tokens.glued(i + 1) and tokens.glued(i + 2)
    if fraction and tokens.words[i + 3].isdecimal():
        return i + 4, minute, second
    return i + 2, minute, second


def _half(tokens: Tokens, i: int) -> tuple[int | None, int]:
    """Hours to add for "PM", "p.m."; and the token after it."""
    words = tokens.words
    half = _HALVES.get(words[i])
    stop = i + 1
    if half is None and words[i].isalpha() and words[stop] in _HALF_SIGNS:
        half, stop = _HALVES.get(words[i] + words[i + 2]), i + 3
        return (None, i) if half is None else (half, stop + (words[stop] == "."))
    if half is None:
        return None, i
    return half, stop + (words[i] in ("dop", "odp") and words[stop] == ".")


def time_before(tokens: Tokens, stop: int) -> tuple[int, Clock] | None:
    """The time of day that ends where a date begins, and its first token: 3:21pm On Mar 09."""
    words = tokens.words
    end = stop
    while end > max(0, stop - 3) and words[end - 1] in LEFT_JOINS:
        end -= 1
    found = None
    for i in range(end - 1, max(-1, end - 9), -1):
        clock = time_at(tokens, i)
        if clock and clock.stop == end:
            found = i, clock
        elif not (words[i].isdecimal() or words[i] in ("am", "pm", ":", ".", "h", "uhr", "m", "p")):
            break
    return found


def zone_at(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """The zone that begins at this token, as the token after it and minutes east of UTC."""
    if tokens.words[i] == "(":
        inner = zone_at(tokens, i + 1) if tokens.words[i + 1] != "(" else None
        return (inner[0] + 1, inner[1]) if inner and tokens.words[inner[0]] == ")" else None
    word = tokens.words[i]
    if word in ("utc", "gmt") or (word == "z" and tokens.glued(i - 1)):
        return _shift(tokens, i + 1, loose=True) or (i + 1, 0)
    if word in ("+", "-", "−"):
        return _shift(tokens, i, loose=tokens.glued(i - 1))
    if word and word.isalpha():
        # As printed: "est" in small letters is a word of other languages.
        offset = _NAMED_ZONES.get(tokens.text[tokens.starts[i] : tokens.ends[i]])
        return None if offset is None else (i + 1, offset)
    return None


def _shift(tokens: Tokens, i: int, loose: bool) -> tuple[int, int] | None:
    """+0200, +02:00; also +2 where loose, which elsewhere may be any number after a dash."""
    words = tokens.words
    if words[i] not in ("+", "-", "−") or not tokens.glued(i):
        return None
    sign = 1 if words[i] == "+" else -1
    four = tokens.number(i + 1, 4)
    hours = tokens.short_number(i + 1)
    minutes = tokens.number(i + 3, 2) if words[i + 2] == ":" else None
    if four is not None:
        stop, east = i + 2, four // 100 * 60 + four % 100
    elif hours is not None and minutes is not None and (loose or sign > 0):
        stop, east = i + 4, hours * 60 + minutes
    elif hours is not None and loose:
        stop, east = i + 2, hours * 60
    else:
        return None
    return (stop, sign * east) if east <= _FARTHEST else None
