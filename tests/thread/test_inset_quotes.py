"""Block quotes that nothing but their place shows, as browsers for a terminal set them in."""

import pytest

from threadconv import parse
from threadconv.model import Paragraph, Post, Quote

LAYOUTS = {"lynx": (3, 2), "w3m": (0, 4)}
"""How far words are set in, and quotes from there."""
POSTS = (
    ("Ann Thole", "The beam of my loom has warped. What can I do?"),
    ("Bo Lind", "Turn it over and wait for a week or two."),
    ("Cora Mill", "{said}"),
    ("Ann Thole", "Thanks to you both."),
)


def printed(said: str, layout: str) -> str:
    """A thread as this tool prints it; lines of `said` that begin with a tab stand in a quote."""
    margin, inset = LAYOUTS[layout]
    rows = ["Warped loom beam", ""]
    for day, (name, words) in enumerate(POSTS, 3):
        rows += [
            f"{name}",
            f"Mar {day}, 2021 at 10:04 AM",
            "",
            *words.format(said=said).split("\n"),
        ]
        rows += ["", "Reply", ""]
    rows = [row.replace("\t", " " * inset) for row in rows]
    return "".join(f"{' ' * margin * bool(row)}{row}\n" for row in rows)


def said_in(said: str, layout: str) -> Post:
    """The post that says this."""
    return parse(printed(said, layout), layout=layout).posts[2]


def texts(post: Post) -> list[str]:
    """The texts of its paragraphs; those of quotes with their author and a mark before them."""
    found = []
    for block in post.body:
        if isinstance(block, Quote):
            inner = [one.text for one in block.body if isinstance(one, Paragraph)]
            found += [f"{block.author or ''}> {text}" for text in inner]
        elif isinstance(block, Paragraph):
            found.append(block.text)
    return found


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param(
            "See below:\n\n\tWood moves with the weather.\n\n\tLet it.\n\nThat's from a book.",
            ["See below:", "> Wood moves with the weather.", "> Let it.", "That's from a book."],
            id="between words",
        ),
        pytest.param(
            "\tWood moves with the weather.\n\nThat's from a book.",
            ["> Wood moves with the weather.", "That's from a book."],
            id="above them",
        ),
        pytest.param(
            "This is what I have read:\n\n\tWood moves with the weather.",
            ["This is what I have read:", "> Wood moves with the weather."],
            id="below them",
        ),
        pytest.param(
            "\t@Bo Lind said in Warped loom beam:\n\n\tTurn it over\n\nWhy?",
            ["Bo Lind> Turn it over", "Why?"],
            id="a name above the quote",
        ),
        pytest.param(
            "\tBo Lind Turn it over and wait for a week or two.\n\nWhy?",
            ["Bo Lind> Turn it over and wait for a week or two.", "Why?"],
            id="a name before its words",
        ),
        pytest.param(
            "Look:\n\tWood moves with the weather.\nNot mine.",
            ["Look:\nWood moves with the weather.\nNot mine."],
            id="lines that the writer has broken are none",
        ),
    ],
)
def test_words_that_stand_further_in_are_a_quote(
    layout: str, said: str, expected: list[str]
) -> None:
    assert texts(said_in(said, layout)) == expected


def test_a_quote_that_is_set_in_is_found_in_the_post_above() -> None:
    post = said_in("\tTurn it over and wait for a week or two.\n\nHow long?", "w3m")
    assert post.reply_to == ("p2",)


@pytest.mark.parametrize("code", ["dd if=/dev/sda of=/mnt/x", "SELECT ts, n FROM r;", "x = beam y"])
def test_code_that_w3m_sets_in_by_as_much_is_no_quote(code: str) -> None:
    assert texts(said_in(f"Type this:\n\n\t{code}\n\nDone.", "w3m")) == [
        "Type this:",
        code,
        "Done.",
    ]


@pytest.mark.parametrize(
    "said",
    [
        "\tType this:\n\nwhile (dry) {{ oil(beam); }}\n\n\tIt takes a week.\n\n\tThanks.",
        "\tHello all,\n\noil(beam);\n\n\tDoes it hold?",
    ],
)
def test_words_are_no_quote_where_code_is_set_less_far_in_as_by_elinks(said: str) -> None:
    assert not any(isinstance(block, Quote) for block in said_in(said, "lynx").body)


@pytest.mark.parametrize("layout", ["lynx", "w3m"])
def test_words_of_a_post_that_is_set_in_as_a_whole_are_no_quote(layout: str) -> None:
    assert texts(said_in("\tWood moves with the weather.\n\n\tLet it.", layout)) == [
        "Wood moves with the weather.",
        "Let it.",
    ]
