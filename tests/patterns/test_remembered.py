"""What is remembered of texts, and that a library does not keep what it has read."""

import weakref
from collections.abc import Callable

import pytest

from threadconv import dates
from threadconv.patterns.remembered import LONGEST, remembered
from threadconv.segments.keys import masked


class Line(str):
    """A text that tells when it is gone."""

    __slots__ = ("__weakref__",)


@pytest.mark.parametrize(
    ("length", "asked"),
    [pytest.param(LONGEST, 1, id="a short text"), pytest.param(LONGEST + 1, 2, id="a long one")],
)
def test_of_short_texts_it_is_remembered_what_is_in_them(length: int, asked: int) -> None:
    texts: list[str] = []
    count = remembered(lambda text: texts.append(text) or len(texts))
    assert [count("a" * length), count("a" * length)] == [1, asked]


@pytest.mark.parametrize("find", [dates.find, masked])
def test_a_long_line_is_not_kept(find: Callable[[str], object]) -> None:
    line = Line("It rained on March 3, 2024 and all the days after. " * 5)
    there = weakref.ref(line)
    find(line)
    del line
    assert there() is None
