"""What is left of the headers in the texts that tools keep of threads, and others strip."""

import pytest

from support.invented_thread import FULL_NAMES, SAID, TITLE, posts_of, words
from threadconv.errors import NotAThread

LONG = (
    "The brake it was, and a new one costs less than all the oil that I have put on it since May."
)


@pytest.mark.parametrize(
    ("end", "count"),
    [
        ([LONG, "", LONG, "", f"{LONG[:-9]}"], 7),
        ([LONG, "", LONG, "", LONG, "", "Looms and more"], 6),
        ([LONG], 6),
    ],
)
def test_the_last_post_has_lost_the_blank_that_ends_the_others_where_a_text_was_stripped(
    end: list[str], count: int
) -> None:
    rows = [TITLE, ""]
    for text in SAID:
        rows += [text, "\u00a0"]
    assert len(posts_of([*rows, *end])) == count


@pytest.mark.parametrize("quoted", [True, False])
def test_marks_of_items_alone_on_their_rows_are_what_is_left_of_headers(quoted: bool) -> None:
    rows = [TITLE]
    for n, text in enumerate(SAID):
        rows += ["-", *(["Onvar wrote:", SAID[0]] if quoted and n == 3 else []), text]
    if quoted:
        assert [post.body[-1].text for post in posts_of(rows)] == list(SAID)  # type: ignore[union-attr]
    else:
        with pytest.raises(NotAThread):
            posts_of(rows)


@pytest.mark.parametrize(("greeting", "thread"), [("Hello Onvar,", True), ("Hello all,", False)])
def test_items_of_some_paragraphs_are_posts_where_one_is_greeted_as_another_has_signed(
    greeting: str, thread: bool
) -> None:
    rows = [TITLE]
    for text, opening, name in zip(SAID, ("Hello", greeting, "Hi"), FULL_NAMES, strict=False):
        rows += [
            "",
            f"  • {opening}",
            "",
            f"    {text}",
            "",
            f"    {text}",
            f"    {name.split()[0]}",
        ]
    if thread:
        assert words(rows) == ["Hello", greeting, "Hi"]
    else:
        with pytest.raises(NotAThread):
            posts_of(rows)


def test_the_name_in_brackets_behind_an_address_is_the_author_s() -> None:
    rows = []
    people = ("Ann B. Onvar", "Peer Pellit", "Q. Quasse")
    for day, (name, text) in enumerate(zip(people, SAID, strict=False), 4):
        rows += [f"{name.split()[-1].lower()}@looms.UUCP ({name}) (11/0{day}/85)", text]
    assert [post.author for post in posts_of(rows)] == list(people)


def test_dates_of_which_either_number_may_be_the_month_run_forward_if_they_do_in_both() -> None:
    rows = []
    for day, (name, text) in enumerate(zip(("Onvar", "Pellit", "Quasse"), SAID, strict=False), 4):
        rows += [f"{name} 11/0{day}/85", text]
    assert words(rows) == list(SAID[:3])
    with pytest.raises(NotAThread):
        posts_of([*rows[4:], *rows[2:4], *rows[:2]])


def test_items_that_begin_with_numbers_have_above_them_the_post_before() -> None:
    rows = ["Filter", "", "Clear All", "new posts", "", f"  • {TITLE}", "", f"    {SAID[0]}", ""]
    rows += ["  • #2", f"    {SAID[1]}", "", "    • #3", "      Is it bent", ""]
    rows += ["    • #4", f"      {SAID[3]}", "", "    • #5", f"      {SAID[4]}"]
    posts = posts_of(rows)
    assert words(rows) == [*SAID[:2], "Is it bent", *SAID[3:5]]
    assert [post.author for post in posts] == [None] * 5


def test_values_that_are_set_in_further_than_the_numbers_below_them_are_still_their_cards() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(FULL_NAMES, SAID, strict=True), 1):
        rows += ["", f"   {name}", "", "   Joined", f"          Mar {n}, 2001", ""]
        rows += [f"     * Jan {n}, 2011", "", f"     * #{n}", "", f"   {text}"]
    assert [post.author for post in posts_of(rows)] == list(FULL_NAMES)
