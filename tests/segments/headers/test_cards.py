"""Authors' cards: what belongs to them, and what a page itself tells of them."""

from support.invented_thread import NAMES, SAID, TITLE, posts_of, words
from support.printed_posts import texts as texts_of
from support.printed_posts import vbulletin
from threadconv import parse, reader

SHEDS = {"Onvar": "North shed", "Pellit": "Old mill", "Quasse": "Attic"}


RANKS = {"Onvar": "Spinner", "Pellit": "Weaver", "Quasse": "Weaver"}


LOOMS = {"Onvar": "24", "Pellit": "310", "Quasse": "77"}


def test_a_label_that_stands_at_every_post_is_one_of_the_card() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [name, f"May 1{n}, 2024", f"Shed: {SHEDS[name]}", text, "Molen ut"]
    thread = parse("\n".join(rows).encode())
    assert {author.name: author.fields for author in thread.authors} == {
        name: {"Shed": shed} for name, shed in SHEDS.items()
    }
    assert [post.body[0].text for post in thread.posts] == list(SAID)  # type: ignore[union-attr]


def test_a_rank_over_the_labels_of_a_card_is_no_name_where_names_stand_over_the_dates() -> None:
    rows = [TITLE, "Molen ut"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [name, f"May 1{n}, 2024", RANKS[name], f"Messages: {LOOMS[name]}", text, "Reply"]
    posts = posts_of(rows)
    assert [post.author for post in posts] == list(NAMES)
    assert [post.body[0].text for post in posts] == list(SAID)  # type: ignore[union-attr]


def test_a_rank_below_the_line_of_name_and_date_belongs_to_the_card_where_labels_follow() -> None:
    rows = [TITLE, "Molen ut"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [f"{name} on May 1{n}, 2024", RANKS[name], f"Messages: {LOOMS[name]}", text]
    posts = posts_of(rows)
    assert [post.author for post in posts] == list(NAMES)
    assert [post.body[0].text for post in posts] == list(SAID)  # type: ignore[union-attr]


def test_the_rank_of_a_guest_is_no_word_of_the_post_where_other_cards_have_labels_below_it() -> (
    None
):
    rows = [TITLE, "Molen ut"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        card = [RANKS[name], f"Messages: {LOOMS[name]}"]
        who = ["Gast", "Loomless"] if n == 3 else [name, *card]
        rows += [f"#{n + 1} - 05/1{n}/24 08:01 PM", *who, text, "Reply"]
    posts = posts_of(rows)
    assert posts[3].author == "Gast"
    assert [post.body[0].text for post in posts] == list(SAID)  # type: ignore[union-attr]


def test_the_first_post_is_by_the_name_over_its_date_that_stands_on_other_lines_with_dates() -> (
    None
):
    rows = [TITLE, NAMES[0], "Looms are my life", "3 years ago", SAID[0], "Harfa"]
    for name, text in zip(NAMES[1:], SAID[1:], strict=True):
        rows += [f"{name} · 2 years ago", text, "Harfa"]
    assert [post.author for post in posts_of(rows)] == list(NAMES)


def test_labels_that_stand_at_every_post_are_evidence_of_a_thread() -> None:
    rows = [TITLE]
    for n, (shed, text) in enumerate(zip("ABCDEF", SAID, strict=True)):
        rows += [f"Shed: {shed}", f"Loom: {['warp', 'weft'][n % 2]}", f"May 1{n}, 2024", text]
    assert len(posts_of([*rows, "Harfa"])) == len(SAID)


def test_a_rank_with_a_number_is_no_name() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [name, "Member", f"Member # {NAMES.index(name) + 17}", f"May 1{n}, 2024", text]
    posts = posts_of(rows)
    assert [post.author for post in posts] == list(NAMES)


def test_what_a_page_prints_between_labels_and_words_is_no_word_of_the_post() -> None:
    rows = [TITLE, "Molen ut"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [f"{name} on May 1{n}, 2024", f"Messages: {LOOMS[name]}", "Brelva 7 ut", text]
    posts = posts_of(rows)
    assert [post.author for post in posts] == list(NAMES)
    assert [post.body[0].text for post in posts] == list(SAID)  # type: ignore[union-attr]


def test_a_name_of_several_words_over_its_card_is_not_the_title_again() -> None:
    names = ["Onvar of Mel" if name == "Onvar" else name for name in NAMES]
    rows = ["Looms", TITLE]
    for n, (name, text) in enumerate(zip(names, SAID, strict=True)):
        rows += [name, "Senior Member", f"May 1{n}, 2024", text, f"Messages: 1{n} | From: Meldon"]
    posts = posts_of(rows)
    assert [post.author for post in posts] == names


def test_a_card_that_begins_with_the_name_below_the_line_that_holds_it_too_is_no_words() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        head = f"{n} {'Topic' if n == 1 else 'Reply'} by {name} 2012-03-1{n} 14:2{n}:00"
        card = [name, "Member", "Offline", "Registered: 2011-04-05", f"Posts: {20 + n}"]
        rows += [head, *card, f"Re: {TITLE}", text]
    read = posts_of(rows, "chromium")
    assert [post.author for post in read] == list(NAMES)
    assert [post.number for post in read] == [1, 2, 3, 4, 5, 6]
    assert words(rows, "chromium") == list(SAID)


def test_a_card_that_is_printed_twice_is_one_whatever_blank_stands_within() -> None:
    rows = [TITLE, "Molen ut"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        card = [name, LOOMS[name]]
        rows += ["\xa0", *card, RANKS[name] * 2, "\xa0", *card, "", f"May 1{n}, 2024#{n + 1}"]
        rows += ["", text, "\xa0", f"Every {RANKS[name]} has a {LOOMS[name]}th loom", "━" * 40]
    thread = parse("\n".join(rows).encode())
    assert [post.author for post in thread.posts] == list(NAMES)
    assert thread.posts[0].signature == "Every Spinner has a 24th loom"
    assert [notice.text for notice in thread.notices] == ["Molen ut"]


def test_names_right_below_dates_are_surer_than_what_some_authors_have_at_their_ends() -> None:
    rows = [TITLE, "Molen ut"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [f"# 1{n} May, 2024 19:03", name, text]
        rows += ["Looms: 4 | Working: 2 | Today: 1"] if name == "Onvar" else []
    posts = posts_of(rows)
    assert [post.author for post in posts] == list(NAMES)
    assert [post.body[0].text for post in posts] == list(SAID)  # type: ignore[union-attr]


def test_a_card_below_the_words_is_that_of_their_author_though_a_title_heads_the_next_post() -> (
    None
):
    rows = [TITLE, "Molen ut"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [f"Re: {TITLE}", f"By: {name} on May 1{n}, 2024, 6:42 p.m.", "", text, "", name]
        rows += [f"Posts: {LOOMS[name]}"] if n != 3 else []
    thread = parse("\n".join(rows).encode())
    assert [post.author for post in thread.posts] == list(NAMES)
    assert [post.body[0].text for post in thread.posts] == list(SAID)  # type: ignore[union-attr]
    assert all(len(post.body) == 1 and post.signature is None for post in thread.posts)
    assert {author.name: author.stats for author in thread.authors}["Pellit"] == {"posts": 310}


def test_the_first_post_is_told_though_its_answers_alone_have_numbers_below_their_dates() -> None:
    rows = [TITLE, "Molen ut"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [f"May 1{n}, 2024", *([f"#{n}"] if n else []), name[0], name, "Joined:"]
        rows += ["Nov 24, 2018", "Posts:", LOOMS[name], text]
    posts = posts_of(rows)
    assert [post.author for post in posts] == list(NAMES)
    assert [post.body[0].text for post in posts] == list(SAID)  # type: ignore[union-attr]


def test_a_picture_over_the_labels_and_the_number_of_a_member_are_of_the_card() -> None:
    rows = [TITLE, "Molen ut"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [f"{name} Member Avatar May 1{n}, 2024, 10:12 AM", RANKS[name], "Member Avatar"]
        rows += ["Posts:", LOOMS[name], "Member", f"#{NAMES.index(name) + 17}", "Joined:"]
        rows += ["May 3, 2010", text, "Molen orr"]
    posts = posts_of(rows)
    assert [(post.author, post.number) for post in posts] == [(name, None) for name in NAMES]
    assert [post.body[0].text for post in posts] == list(SAID)  # type: ignore[union-attr]


def test_a_rule_under_the_stars_of_a_rank_parts_no_card() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [name, "Junior Member", "* *", "_" * 60, f"Posts: {LOOMS[name]}"]
        rows += [f"posted on 5-1{n}-2024 at 07:14 PM", text, "Molen ut"]
    posts = posts_of(rows)
    assert [post.author for post in posts] == list(NAMES)
    assert [post.body[0].text for post in posts] == list(SAID)  # type: ignore[union-attr]


def test_the_title_over_the_next_post_ends_no_card_above_one_line_of_words() -> None:
    rows = [TITLE, "Molen ut"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [f"1{n}/05/2024 19:14:00", f"Subject: {'Re: ' * bool(n)}{TITLE}" if n % 2 else ""]
        rows += [name, RANKS[name], f"Messages: {LOOMS[name]}", "Offline", text, ""]
    assert words(rows) == list(SAID)


def test_ranks_that_several_authors_have_are_no_words_right_below_the_headers() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rank = "Just spinning" if name == "Onvar" else "Quite a weaver"
        rows += [name, f"{'Re: ' * bool(n)}{TITLE}", f"#{n + 1}", rank, rank, text]
        rows += [f"Posted on: 2024/5/1{n} 7:45:00"]
    posts = posts_of(rows)
    assert [post.author for post in posts] == list(NAMES)
    assert [post.body[0].text for post in posts] == list(SAID)  # type: ignore[union-attr]


def test_the_path_above_the_thread_ends_its_last_post_below_it() -> None:
    rows = ["Loom board / Repairs /", TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [name, f"#{n + 1} · Posted: 1{n} May 2024 07:32", text]
    posts = posts_of([*rows, f"Loom board / Repairs / {TITLE}", "Your Reply"])
    assert [block.text for block in posts[-1].body] == [SAID[-1]]  # type: ignore[union-attr]


def test_posts_above_the_first_number_may_have_words_in_its_place() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [
            name,
            f"Messages: {LOOMS[name]}",
            ("Onderste", "Bank")[n] if n < 2 else f"{n + 1}#",
        ]
        rows += [f"Geweven 1{n}-5-2024 08:15:00 | Alleen deze wever", text]
    posts = posts_of(rows)
    assert [post.number for post in posts] == [1, 2, 3, 4, 5, 6]
    assert [post.author for post in posts] == list(NAMES)


def test_words_with_which_every_line_of_name_and_date_begins_are_of_no_name() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [f"Direct Link To This Post {name} 1{n} Apr 2022 at 5:45PM  Quote {name}", text]
    assert [post.author for post in posts_of(rows)] == list(NAMES)


def test_dates_below_headings_mark_posts_whatever_stands_behind_them() -> None:
    rows = ["# " + TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        role = ("", " Moderator", f" Edited 1 year ago by {name}")[n % 3]
        rows += ["", f"### [{name}](/user/{name})", "", f"[1 year ago](/post/{n}){role}", "", text]
    posts = posts_of(rows, layout="html2text")
    assert [post.author for post in posts] == list(NAMES)


def test_names_stand_behind_the_buttons_that_return_over_every_date() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [f"Thank Quote {name}", "", f"Posted : 02/1{n}/2017 03:30:00 PM", "", text, ""]
    assert [post.author for post in posts_of(rows)] == list(NAMES)


def test_dates_mark_the_posts_where_a_line_that_tells_nothing_closes_them() -> None:
    rows = ["Register", "Login", TITLE, "6 Posts", "60 Views"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [f"{name} about {9 - n} years ago Reply Quote", text, "last edited by"]
    thread = parse("\n".join([*rows, "Log in to reply"]).encode(), dialect="nodebb")
    assert [post.author for post in thread.posts] == list(NAMES)
    assert [post.body[0].text for post in thread.posts] == list(SAID)  # type: ignore[union-attr]
    assert not any(post.signature for post in thread.posts)


def test_what_somebody_calls_himself_over_his_name_is_no_word_of_the_post_above() -> None:
    titles = ["Newbie", "Senior Member", "Newbie", "Warped for life", "Senior Member", "Newbie"]
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += ["", titles[n], "", name, "Members", f"{LOOMS[name]} posts", ""]
        rows += [f"Posted {n + 1} May 2024 - 07:15 AM", "", f"#{n + 1}", "", text]
    posts = parse("\n".join(rows).encode(), dialect="invision").posts
    assert [post.author for post in posts] == list(NAMES)
    assert [[block.text for block in post.body] for post in posts] == [  # type: ignore[union-attr]
        [text] for text in SAID
    ]


ROWS = (
    "Thread Tools\n"
    + vbulletin("Ada", 1, "Feb 14, 2016, 9:05 pm", "The spout is furred up once more.")
    + vbulletin("Bo", 2, "Feb 14, 2016, 9:07 pm", "Citric acid.")
    + vbulletin("Ada", 3, "Feb 15, 2016, 8:12 am", "Thanks, that did it!")
    + "« Previous Thread | Next Thread »\nPowered by vBulletin® Version 3.8.7\n"
)


def test_a_rule_in_a_card_does_not_end_it_and_the_foot_is_no_card() -> None:
    posts = reader.read(ROWS.encode()).thread.posts
    assert [one.author for one in posts] == ["Ada", "Bo", "Ada"]
    assert [texts_of(one) for one in posts] == [
        ["The spout is furred up once more."], ["Citric acid."], ["Thanks, that did it!"],
    ]  # fmt: skip
    assert [one.signature for one in posts] == [None, None, None]


def twice(name: str, posts: int, date: str, said: str) -> str:
    """A post with two headers, as Invision Community 5 prints it."""
    card = f"{name}\nMembers\n{posts}\nposts\n7\nReputation\n\n{name}\nMembers\n\n"
    return f"{card}{date}\nAuthor stats\n\n{date}\n\n{said}\n\nQuote\n\n"


def test_a_date_that_a_header_prints_twice_is_one_posts() -> None:
    day = "June 14, 2024"
    dump = (
        "Recommended Posts\n\n"
        + twice("Ada Quill", 204, day, "The spout is furred up once more.")
        + twice("Bo Finch", 17, day, "Citric acid")
        + twice("Ada Quill", 204, "June 15, 2024", "Thanks, that did it!")
        + "Go to topic listing\nPowered by Invision Community\n"
    )
    posts = reader.read(dump.encode()).thread.posts
    assert [one.author for one in posts] == ["Ada Quill", "Bo Finch", "Ada Quill"]
    assert [texts_of(one) for one in posts] == [
        ["The spout is furred up once more."], ["Citric acid"], ["Thanks, that did it!"],
    ]  # fmt: skip


def test_a_card_may_stand_over_a_rule_with_the_date_below_it() -> None:
    rows = ["Limescale again", "Page of 1", "Latest Activity"]
    said = ("The spout is furred up again.", "Citric acid, cold.", "It was the spout, not the lid.")
    for n, (name, text) in enumerate(zip(("Ada", "Bo", "Ada"), said, strict=True), 1):
        rows += ["", name, "Member", "Join Date: Aug 2021", "Posts: 46", "_" * 50]
        rows += [f"08-1{n}-2022, 11:05 AM", f"#{n}", text]
    posts = reader.read("\n".join(rows).encode()).thread.posts
    assert [one.author for one in posts] == ["Ada", "Bo", "Ada"]
    assert [texts_of(one) for one in posts] == [[text] for text in said]
