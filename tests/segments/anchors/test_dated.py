"""Dates that mark posts on pages of software that no dialect knows, and those that do not."""

from textwrap import wrap

import pytest

from support.invented_thread import NAMES, SAID, TITLE, posts_of, words
from threadconv.model import Quote


def test_a_post_of_a_word_between_two_dates_that_read_the_same_is_one() -> None:
    said = (*SAID[:3], "Hooray", *SAID[4:])
    rows = [TITLE]
    for name, text in zip(NAMES, said, strict=True):
        rows += [name, "8 years ago", text, "Molen ut"]
    posts = posts_of(rows)
    assert [post.author for post in posts] == list(NAMES)
    assert [post.body[0].text for post in posts] == list(said)  # type: ignore[union-attr]


def test_long_lists_below_a_thread_hide_nothing_that_stands_at_its_posts() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [name, f"May 1{n}, 2024", text, "Molen ut", "Harfa", "Sprate"]
    for n in range(5):
        rows += [f"Prize of the guild, class {n}", f"June 1{n}, 2024"]
    assert [post.author for post in posts_of(rows)] == list(NAMES)


@pytest.mark.parametrize("mark", ["### ", "  * "])
def test_dates_below_the_thread_are_none_of_its_posts_where_they_are_marked_otherwise(
    mark: str,
) -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += ["", name, "", f"Written May 1{n}, 2024", "", text]
    for n in range(2):
        rows += ["", f"Prize of the guild, class {n}", "", f"{mark}Written June 1{n}, 2024"]
        rows += ["", "Looms of ash and oak, judged at the fair."]
    assert len(posts_of(rows, "html2text")) == len(NAMES)


def test_a_short_post_over_its_button_is_none_of_a_list_below_the_thread() -> None:
    rows = [TITLE]
    said = (*SAID[:-1], "Hooray")
    for n, (name, text) in enumerate(zip(NAMES, said, strict=True)):
        rows += [name, f"May 1{n}, 2024", text, "Reply"]
    rows += ["May 10, 2024", "1 / 5", "May 10, 2024", "May 14, 2024"]
    assert [post.author for post in posts_of(rows)] == list(NAMES)


def test_when_a_post_was_changed_marks_it_below_a_name_that_stands_over_other_dates() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        changed = "last modified: " if n == 2 else ""
        rows += [name, f"{changed}8 years ago", text, f"Molen {n} ut"]
    posts = posts_of(rows)
    assert [post.author for post in posts] == list(NAMES)
    assert [post.body[0].text for post in posts] == list(SAID)  # type: ignore[union-attr]


def test_the_numbers_that_lines_with_dates_begin_with_are_the_posts() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        rows += [f"{n}. {name}, May 1{n}, 2024", text]
    posts = posts_of(rows)
    assert [post.number for post in posts] == [1, 2, 3, 4, 5, 6]
    assert [post.author for post in posts] == list(NAMES)


def test_numbers_before_names_that_do_not_rise_are_none_of_the_posts() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        rows += [f"{NAMES.index(name) + 7} {name}, May 1{n}, 2024", text]
    assert {post.number for post in posts_of(rows)} == {None}


def test_a_sign_that_stands_between_posts_is_not_missed_below_the_last() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [*[">>"][:n], f"{name} May 1{n}, 2024", text]
    posts = posts_of([*rows, "Molen ut"])
    assert [post.author for post in posts] == list(NAMES)


def test_votes_beside_some_of_the_dates_are_no_numbers_of_posts() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [f"{name} {8 - n} years ago{(' 3', '', ' 1', '', ' 7', '')[n]}", text]
    posts = posts_of(rows)
    assert [post.author for post in posts] == list(NAMES)
    assert [post.body[0].text for post in posts] == list(SAID)  # type: ignore[union-attr]


def test_the_line_over_a_post_once_more_over_a_quote_of_it_is_no_post() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        quoted = [f"{NAMES[2]} · May 12, 2024 10:42", SAID[2]] if n == 3 else []
        rows += [f"{name} · May 1{n}, 2024 10:4{n}", *quoted, text, "Molen ut"]
    posts = posts_of(rows)
    assert [post.author for post in posts] == list(NAMES)
    quote = posts[3].body[0]
    assert isinstance(quote, Quote)
    assert (quote.author, quote.post) == (NAMES[2], "p3")


def test_a_field_above_the_thread_heads_no_post_where_all_of_these_begin_with_one_word() -> None:
    rows = [
        TITLE,
        "Reported: 2019-05-14 09:11 UTC by Onvar",
        "You need to sign in to say more here.",
    ]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        head = f"Comment {n}" if n else "Description"
        rows += [f"{head} {name} 2019-05-1{n + 4} 09:11:12 UTC", text]
    assert [post.author for post in posts_of(rows, "chromium")] == list(NAMES)


@pytest.mark.parametrize("width", [50, 58, 63])
def test_a_line_that_ends_with_a_time_as_others_do_is_no_part_of_the_sentence_above_it(
    width: int,
) -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        said = wrap(f"{text} {SAID[n - 1]} {SAID[n - 2]}", width)
        rows += [f"Comment {n} {name} 2019-05-1{n + 4} 09:11:12 UTC", *said]
    assert [post.author for post in posts_of(rows, "w3m")] == list(NAMES)


def test_dates_behind_what_authors_say_of_themselves_mark_posts_whatever_that_is() -> None:
    about = ("Weaver of rugs", "Spins at night", "Has 3 looms on 2 floors", "Tired", "In wool", "")
    rows = [TITLE, "Molen ut"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [name, f"{about[n] or 'Dyer'} · {9 - n}y", text, "Reply"]
    assert words(rows) == list(SAID)


def test_the_date_of_what_the_comments_are_about_is_the_one_of_no_post() -> None:
    rows = ["Quill Hand, May 9, 2024 08:50", TITLE, "Harfa", f"{len(SAID)} comments"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [f"{name}, May 1{n}, 2024 09:1{n}", text, "Reply"]
    posts = posts_of(rows)
    assert [post.author for post in posts] == list(NAMES)
    assert [post.body[0].text for post in posts] == list(SAID)  # type: ignore[union-attr]


def test_the_date_of_a_post_with_as_many_answers_as_follow_is_its_own() -> None:
    rows = [TITLE, "Quill Hand, May 9, 2024 08:50", "Does anybody know?", f"{len(SAID)} comments"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [f"{name}, May 1{n}, 2024 09:1{n}", text, "Reply"]
    assert [post.author for post in posts_of(rows)] == ["Quill Hand", *NAMES]
