"""Whom headers name on pages of software that no dialect knows, beside what else stands in them."""

from looms import NAMES, SAID, TITLE, posts_of

ANSWERED = ("", "Onvar", "Pellit", "", "Quasse", "Pellit")
ROLE = {"Pellit": ["Community Moderator"]}


def test_a_rank_of_several_words_below_a_name_is_no_name_with_a_rank_behind_it() -> None:
    rows = [TITLE]
    for name, text in zip(NAMES, SAID, strict=True):
        rows += [name, *ROLE.get(name, []), "3 years ago", text, "Molen ut"]
    assert [post.author for post in posts_of(rows)] == list(NAMES)


def test_whom_a_post_answers_beside_its_author_is_no_part_of_the_name() -> None:
    rows = [TITLE]
    for name, to, text in zip(NAMES, ANSWERED, SAID, strict=True):
        rows += [f"{name} {to}".strip(), "Posted 6 years ago", text, "Molen ut"]
    assert [post.author for post in posts_of(rows)] == list(NAMES)


def test_what_a_page_prints_over_the_answers_is_no_name_where_their_first_author_returns() -> None:
    rows = [TITLE, "Molen ut"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        over = ["Sort by votes", "Harfa"] if n == 1 else []
        rows += [*over, name, *ROLE.get(name, []), "3 years ago", text, "Reply"]
    assert [post.author for post in posts_of(rows)] == list(NAMES)


def test_the_first_post_is_dated_as_the_others_are_though_its_line_is_a_sentence() -> None:
    rows = [NAMES[0], TITLE, "Posted 6 years ago, 6 users are following.", SAID[0], "Reply"]
    for name, text in zip(NAMES[1:], SAID[1:], strict=True):
        rows += [name, "Posted 6 years ago", text, "Reply"]
    assert len(posts_of(rows)) == len(SAID)


def test_a_label_in_the_cell_beside_a_name_is_no_part_of_it() -> None:
    rows = [TITLE, "Molen ut"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [f"{name}\tDate: Saturday, 2012-03-1{n}, 14:2{n}", text, "Reply"]
    assert [post.author for post in posts_of(rows, "chromium")] == list(NAMES)
