"""What `pandoc -t plain` prints: items set off by three blanks, tables drawn, paragraphs filled."""

import pytest

from threadconv import layouts
from threadconv.lines import RULE

ITEMS = ["-   Home", "-   Rules", "    -   of the house", ""]
FULL = "The kettle sings as long as it is cold, and stops as soon as it gets"
"""In 72 columns no word of four letters has room behind it."""


def texts(*rows: str) -> list[str]:
    assert layouts.detect([*ITEMS, *rows]) == "pandoc"
    return [line.text for line in layouts.read([*ITEMS, *rows], "pandoc")][3:]


def test_items_lose_their_marks_and_keep_their_place() -> None:
    rows = [*ITEMS, "2.  Ann", "", "    So it is.", "", "    -" + "-" * 71]
    lines = layouts.read(rows, "pandoc")
    assert [(line.text[:10], line.style, line.indent) for line in lines] == [
        ("Home", "*", 4), ("Rules", "*", 4), ("of the hou", "*", 8),
        ("Ann", "1", 4), ("So it is.", "", 4), ("-" * 10, RULE, 4),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param([FULL, "warm."], [f"{FULL} warm."], id="paragraph"),
        pytest.param([FULL, "hot"], [FULL, "hot"], id="line that its writer ended"),
        pytest.param([f"  {FULL[2:]}", "  warm."], [f"{FULL[2:]} warm."], id="quote"),
        pytest.param([f"1.  {FULL[4:]}", "    warm."], [f"{FULL[4:]} warm."], id="item"),
        pytest.param([FULL, "warm.", "x" * 80, "y" * 90], [FULL, "warm."], id="of any width"),
        pytest.param(["[Ann] []", "[a][b]"], ["Ann", "a b"], id="pictures"),
    ],
)
def test_paragraphs_are_whole(rows: list[str], expected: list[str]) -> None:
    assert texts(*rows)[: len(expected)] == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(
            [
                "  -------- ------------",
                "  [] Ann   3 May 2011",
                "  -------- ------------",
            ],
            ["Ann", "3 May 2011"],
            id="columns under dashes",
        ),
        pytest.param(
            [
                "  -------------------------------------------",
                "  Who     What",
                "  ------- -----------------------------------",
                "  Ann     It sings as long as the water is",
                "          cold.",
                "",
                "  Bo      Mine rings.",
                "  -------------------------------------------",
            ],
            ["Who", "What", "Ann", "It sings as long as the water is cold.", "Bo", "Mine rings."],
            id="columns with lines that go on",
        ),
        pytest.param(
            [
                "+-------+-------------------+",
                "| Ann   | 3 May             |",
                "+-------+-------------------+",
                "| Posts | Well,             |",
                "| 12    |                   |",
                "|       | +-------+-------+ |",
                "|       | | It    | sings | |",
                "|       | +-------+-------+ |",
                "+-------+-------------------+",
            ],
            ["Ann", "3 May", "Posts", "12", "Well,", "It", "sings"],
            id="grid, with another one in a cell",
        ),
        pytest.param(
            [
                "+--------+--------+",
                "| 水壶   | 唱歌   |",
                "+--------+--------+",
            ],
            ["水壶", "唱歌"],
            id="letters that take two columns",
        ),
        pytest.param(["+---+", "| a"], ["+---+", "| a"], id="what is no table"),
        pytest.param(
            ["+-----+----+", "| Ann | It |", "| is."],
            ["| Ann | It |", "| is."],
            id="grid that is cut off",
        ),
        pytest.param(
            ["+-----+----+", "| Ann | It is. |", "+-----+----+"],
            ["| Ann | It is. |"],
            id="grid that does not hold its words",
        ),
        pytest.param(
            ["  --- ---", "a Ann It", "  --- ---"],
            ["a Ann It"],
            id="words beside the columns",
        ),
    ],
)
def test_cells_of_tables_are_lines(rows: list[str], expected: list[str]) -> None:
    assert texts(*rows) == expected


def test_cells_keep_the_rows_that_they_stand_in() -> None:
    rows = [*ITEMS, "+-----+-----+", "| Ann | It  |", "|     | is. |", "+-----+-----+", "Bo"]
    lines = layouts.read(rows, "pandoc")[3:]
    assert [(line.first, line.last) for line in lines] == [(6, 6), (6, 6), (7, 7), (9, 9)]


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(["-   Home", "words", "-   Rules", "- x"] + ["words"] * 3, id="two items"),
        pytest.param(["a -   b", "- - -   -", "-    c"] * 3, id="dashes in other places"),
    ],
)
def test_what_people_type_is_not_pandocs(rows: list[str]) -> None:
    assert layouts.detect(rows) != "pandoc"
