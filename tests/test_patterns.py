"""Patterns that wait: they find what compiled ones find, and fail as late as they are used."""

import re

import pytest

from threadconv.patterns import lazy


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
