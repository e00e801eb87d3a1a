"""Layouts: the marks of each tool taken off, so that the same page gives the same lines."""

import pytest

from support.laid_out import WIDE, texts
from threadconv import layouts
from threadconv.errors import UnknownName


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
        pytest.param(
            "html2text",
            "![Ann](/a.jpg)**[Ann](/m/1)** wrote\nby**[Bo](/m/2)**",
            ["Ann Ann wrote", "by Bo"],
            id="bold links glued to what stands before them",
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
        pytest.param(
            "bs4",
            "Bea\n20\nIt\n\nis\n\nthe\n\nbrake\n\nof\n\nit.\nThe\n\nbrake!\nReply\n\nReport",
            ["Bea", "20", "It is the brake of it.", "The brake!", "Reply", "Report"],
            id="each word in an element of its own",
        ),
        pytest.param(
            "bs4",
            "Ann\n\n\u200e09-14-2020\n\n08:42 AM\n\nOn 3 May 2020\n\n10:12\n\nMay 2020\n\n9:10",
            ["Ann", "\u200e09-14-2020 08:42 AM", "On 3 May 2020", "10:12", "May 2020", "9:10"],
            id="a date and its time",
        ),
        pytest.param(
            "bs4",
            "It is the brake of it, and it pulls.\nagree\n\nlove\n\nreply\n\nshare\n\nmore\n\nhide",
            [
                "It is the brake of it, and it pulls.",
                "agree",
                "love",
                "reply",
                "share",
                "more",
                "hide",
            ],
            id="buttons below a sentence",
        ),
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


def test_a_line_knows_its_rows_and_the_blank_ones_above() -> None:
    rows = ["", "   Ann", "", "", f"   {WIDE}", "   lettuce and all."]
    lines = layouts.read(rows, "lynx")
    assert [(line.first, line.last, line.gap, line.indent) for line in lines] == [
        (2, 2, 1, 3),
        (5, 6, 2, 3),
    ]


@pytest.mark.parametrize("layout", layouts.NAMES)
@pytest.mark.parametrize("rows", [[], [""], [" ", "\t", ""]], ids=["no row", "empty", "blank"])
def test_nothing_makes_no_words(layout: str, rows: list[str]) -> None:
    assert [line.text for line in layouts.read(rows, layout) if line.text] == []


def test_a_layout_that_does_not_exist_is_told_with_those_that_do() -> None:
    with pytest.raises(
        UnknownName, match=r"no layout 'lnyx'; did you mean 'lynx'\? there are: bs4"
    ):
        layouts.read(["Ann"], "lnyx")
