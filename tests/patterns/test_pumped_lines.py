"""Lines that repeat a few characters again and again: no pattern takes more than its time on them.

A pattern with two ways to match the same words takes twice the time for each word more, and one
that begins anew at each word takes four times the time for twice the words.
"""

import gc
import re
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from inspect import getsource
from pkgutil import walk_packages
from types import FrameType

import pytest

import threadconv
from support.places import SAMPLES
from threadconv import dates, layouts
from threadconv.dialects import Dialect, choose
from threadconv.dialects.languages import choose as languages
from threadconv.kinds import DECLARED
from threadconv.patterns import lazy
from threadconv.segments.landmarks import LONGEST, Landmarks
from threadconv.segments.words import Worded, Words

LONG = 20_000
"""Characters of a line that no bound keeps from a pattern."""
VERY_LONG = 100_000
"""Characters of a line of which two nested loops are seen though each turn is short."""
LIMIT = 1.0
"""Seconds of computing: ten times what the slowest takes, and half of what two nested loops do."""

PUMPS = (
    "a", "a ", "a, ", "a, b ", "a: ", "a - ", "a.", "a and ", "a|", "a)", "á1 ", "A1 ", "1", "1 ",
    "1:", "1, ", "1.", "1/", "(1) ", "Aa1:11 ", "on 1 ", " at 1", "by a ", "said: ", "0 a ", "#1 ",
    "  ", ". ", "·a ", "@a ", "> ", "(", "[", "[a]", "[on]", "](", "[a](", "![a](b", "[a](b) ",
    "\\", "_a ", "**a", "---|", "http://a",
)  # fmt: skip
OPENED = ("[", "(", "**")
"""What begins lines in which it is never closed."""
BOUNDS = {
    ("patterns.needs", "_TOKEN"): 320,  # it reads patterns
    ("segments.anchors.numbers", "_CLOCK"): LONGEST,
    ("segments.headers.bylines", "_TRAIL"): LONGEST,
    ("thread.headlines", "_BAR"): 320,
    ("thread.headlines", "_STEP"): 320,
}
"""Patterns of the engine that see no longer text."""
METHODS = "fullmatch|match|search|sub|split|finditer|findall"


class TooLong(Exception):
    pass


@contextmanager
def limited() -> Iterator[None]:
    """Raise `TooLong` in what computes longer; expressions look for signals as they go on."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise TooLong

    gc.disable()  # it goes through what all other tests have left
    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, LIMIT)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
        gc.enable()


def pumped(length: int, heads: tuple[str, ...], tails: tuple[str, ...]) -> Iterator[str]:
    """Lines of so many characters that begin as something and end otherwise."""
    for pump in PUMPS:
        for head in heads:
            for tail in tails:
                room = length - len(head) - len(tail)
                yield head + (pump * length)[:room] + tail


def too_long(apply: Callable[[str], object], texts: Iterator[str]) -> list[str]:
    """The first of these texts with which this takes too long, its two ends."""
    for text in texts:
        try:
            with limited():
                apply(text)
        except TooLong:
            return [f"{text[:30]}...{text[-10:]}"]
    return []


def words_of(pattern: str) -> list[str]:
    """Words that a text holds for the pattern to match it, as far as they can be told easily."""
    plain = re.sub(r"\\.|\(\?P<\w+>|\[[^\]]*\]", "|", pattern)
    return re.findall(r"[^\W\d_]{2,}(?: [^\W\d_]+)*", plain)


def heads_and_tails(pattern: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    words = words_of(pattern)
    heads = ("", *(f"{word}{mark}" for word in words[:1] for mark in (" ", ": ")))
    return heads, ("\0", *(f" {word}\0" for word in words[-1:]))


# What dialects declare


@cache
def dialects() -> dict[str, Dialect]:
    """All that the package has, those in other languages too."""
    found = {name: choose.load(name) for name in choose.names()} | {"generic": choose.GENERIC}
    for language in languages.names():
        for dialect in import_module(f"threadconv.dialects.languages.{language}").DIALECTS:
            found[f"{dialect.name} in {language}"] = dialect
    return found


def patterns(dialect: Dialect, fields: tuple[str, ...]) -> Iterator[str]:
    for field in fields:
        yield from (p for p in getattr(dialect, field) if re.search(r"[*+?{]", p))


@pytest.mark.parametrize("name", dialects())
def test_no_line_of_a_dialect_takes_long_to_tell(name: str) -> None:
    fields = (*DECLARED, "tag", "place", "total", "edge")
    slow = [
        (pattern, text)
        for pattern in patterns(dialects()[name], fields)
        for apply in (re.compile(pattern).fullmatch, re.compile(pattern).search)
        for text in too_long(apply, pumped(LONGEST, *heads_and_tails(pattern)))
    ]
    assert slow == []


def test_no_beginning_of_a_line_takes_long_to_tell_however_long_the_line_is() -> None:
    openings = [*patterns(choose.GENERIC, ("opening",))]
    assert openings
    slow = [
        (pattern, text)
        for dialect in dialects().values()
        for pattern in patterns(dialect, ("opening", "prefix"))
        for text in too_long(
            re.compile(pattern).match, pumped(LONG, ("", "(", "(:"), heads_and_tails(pattern)[1])
        )
    ]
    assert slow == []


# What the engine looks for


@cache
def engine() -> dict[tuple[str, str], tuple[re.Pattern[str], tuple[str, ...]]]:
    """The patterns of all modules, by module and name, each with the methods that are called;
    those that wait for words with the words of all languages."""
    found = {}
    words = Words(list(dialects().values()))
    for module in walk_packages(threadconv.__path__, "threadconv."):
        if module.name.endswith("__main__"):
            continue
        loaded = import_module(module.name)
        for name, value in vars(loaded).items():
            if isinstance(value, Worded):
                value = words.pattern(value)
            if isinstance(value, re.Pattern | type(lazy(""))) and isinstance(value.pattern, str):
                source = getsource(loaded)
                called = set(re.findall(rf"\b{name}\)?\.({METHODS})\b", source)) or {"search"}
                found[module.name.partition(".")[2], name] = value, tuple(sorted(called))
    return found


def applied(pattern: re.Pattern[str], method: str) -> Callable[[str], object]:
    if method == "sub":
        return lambda text: pattern.sub("", text)
    if method == "finditer":
        return lambda text: sum(1 for _ in pattern.finditer(text))
    return lambda text: getattr(pattern, method)(text)


def test_the_engine_has_patterns() -> None:
    assert len(engine()) > 80
    assert BOUNDS.keys() <= engine().keys()


@pytest.mark.parametrize("where", engine(), ids=".".join)
def test_no_pattern_of_the_engine_takes_long(where: tuple[str, str]) -> None:
    pattern, methods = engine()[where]
    slow = [
        (method, text)
        for method in methods
        for text in too_long(
            applied(pattern, method), pumped(BOUNDS.get(where, LONG), ("", *OPENED), ("", "a\0"))
        )
    ]
    assert slow == []


@pytest.mark.parametrize("layout", layouts.NAMES)
def test_no_row_takes_long_to_lay_out(layout: str) -> None:
    assert too_long(lambda row: layouts.read([row], layout), pumped(LONG, ("",), ("", "a"))) == []


@pytest.mark.parametrize(
    "find",
    [
        pytest.param(dates.find, id="a date"),
        pytest.param(Landmarks([choose.GENERIC]).kind, id="what a line is"),
        pytest.param(
            Landmarks([choose.GENERIC]).vocabulary.openings.find, id="the opening of a quote"
        ),
    ],
)
@pytest.mark.parametrize("length", [LONGEST, LONG])
def test_nothing_takes_long_to_find_in_a_line(length: int, find: Callable[[str], object]) -> None:
    assert too_long(find, pumped(length, ("", "#5 ", "Ann: "), (" zz", "b this"))) == []


@pytest.mark.parametrize("pump", ["a", "word ", "a1, ", ". "])
def test_a_thread_with_one_very_long_line_is_read_as_soon_as_any(pump: str) -> None:
    sample = SAMPLES / "xenforo" / "stock.chromium.txt"
    lines = sample.read_text(encoding="utf-8").splitlines()
    lines[20] = (pump * VERY_LONG)[:VERY_LONG]
    with limited():
        assert threadconv.parse("\n".join(lines).encode()).posts
