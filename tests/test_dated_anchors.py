"""Dates that mark posts on pages of software that no dialect knows, and those that do not."""

from looms import NAMES, SAID, TITLE, posts_of


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


def test_when_a_post_was_changed_marks_it_below_a_name_that_stands_over_other_dates() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        changed = "last modified: " if n == 2 else ""
        rows += [name, f"{changed}8 years ago", text, f"Molen {n} ut"]
    posts = posts_of(rows)
    assert [post.author for post in posts] == list(NAMES)
    assert [post.body[0].text for post in posts] == list(SAID)  # type: ignore[union-attr]
