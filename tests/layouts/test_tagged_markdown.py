"""Markdown in which pandoc leaves HTML, or says by its own marks what Markdown cannot say."""

import pytest

from threadconv import layouts
from threadconv.errors import NotAThread
from threadconv.lines import CODE
from threadconv.source import read_source

DIVISIONS = ['<div class="page">', "", "<div>", "", "a", "", *["</div>", ""] * 3]
FENCES = ["::: page", "::: {#p1 .post", "a", ":::", ":::", ""]


def texts(*rows: str, below: list[str] = DIVISIONS) -> list[str]:
    assert layouts.detect([*below, *rows]) == "html2text"
    return [line.text for line in layouts.read([*below, *rows], "html2text")][1:]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(["It sings, and", "it rings."], ["It sings, and it rings."], id="paragraph"),
        pytest.param(
            ["It sings,  ", "it rings.\\", "So."], ["It sings,", "it rings.", "So."], id="ends"
        ),
        pytest.param(
            ["It <span", 'class="loud">sings</span> and <em>rings</em>.'],
            ["It sings and rings."],
            id="tags on two rows",
        ),
        pytest.param(
            ['by <a href="/u/1"', 'class="name">Ann', "Lee</a>,<br />", "3 May"],
            ["by Ann Lee,", "3 May"],
            id="link and the end of a line",
        ),
        pytest.param(
            ["-   <div>", "", "    Ann", "", "    </div>", "", "-   ", "    <div>", "", "    Bo"],
            ["Ann", "Bo"],
            id="divisions in items",
        ),
        pytest.param(
            ['<a href="/u/1">Ann<br />', "Lee</a>", '<a id="p1">'], ["Ann", "Lee"], id="links"
        ),
        pytest.param(["-   Ann", "-   Bo", "    Lee"], ["Ann", "Bo Lee"], id="items"),
        pytest.param(
            [
                "<table>",
                "<tbody>",
                '<tr class="odd">',
                "<td",
                'class="a">Ann</td>',
                "<td>It <strong>is</strong>.</td>",
                "</tr>",
                "</tbody>",
                "</table>",
            ],
            ["Ann", "It is."],
            id="table",
        ),
        pytest.param(
            ["a &lt;b&gt; \\<c\\>", "", "&nbsp;", "", "d"], ["a <b> <c>", "d"], id="escapes"
        ),
        pytest.param(["", "    if <b>:", "        hone()"], ["if <b>:", "hone()"], id="code"),
        pytest.param(
            ["``` html", "<div>", "```"], ["``` html", "<div>", "```"], id="code in fences"
        ),
    ],
)
def test_what_pandoc_leaves_of_a_page_is_taken_off(rows: list[str], expected: list[str]) -> None:
    assert texts(*rows) == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(["::: post", "It sings.", ":::"], ["It sings."], id="fences"),
        pytest.param(["1.  ::: post", "    Ann", "    :::"], ["Ann"], id="fences in an item"),
        pytest.param(
            ["[[Ann](/u/1){.name", 'rel="me"}, [3 May]{.date}]{.by}[]{#p1}'],
            ["Ann, 3 May"],
            id="spans",
        ),
        pytest.param(["### Ann {#ann .name}"], ["Ann"], id="heading"),
        pytest.param(["```{=html}", "<!-- -->", "```", "a"], ["a"], id="raw"),
        pytest.param(
            ["Posts", ":   12", "", "don\\'t"], ["Posts", "12", "don't"], id="term, escape"
        ),
        pytest.param(
            ["+-----+------+", "| Ann | It\\  |", "|     | is.  |", "+-----+------+"],
            ["Ann", "It", "is."],
            id="grid",
        ),
    ],
)
def test_pandocs_own_marks_are_taken_off(rows: list[str], expected: list[str]) -> None:
    assert texts(*rows, below=FENCES) == expected


def test_lines_keep_the_rows_that_they_stand_in() -> None:
    rows = [*DIVISIONS, "<span", 'class="a">Ann</span>', "Lee<br />", "<em>Bo</em>", "", "c"]
    lines = layouts.read(rows, "html2text")[1:]
    above = len(DIVISIONS)
    assert [(line.first - above, line.last - above, line.text) for line in lines] == [
        (1, 3, "Ann Lee"), (4, 4, "Bo"), (6, 6, "c"),
    ]  # fmt: skip


def test_code_is_told_as_code() -> None:
    lines = layouts.read([*DIVISIONS, "So:", "", "    hone()", "    stop()"], "html2text")[1:]
    assert [line.style for line in lines] == ["", CODE, CODE]


def test_such_a_text_is_none_in_html() -> None:
    text = "\n".join(DIVISIONS * 3)
    assert read_source(text.encode()).lines[0] == DIVISIONS[0]
    with pytest.raises(NotAThread, match="HTML"):
        read_source(text.replace("\n\n", "\n").encode())


def test_html_that_people_show_one_another_is_left_alone() -> None:
    rows = ["Ann", "So:", "<div>", "<div>", "</div>", "</div>", "", "<div>", "</div>", "Bo"]
    assert layouts.detect(rows) == "chromium"
    lines = layouts.read([*rows, "[a](/a)"], "html2text")
    assert [line.text for line in lines][:3] == rows[:3]


def test_places_to_which_links_go_are_taken_off_wherever_they_are_left() -> None:
    rows = [
        '<a id="top"></a>Looms',
        "",
        '#### <a id="n7"></a>[Ann](/u/7)',
        "",
        '- <a id="n8"></a>So',
    ]
    assert [line.text for line in layouts.read(rows, "html2text")] == ["Looms", "Ann", "So"]
