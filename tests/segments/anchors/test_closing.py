"""Posts that end with their dates, on pages of software that no dialect knows."""

from support.invented_thread import NAMES, SAID, TITLE, posts_of, words

MENU = ["Meldon", "ost", "brelva", "sports", TITLE, "all | today"]
VOTES = ("41", "3", "", "12", "88", "1")


def test_names_alone_below_the_dates_are_the_authors() -> None:
    rows = list(MENU)
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [text, f"1{n}.03.2012 14:2{n}", name]
    posts = posts_of([*rows, "Molen ut", "brelva"])
    assert [post.author for post in posts] == list(NAMES)
    assert [post.body[0].text for post in posts] == list(SAID)  # type: ignore[union-attr]


def test_votes_over_the_dates_that_end_posts_are_no_words_of_theirs() -> None:
    rows = list(MENU)
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [text, *filter(None, VOTES[n : n + 1]), f"1{n}.03.2012 14:2{n}", name]
    posts = posts_of([*rows, "Molen ut", "brelva"])
    assert [post.body[0].text for post in posts] == list(SAID)  # type: ignore[union-attr]
    assert [len(post.body) for post in posts] == [1] * len(SAID)


def test_dates_over_the_words_of_posts_do_not_end_them() -> None:
    rows = list(MENU)
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [f"1{n}.03.2012 14:2{n}", name, text]
    posts = posts_of(rows)
    assert [post.author for post in posts] == list(NAMES)
    assert [post.body[0].text for post in posts] == list(SAID)  # type: ignore[union-attr]


def test_dates_behind_a_label_below_the_words_are_those_of_posts_that_numbers_head() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        signed = ["Loom of ash, brake of oak"] if name == "Onvar" else []
        card = ["Joined:", "2010/2/1 8:12", "Last seen :", f"2014/5/{n} 10:00", "Posts: 33"]
        rows += [name, f"#{n}", *card, text, "", f"Posted on: 2012/3/1{n} 14:2{n}", *signed]
    posts = posts_of(rows, "chromium")
    assert [post.author for post in posts] == list(NAMES)
    assert [post.posted for post in posts] == [f"2012-03-1{n}T14:2{n}:00" for n in range(1, 7)]
    assert [post.body[0].text for post in posts] == list(SAID)  # type: ignore[union-attr]
    assert [len(post.body) for post in posts] == [1] * len(SAID)


def test_a_line_of_buttons_a_date_and_a_name_closes_the_post_above_it() -> None:
    ages = (5.3, 5.3, 5.2, 5.1, 5.1, 4.9)
    rows = [TITLE, "4", "5.3 years ago", f"{NAMES[0]}  ▴ 30", "Last seen 4.9 years ago"]
    for n, (name, age, text) in enumerate(zip(NAMES, ages, SAID, strict=True)):
        button = "REPLY" if n else "COMMENT"
        rows += [text, f"ADD {button} • link {age} years ago by {name}  ★ {n}.2k", str(n + 1)]
    rows[-1:] = ["Login before adding your answer.", "Similar Posts"]
    assert [post.author for post in posts_of(rows, "chromium")] == list(NAMES)
    assert words(rows, "chromium") == list(SAID)


def test_the_last_line_that_closes_a_post_may_have_no_votes_and_nothing_below() -> None:
    rows = [TITLE, "", "March 10, 2012 2:20 PM Ostelin", ""]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        votes = f" [{n + 2} votes]" if n < len(SAID) - 2 else ""
        told = "to Looms (5 answers)" if n == 0 else f"at 2:2{n} PM on March 1{n}, 2012{votes}"
        rows += [text, f"posted by {name} {told}", "", ""]
    posts = posts_of(rows, "resiliparse")
    assert [post.author for post in posts][1:] == list(NAMES)[1:]
    assert [post.body[0].text for post in posts] == list(SAID)  # type: ignore[union-attr]


def test_dates_over_bylines_head_their_posts_though_the_last_says_but_a_word() -> None:
    rows = []
    for n, (name, text) in enumerate(zip(NAMES, [*SAID[:-1], "Thanks!"], strict=True)):
        rows += [f"{TITLE}?", f"Posted: May 1{n}, 2024 8:01 pm", f"by {name}", text, ""]
    assert [post.author for post in posts_of(rows)] == list(NAMES)
    assert words(rows) == [*SAID[:-1], "Thanks!"]
