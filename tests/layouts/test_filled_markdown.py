"""Markdown that html2text and pandoc have filled up to a width: a paragraph is one line again."""

import pytest

from threadconv import layouts

FULL = "The kettle sings as long as it is cold, and stops as soon as the water is in"
"""In 78 columns no word of two letters has room behind it."""
SEEN = [FULL, "it boils.", "", FULL, "it boils.", "", FULL, "it boils.", "", "[a](b)"]
"""Shows how wide the page is."""


def texts(*rows: str) -> list[str]:
    lines = layouts.read([*SEEN, "", *rows], "html2text")
    return [line.text for line in lines if line.first > len(SEEN)]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param([FULL, "three days", "boils."], [f"{FULL} three days", "boils."], id="full"),
        pytest.param([f"{FULL}  ", "three"], [FULL, "three"], id="a line that its writer ended"),
        pytest.param([FULL + "\\", "three"], [FULL + "\\", "three"], id="one that pandoc ended"),
        pytest.param([FULL, "a"], [FULL, "a"], id="a word that had fitted"),
        pytest.param([f"## {FULL}", "three"], [f"{FULL} three"], id="heading"),
        pytest.param([FULL, "## three"], [FULL, "three"], id="heading below"),
        pytest.param(
            [f"> {FULL}", "> three", "", FULL, "> three"],
            [f"{FULL} three", FULL, "three"],
            id="quote",
        ),
        pytest.param([f">> {FULL[4:]}", "three"], [f"{FULL[4:]} three"], id="quote in a quote"),
        pytest.param(
            [f"[{FULL}", "three](/a)"], [f"{FULL} three"], id="link whose words are broken"
        ),
        pytest.param(
            [f"[Ann](https://kettles.example/{'a' * 42}/well-", "known/1) sings"],
            ["Ann sings"],
            id="address that is broken at a hyphen",
        ),
        pytest.param([FULL + ",", "- three"], [f"{FULL}, - three"], id="dash in a sentence"),
        pytest.param([FULL, "2019. Three"], [f"{FULL} 2019. Three"], id="year in a sentence"),
        pytest.param(
            [f"  * {FULL} or in the pot", "  * three"],
            [f"{FULL} or in the pot", "three"],
            id="items, which html2text does not break",
        ),
        pytest.param(
            ["-   a", "-   b", f"-   {FULL[4:]}", "    three"],
            ["a", "b", f"{FULL[4:]} three"],
            id="item, which pandoc does break",
        ),
        pytest.param(
            ["", "    ", f"    {FULL[4:]}", "    three()"], [FULL[4:], "three()"], id="code"
        ),
        pytest.param([f"Ann | {FULL}", "three"], [f"Ann | {FULL}", "three"], id="cells"),
    ],
)
def test_rows_of_a_filled_paragraph_are_one_line(rows: list[str], expected: list[str]) -> None:
    assert texts(*rows) == expected


def test_a_line_keeps_the_rows_that_it_stands_in() -> None:
    lines = layouts.read(SEEN, "html2text")
    assert [(line.first, line.last, line.gap) for line in lines] == [
        (1, 2, 0), (4, 5, 1), (7, 8, 1), (10, 10, 1),
    ]  # fmt: skip


def test_rows_of_any_width_are_left_alone() -> None:
    rows = [FULL, "it boils.", f"{FULL} it boils, and stops. {FULL}", "Ann", FULL, "three"]
    assert [line.text for line in layouts.read(rows, "html2text")] == rows


WORDS = [FULL, "it boils.", ""]


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(["**Ann** | 3 May  ", "---|---  ", *WORDS] * 2, id="ruled tables"),
        pytest.param(
            ["  * Home", "  * Rules", "", "# Kettles", "", *["> It sings.", "", *WORDS] * 2],
            id="a heading, a list and quotes",
        ),
        pytest.param(["# Kettles", "", *["**Ann** said", "", *WORDS] * 3], id="bold names"),
        pytest.param(
            ["# Kettles", "", *["### Ann", "", *WORDS] * 3, f"### Bo, {FULL}", "too", "", *WORDS],
            id="headings of two levels, one of them on two rows",
        ),
    ],
)
def test_markdown_without_links_is_told_by_its_other_marks(rows: list[str]) -> None:
    assert layouts.detect(rows) == "html2text"


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param([*WORDS, "---", "", *WORDS, "---", *WORDS], id="rules that somebody typed"),
        pytest.param([*WORDS * 20, "# Kettles", "", "**1**", "**2**", "**3**"], id="one post"),
        pytest.param(
            ["# strop it", "hone()", "# then", "", "## again", "hone()", "", *WORDS], id="code"
        ),
    ],
)
def test_what_people_type_is_no_page_in_markdown(rows: list[str]) -> None:
    assert layouts.detect(rows) != "html2text"


def test_a_picture_named_in_brackets_parts_the_link_around_it_from_the_word_behind() -> None:
    row = r"[ ![\[Kettle\]](new.gif)](/posts/12#9000)06/11/2020 19:14:00 ![\[Up\]](up.gif)"
    assert texts(row) == ["Kettle 06/11/2020 19:14:00 Up"]


def test_bold_with_blanks_inside_of_its_marks_is_bold() -> None:
    row = 'Boil **[Onvar](/kettle/3 "See it") ** | **[#1](/m1) Filled :** at noon'
    assert texts(row) == ["Boil Onvar | #1 Filled : at noon"]
