"""Pages of NodeBB: its older themes end posts with lines that name their authors."""

import pytest

from support.invented_thread import NAMES, SAID, TITLE
from threadconv import parse
from threadconv.dialects import choose
from threadconv.model import Post
from threadconv.segments.landmarks import Landmarks

DATES = [f"{n} Mar 2016, 14:2{n}" for n in range(1, 7)]


POSTED = [f"2016-03-0{n}T14:2{n}:00" for n in range(1, 7)]


def posts_of(rows: list[str], layout: str) -> tuple[Post, ...]:
    return parse("\n".join(rows).encode(), layout=layout, dialect="nodebb").posts


def said(posts: tuple[Post, ...]) -> list[list[str]]:
    return [[block.text for block in post.body] for post in posts]  # type: ignore[union-attr]


def test_dates_right_above_the_lines_that_close_posts_go_with_them() -> None:
    rows = ["Home", TITLE]
    for name, text, date in zip(NAMES, SAID, DATES, strict=True):
        noted = date if name != "Onvar" else f"{date} | last edited by {name} 9 Mar 2016, 10:00"
        rows += [name[0], name, "favourite", "3", "", text, "", noted]
        rows += ["Reputation:  40 | Posts:  1,200"]
    posts = posts_of(rows, "chromium")
    assert [post.author for post in posts] == list(NAMES)
    assert [post.posted for post in posts] == POSTED
    assert said(posts) == [[text] for text in SAID]


@pytest.mark.parametrize("title", [TITLE, "A loom: which oil?"])
def test_the_title_again_below_each_closing_line_is_no_word_of_a_post(title: str) -> None:
    rows = ["  1. Home", f"  2. {title}", ""]
    for name, text, date in zip(NAMES, SAID, DATES, strict=True):
        rows += [f"    * {name[0]}", "", f"    {title}", "", f"      {name[0]}", f"      {name}"]
        rows += ["      favourite", "      3", "", f"    {text}", ""]
        rows += [f"    {date} | last edited by Invalid Date Reputation: 40 | Posts: 1,200"]
    posts = posts_of(rows, "inscriptis")
    assert [post.author for post in posts] == list(NAMES)
    assert [post.posted for post in posts] == POSTED
    assert said(posts) == [[text] for text in SAID]


def test_a_closing_line_names_the_author_of_words_below_the_letter_of_a_picture() -> None:
    rows = ["Home", TITLE, ""]
    for name, text, date in zip(NAMES, SAID, DATES, strict=True):
        rows += [f"  * {name[0]} {name}", "", text, ""]
        rows += [f"{name} | {date} , last edited by Invalid Date", "", "• 4 Quote Reply", ""]
    posts = posts_of(rows, "html2text")
    assert [post.author for post in posts] == list(NAMES)
    assert [post.posted for post in posts] == POSTED
    assert said(posts) == [[text] for text in SAID]


def test_posts_that_lines_close_may_be_indented_each_deeper_than_the_one_above() -> None:
    rows = ["Home", TITLE, ""]
    for n, (name, text, date) in enumerate(zip(NAMES, SAID, DATES, strict=True)):
        inner = "  " * n
        rows += [f"{inner}  • {name[0]}", f"{inner}     {name}", "", f"{inner}    {text}", ""]
        rows += [f"{inner}    {' '.join(reversed(text.split()))}", ""]
        rows += [f"{inner}    {name} | {date} , last edited by Invalid Date", f"{inner}      • 4"]
    posts = posts_of(rows, "resiliparse")
    assert [post.author for post in posts] == list(NAMES)
    assert [texts[0] for texts in said(posts)] == list(SAID)
    assert [len(texts) for texts in said(posts)] == [2] * len(SAID)


def test_who_edited_a_post_last_is_not_taken_for_its_author() -> None:
    rows = ["Home", TITLE, ""]
    for n, (name, text, date) in enumerate(zip(NAMES, SAID, DATES, strict=True)):
        answered = f" @{NAMES[n - 1]}" if n % 2 else ""
        rows += [name[0], name, f"{date} last edited by Invalid Date{answered}", "", text, ""]
        rows += ["Reply Quote 2", "Replies: 1"]
    posts = posts_of(rows, "inscriptis")
    assert [post.author for post in posts] == list(NAMES)
    assert said(posts) == [[text] for text in SAID]


def test_a_post_of_which_the_software_says_only_that_it_is_gone_is_none() -> None:
    rows = ["Home", TITLE, ""]
    for n, (name, text, date) in enumerate(zip(NAMES, SAID, DATES, strict=True)):
        rows += [name[0], "Offline", name, f"wrote on {date}", f"#{n + 1}", ""]
        rows += ["This post is deleted!" if n == 3 else text, ""]
    posts = posts_of(rows, "chromium")
    assert [post.number for post in posts] == [1, 2, 3, 5, 6]


@pytest.mark.parametrize(
    ("line", "author"),
    [
        pytest.param("adaA Offline", "ada", id="the letter of the picture"),
        pytest.param("ada A Offline", "ada", id="that letter apart"),
        pytest.param("adaN Online", "ada", id="the letter of another name"),
        pytest.param("nikau Offline", "nikau", id="no such letter"),
        pytest.param("** ada **  @bo | Premium", "ada", id="bold with blanks inside"),
    ],
)
def test_a_status_names_its_bearer(line: str, author: str) -> None:
    landmarks = Landmarks([choose.GENERIC, choose.load("nodebb")])
    found = landmarks.match("card", line)
    assert found is not None
    assert found["author"] == author
