"""Blank rows that a template has left: they part posts as no-break spaces do."""

import pytest

from support.laid_out import WIDE
from threadconv import layouts


@pytest.mark.parametrize("layout", ["chromium", "resiliparse", "trafilatura", "plain"])
@pytest.mark.parametrize("row", ["\xa0", "\xa0 ", " \xa0"])
def test_a_no_break_space_alone_is_a_line(layout: str, row: str) -> None:
    lines = layouts.read(["Yes.", row, "", "Ann"], layout)
    assert [line.rest for line in lines] == [False, True, False]
    assert [line.gap for line in lines] == [0, 0, 1]


BORDERED = [
    *("first", " " * 12, " " * 10, " " * 12),
    *("second", " " * 12, "            3 Likes", " " * 12, " " * 10, " " * 12),
    "third",
]


@pytest.mark.parametrize("layout", ["chromium", "trafilatura"])
def test_blank_rows_that_go_out_and_in_again_are_borders(layout: str) -> None:
    lines = layouts.read(BORDERED, layout)
    assert [(line.text, line.rest, line.indent, line.gap) for line in lines] == [
        ("first", False, 0, 0),
        ("", True, 0, 0),
        ("second", False, 0, 0),
        ("3 Likes", False, 0, 1),
        ("", True, 0, 0),
        ("third", False, 0, 0),
    ]


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(["if x:", "    y", "    ", "    z", "  ", "w"] * 3, id="code"),
        pytest.param(["one", "    ", "  ", "    ", "two", "", "three"], id="once"),
        pytest.param(["one", "  ", "two", "    ", "three", "  ", "four"], id="rows alone"),
    ],
)
def test_blank_rows_in_the_words_of_posts_are_none(rows: list[str]) -> None:
    assert not [line for line in layouts.read(rows, "chromium") if line.rest]


@pytest.mark.parametrize(
    ("rows", "rests"),
    [
        pytest.param([WIDE, " ", "Ann", WIDE, " ", "Bo"], 2, id="below the words of posts"),
        pytest.param(["Ann", " ", "2h", WIDE, "Bo", " ", "3h"], 0, id="below names"),
        pytest.param([WIDE, " ", "Ann", "Bo\xa0(2)"], 0, id="on a page with no-break spaces"),
        pytest.param([WIDE, "  ", "Ann", WIDE, "", "Bo"], 0, id="rows that are empty, or wider"),
    ],
)
def test_a_blank_row_stands_for_a_no_break_space(rows: list[str], rests: int) -> None:
    assert sum(line.rest for line in layouts.read(rows, "chromium")) == rests


def test_a_tool_that_leaves_the_blanks_of_templates_is_known_by_them() -> None:
    assert layouts.detect(BORDERED) == "trafilatura"
