"""Patterns: some wait until they are used, and what a text must hold to match them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.places import SAMPLES
from threadconv.dialects import Dialect, choose
from threadconv.kinds import DECLARED
from threadconv.patterns import lazy
from threadconv.patterns.needles import has_branches, held, needles, numbered

LINES = {line.strip() for path in SAMPLES.rglob("*.txt") for line in path.read_text().split("\n")}
DIALECTS = [choose.GENERIC, *(choose.load(name) for name in choose.names())]
PATTERNS = [p for dialect in DIALECTS for kind in DECLARED for p in getattr(dialect, kind)]


def test_a_lazy_pattern_finds_what_a_compiled_one_does() -> None:
    waiting, compiled = lazy(r"(?P<name>b+)\d", re.I), re.compile(r"(?P<name>b+)\d", re.I)
    for _ in range(2):
        assert waiting.sub("-", "aBb1c") == compiled.sub("-", "aBb1c") == "a-c"
        assert [found["name"] for found in waiting.finditer("b1 BB2")] == ["b", "BB"]
        assert waiting.fullmatch("b") is None
    assert waiting.pattern == compiled.pattern


def test_nothing_is_compiled_before_it_is_used() -> None:
    broken = lazy("(")
    with pytest.raises(re.error, match="unterminated subpattern"):
        broken.match("")


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("Last edited: .*", ("Last edited: ",)),
        (r"\d+ [Rr]epl(?:y|ies)", ("epl",)),
        (r"(?P<author>.+) said ?:", (" said",)),
        (r"(?:Liked|Thanked) by .*", ("Liked", "Thanked")),
        (r"(?:Liked|Thanked):? \d+", ("Liked", "Thanked")),
        pytest.param(r"ab?c+(?:xyz)?", ("a",), id="what may be missing is none"),
        pytest.param(r"a{0,2}b{2,}", ("b",), id="nor what may be there no time"),
        pytest.param(r"(?:ab|)\d", (), id="nor what only one branch has"),
        pytest.param(r"[]ab]\.+x", (".",), id="nor what is one of a class"),
        pytest.param(r"(?<!ab)(?=abc)c", ("c",), id="nor what stands beside"),
        pytest.param(r"abc|d", ("abc", "d"), id="of branches each has its own"),
        pytest.param(r"(?P<who>.+) (?P=who) is", (" is",), id="nor a group that returns"),
        pytest.param(r"(?i)abcd", (), id="letters that stand for others"),
        pytest.param(r"\[(?i:quote|code) .*", ("[",), id="but what stands outside of them does"),
        pytest.param(r"x{{yz", ("{yz",), id="a brace that counts nothing"),
    ],
)
def test_a_pattern_needs_these_words(pattern: str, found: tuple[str, ...]) -> None:
    assert needles(pattern) == found


@pytest.mark.parametrize("dialect", DIALECTS, ids=lambda dialect: dialect.name)
def test_what_a_pattern_of_ours_matches_holds_a_needle(dialect: Dialect) -> None:
    matched = [
        (pattern, text)
        for kind in DECLARED
        for pattern in getattr(dialect, kind)
        for text in LINES
        if re.fullmatch(pattern, text)
    ]
    assert len(matched) > 3
    without = [
        (pattern, text)
        for pattern, text in matched
        if needles(pattern) and not any(needle in text for needle in needles(pattern))
    ]
    assert without == []


@given(st.data())
def test_whatever_a_pattern_matches_holds_a_needle(data: st.DataObject) -> None:
    pattern = data.draw(st.sampled_from(PATTERNS))
    text = data.draw(st.from_regex(pattern, fullmatch=True))
    needed = needles(pattern)
    assert not needed or any(needle in text for needle in needed)


def test_branches_stand_outside_of_brackets() -> None:
    assert has_branches("Top | Bottom")
    assert not has_branches(r"(?:Top|Bottom) \| [|]")


@given(st.lists(st.text("ab c", max_size=3)), st.lists(st.text("ab c", max_size=8)))
def test_texts_hold_together_the_needles_that_each_holds(some: list[str], texts: list[str]) -> None:
    found = held(numbered(some), texts)
    for text in texts:
        assert found.get(text, []) == [number for number, x in enumerate(some) if x in text]
