"""Layouts: the marks of each tool taken off, so that the same page gives the same lines."""

import re
from collections import Counter
from pathlib import Path

import pytest

from support.dumps import SAMPLES, label
from threadconv import layouts
from threadconv.errors import UnknownName
from threadconv.layouts import _bars, _columns, _floated
from threadconv.lines import END, Line, behind, target

WIDE = "This line of seventy columns or so goes up to the margin of the page,"
"""Long enough to show how wide the page is: with it, short lines are no broken ones."""


def texts(dump: str, layout: str) -> list[str]:
    return [line.text for line in layouts.read(dump.split("\n"), layout)]


@pytest.mark.parametrize(
    ("layout", "dump", "expected"),
    [
        pytest.param(
            "trafilatura",
            "| Ann | 3 May |\n|\n| So it is. |\n| Bo | 4 May |\n|\n| Not here,\nnor there. |",
            ["Ann", "3 May", "So it is.", "Bo", "4 May", "Not here,", "nor there."],
            id="cells between bars",
        ),
        pytest.param(
            "trafilatura",
            "| not a table |\nSo it is. |",
            ["| not a table |", "So it is. |"],
            id="bars in few rows",
        ),
        pytest.param(
            "w3m",
            "\n".join(f"{n:2}. Ann\n    words" for n in range(7, 12)) + "\n2012. That year.",
            [*["Ann", "words"] * 5, "2012. That year."],
            id="the tenth item of a list at the margin",
        ),
        pytest.param(
            "lynx",
            f"   {WIDE}\n   lettuce and all.",
            [f"{WIDE} lettuce and all."],
            id="wrapped line",
        ),
        pytest.param(
            "lynx",
            f"   {WIDE}\n\n   a\n   b",
            [WIDE, "a", "b"],
            id="words that had fitted above",
        ),
        pytest.param(
            "lynx",
            f"   {WIDE}\n\n   lettuce and all.",
            [WIDE, "lettuce and all."],
            id="blank line between paragraphs",
        ),
        pytest.param(
            "lynx",
            f"   {WIDE}\n       lettuce and all.",
            [WIDE, "lettuce and all."],
            id="deeper indent begins anew",
        ),
        pytest.param(
            "lynx",
            f"   {WIDE}\n     * one\n     * two\n          + three",
            [WIDE, "one", "two", "three"],
            id="bullets of two levels",
        ),
        pytest.param(
            "lynx",
            f"   {WIDE}\n     * {WIDE[:-4]}\n       lettuce and all.",
            [WIDE, f"{WIDE[:-4]} lettuce and all."],
            id="wrapped item",
        ),
        pytest.param(
            "lynx",
            f"   {WIDE}\n    1. {WIDE[:-4]}\n       lettuce and all.",
            [WIDE, f"{WIDE[:-4]} lettuce and all."],
            id="wrapped numbered item",
        ),
        pytest.param(
            "lynx",
            f"     * [{'5d41402a' * 7}\n       {'b1946ac9' * 8}\n       _large.png]\n     * onvar",
            [f"[{'5d41402a' * 7}{'b1946ac9' * 8}_large.png]", "onvar"],
            id="name of a picture that is longer than a row",
        ),
        pytest.param(
            "lynx",
            f"     * [{'5d41402a' * 7}\n       that is what it says",
            [f"[{'5d41402a' * 7}", "that is what it says"],
            id="bracket that nobody closes",
        ),
        pytest.param(
            "lynx",
            f"   {WIDE}\n\n   1. {WIDE[:-3]}\n   lettuce\n\n   2. a\n   b",
            [WIDE, f"1. {WIDE[:-3]} lettuce", "a", "b"],
            id="a number that somebody typed before words that go on below it",
        ),
        pytest.param(
            "lynx",
            f"   {WIDE}\n     * lettuce and a word or two more\n       #12\n     *",
            [WIDE, "lettuce and a word or two more", "#12"],
            id="post number below an item, empty item",
        ),
        pytest.param(
            "lynx", f"   {WIDE}\n   (BUTTON)\n   (BUTTON) Reply", [WIDE, "Reply"], id="buttons"
        ),
        pytest.param(
            "w3m", f"{WIDE}\nlettuce and all.", [f"{WIDE} lettuce and all."], id="wrapped line"
        ),
        pytest.param("w3m", f"{WIDE}\n  • one\n  • two", [WIDE, "one", "two"], id="round bullets"),
        pytest.param("w3m", f"{WIDE}\n  1. one\n  2. two", [WIDE, "one", "two"], id="ordinals"),
        pytest.param(
            "w3m",
            f"{WIDE}\n  5. Nov. 2016, 12:10\n  3. March 2016\n  7. Sleys of 2016",
            [WIDE, "5. Nov. 2016, 12:10", "3. March 2016", "Sleys of 2016"],
            id="days that look like ordinals",
        ),
        pytest.param(
            "lynx",
            f"   {WIDE}\n     •\xa0one\n     •\xa0two\n   *\xa0three",
            [WIDE, "one", "two", "*\xa0three"],
            id="bullets of elinks",
        ),
        pytest.param(
            "lynx",
            f"   {WIDE}\n     * * one\n     * two\n   [ Submit ]\n   [ Submit ] Ann",
            [WIDE, "one", "two", "Ann"],
            id="lists in lists and buttons of links",
        ),
        pytest.param(
            "inscriptis",
            f"{WIDE}\nlettuce\n  * one\n  *\n      two",
            [WIDE, "lettuce", "one", "two"],
            id="nothing wrapped, empty item",
        ),
        pytest.param(
            "resiliparse", "Ann\n  • Like\n  •\n\tBea", ["Ann", "Like", "Bea"], id="bullets"
        ),
        pytest.param(
            "chromium", "* Ann *\n#12\n > no quote", ["* Ann *", "#12", "> no quote"], id="no marks"
        ),
        pytest.param(
            "html2text",
            r"1\. \- a \* b \[c\] \_d\_ \\ e",
            [r"1. - a * b [c] _d_ \ e"],
            id="escapes",
        ),
        pytest.param(
            "html2text",
            "a **bold** and _slanted_ word in snake_case_name 2*3*4",
            ["a bold and slanted word in snake_case_name 2*3*4"],
            id="emphasis",
        ),
        pytest.param(
            "html2text",
            "### Ann _**Staff**_ **_VIP_**",
            ["Ann Staff VIP"],
            id="emphasis in emphasis",
        ),
        pytest.param(
            "html2text",
            "** [Ann Lee](/user/ann-lee) ** [@Bo](/post/2)",
            ["Ann Lee @Bo"],
            id="emphasis with blanks inside",
        ),
        pytest.param(
            "html2text",
            '[Ann](/members/ann.7/ "Ann \\(7\\)") and [#2](/post-2)',
            ["Ann and #2"],
            id="links",
        ),
        pytest.param(
            "html2text",
            '[![Like](r.png)4](/r "See who reacted "Like"") and [#2](/2 "so "far")',
            ["Like4 and #2"],
            id="quotes in a title",
        ),
        pytest.param(
            "html2text", "[ ![Ann](/a.jpg) Ann ](/m/1)", ["Ann Ann"], id="picture inside a link"
        ),
        pytest.param(
            "html2text",
            '[![](a.png)  \nAnn](/u/1 "View Ann\'s profile")  \n[![B](b.png)](/u/2)  \n[Bo](/u/2)',
            ["[a.png]", "Ann", "B", "Bo"],
            id="a line of a link ends with a picture",
        ),
        pytest.param(
            "html2text",
            '[❤ 0](/void\\(0\\); "<span id="a" class="b">\n  <i class="c"></i></span>")\nOil.',
            ["❤ 0", "Oil."],
            id="the title of a link is markup on two rows",
        ),
        pytest.param(
            "html2text",
            '[Say](/a "Oil the\nbeam.")\n[An](/b "open title\nOil.',
            ["Say", '[An](/b "open title', "Oil."],
            id="a title that nothing ends is none",
        ),
        pytest.param(
            "html2text", "  * [Home](/)\n\n  * __Log in", ["Home", "Log in"], id="items, icons"
        ),
        pytest.param(
            "html2text",
            "posted 2 days ago ****\n\nWhat a d****",
            ["posted 2 days ago", "What a d****"],
            id="icons, stars",
        ),
        pytest.param("html2text", "##  Title \n#hash", ["Title", "#hash"], id="headings"),
        pytest.param(
            "html2text",
            "---|---\nAnn | cat a \\| grep b\n---|---\nBo | a ¦ b\n---|---",
            ["Ann", "cat a | grep b", "Bo", "a ¦ b"],
            id="a bar in a cell",
        ),
        pytest.param(
            "html2text-c",
            f"****** Nothing but {WIDE[:-10]}\n******** of it ******\n".replace("********", "all")
            + "***** Re: all *****\n*** no heading\n    * **** Ann ****\n=====\n",
            [f"Nothing but {WIDE[:-10]} all of it", "Re: all", "*** no heading", "Ann", "━━━━━"],
            id="stars around headings",
        ),
        pytest.param(
            "html2text-c",
            "[Ann_Lee]\n[code]\nLog_in\nSep_14,_2021,_7:31_AM\n2_days_ago\nBea's_page\n"
            "cut_to_fit\nnot so, cut to size\ncut_to_size\nsee_it_all_as_one",
            [
                "Ann Lee",
                "[code]",
                "Log in",
                "Sep 14, 2021, 7:31 AM",
                "2 days ago",
                "Bea's page",
                "cut_to_fit",
                "not so, cut to size",
                "cut to size",
                "see it all as one",
            ],
            id="underscores in links",
        ),
        pytest.param(
            "html2text-c",
            "bo_lee_wrote:\ntwo_words.jpg\n__init__\nI18n.t(:day_of_a_week)\nMAX_SIZE",
            ["bo_lee wrote:", "two_words.jpg", "__init__", "I18n.t(:day_of_a_week)", "MAX_SIZE"],
            id="underscores that somebody has typed",
        ),
        pytest.param(
            "bs4",
            "It is \nhere\n. Read (\nthis\n), then\ngo",
            ["It is here. Read (this), then", "go"],
            id="sentence cut by links",
        ),
        pytest.param(
            "bs4",
            "Ann\n·\n3 May\n|\nReply\nsee\nhere\n, and\n(\nthere\n)",
            ["Ann · 3 May | Reply", "see", "here, and", "(there)"],
            id="strings without their blanks",
        ),
        pytest.param("bs4", "Ann\nMember\n\n\tBea", ["Ann", "Member", "Bea"], id="lines apart"),
    ],
)
def test_the_words_of_the_page_come_out(layout: str, dump: str, expected: list[str]) -> None:
    assert texts(dump, layout) == expected


def test_strings_have_one_gap_between_them_however_many_rows_are_blank() -> None:
    lines = layouts.read(["Ann", "", "", " ", "", "Member", "", "Words."], "bs4")
    assert [line.gap for line in lines] == [0, 1, 1]


@pytest.mark.parametrize(
    ("layout", "dump", "expected"),
    [
        pytest.param("html2text", "a\n> b\n>\n>> c\n> > d", [0, 1, 2, 2], id="quote marks"),
        pytest.param("chromium", "> a", [0], id="typed, not printed by the tool"),
    ],
)
def test_depth_counts_quote_marks(layout: str, dump: str, expected: list[int]) -> None:
    assert [line.depth for line in layouts.read(dump.split("\n"), layout)] == expected


@pytest.mark.parametrize(
    ("layout", "dump", "expected"),
    [
        pytest.param("lynx", f"   {WIDE}\n     * a\n     b", ["", "*", ""], id="lynx"),
        pytest.param("w3m", f"{WIDE}\n  • a\n  2. b", ["", "*", "1"], id="w3m"),
        pytest.param("inscriptis", "* a\nb", ["*", ""], id="inscriptis"),
        pytest.param("resiliparse", "  • a\nb", ["*", ""], id="resiliparse"),
        pytest.param("html2text", "  * a\n### b\n[c](/c)\n**d**", ["*", "#3", "@", "!"], id="all"),
    ],
)
def test_style_tells_what_the_tool_marked(layout: str, dump: str, expected: list[str]) -> None:
    assert [line.style for line in layouts.read(dump.split("\n"), layout)] == expected


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


def test_a_line_knows_its_rows_and_the_blank_ones_above() -> None:
    rows = ["", "   Ann", "", "", f"   {WIDE}", "   lettuce and all."]
    lines = layouts.read(rows, "lynx")
    assert [(line.first, line.last, line.gap, line.indent) for line in lines] == [
        (2, 2, 1, 3),
        (5, 6, 2, 3),
    ]


@pytest.mark.parametrize("layout", ["chromium", "resiliparse", "trafilatura", "plain"])
@pytest.mark.parametrize("row", ["\xa0", "\xa0 ", " \xa0"])
def test_a_no_break_space_alone_is_a_line(layout: str, row: str) -> None:
    lines = layouts.read(["Yes.", row, "", "Ann"], layout)
    assert [line.rest for line in lines] == [False, True, False]
    assert [line.gap for line in lines] == [0, 0, 1]


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


def test_a_tool_that_leaves_the_blanks_of_templates_is_known_by_them() -> None:
    assert layouts.detect(BORDERED) == "trafilatura"


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


@pytest.mark.parametrize("layout", layouts.NAMES)
@pytest.mark.parametrize("rows", [[], [""], [" ", "\t", ""]], ids=["no row", "empty", "blank"])
def test_nothing_makes_no_words(layout: str, rows: list[str]) -> None:
    assert [line.text for line in layouts.read(rows, layout) if line.text] == []


def test_a_layout_that_does_not_exist_is_told_with_those_that_do() -> None:
    with pytest.raises(
        UnknownName, match=r"no layout 'lnyx'; did you mean 'lynx'\? there are: bs4"
    ):
        layouts.read(["Ann"], "lnyx")


# On whole samples


@pytest.mark.parametrize("sample", SAMPLES, ids=label)
def test_lines_follow_the_rows_of_the_dump(sample: Path) -> None:
    rows = sample.read_text(encoding="utf-8").split("\n")
    lines = layouts.read(rows, layouts.detect(rows))
    rows_of_lines = [number for line in lines for number in range(line.first, line.last + 1)]
    # A row may hold cells of a table, one part of which is told after the other.
    if _columns.padded(rows) is None:
        assert rows_of_lines == sorted(rows_of_lines)
        # html2text may print a post, its buttons and the next author's name on one row, and
        # trafilatura the cells of a table.
        if "**[#1](" not in "\n".join(rows) and not _bars.between(rows):
            # So may a browser print the number of a post and its date.
            glued = len(_floated.find(rows))
            assert len(rows_of_lines) == len(set(rows_of_lines)) + glued
    assert 1 <= rows_of_lines[0] <= rows_of_lines[-1] <= len(rows)


@pytest.mark.parametrize("sample", SAMPLES, ids=label)
def test_lines_have_no_blanks_around_and_are_empty_only_as_rests(sample: Path) -> None:
    rows = sample.read_text(encoding="utf-8").split("\n")
    for line in layouts.read(rows, layouts.detect(rows)):
        assert line.text == line.text.strip()
        assert bool(line.text) is not line.rest


MARKED = (".html2text", ".pandoc")
NUMBER = re.compile(r"\[\d{1,4}\]")
"""Tools that mark more than items: links, pictures, emphasis."""


@pytest.mark.parametrize(
    "sample", [s for s in SAMPLES if not s.suffixes[-2].startswith(MARKED)], ids=label
)
def test_no_word_is_lost_with_the_marks(sample: Path) -> None:
    rows = sample.read_text(encoding="utf-8").split("\n")
    layout = layouts.detect(rows)
    every = "".join(line.text for line in layouts.read(rows, layout))
    if _columns.padded(rows) is not None:
        assert Counter(words(every)) == Counter(words("".join(rows)))
        return
    if layout == "html2text-c":
        assert [*filter(str.isalpha, every)] == [*filter(str.isalpha, "".join(rows))]
        return
    if layout == "trafilatura" and _bars.between(rows):
        assert words(every) == words("".join(rows).replace("|", ""))
        return
    glued, lines = _floated.find(rows), layouts.read(rows, layout)
    bare = [NUMBER.sub("", row) for row in rows] if END in lines[-1].style else rows
    assert [
        line
        for line in lines
        if words(line.text) != printed(line, bare) and line.text not in glued.get(line.first, ())
    ] == []


def words(text: str) -> str:
    return "".join(text.split())


def printed(line: Line, rows: list[str]) -> str:
    """What the rows of a line print, without the tool's marks."""
    bare = "".join(rows[line.first - 1 : line.last])
    text = words(bare.replace("(BUTTON)", "").replace("[ Submit ]", ""))
    if line.style[:1] == "1":
        return text.partition(".")[2]
    if line.style[:1] != "*":
        return text
    # links may print two bullets.
    return text[2:] if text[1:2] == "*" != line.text[:1] else text[1:]


CARD_AND_BODY = """\
Old 03-02-2014, 10:15 AM                                      #1

Greta              The old grinder whines as long as it is cold,
Member             and stops as soon as it is warm.

Location: Lower    Is that the belt?
Uppsala

Greta is offline                                 Reply With Quote

Old 03-02-2014, 11:40 AM                                      #2

tinker_tom         Belts squeal.
Member
                   Bearings growl.
Posts: 17
"""


def test_cells_that_stand_side_by_side_are_told_one_after_the_other() -> None:
    assert texts(CARD_AND_BODY, "w3m") == [
        "Old 03-02-2014, 10:15 AM                                      #1",
        "Greta",
        "Member",
        "Location: Lower Uppsala",
        "The old grinder whines as long as it is cold, and stops as soon as it is warm.",
        "Is that the belt?",
        "Greta is offline",
        "Reply With Quote",
        "Old 03-02-2014, 11:40 AM                                      #2",
        "tinker_tom",
        "Member",
        "Posts: 17",
        "Belts squeal.",
        "Bearings growl.",
    ]


NAMED = ("Greta", "tinker_tom", "Pell")


def _post(name: str, rank: str, said: list[str]) -> list[str]:
    """A post as w3m prints it whose card is longer than its words."""
    card = [name, rank, rank, "", "Location: Uppsala", "Posts: 17", "Top"]
    words = [*said, *[""] * (6 - len(said)), "Profile Send message"]
    words[5 if name == "Greta" else 3] = f"{'Report this post':>60}"
    return [f"{a:21}{b}".rstrip() for a, b in zip(card, words, strict=True)]


def test_a_button_beside_a_long_card_frames_no_post_and_a_rank_may_stand_twice() -> None:
    posts = [
        _post("Greta", "Old hand", ["Is that the belt?", "It whines."]),
        _post("tinker_tom", "Member", ["Belts squeal."]),
        _post("Greta", "Old hand", ["Mine whines."]),
        _post("Pell", "Member", ["Bearings growl."]),
        _post("Greta", "Old hand", ["It was the bearing."]),
    ]
    read = texts(
        "\n".join([*posts[0], *(row for post in posts[1:] for row in ("_", *post))]), "w3m"
    )
    assert [text for text in read if text[-1] in ".?" or text in NAMED] == [
        "Greta", "Is that the belt?", "It whines.", "tinker_tom", "Belts squeal.",
        "Greta", "Mine whines.", "Pell", "Bearings growl.", "Greta", "It was the bearing.",
    ]  # fmt: skip


def test_cells_keep_the_rows_that_they_stand_in() -> None:
    lines = layouts.read(CARD_AND_BODY.split("\n"), "w3m")
    assert [(line.first, line.last) for line in lines][1:6] == [
        (3, 3), (4, 4), (6, 7), (3, 4), (6, 6),
    ]  # fmt: skip


def test_rows_filled_up_to_one_length_are_one_table() -> None:
    rows = ["  Greta      Is that the belt?", "  Member", "", "             It whines."]
    dump = "\n".join(row.ljust(40) for row in rows) + "\n      \n" + rows[0].ljust(36)
    dump += "\n" + "  Member".ljust(36) + "\n" + rows[3].ljust(36)
    read = ["Greta", "Member", "Is that the belt?", "It whines."]
    assert texts(dump, "inscriptis") == read + read
    assert layouts.detect(dump.split("\n")) == "inscriptis"


def test_a_table_that_somebody_typed_is_left_alone() -> None:
    table = "Belt         12\nBearing      30\nGrease        4"
    dump = "\n".join([f"{WIDE}\n\n"] * 6) + table
    assert texts(dump, "w3m")[-3:] == table.split("\n")


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
        pytest.param(CODE_ONLY, "chromium", id="code goes in by four, too"),
        pytest.param(CLOCKS, "chromium", id="blanks behind clocks cut no sentence"),
        pytest.param(
            PARAGRAPHS, "resiliparse", id="a sentence ends where the line below would not fit"
        ),
    ],
)
def test_a_short_page_shows_its_tool(dump: str, layout: str) -> None:
    assert layouts.detect(dump.split("\n")) == layout


def test_a_page_of_few_long_lines_is_as_wide_as_usual() -> None:
    dump = f"   {SHORT[:63]}\n   {SHORT[:30]}\n   Reply"
    assert texts(dump, "lynx") == [SHORT[:63], SHORT[:30], "Reply"]


def test_lines_that_a_page_prints_at_every_post_do_not_show_its_width() -> None:
    heading = "Little Owl 7 replied the topic: The iron will not take an edge"
    dump = "\n".join(f"   {heading}\n   Strop it {at} times.\n" for at in range(6))
    assert texts(dump, "lynx").count(heading) == 6


@pytest.mark.parametrize(
    ("said", "words"),
    [
        pytest.param("Never had that with the old ones, only with what they make.",
                     ["Never had that with the old ones, only with what they make.", "It rings."],
                     id="a sentence may end anywhere"),
        pytest.param("Never had that with the old ones, only with what they may do",
                     ["Never had that with the old ones, only with what they may do It rings."],
                     id="words that would have fitted show a margin"),
    ],
)  # fmt: skip
def test_what_stands_further_in_has_a_margin_where_a_line_ends_early(
    said: str, words: list[str]
) -> None:
    wide = "\n".join(f"   {WIDE[:-6]} page{at}\n   lettuce, and all" for at in range(7))
    dump = f"{wide}\n\n     {said}\n     It rings."
    assert texts(dump, "lynx")[7:] == words


def test_the_cells_of_a_table_are_no_broken_line() -> None:
    dump = f"   {WIDE}\n   Greta is offline         Reply With Quote\n   lettuce and all."
    assert texts(dump, "lynx") == [
        WIDE, "Greta is offline         Reply With Quote", "lettuce and all.",
    ]  # fmt: skip


TABBED = (
    "Ann\nMember since: 2003\t\tThe old grinder whines as long as it is cold, and then it stops.\n"
)


@pytest.mark.parametrize("layout", ["resiliparse", "chromium"])
def test_cells_with_tabs_between_them_are_told_one_after_the_other(layout: str) -> None:
    assert texts(TABBED * 3, layout) == [
        "Ann",
        "Member since: 2003",
        "The old grinder whines as long as it is cold, and then it stops.",
    ] * 3  # fmt: skip


def test_cells_of_a_table_that_somebody_posted_stay_on_their_row() -> None:
    table = "Belt\t12 and a half\nBelt\t30\nBelt\t9"
    assert texts(f"{WIDE}\n{table}", "chromium")[1:] == table.split("\n")


def test_a_number_glued_to_a_date_is_told_by_the_next_post_s() -> None:
    dates = ["12-04-2011, 09:10 AM", "13-04-2011, 10:00 AM", "Yesterday, 08:15 AM"]
    rows = [row for n, date in enumerate(dates, 9) for row in (f"#{n}{date}", WIDE)]
    assert texts("\n".join(rows), "chromium") == [
        cell for n, date in enumerate(dates, 9) for cell in (f"#{n}", date, WIDE)
    ]


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(["#112-04-2011, 09:10 AM", WIDE], id="one alone"),
        pytest.param(["#1fan of april", "#2fan of may"], id="hashtags"),
        pytest.param(["#112-04-2011", "#312-04-2011"], id="no numbers that follow each other"),
        pytest.param(["#1 12-04-2011", "#2 13-04-2011"], id="not glued"),
    ],
)
def test_what_is_no_number_glued_to_a_date_is_left_alone(rows: list[str]) -> None:
    assert texts("\n".join(rows), "chromium") == rows


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


def test_cells_between_bars_are_trafilaturas() -> None:
    rows = ["| Ann | 3 May |", "|", "| So it is. |", "| Bo | 4 May |", "|", "| Not here. |"]
    assert layouts.detect(rows) == "trafilatura"
    assert layouts.detect([row.strip("| ") for row in rows]) == "chromium"


CARDS_OF_DIFFERENT_WIDTHS = """\
Ann
    2 Jan    I shall take the kettle down on
    2012     Sunday and bring it along.

             It whistles.
             Reply
Bartholomew
Potmender
    14 Dec       The lid as well.
    2014
    Cooper       It rings.
                 Reply

Ann
    2 Jan  So I shall, then.
    2012   Today.
           Reply
"""


def test_each_post_may_be_a_table_of_its_own() -> None:
    assert texts(CARDS_OF_DIFFERENT_WIDTHS, "w3m") == [
        "Ann", "2 Jan", "2012",
        "I shall take the kettle down on Sunday and bring it along.", "It whistles.", "Reply",
        "Bartholomew", "Potmender", "14 Dec", "2014", "Cooper",
        "The lid as well.", "It rings.", "Reply",
        "Ann", "2 Jan", "2012", "So I shall, then.", "Today.", "Reply",
    ]  # fmt: skip


def test_the_card_may_hold_a_table_of_its_own() -> None:
    rows = [
        "  Ann                        12 May 2013, 09:10",
        "  2        9      31         I shall take the kettle down.",
        "  Threads  Posts  Credits",
        "  Potmender                  Then it may whistle again.",
    ]
    dump = "\n".join(row.ljust(56) for row in rows)
    dump += "\n      \n" + "\n".join(row.ljust(60) for row in rows)
    assert texts(dump, "inscriptis")[:6] == [
        "Ann", "2        9      31", "Threads  Posts  Credits", "Potmender",
        "12 May 2013, 09:10", "I shall take the kettle down.",
    ]  # fmt: skip
