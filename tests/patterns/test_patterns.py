"""Patterns: some wait until they are used, and what a text must hold to match them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.places import SAMPLES
from threadconv.dialects import Dialect, choose
from threadconv.kinds import DECLARED
from threadconv.patterns import lazy
from threadconv.patterns.awaiting import awaiting
from threadconv.patterns.needles import Needs, held, numbered
from threadconv.patterns.needs import has_branches, needs

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


def test_nor_before_a_text_has_what_it_needs() -> None:
    broken = awaiting("By (", Needs(("By ",), ("By ",)))
    assert broken.fullmatch("So by me") is None
    assert broken.match("So By me") is None
    with pytest.raises(re.error, match="unterminated subpattern"):
        broken.search("So By me")


@pytest.mark.parametrize("method", ["fullmatch", "match", "search"])
def test_what_awaits_a_text_finds_in_it_what_a_compiled_one_does(method: str) -> None:
    waiting, compiled = awaiting(r"(\d+) likes", needs(r"(\d+) likes")), re.compile(r"(\d+) likes")
    for text in ("likes", "12 likes", "12 likes it", "Of 12 likes", "none", "Of 2 likes"):
        found, expected = getattr(waiting, method)(text), getattr(compiled, method)(text)
        assert (found and found[1]) == (expected and expected[1])


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
        pytest.param(r"[]ab]\.+xy", ("xy",), id="of several the longest is the rarest"),
        pytest.param(r", \d+ .*#\d", ("#",), id="and blanks, commas and dots are everywhere"),
        pytest.param(r"[(\[]\d+", ("(", "["), id="a class of few signs is branches"),
        pytest.param(r"[a-z][^x][\w:][abcde]", (), id="others are none"),
        pytest.param(r"(?<!ab)(?=abc)c", ("c",), id="nor what stands beside"),
        pytest.param(r"abc|d", ("abc", "d"), id="of branches each has its own"),
        pytest.param(r"(?P<who>.+) (?P=who) is", (" is",), id="nor a group that returns"),
        pytest.param(r"(?i)abcd", (), id="letters that stand for others"),
        pytest.param(r"\[(?i:quote|code) .*", ("[",), id="but what stands outside of them does"),
        pytest.param(r"x{{yz", ("{yz",), id="a brace that counts nothing"),
    ],
)
def test_a_pattern_needs_one_of_these_words(pattern: str, found: tuple[str, ...]) -> None:
    assert needs(pattern).needles == found


@pytest.mark.parametrize(
    ("pattern", "met", "unmet"),
    [
        (r"\d+ likes?", ["2 likes", "٣ like"], ["likes", "x2 likes", "2 liked", "2 dislike it"]),
        (r"#\d+ (?P<author>.+), (?P<date>.+)", ["#1 Ann, 3 May"], ["1 Ann, #3", "#2 Ann"]),
        (r"(?:Please )?log ?in\b.*", ["Please log in", "login"], ["You log in", "log"]),
        (r"(?:Page |)\d+/\d+!?", ["Page 1/2", "1/2!"], ["1:2", "1/b"]),
        pytest.param(r"(?!a)b+(?=c).", ["bc"], ["abc"], id="what stands beside is no beginning"),
        pytest.param(r"[Nn]ext!", ["Next!"], ["text!"], id="one sign of a class begins it"),
    ],
)
def test_a_pattern_is_tried_where_a_text_has_what_it_needs(
    pattern: str, met: list[str], unmet: list[str]
) -> None:
    assert [text for text in (*met, *unmet) if needs(pattern).met_by(text)] == met


def test_at_a_beginning_and_within_a_text_less_is_needed() -> None:
    needed = needs(r"said \d+ times")
    assert not needed.met_by("said 2 times by Ann")
    assert needed.met_at("said 2 times by Ann")
    assert not needed.met_at("Ann said 2 times")
    assert needed.met_in("Ann said 2 times, as she does")
    assert not needed.met_in("Ann said it many times")


@pytest.mark.parametrize("dialect", DIALECTS, ids=lambda dialect: dialect.name)
def test_what_a_pattern_of_ours_matches_has_what_it_needs(dialect: Dialect) -> None:
    matched = [
        (pattern, text)
        for kind in DECLARED
        for pattern in getattr(dialect, kind)
        for text in LINES
        if re.fullmatch(pattern, text)
    ]
    assert len(matched) > 3
    assert [(pattern, text) for pattern, text in matched if not needs(pattern).met_by(text)] == []


@given(st.data())
def test_whatever_a_pattern_matches_has_what_it_needs(data: st.DataObject) -> None:
    pattern = data.draw(st.sampled_from(PATTERNS))
    text = data.draw(st.from_regex(pattern, fullmatch=True))
    assert needs(pattern).met_by(text)


def test_branches_stand_outside_of_brackets() -> None:
    assert has_branches("Top | Bottom")
    assert not has_branches(r"(?:Top|Bottom) \| [|]")


@given(st.lists(st.text("ab c", max_size=3)), st.lists(st.text("ab c", max_size=8)))
def test_texts_hold_together_the_needles_that_each_holds(some: list[str], texts: list[str]) -> None:
    found = held(numbered(some), texts)
    for text in texts:
        assert found.get(text, []) == [number for number, x in enumerate(some) if x in text]
