"""Which tool printed a dump: its marks, its width, the blanks that it leaves."""

import pytest

from threadconv import layouts


def test_blanks_around_the_words_of_buttons_cut_no_sentence() -> None:
    rows = [
        "Ann Lee",
        "",
        "It rained, and it will.",
        " Answer ",
        "Bo Rowe",
        "",
        " Said by Ann Lee ",
        "It rained",
        "It did not.",
        " Answer ",
        "Cy Fox",
        "",
        "It snowed.",
        " Answer ",
        "Next",
    ]
    assert layouts.detect(rows) == "chromium"


SHORT = "Strop it, and then strop it again until you see no light at the edge of it."


LYNX = f"The iron\n\n     * Home\n     * Tools\n\n   Ann\n   Posts: 12\n\n   {SHORT[:40]}\n   Reply"


BROWSER = "\n".join(
    f"0{day}-12-2024, 09:10 AM\n#{day}\nAnn\nJunior Member \n{SHORT}\n Originally Posted by Bo "
    f"\nWhich strop?\n  Reply With Quote  "
    for day in range(1, 6)
)


PARAGRAPHS = (
    f"  • Ann\n  • Posts: 12\n{SHORT} So they say.\nWhich strop?\n  • Bo\n  • Posts: 3\nMine."
)


STEPS = f"\n    Home\n    Tools\n\nAnn\n\nPosts\n    12\n\n{SHORT}\n\nBo\n\nPosts\n    3\n\nMine."


STRINGS = "\n\n".join(
    f"Posted by \n{name}\n on {day} May\n\n{SHORT} Ask \nBea\n, I say.\n\nReply"
    for day, name in enumerate(("Ann", "Bo", "Cy"), 3)
)


BARE = "\n".join(
    f"{name}\n|\n{day} May\n{SHORT} Ask\nBea\n, I say.\nReply"
    for day, name in enumerate(("Ann", "Bo", "Cy"), 3)
)


CODE_ONLY = (
    f"Ann\n{SHORT}\nwhile (dull) {{\n    strop(iron);\n    if (light(iron)) break;\n    hone();\n}}"
)


CLOCKS = "\n".join(f"Ann Mar {day}, 2021 @ 10:4{day}am \n{SHORT}\n\n#{day}" for day in range(1, 6))


@pytest.mark.parametrize(
    ("dump", "layout"),
    [
        pytest.param(LYNX, "lynx", id="no line is as long as lynx's page is wide"),
        pytest.param(
            LYNX.replace("\n   ", "\n    "), "inscriptis", id="nothing stands at lynx's margin"
        ),
        pytest.param(
            f"  * Home\n{LYNX}\n   Quote", "inscriptis", id="a list left of lynx's margin"
        ),
        pytest.param(f"Ann\n\n{BROWSER}", "chromium", id="blanks stand beside pictures"),
        pytest.param(f" \n{STRINGS}\n ", "bs4", id="a blank before the markup and behind it"),
        pytest.param(
            STRINGS.replace("\n\n", "\n\n\n"),
            "bs4",
            id="a string of one line end is two empty rows",
        ),
        pytest.param(
            "\n\n \n".join(CLOCKS.split("\n")), "chromium", id="blank rows that come one by one"
        ),
        pytest.param(
            "***** Irons *****\n    * Log_in\n**** Ann_Lee ****\nWords.",
            "html2text-c",
            id="stars on both sides of headings",
        ),
        pytest.param(
            f"Irons\n    * Log_in\n    * Sign_up\n[Ann_Lee]\n2_days_ago\n{SHORT}\n[Bo_Lee]\nMine.",
            "html2text-c",
            id="pictures and links with underscores",
        ),
        pytest.param(
            f"*** irons ***\n{SHORT}\nAnn_Lee\nso_dull\n*really*",
            "chromium",
            id="stars and underscores that somebody has typed",
        ),
        pytest.param(BARE, "bs4", id="strings without their blanks"),
        pytest.param(
            BARE.replace("\n|\n", "\n- "),
            "trafilatura",
            id="items of a list, and what it says in brackets",
        ),
        pytest.param(STEPS, "firefox", id="lists go in by four and have no marks"),
        pytest.param(
            STEPS.replace("    ", "  • "), "resiliparse", id="lists of another tool have marks"
        ),
        pytest.param(
            STEPS.replace("    ", "  • ") + "\n" + "━" * 79, "w3m", id="a line across the page"
        ),
        pytest.param(
            STEPS.replace("    ", "  • ") + "\n      □ inside", "w3m", id="a list in a list"
        ),
        pytest.param(CODE_ONLY, "chromium", id="code goes in by four, too"),
        pytest.param(CLOCKS, "chromium", id="blanks behind clocks cut no sentence"),
        pytest.param(
            PARAGRAPHS, "resiliparse", id="a sentence ends where the line below would not fit"
        ),
    ],
)
def test_a_short_page_shows_its_tool(dump: str, layout: str) -> None:
    assert layouts.detect(dump.split("\n")) == layout


def test_cells_between_bars_are_trafilaturas() -> None:
    rows = ["| Ann | 3 May |", "|", "| So it is. |", "| Bo | 4 May |", "|", "| Not here. |"]
    assert layouts.detect(rows) == "trafilatura"
    assert layouts.detect([row.strip("| ") for row in rows]) == "chromium"


def test_rows_with_tabs_are_not_broken_at_the_width_of_a_page() -> None:
    head = "Posted: Sat May 1, 2021 8:03 am   Post subject: An iron that goes blunt\t\tWith quote"
    rows = [row for n in range(9) for row in (f"Ann {n}", head, f"{n} {SHORT}", "  • Like")]
    assert layouts.detect(rows) == "resiliparse"
