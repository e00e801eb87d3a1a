"""The line that returns at every post, on pages of software that no dialect knows."""

from support.invented_thread import NAMES, SAID, TITLE, posts_of
from threadconv import parse

FULL = "by {name} ( {n}127 ) on Friday May 3, 2024 @1{n}:51AM (#6415{n})"
SHORT = "by {name} ( {n}127 )"
ANSWERS = (SAID[0], *(f"{name}, {text}" for name, text in zip(NAMES, SAID[1:], strict=False)))


def test_posts_without_a_date_are_known_by_the_shape_of_those_that_have_one() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        form = SHORT if n in (1, 4) else FULL
        rows += ["Re: A loom that pulls", form.format(name=name, n=n), text]
    posts = posts_of(rows)
    assert [post.author for post in posts] == list(NAMES)


def test_names_alone_are_believed_where_many_posts_call_them() -> None:
    called = ("Onvar", "Pellit", "Onvar", "Quasse", "Onvar")
    rows = [TITLE, "", NAMES[0], "", SAID[0]]
    for name, to, text in zip(NAMES[1:], called, SAID[1:], strict=True):
        rows += ["", name, "", f"{to} {text}"]
    posts = posts_of(rows)
    assert [post.author for post in posts] == list(NAMES)


def test_dates_of_cards_are_told_from_those_of_posts() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [name, "Weaver", f"Founded: Oct 0{9 - n}, 2011", "Lovefest"]
        rows += [f"Sent {name} » Tue Aug 2{n}, 2019 4:08 am", text, "Harfa"]
    posts = posts_of(rows)
    assert [post.posted for post in posts] == [f"2019-08-2{n}T04:08:00" for n in range(6)]


def test_quotes_that_bear_dates_are_no_posts() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [name, "Weaver", f"Posted Aug 2{n}, 2019"]
        for other, said in list(zip(NAMES, SAID, strict=True))[max(0, n - 2) : n]:
            rows += [f"{n + 2} hours ago, {other} sprate:", said, "Molen ut", f"So I thought. {n}"]
        rows += [text, "Harfa"]
    posts = posts_of(rows)
    assert [post.posted for post in posts] == [f"2019-08-2{n}" for n in range(6)]


def test_the_first_post_is_known_by_the_date_above_its_words() -> None:
    rows = [TITLE, "May 1, 2024", SAID[0], "1", "2", "3", "Next"]
    for n, (name, text) in enumerate(zip(NAMES[1:], SAID[1:], strict=True), 1):
        rows += [f"Reply {n}", f"May {n + 1}, 2024", name, text, "Molen"]
    posts = posts_of(rows)
    assert [post.posted for post in posts] == [f"2024-05-0{n + 1}" for n in range(6)]


def test_the_labels_of_cards_mark_posts_where_nothing_else_does() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, ANSWERS, strict=True)):
        rows += [name, f"Posts: {n}12", f"Joined: Oct 0{9 - n}, 2011", text]
    posts = posts_of(rows)
    assert [post.author for post in posts] == list(NAMES)
    assert [post.posted for post in posts] == [None] * len(NAMES)


def test_a_list_of_threads_below_is_no_part_of_the_thread() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, ANSWERS, strict=True)):
        rows += [name, f"3/1{n + 3}/05", text, "Molen ut"]
    for n in range(9, 1, -1):
        rows += ["Newest of all", "M", f"12/{n}/25"]
    posts = posts_of(rows)
    assert [post.posted for post in posts] == [f"2005-03-1{n + 3}" for n in range(6)]


def test_dates_below_the_words_close_posts() -> None:
    rows = [
        *(f"Looms of {year}" for year in range(1950, 1990)),
        TITLE,
        "",
    ]
    for n, (name, text) in enumerate(zip(NAMES, ANSWERS, strict=True)):
        rows += [name[0], name, text, f"3/1{n + 3}/05", "Molen ut", "Harfa", "Hart 0"]
    posts = posts_of(rows)
    assert [post.posted for post in posts] == [f"2005-03-1{n + 3}" for n in range(6)]
    assert [post.body[0].text for post in posts] == list(ANSWERS)  # type: ignore[union-attr]


def test_a_line_with_the_name_that_stands_above_the_words_closes_the_post() -> None:
    rows = [*(f"Looms of {year}" for year in range(1950, 1990)), TITLE]
    for n, (name, text) in enumerate(zip(NAMES, ANSWERS, strict=True)):
        rows += [name, text, f"{name}, May 1{n}, 2024"]
    posts = posts_of(rows)
    assert [post.author for post in posts] == list(NAMES)
    assert [post.posted for post in posts] == [f"2024-05-1{n}" for n in range(6)]
    assert [post.body[0].text for post in posts] == list(ANSWERS)  # type: ignore[union-attr]


def test_dated_lines_with_nothing_around_them_that_posts_have_are_none() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, ANSWERS, strict=True)):
        rows += [name, f"May 1{n}, 2024", text, "Molen ut", "Harfa"]
    rows += ["A weaver's year", "May 20, 2024", "All that we have woven in the year is told here."]
    posts = posts_of(rows)
    assert [post.author for post in posts] == list(NAMES)


def test_a_label_whose_date_is_cut_off_still_heads_the_posts() -> None:
    rows = ["Jump to content", "", "Recommended Posts", ""]
    for n, text in enumerate(SAID):
        rows += ["Posted", "", text, "", f"I thought so {n + 2} times over.", "", f"  • {n + 1}"]
    posts = posts_of(rows)
    assert [post.body[0].text for post in posts] == list(SAID)  # type: ignore[union-attr]
    assert {post.author for post in posts} == {None}


def test_numbers_below_the_words_end_posts_under_their_dates() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [f"{name} Aug 2{n}, 2019", text, *([f"#{n}"] if n else ["Showing 1-5 of 5"])]
    thread = parse("\n".join([*rows, "Per page: 15 30", "View mobile website"]).encode())
    assert [post.author for post in thread.posts] == list(NAMES)
    assert [post.number for post in thread.posts] == [None, 1, 2, 3, 4, 5]
    assert [post.body[0].text for post in thread.posts[1:]] == list(SAID[1:])  # type: ignore[union-attr]


def test_numbers_end_posts_though_long_cards_stand_over_the_next_dates() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        card = [name, f"@{name.lower()}", "20 Posts", "Old mill", "Weavers"]
        rows += [*card, f"May 1{n}, 2024, 9:05 am", text, "00", f"#{n}"]
    read = posts_of(rows, "chromium")
    assert [post.author for post in read] == list(NAMES)
    assert [post.number for post in read] == [1, 2, 3, 4, 5, 6]


def test_bylines_close_posts_where_they_stand_by_the_words_and_apart_from_what_follows() -> None:
    rows = [TITLE, ""]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [text, f"posted by {name} at 8:5{n} AM on May 6, 2019 [{n} favorites]", "", ""]
    rows += ["« Older A spinning wheel that squeaks | Bobbins, but which? Newer »"]
    posts = posts_of(rows)
    assert [post.author for post in posts] == list(NAMES)
    assert [post.posted for post in posts] == [f"2019-05-06T08:5{n}:00" for n in range(6)]


def test_lines_of_a_log_are_no_dates_of_posts() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        log = [f"2019-08-2{n} 10:09:3{k}.163 ERROR (loom) [shed] jammed" for k in range(4)]
        rows += [f"{name} wrote on Aug 2{n}, 2019", text, *log]
    assert [post.author for post in posts_of(rows)] == list(NAMES)


def test_a_word_that_returns_heads_posts_though_some_say_more_beside_it() -> None:
    rows = [TITLE, "Featured Replies"]
    for n, text in enumerate(SAID):
        rows += ["Posted (edited)" if n % 2 else "Posted", "", text, "\xa0", "So I thought.", ""]
    thread = parse("\n".join(rows).encode(), dialect="invision")
    assert len(thread.posts) == len(SAID)


def test_what_a_dialect_says_to_end_bodies_ends_posts_without_headers() -> None:
    rows = ["Jump to content", ""]
    for n, text in enumerate(SAID):
        own = f"So I thought {'at last ' * n}."
        rows += [text, "\xa0", own, "Link to comment", "Share on other sites"]
    thread = parse("\n".join(rows).encode(), dialect="invision")
    told = [post.body[0].text.split("\n")[0] for post in thread.posts]  # type: ignore[union-attr]
    assert told == list(SAID)


def test_dates_that_end_as_sentences_do_head_posts() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        when = f"April 1{n}, 2018, 7:24 p.m."
        rows += [f"{name} posted on {when} {when}", "link", "", text]
    posts = posts_of(rows, "chromium")
    assert [post.author for post in posts] == list(NAMES)


def test_headers_by_the_words_above_them_head_posts_where_words_stand_below_the_last() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [f"{name} wrote on May {n + 1}, 2024", "", text]
    posts = posts_of(rows, "chromium")
    told = [(post.author, post.body[-1].text) for post in posts]  # type: ignore[union-attr]
    assert told == list(zip(NAMES, SAID, strict=True))


def test_a_note_behind_the_last_date_makes_it_no_date_of_a_list_below() -> None:
    rows = [TITLE]
    for day, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 3):
        rows += [name, f"Posted May {day}, 2024", text]
    rows[-2] += " (mended)"
    posts = posts_of(rows)
    assert [post.author for post in posts] == list(NAMES)


def test_numbers_may_stand_alone_below_the_lines_that_a_dialect_declares() -> None:
    rows = ["ClothVerse", TITLE, "Looms"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        rows += ["", f" {name}   April 1{n}, 2023, 7:0{n}pm ", "", f"{n}", "", text]
    posts = parse("\n".join(rows).encode(), dialect="discourse").posts
    assert [post.author for post in posts] == list(NAMES)
    assert [post.number for post in posts] == [1, 2, 3, 4, 5, 6]
    assert [post.body[0].text for post in posts] == list(SAID)  # type: ignore[union-attr]


def test_numbers_may_stand_alone_below_lines_that_tell_name_and_date() -> None:
    rows = []
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += ["", f"{name}   May 1{n}, 2024, 6:29am", "", f"{n + 1}", "", text]
    posts = posts_of(rows, "html2text")
    assert [post.author for post in posts] == list(NAMES)
    assert [post.number for post in posts] == [1, 2, 3, 4, 5, 6]
