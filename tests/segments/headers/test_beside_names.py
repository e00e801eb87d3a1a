"""Whom headers name on pages of software that no dialect knows, beside what else stands in them."""

import pytest

from support.invented_thread import NAMES, SAID, TITLE, posts_of, words
from threadconv.dialects import choose
from threadconv.segments.headers import name_text
from threadconv.segments.landmarks import Landmarks

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


FULL = {"Onvar": "Onvar Hask", "Pellit": "Pellit Roon", "Quasse": "Quasse Roon"}
"""Two of them bear one family's name."""


def test_what_numbers_a_post_before_its_author_is_no_part_of_the_name() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        rows += [f"Comment {n} {FULL[name]} 2012-03-1{n} 14:2{n}:00 UTC", text]
    assert [post.author for post in posts_of(rows)] == [FULL[name] for name in NAMES]


def test_who_is_told_to_be_the_author_among_what_else_stands_in_a_line_wrote_the_post() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [f"no210{n} (view)\tAuthor: {FULL[name]}\tDate: 2012-03-1{n} 14:2{n}", text]
    assert [post.author for post in posts_of(rows, "chromium")] == [FULL[name] for name in NAMES]


def test_the_word_by_which_somebody_signs_in_stands_in_brackets_and_is_none_of_the_name() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        login = " (pell)" if name == "Pellit" else ""
        rows += [f"By {FULL[name]}{login} on 2012-03-1{n} 14:2{n}", text]
    assert [post.author for post in posts_of(rows)] == [FULL[name] for name in NAMES]


def test_people_who_are_called_by_letters_have_the_word_before_these_in_their_names() -> None:
    called = {"Onvar": "Anonymous A", "Pellit": "Anonymous B", "Quasse": "Anonymous C"}
    rows = [TITLE]
    for name, text in zip(NAMES, SAID, strict=True):
        rows += [f"{called[name]}{' (OP)' if name == 'Onvar' else ''} - 3 years ago", text, "Reply"]
    assert [post.author for post in posts_of(rows)] == [called[name] for name in NAMES]


def test_the_author_behind_the_title_that_a_post_answers_is_named() -> None:
    rows = [TITLE, f"Added by {NAMES[0]} over 3 years ago", SAID[0]]
    for name, text in zip(NAMES[1:], SAID[1:], strict=True):
        rows += [f"RE: {TITLE} - Added by {name} over 3 years ago", text]
    assert [post.author for post in posts_of(rows, "chromium")] == list(NAMES)


def test_what_stands_behind_all_names_is_told_before_those_that_quotes_know() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        quote = ["Pellit wrote:", SAID[1]] if n == 4 else []
        rows += [f"{name} quand: 2012-03-1{n}, 14:2{n}", *quote, text]
    assert [post.author for post in posts_of(rows)] == list(NAMES)


def test_the_word_by_which_people_are_mentioned_is_none_of_their_names() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [f"{FULL[name]}@{name.lower()}", "20 Posts", f"May 1{n}, 2024, 9:05 am", text]
    assert [post.author for post in posts_of(rows, "chromium")] == [FULL[name] for name in NAMES]


def test_who_a_sentence_over_the_date_says_has_written_is_the_author() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        done = [f"{name} renamed this task."] if n == 3 else []
        rows += [*done, f"{name} added a comment.", f"Mar 1{n} 2015, 4:56 PM", text]
    read = posts_of(rows, "chromium")
    assert [post.author for post in read] == list(NAMES)
    assert words(rows, "chromium") == list(SAID)


def test_a_line_with_nothing_but_by_stands_over_the_author() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += ["by", name, f"on May 1{n}, 2024, 9:05 am", text, name, "Weavers", "Reply"]
    assert [post.author for post in posts_of(rows, "bs4")] == list(NAMES)


def test_what_a_picture_beside_the_name_is_called_is_no_part_of_it() -> None:
    rows = [TITLE]
    for name, text in zip(NAMES, SAID, strict=True):
        rows += [f"{name.lower()}’s avatar {FULL[name]} , 4 months ago", text, "reply"]
    assert [post.author for post in posts_of(rows)] == [FULL[name] for name in NAMES]


def test_a_name_said_again_with_the_date_is_no_word_of_the_post() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        rows += [name, "Harfa Molen", f"Reply {n}", f"{name} {n + 1} days ago ♥ {n}", text]
    posts = posts_of(rows)
    assert [post.author for post in posts] == list(NAMES)
    assert [post.posted_as for post in posts] == [f"{n + 1} days ago" for n in range(1, 7)]
    assert [[block.text for block in post.body] for post in posts] == [[text] for text in SAID]


def test_whom_posts_answer_is_no_part_of_the_name_of_whoever_writes_but_once() -> None:
    bylines = ("Onvar", "Pellit Onvar", "Onvar Pellit", "Quasse Pellit", "Rasmod", "Pellit Rasmod")
    rows = [TITLE]
    for name, text in zip(bylines, SAID, strict=True):
        rows += [f"{name} • 3 years ago", text, "Reply"]
    said_by = ["Onvar", "Pellit", "Onvar", "Quasse", "Rasmod", "Pellit"]
    assert [post.author for post in posts_of(rows)] == said_by


def test_what_the_first_author_is_called_in_later_posts_is_no_part_of_the_name() -> None:
    bylines = ("Onvar", "Pellit", "Onvar Trumel", "Quasse", "Onvar Trumel", "Pellit")
    rows = [TITLE]
    for name, text in zip(bylines, SAID, strict=True):
        rows += [f"{name} 3 years ago", text, "Reply"]
    said_by = ["Onvar", "Pellit", "Onvar", "Quasse", "Onvar", "Pellit"]
    assert [post.author for post in posts_of(rows)] == said_by


def test_a_rank_of_several_words_before_a_name_is_no_part_of_it() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [f"{'Thread starter ' * (n > 0 and name == NAMES[0])}{name}", "3 years ago", text]
        rows += ["Reply"]
    assert [post.author for post in posts_of(rows)] == list(NAMES)


def test_names_below_the_lines_that_mark_posts_need_no_card_of_which_a_word_is_known() -> None:
    rows = [TITLE, "Molen 1 ut 3"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        rows += [f"2016-08-1{n}, 09:1{n}", f"#{n}", name, "Harfa", f"Sprate: {n * 7}", text, "Ut"]
    posts = posts_of(rows)
    assert [post.author for post in posts] == list(NAMES)
    assert [post.body[0].text for post in posts] == list(SAID)  # type: ignore[union-attr]


def test_a_button_behind_a_sign_is_no_part_of_the_name_before_it() -> None:
    rows = [TITLE, "Molen ut"]
    for name, text in zip(NAMES, SAID, strict=True):
        rows += [f"{name} · Harfa", "3 years ago", text, "Reply"]
    assert [post.author for post in posts_of(rows)] == list(NAMES)


ADDED, CLAIMED = "added a comment.", "claimed this task."


@pytest.mark.parametrize(
    "done",
    [
        pytest.param([ADDED, ADDED, CLAIMED, ADDED, CLAIMED, ADDED], id="twice something else"),
        pytest.param(["created this task.", *[ADDED] * 5], id="once"),
    ],
)
def test_what_was_done_at_a_date_is_none_of_the_name(done: list[str]) -> None:
    rows = [TITLE]
    for n, (name, deed, text) in enumerate(zip(NAMES, done, SAID, strict=True), 4):
        rows += [f"{name} {deed}Mar {n} 2015, 4:5{n} PM", text]
    assert [post.author for post in posts_of(rows)] == list(NAMES)


HERE = {"Onvar": " Content Moderator", "Pellit": "", "Quasse": " Admin"}


def test_what_somebody_is_on_the_page_is_no_part_of_the_name_before_it() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [f"{name}{HERE[name] if n else ''} • 10/1{n}/2017", text, "Kudos"]
    assert [post.author for post in posts_of(rows, "chromium")] == list(NAMES)


def test_a_member_who_hides_the_name_has_the_whole_line_for_one() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        who = "A Looms user" if n == 3 else name
        rows += [f"{who} • 10/1{n}/2017", text, "Kudos"]
    assert posts_of(rows, "chromium")[3].author == "A Looms user"


def test_a_number_is_part_of_a_name_that_has_it_elsewhere_too() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        who = "Pellit 7" + (" Admin" if n == 1 else "") if name == "Pellit" else name
        rows += [f"{who} 10/1{n}/2017", text, "Kudos"]
    assert posts_of(rows, "chromium")[4].author == "Pellit 7"


@pytest.mark.parametrize(
    ("numbers", "names"),
    [
        ({"Quasse": "Quasse 9"}, ["Onvar", "Pellit", "Onvar", "Quasse 9", "Pellit", "Onvar"]),
        ({"Quasse": "Quasse 9", "Pellit": "Pellit 3", "Onvar": "Onvar 12"}, list(NAMES)),
    ],
    ids=["of one alone", "that all have"],
)
def test_a_number_between_a_name_and_the_date_is_part_of_the_name_where_few_have_one(
    numbers: dict[str, str], names: list[str]
) -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [f"{numbers.get(name, name)} about {9 - n} years ago", text, "Kudos"]
    assert [post.author for post in posts_of(rows, "chromium")] == names


def test_whom_a_line_says_that_its_author_answers_is_no_part_of_the_name() -> None:
    rows = [TITLE]
    for n, (name, to, text) in enumerate(zip(NAMES, ANSWERED, SAID, strict=True)):
        here = " Volunteer" if name == "Pellit" else ""
        answer = f" in reply to {to}" if to else ""
        rows += [f"{name}{here}{answer}", f"1{n} Mar 2016", text, "Report"]
    posts = posts_of(rows, "chromium")
    assert [post.author for post in posts] == list(NAMES)
    assert posts[2].reply_to == (posts[1].id,)


def test_whom_a_post_answers_behind_its_date_has_not_written_it() -> None:
    rows = [NAMES[0], TITLE, "Posted on Feb 10, 2020 9:02 AM", SAID[0], "Helpful"]
    for n, (name, text) in enumerate(zip(NAMES[1:], SAID[1:], strict=True), 1):
        date = f"Feb 1{n}, 2020 9:02 AM in response to {NAMES[n - 1]}"
        rows += [name, "71 points", date, text, "Helpful"]
    posts = posts_of(rows, "chromium")
    assert [post.author for post in posts][-5:] == list(NAMES[1:])
    assert posts[-1].reply_to == (posts[-2].id,)


@pytest.mark.parametrize("glue", [" ", "\n"])
def test_from_between_the_title_of_a_post_and_its_date_names_the_author(glue: str) -> None:
    rows = [TITLE, "Looms and more"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        title = f"{'RE: ' if n else ''}{TITLE}"
        message = " - PM" if n in (2, 5) else ""
        rows += [f"Subject: {title}", f"From:{glue}{FULL[name]}{message}"]
        rows += [f"Date: 1{n} Mar 05 - 07:12 AM", text]
    posts = posts_of("\n".join(rows).splitlines())
    assert [post.author for post in posts] == [FULL[name] for name in NAMES]
    assert words("\n".join(rows).splitlines()) == list(SAID)


def test_the_file_of_a_picture_that_is_glued_to_a_name_is_no_part_of_it() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        file = "noavatar" if name == "Quasse" else f"av{n}"
        rows += [f"{FULL[name]}[{file}]", f"May 1{n}, 2024, 9:05 am", text, "Reply"]
    assert [post.author for post in posts_of(rows, "w3m")] == [FULL[name] for name in NAMES]


@pytest.mark.parametrize(
    ("word", "words_of_it"),
    [
        ("geschrieben am", "Ich weiß nicht, ob das mit der Bremse geht."),
        ("escrito el", "Pero los frenos y las cuerdas no son muy caros."),
        ("написано", "Я не знаю, что это и как это было."),
    ],
)
def test_words_beside_dates_and_numbers_are_known_in_other_languages(
    word: str, words_of_it: str
) -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        rows += [name, f"#{n} {word if n % 2 else ''} 1{n}.03.2015, 17:12", f"{text} {words_of_it}"]
    posts = posts_of(rows, "chromium")
    assert [post.number for post in posts] == [1, 2, 3, 4, 5, 6]
    assert [post.author for post in posts] == list(NAMES)


def test_a_row_of_buttons_one_of_which_is_missing_is_no_label_over_the_next_name() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        buttons = "Reply Quote Report" + ("" if n in (1, 4) else " Like")
        card = ["Weaver", f"Messages: {n}", "Send"]
        rows += [name, *card, f"#{n} 1{n}.03.2015, 17:12", text, *(["Pell"] * (n == 1)), buttons]
    posts = posts_of(rows, "chromium")
    assert [post.author for post in posts] == list(NAMES)


def test_who_is_said_to_thank_for_a_post_has_not_written_the_one_below() -> None:
    for between in (" ", "\n"):
        rows = [TITLE]
        for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
            thanks = f"\nThanked by{between}{FULL[NAMES[n - 1]]}" if n in (1, 4) else ""
            foot = f"Like{n * 7 or ''}Save{thanks}"
            rows += f"{FULL[name]}\n8 years ago\n{text}\n{foot}".split("\n")
        posts = posts_of(rows, "chromium")
        assert [post.author for post in posts] == [FULL[name] for name in NAMES]
        assert words(rows, "chromium") == list(SAID)


def test_a_firm_in_brackets_behind_full_names_is_part_of_them() -> None:
    called = {"Onvar": "Dagny O. (Stitch & Story)", "Pellit": "Ada Pellit (Pellit Quilting)"}
    called["Quasse"] = "Piet Quasse (Looms Support)"
    rows = [TITLE]
    for name, text in zip(NAMES, SAID, strict=True):
        rows += [called[name], "4 years ago", text, "Upvote", "Reply"]
    assert [post.author for post in posts_of(rows)] == [called[name] for name in NAMES]


@pytest.mark.parametrize(
    "lines",
    [
        ["Weft Hill", "Reed, Heddle County", "Weft Hill", "Ostelin, Brelva", "Reed", "Weft Hill"],
        ["Regards.", "Molen | weft.example", "Onvar", "We sell looms.", "http://a.example", "Ash"],
    ],
    ids=["places", "ends of posts"],
)
def test_lines_that_hold_what_names_do_not_name_nobody(lines: list[str]) -> None:
    rows = [TITLE]
    for n, (line, text) in enumerate(zip(lines, SAID, strict=True)):
        rows += [line, "Posts: 4", "Joined: 3 May 2009", f"2012-03-1{n} 14:2{n}", text, "Reply"]
    posts = posts_of(rows)
    assert len(posts) == len(SAID)
    assert {post.author for post in posts} == {None}


@pytest.mark.parametrize(
    "line",
    ["They could at least have bought the loom a hat", "https://weft.example/w?v=1", "21 replies"],
)
def test_what_can_be_nobody_is_told_as_no_author(line: str) -> None:
    rows = [TITLE, "Molen ut"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [line if n == 3 else name, f"May 1{n}, 2024", text, "Reply"]
    assert line not in {post.author for post in posts_of(rows)}


@pytest.mark.parametrize("line", ["New beams for looms", "Hey everyone!", "Hi there,"])
def test_a_headline_above_the_first_post_is_no_name_where_no_other_post_has_one(line: str) -> None:
    rows = [line]
    for n, text in enumerate(SAID, 1):
        rows += [f"#{n} ·", text]
    assert {post.author for post in posts_of(rows)} == {None}


def test_whom_a_post_answers_below_the_words_that_say_so_is_no_word_of_it() -> None:
    rows = [TITLE]
    for name, to, text in zip(NAMES, ANSWERED, SAID, strict=True):
        answers = ["In reply to", to] if to else []
        rows += [name, "Posted 6 years ago", *answers, text, "Molen ut"]
    posts = posts_of(rows)
    assert words(rows) == list(SAID)
    assert [post.author for post in posts] == list(NAMES)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Ann LeeAnn Lee north hills Posts: 7908", "Ann Lee"),
        ("CukeCuke ✭✭ Posts: 166", "Cuke"),
        ("papa Lee north hills", "papa Lee north hills"),
    ],
)
def test_a_name_glued_to_its_picture_s_is_told_once_whatever_stands_behind_it(
    line: str, name: str
) -> None:
    assert name_text.before_rank(line, Landmarks([choose.GENERIC])) == name


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Onvar HaskAuthor", "Onvar Hask"),
        ("weft42Topic starter", "weft42"),
        ("Onvar@looms.exampleOP", "Onvar@looms.example"),
        ("RadioBot", "RadioBot"),
        ("Onvar MacHask", "Onvar MacHask"),
    ],
)
def test_a_role_that_a_tool_has_glued_to_a_name_is_no_part_of_it(printed: str, name: str) -> None:
    assert name_text.without_role(printed, Landmarks([choose.GENERIC])) == name


def test_the_number_of_a_post_before_a_name_is_no_part_of_it() -> None:
    rows = [TITLE, "Molen ut"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        rows += [
            f"#{n} {FULL[name]}",
            "Weaver",
            f"Posted {n} May 2013 - 07:12 PM",
            text,
            "Report",
            "",
        ]
    assert [post.author for post in posts_of(rows)] == [FULL[name] for name in NAMES]
