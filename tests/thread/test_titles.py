"""Titles: which line of a page without a known software is the title, and what of it."""

import pytest

from threadconv import reader
from threadconv.model import Thread

SAID = (
    "The spout of my kettle is furred up again, what takes the limescale off for good?",
    "Citric acid, a spoonful in cold water, and leave the kettle alone for a night.",
    "Vinegar does it too, but the whole kitchen smells of limescale and crisps.",
)
MENU = ["The Copper Pot", "Home", "New posts", "Search forums", "Log in", "Register"]
FOOT = ["The Copper Pot", "Home", "New posts", "Contact us"]


def posts(subject: str = "", link: str = "") -> list[str]:
    rows = []
    for number, (name, said) in enumerate(zip(("Ada", "Bo", "Cleo"), SAID, strict=True), 1):
        rows += [f"#{number}", name, f"Mar {number + 2}, 2021", link]
        rows += [f"{'Re: ' * (number > 1)}{subject}"] if subject else []
        rows += ["", said, "", "Reply", "Quote"]
    return rows


def read(*rows: str, layout: str = "chromium") -> Thread:
    options = reader.Options(layout=layout)
    return reader.read("\n".join(rows).encode(), options=options).thread


@pytest.mark.parametrize(
    ("above", "title"),
    [
        pytest.param(
            ["Kettles and pots", "Limescale in the spout of a kettle"],
            "Limescale in the spout of a kettle",
            id="words of the posts return in it",
        ),
        pytest.param(
            ["Limescale in a kettle", "", "2.1K views, and what takes limescale off 13 kettles"],
            "Limescale in a kettle",
            id="what says how often it was read is none",
        ),
        pytest.param(
            ["Home", "Kettles", "What takes limescale off?", "Ada, Mar 3, 2021", "Watch"],
            "What takes limescale off?",
            id="author and date below",
        ),
        pytest.param(
            ["Kettles", "What did you put into it? (confessions)", "Kettles", "sad tales"],
            "What did you put into it? (confessions)",
            id="a question with brackets behind it",
        ),
        pytest.param(
            ["The Copper Pot › Kettles › Furred up again (412 Views)"],
            "Furred up again",
            id="the last step of a path and how often it was read",
        ),
        pytest.param(
            ["Sample Page", "Furred up again", "Comments", "3 responses to “Furred up again”"],
            "Furred up again",
            id="what a blog says that its comments answer",
        ),
        pytest.param(
            ["Beispiel", "Der verkalkte Kessel", "3 Gedanken zu „Der verkalkte Kessel“"],
            "Der verkalkte Kessel",
            id="the same in another language",
        ),
        pytest.param(
            ["Kettles", "Limescale in the spout of a kettle (tea.example)"],
            "Limescale in the spout of a kettle",
            id="where a link goes to",
        ),
        pytest.param(
            ["Kettles", "Limescale in the spout", "Topic: Limescale in the spout", "Kettles"],
            "Limescale in the spout",
            id="a label before it, and alone elsewhere",
        ),
        pytest.param(
            ["Kettles", "TeatimeLimescale in the spout", "Limescale in the spout"],
            "Limescale in the spout",
            id="a prefix without a blank",
        ),
        pytest.param(
            ["Question\xa0Limescale in the spout of a kettle"],
            "Limescale in the spout of a kettle",
            id="a prefix and a no-break space",
        ),
        pytest.param(
            ["Limescale in the spout of a kettle", "Only members may write here."],
            "Limescale in the spout of a kettle",
            id="a sentence of the page's own below",
        ),
        pytest.param(
            ["---", 'title: "Limescale in the spout - Kettles - Tea forum"', "---", "Kettles"],
            "Limescale in the spout",
            id="what a tool that keeps pages writes above them",
        ),
    ],
)
def test_the_title_is_found_above_the_posts(above: list[str], title: str) -> None:
    assert read(*MENU, *above, *posts(), *FOOT).title == title


def test_the_window_is_called_after_the_title() -> None:
    rows = ["Furred up again | The Copper Pot", *MENU, "Kettles", *posts(), *FOOT]
    assert read(*rows).title == "Furred up again"


def test_the_window_is_called_after_the_title_below_links_over_it() -> None:
    rows = ["Skip to content", "Furred up again | The Copper Pot", *MENU, *posts(), *FOOT]
    assert read(*rows).title == "Furred up again"


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("Tea/Water Limescale in the spout", "Limescale in the spout"),
        pytest.param("Tea/Water in the spout", "Tea/Water in the spout", id="it goes on"),
    ],
)
def test_a_prefix_is_one_that_stands_alone_below_the_title(printed: str, title: str) -> None:
    rows = [*MENU, printed, "Thread starter Ada", "Tea/Water", *posts(), *FOOT]
    options = reader.Options(layout="lynx", dialect="xenforo")
    assert reader.read("\n".join(rows).encode(), options=options).thread.title == title


def test_posts_answer_the_title() -> None:
    rows = [*MENU, "Kettles and pots of copper", "Page 1 of 2", *posts("Furred up again"), *FOOT]
    assert read(*rows).title == "Furred up again"


def test_a_heading_is_a_title() -> None:
    rows = [
        *(f"[{row}](/{row})" for row in MENU),
        "# Furred up again",
        "Kettles and pots",
        *posts(),
    ]
    assert read(*rows, layout="html2text").title == "Furred up again"


def test_a_heading_of_the_highest_level_is_a_title() -> None:
    links = [f"[{row}](/{row})" for row in MENU]
    below = [
        "Moderators: Ada, Bo",
        "[Post a reply](/r)",
        "Furred up by what is in it, and more of it",
    ]
    rows = [
        *links,
        "### Forum rules",
        "## [Furred up again](/t/8)",
        *below,
        "Page 1 of 2",
        "",
        *posts(),
    ]
    assert read(*rows, layout="html2text").title == "Furred up again"


def test_lynx_sets_headings_off_to_the_left() -> None:
    inner = [f"   {row}" if row else "" for row in [*MENU, "Kettles and pots of copper"]]
    below = ["Only members may write here, so please log in before you do.", *posts()]
    rows = [*inner, "", "The spout is furred up", "", *(f"   {row}" for row in below)]
    assert read(*rows, layout="lynx").title == "The spout is furred up"


def test_an_address_says_where_the_title_begins() -> None:
    rows = [
        *MENU,
        "# Teatime Furred up again, help",
        *posts(link="![](/t/furred-up-again-help.8/)"),
    ]
    assert read(*rows, layout="html2text").title == "Furred up again, help"


@pytest.mark.parametrize(
    "above",
    [
        pytest.param([], id="nothing above"),
        pytest.param(MENU, id="a menu"),
        pytest.param([*MENU, "By Ada", "Mar 3, 2021"], id="author and date"),
    ],
)
def test_no_title_is_better_than_a_wrong_one(above: list[str]) -> None:
    assert read(*above, *posts(), *FOOT).title is None


def test_the_name_of_somebody_who_answers_is_no_title() -> None:
    rows = ["The iron will not take an edge", "Thread starter", "Little Owl 7", "Start date"]
    rows += ["Apr 13, 2024"]
    said = ("It was the wood, the teacher told us.", "Water or oil?", "No idea, sorry")
    names = ("Little Owl 7", "Old Tom", "Little Owl 7")
    for number, (name, words) in enumerate(zip(names, said, strict=True), 1):
        rows += [name, "Joined", "Apr 12, 2015", "Messages", "104", f"Apr {number + 12}, 2024"]
        rows += [f"#{number}", words, "\xa0"]
    assert read(*rows).title == "The iron will not take an edge"


def test_the_name_beside_the_word_by_is_no_title() -> None:
    title = "The iron will not take an edge"
    rows = ["Plane Speaking", f"Home Hand tools {title}", title, "", "By Little Owl 7"]
    rows += ["April 13, 2024 in Hand tools", "", "Followers 3", "Start new topic"]
    for name, date, words in (
        ("Little Owl 7", "April 13, 2024", "It was the wood."),
        ("brq99", "April 14, 2024", "My wife says it's me."),
    ):
        rows += [name, "Members", "104", f"Posted {date}", "", words, "", "Quote"]
    foot = ["No registered users viewing this page.", "Powered by Invision Community"]
    assert read(*rows, *foot).title == title


def test_a_question_that_begins_the_first_post_is_no_title_below_one() -> None:
    title = "The iron will not take an edge"
    rows = ["Plane Speaking", "Forums", "Hand tools", title, "3 Posts", "2 Users", "1,877 Views"]
    said = ("Beech or maple?\n\nThe back must be flat too.", "Water or oil?", "Send a picture")
    for number, (name, words) in enumerate(zip(("Tom", "Ann", "Tom"), said, strict=True)):
        rows += [f"\xa0{name}", f"(@{name.lower()})", "New Member", "Joined: 10 years ago"]
        rows += ["Posts: 623", f"{number + 13}/04/2024 8:03 am", "Topic starter"]
        rows += [f"#{number + 701}", "", words, "", "Reply Quote"]
    assert read(*rows, "", "Powered by wpForo version 2.1.7").title == title


def test_who_has_started_the_thread_is_not_its_title() -> None:
    title = "The iron will not take an edge"
    rows = ["Forums Hand tools", title, "Thread starter", "Little Owl 7 ", "Start date"]
    rows += ["Apr 13, 2024"]
    for number, (name, words) in enumerate((("Little Owl 7", "My wife says."), ("Dorrit", "Oil?"))):
        rows += [name, "Joined", "Apr 12, 2015", "Messages", "104"]
        rows += [f"Apr {number + 13}, 2024", f"#{number + 1}", words, "\xa0"]
    assert read(*rows, "You must log in or register to reply here.").title == title


def test_a_path_is_one_though_no_break_spaces_stand_in_it() -> None:
    rows = ["Plane Speaking", "Index»\xa0Kitchen matters»\xa0Limescale again", "Pages: 1"]
    assert read(*rows, *posts()).title == "Limescale again"


@pytest.mark.parametrize(
    "poll",
    [
        ["Poll: Do you descale your kettle?", "Each week\t3\t25.00%", "Never\t9\t75.00%"],
        ["Do you descale your kettle?", "Each week", "3 (25.0%)", "Never", "9 (75.0%)"],
        ["Do you descale your kettle?", "Each week", "25%\t[ 3 ]", "Never", "75%\t[ 9 ]"],
    ],
)
def test_what_a_poll_over_the_posts_asks_is_no_title(poll: list[str]) -> None:
    title = "Limescale in the spout of a kettle"
    rows = [*MENU, title, "The Copper Pot", "Kettles", *poll, "Total votes: 12", "", *posts()]
    assert read(*rows, *FOOT).title == title


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("Kettles / Care and repair / ", "Furred up again by what is in it"),
        ("Kettles / ", "Kettles / Furred up again by what is in it"),
        ("Is it? / Or not? / ", "Is it? / Or not? / Furred up again by what is in it"),
    ],
)
def test_the_title_stands_behind_the_names_of_forums_with_slashes(path: str, title: str) -> None:
    assert read(*MENU, f"{path}Furred up again by what is in it", *posts()).title == title
