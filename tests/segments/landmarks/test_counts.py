"""Counts on cards: numbers with their labels on one line."""

import pytest

from threadconv.dialects import Dialect, choose
from threadconv.segments.landmarks import Landmarks


@pytest.mark.parametrize(
    ("line", "told"),
    [
        pytest.param("12 posts", {"posts": "12"}, id="a count and its label"),
        pytest.param("1 post", {"posts": "1"}, id="one"),
        pytest.param("1.2k posts", {"posts": "1.2k"}, id="thousands"),
        pytest.param("4,310 Likes received", {"likes received": "4,310"},
                     id="a label of two words"),
        pytest.param("31 posts · Joined May 2019", {"posts": "31", "Joined": "May 2019"},
                     id="the day of joining"),
        pytest.param("[rosette] 7 solutions", {"solutions": "7"}, id="a picture"),
        pytest.param("31 kettles", {}, id="no label"),
        pytest.param("31 posts · Tinker", {}, id="a rank beside it"),
        pytest.param("31", {}, id="a bare number"),
        pytest.param("2,25522 ladles1515 spoons", {"ladles": "2", "spoons": "15"},
                     id="patterns of the dialect"),
        pytest.param("155 spoons", {}, id="what a pattern leaves open"),
    ],
)  # fmt: skip
def test_a_card_counts_without_labels(line: str, told: dict[str, str]) -> None:
    twice = r"(?<=..)(?P<number>\d+)(?=(?P=number) )(?P<count>\d+)"
    kettles = Dialect(
        name="kettles", counts={"ladles": (rf"{twice} ladles",), "spoons": (rf"{twice} spoons",)}
    )
    assert Landmarks([choose.GENERIC, kettles]).vocabulary.counts.of(line) == told
