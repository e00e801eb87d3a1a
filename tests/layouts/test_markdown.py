"""Markdown: links, items, and the forms of it that other tools than html2text write."""

import pytest

from support.laid_out import texts
from threadconv import layouts
from threadconv.lines import behind, target


@pytest.mark.parametrize(
    ("dump", "text", "linked"),
    [
        pytest.param(
            "see [here](https://a.example/x) now",
            "see here now",
            "see here <https://a.example/x> now",
        ),
        pytest.param("[a.example](https://a.example)", "a.example", "a.example", id="says itself"),
        pytest.param("see [here](/x)", "see here", "", id="no address of its own"),
    ],
)
def test_the_targets_of_links_are_kept(dump: str, text: str, linked: str) -> None:
    [line] = layouts.read([dump], "html2text")
    assert (line.text, line.linked) == (text, linked)


@pytest.mark.parametrize(
    ("row", "indent"),
    [
        pytest.param("    * Ann", 4, id="one"),
        pytest.param("      *     * Ann", 4, id="below a list that has ended"),
        pytest.param("    *   *       * Ann", 6, id="below two"),
        pytest.param("  1.      1. Ann", 5, id="in an item of its own"),
    ],
)
def test_an_item_is_indented_as_its_own_mark(row: str, indent: int) -> None:
    [line] = layouts.read([row], "html2text")
    assert (line.text, line.indent) == ("Ann", indent)


@pytest.mark.parametrize(
    ("row", "end", "linked"),
    [
        pytest.param(
            "[Ann](https://a.example/1) wrote: see [this](https://b.example/) now",
            len("Ann wrote:"),
            "see this <https://b.example/> now",
            id="a link on both sides",
        ),
        pytest.param(
            "[Ann](https://a.example/1) see [this](https://b.example/)",
            len("Ann"),
            "see this <https://b.example/>",
            id="a link of what stands before",
        ),
        pytest.param("Ann: a < b, see [this](/x)", len("Ann:"), "", id="no link"),
    ],
)
def test_a_line_keeps_the_links_behind_a_name(row: str, end: int, linked: str) -> None:
    [line] = layouts.read([row], "html2text")
    assert behind(line, end).linked == linked


def test_an_attachment_keeps_its_link() -> None:
    [line] = layouts.read(["[plan.pdf](https://a.example/plan.pdf?v=2)"], "html2text")
    assert target(line) == "https://a.example/plan.pdf?v=2"


@pytest.mark.parametrize(
    ("rows", "texts", "styles"),
    [
        pytest.param(
            ["Looms", "=====", "", "Warp", "----", "words"],
            ["Looms", "Warp", "words"],
            ["#1", "#2", ""],
            id="underlined headings",
        ),
        pytest.param(
            ["Looms", "=====", "", "### Warp", "", "*   a", "", "    Weft", "    ----"],
            ["Looms", "Warp", "a", "Weft"],
            ["#1", "#3", "*", "#2"],
            id="underlined headings over others, and in an item",
        ),
        pytest.param(
            ["*   x", "Posts", ":   12"], ["x", "Posts", "12"], ["*", "", ""], id="what terms mean"
        ),
        pytest.param(
            ["*   [a](/a)", "*   b", "    -   c", "1.  d"],
            ["a", "b", "c", "1. d"],
            ["*@", "*", "*", ""],
            id="items set off by three blanks",
        ),
        pytest.param(
            ["- [a](/a)", "- [b](/b)", "+ [c](/c)"],
            ["a", "b", "c"],
            ["*@", "*@", "*@"],
            id="items with other marks",
        ),
        pytest.param(
            ["*   x", "a *bent* beam, 2 * 3 * 4", "09 May - 07:12"],
            ["x", "a bent beam, 2 * 3 * 4", "09 May - 07:12"],
            ["*", "", ""],
            id="emphasis with one mark",
        ),
        pytest.param(
            ["*   x", "see <https://a.example/b>"],
            ["x", "see https://a.example/b"],
            ["*", ""],
            id="an address that is a link",
        ),
        pytest.param(
            ["| a | b |", "| --- | --- |", "| c | d |"],
            ["a", "b", "c", "d"],
            [""] * 4,
            id="a table with bars round it",
        ),
        pytest.param(
            ["|  |  |", "| --- | --- |", "| Ann  Posts: 3 | | --- | | It sings.   Reply |"],
            ["Ann", "Posts: 3", "It sings.", "Reply"],
            [""] * 4,
            id="cells with several lines, and with a table",
        ),
        pytest.param(
            ["  * a", "- typed", "- too", "- again", "words", "====="],
            ["a", "- typed", "- too", "- again", "words", "====="],
            ["*", "", "", "", "", ""],
            id="what somebody typed, where html2text shows itself",
        ),
    ],
)
def test_markdown_of_other_tools_is_read_as_html2text_s(
    rows: list[str], texts: list[str], styles: list[str]
) -> None:
    lines = layouts.read(rows, "html2text")
    assert [line.text for line in lines] == texts
    assert [line.style for line in lines] == styles


def test_the_blocks_of_a_numbered_post_on_one_row_are_lines() -> None:
    dump = (
        "**[Ann](/u1)**  \nPosts: 3  **[#1](x#pid1)** 06-18-2012, 09:40 PM  It sings.  [Reply](x) "
        "[![](a.jpg)](/u2) **[Bo](/u2)** ![Offline](o.png)  \n![*](s.png) ![*](s.png) Posts: 14  "
        "**[#2](x#pid2)** 06-18-2012, 10:10 PM (changed: 06-18-2012, 10:27 PM by [Bo](x).) Does it?"
        "  Warped  [Find](x) [Reply](x) **Guest** ![Offline](o.png)"
    )
    assert texts(dump, "html2text") == [
        "Ann", "Posts: 3", "#1", "06-18-2012, 09:40 PM", "It sings.", "Reply", "[a.jpg] [/u2]",
        "Bo", "Offline", "Posts: 14", "#2",
        "06-18-2012, 10:10 PM (changed: 06-18-2012, 10:27 PM by Bo.)", "Does it?", "Warped",
        "Find", "Reply", "Guest", "Offline",
    ]  # fmt: skip


def test_posts_that_stand_in_block_quotes_one_below_the_other_are_no_quotes() -> None:
    post = (
        "> [Ann](/u), 2 days ago\n> \n> Oil the beam.\n> \n> > It sings.\n> \n> * [reply](/r)\n\n"
    )
    lines = layouts.read(f"# Looms\n\n{post * 4}".split("\n"), "html2text")
    assert [(line.depth, line.text) for line in lines[:5]] == [
        (0, "Looms"), (0, "Ann, 2 days ago"), (0, "Oil the beam."), (1, "It sings."), (0, "reply"),
    ]  # fmt: skip


def test_posts_in_block_quotes_without_blanks_behind_their_marks_lose_no_letter() -> None:
    lines = layouts.read(
        ["# Looms", "", ">Oil it.", "", "> It sings.", "", ">Oil it.", "", ">Why?"], "html2text"
    )
    assert [line.text for line in lines] == ["Looms", "Oil it.", "It sings.", "Oil it.", "Why?"]


def test_quotes_with_words_between_them_are_quotes() -> None:
    post = "> Oil the beam.\n\n> It sings.\n\nSo it does.\n\n"
    lines = layouts.read(f"# Looms\n\n{post * 3}".split("\n"), "html2text")
    assert {line.depth for line in lines if line.text == "Oil the beam."} == {1}


def test_numbered_posts_are_parted_in_pages_that_have_tables_too() -> None:
    post = "Bo | **[#{n}](x#pid{n})** 06-18-2012, 09:4{n} PM  Does it?  [Find](x) [Reply](x)\n---\n"
    dump = "".join(post.format(n=n) for n in range(3))
    assert texts(dump, "html2text")[:6] == [
        "Bo |", "#0", "06-18-2012, 09:40 PM", "Does it?", "Find", "Reply",
    ]  # fmt: skip


def test_what_had_its_own_line_in_a_cell_is_one() -> None:
    row = (
        "[![Bo L.](a.jpg)](/u{n})| [Feb 0{n}, 2014](/x)message {n}: by [Bo L.](/u{n}) (new) See "
        "[my page](/p), or [this](/t)'s.[reply](/r) | [flag](/f)\n---|---\n"
    )
    dump = "".join(row.format(n=n) for n in (1, 2, 3))
    assert texts(dump, "html2text")[:6] == [
        "Bo L.", "Feb 01, 2014", "message 1: by Bo L.", "(new) See my page, or this's.",
        "reply", "flag",
    ]  # fmt: skip


def test_a_subject_in_bold_in_one_cell_with_the_words_is_a_line() -> None:
    post = "{}, 06:42 PM  **Post:[#1](x)**\n---\n**{}My new loom** {}\n"
    page = [
        ("03-02", "", "It sings."),
        ("03-03", "RE: ", "Does it?"),
        ("03-04", "RE: ", "**So** it"),
    ]
    dump = "".join(post.format(*part) for part in page) + "**RE: Hers** sings."
    assert texts(dump, "html2text") == [
        "03-02, 06:42 PM  Post:#1", "My new loom", "It sings.",
        "03-03, 06:42 PM  Post:#1", "RE: My new loom", "Does it?",
        "03-04, 06:42 PM  Post:#1", "RE: My new loom", "So it", "RE: Hers", "sings.",
    ]  # fmt: skip
