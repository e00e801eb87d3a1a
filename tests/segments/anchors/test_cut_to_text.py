"""Pages that were cut to their main text: what is left of the headers, and what the page says."""

import pytest

from support.invented_thread import FULL_NAMES, NAMES, SAID, TITLE, posts_of, words
from threadconv.errors import NotAThread
from threadconv.model import Paragraph


def closed(total: str, count: int = len(SAID)) -> list[str]:
    rows = [TITLE, "", total]
    for n, text in enumerate(SAID[:count]):
        rows += [f"  • {text}", f"    {{{{ molen[{n}21].ut }}}}"]
    return rows


@pytest.mark.parametrize(
    "total", ["6 replies", "5 replies", "Antworten: 6", "by Onvar, 6 comments"]
)
def test_what_stands_as_often_as_the_page_says_that_posts_follow_marks_them(total: str) -> None:
    assert words(closed(total)) == list(SAID)


@pytest.mark.parametrize("total", ["60 replies", "3 replies", "6 looms"])
def test_what_stands_more_often_or_less_does_not(total: str) -> None:
    with pytest.raises(NotAThread):
        posts_of(closed(total))


@pytest.mark.parametrize(("total", "thread"), [("76 Replies", True), ("76 Looms", False)])
def test_names_that_nobody_calls_count_where_the_page_says_that_posts_follow(
    total: str, thread: bool
) -> None:
    rows = [TITLE, "", FULL_NAMES[0], "", SAID[0], "", total]
    for name, text in zip(FULL_NAMES[1:], SAID[1:], strict=True):
        rows += ["", name, "", text]
    if thread:
        posts = posts_of(rows)
        assert [post.author for post in posts] == list(FULL_NAMES)
    else:
        with pytest.raises(NotAThread):
            posts_of(rows)


def test_a_list_may_end_right_above_the_number_of_the_next_post() -> None:
    rows = []
    for n, text in enumerate(SAID, 1):
        rows += [str(n), "", text, "", "  1. oil", "  2. a ruler"]
    assert words(rows) == list(SAID)


def test_a_number_behind_a_name_and_cells_without_a_date_marks_a_post() -> None:
    rows = [TITLE, ""]
    for n, (name, text) in enumerate(zip(FULL_NAMES, SAID, strict=True), 1):
        rows += [f"  {n}. {name} | | #{n}", "", f"    {text}", ""]
    posts = posts_of(rows)
    assert [(post.author, post.number) for post in posts] == [
        *zip(FULL_NAMES, range(1, 7), strict=True)
    ]


@pytest.mark.parametrize("card", ["{n}31 posts", "{n}31 looms"])
def test_a_label_without_its_name_marks_posts_beside_what_else_cards_hold(card: str) -> None:
    rows = [TITLE]
    for n, text in enumerate(SAID, 1):
        rows += ["", "Posted by", card.format(n=n), "", text]
    assert words(rows) == list(SAID)


def test_a_mark_that_only_the_lower_posts_have_is_none() -> None:
    rows = [TITLE, "", *(f"{text} {text} {text}\n" for text in SAID for _ in range(4))]
    for n, text in enumerate(SAID, 1):
        rows += ["", "Posted by", f"{n}31 posts", "", text]
    with pytest.raises(NotAThread, match="only some of its parts"):
        posts_of(rows)


def test_a_notice_of_the_site_above_the_first_card_does_not_give_each_post_the_next_card() -> None:
    rows = ["  • The votes are in! Thank you to everyone that took the time for it.", "", TITLE, ""]
    for n, (name, text) in enumerate(zip(FULL_NAMES, SAID, strict=True)):
        joined = f"Oct {9 + n * 5 % 7}, 2017"
        rows += [name, "", "Member", joined, f"{n}3,539", text, "\u00a0", ""]
    posts = posts_of(rows)
    assert [post.author for post in posts] == list(FULL_NAMES)


TREE = (  # how far an item is set in, its header, and how its words begin
    (2, "by Onvar on May 2, 2024 9:12 am", 0),
    (4, "by Pellit on May 2, 2024 9:40 am", 1),
    (6, "by Quasse on May 2, 2024 9:51 am", 2),
    (8, "by Onvar on May 2, 2024 10:02 am", 3),
    (8, "", 4),
    (2, "by Quasse on May 3, 2024 7:30 am", 5),
    (4, "", 1),
)


def tree(list_in_it: bool = False) -> list[str]:
    rows = [TITLE]
    for indent, header, said in TREE:
        text = f"{SAID[said]} ({len(rows)})"
        blank = " " * indent
        rows += ["", f"{blank}• {header or text}", *(["", f"{blank}  {text}"] if header else [])]
        things = (f"oil of {said + 3} years", f"a ruler of {indent} inches, or a stick")
        rows += ["", *(f"{blank}  • {thing}" for thing in things)] if list_in_it else []
    return rows


@pytest.mark.parametrize("list_in_it", [False, True])
def test_items_of_a_tree_are_posts_without_their_headers_too(list_in_it: bool) -> None:
    posts = posts_of(tree(list_in_it))
    assert [bool(post.author) for post in posts] == [bool(header) for _, header, _ in TREE]
    firsts = [post.body[0].text.rpartition(" (")[0] for post in posts]  # type: ignore[union-attr]
    assert firsts == [SAID[said] for _, _, said in TREE]


@pytest.mark.parametrize("note", ["Quasse likes this.", "Quasse and Pellit P. like this."])
def test_who_likes_a_post_is_said_above_the_blank_that_ends_its_body(note: str) -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(FULL_NAMES, SAID, strict=True), 1):
        liked = [note] if n == 4 else []
        rows += [name, "Weaver", f"May 1{n}, 2024, 10:14", text, *liked, "\xa0", "Reply"]
    post = posts_of(rows)[3]
    assert [block.text for block in post.body if isinstance(block, Paragraph)] == [SAID[3]]
    assert post.reactions is not None
    assert "Quasse" in post.reactions.users


@pytest.mark.parametrize("line", ["Location: Harfa", "So it is in Harfa"])
def test_a_line_like_a_cards_between_two_sentences_is_none(line: str) -> None:
    first = [f"{SAID[0]} {SAID[1]}", line, f"{SAID[2]} {SAID[3]}"]
    rows = [*first, "Link to post", "Share on other sites"]
    for text in SAID[1:]:
        rows += [text, "Link to post", "Share on other sites"]
    posts = posts_of(rows)
    assert "\n".join(b.text for b in posts[0].body if isinstance(b, Paragraph)) == "\n".join(first)


def bordered(named: dict[int, str]) -> list[str]:
    """Posts between the blanks of a template, with the names and numbers of some."""
    rows: list[str] = []
    for n, text in enumerate(SAID, 1):
        if n > 1:
            rows += [" " * 12, " " * 10, " " * 12]
        if n in named:
            rows += [f"{' ' * 14}{named[n]}", " " * 14, f"{' ' * 12}{n}", " " * 12]
        rows.append(f"{' ' * 12}{text}" if n > 1 else text)
    return rows


@pytest.mark.parametrize(
    "named",
    [
        pytest.param({}, id="nobody"),
        pytest.param({4: "Onvar"}, id="one post's author"),
        pytest.param({1: "Onvar", 3: "Onvar", 5: "Onvar", 6: "Onvar"}, id="who asks"),
        pytest.param(dict(enumerate(FULL_NAMES, 1)), id="everybody"),
    ],
)
def test_the_blanks_of_a_template_part_posts_whoever_is_named(named: dict[int, str]) -> None:
    posts = posts_of(bordered(named))
    assert [(post.author, post.number) for post in posts] == [
        (named.get(n), n if n in named else None) for n in range(1, len(SAID) + 1)
    ]
    assert words(bordered(named)) == list(SAID)


def titled(cards: bool) -> list[str]:
    rows = [f"Re: {TITLE}"]
    for name, text in zip(FULL_NAMES, SAID, strict=True):
        if cards:
            rows[-1:] = ["- ", f"\t\t{name}", "- Weaver", "- Posts: 12", rows[-1]]
        rows += [text, f"Re: {TITLE}"]
    return rows[:-1]


def test_titles_mark_posts_where_nothing_else_is_left() -> None:
    posts = posts_of(titled(cards=False))
    assert [post.author for post in posts] == [None] * len(SAID)
    assert words(titled(cards=False)) == list(SAID)


def test_the_first_post_stands_below_the_title_that_the_others_answer() -> None:
    rows = titled(cards=False)
    assert words([TITLE, *rows[1:]]) == list(SAID)


def test_lists_above_titles_are_the_cards_of_their_authors() -> None:
    posts = posts_of(titled(cards=True))
    assert [post.author for post in posts] == list(FULL_NAMES)
    assert words(titled(cards=True)) == list(SAID)


def test_two_titles_are_no_thread() -> None:
    with pytest.raises(NotAThread):
        posts_of(titled(cards=False)[:4])


def test_items_of_a_tree_are_posts_where_no_header_is_left() -> None:
    depths = (0, 1, 2, 3, 1, 0)
    rows = [TITLE, *(f"{'  ' * n}- {text}" for n, text in zip(depths, SAID, strict=True))]
    posts = posts_of(rows, layout="trafilatura")
    assert [post.body[0].text for post in posts] == list(SAID)  # type: ignore[union-attr]
    assert [post.reply_to for post in posts] == [(), ("p1",), ("p2",), ("p3",), ("p1",), ()]


def test_a_list_of_two_levels_is_no_thread() -> None:
    rows = [TITLE, *(f"{'  ' * (n % 2)}- {text}" for n, text in enumerate(SAID))]
    with pytest.raises(NotAThread):
        posts_of(rows, layout="trafilatura")


@pytest.mark.parametrize("head", ["Previous topic - Next topic", "Main Menu"])
def test_names_that_nobody_calls_count_right_below_what_heads_a_thread(head: str) -> None:
    rows = [TITLE, "", "Started by Onvar, May 02, 2019, 04:12:33 PM", "", head, ""]
    for name, text in zip(FULL_NAMES, SAID, strict=True):
        rows += [name, "", text, ""]
    if head == "Main Menu":
        with pytest.raises(NotAThread):
            posts_of(rows)
    else:
        assert [post.author for post in posts_of(rows)] == list(FULL_NAMES)


def test_what_stands_in_a_row_right_below_what_heads_a_thread_is_no_name() -> None:
    rows = [TITLE, "", "0 Members are viewing this topic.", "", "Previous topic - Next topic", ""]
    for text in SAID:
        rows += ["Show", "", text, ""]
    assert {post.author for post in posts_of(rows)} == {None}


def test_what_counts_the_messages_below_each_ends_them() -> None:
    rows = [TITLE, ""]
    for n, text in enumerate(SAID, 11):
        rows += [text, "0 Kudos", f"Message {n} of 24"]
    assert words(rows) == list(SAID)


@pytest.mark.parametrize("mark", ["Discussion Starter · #{}", "#{} ·", "Ann · #{} · (Edited)"])
def test_a_number_between_dots_marks_a_post(mark: str) -> None:
    rows = [TITLE, ""]
    for n, text in enumerate(SAID, 1):
        rows += ["· Registered", "1,208 Posts", mark.format(n), text, ""]
    posts = posts_of(rows)
    assert [post.number for post in posts] == list(range(1, len(SAID) + 1))
    assert words(rows) == list(SAID)
    assert {post.author for post in posts} <= {None, "Ann"}


@pytest.mark.parametrize(
    "mark", ["Post by {} »", "Beitrag von {} »", "Message par {} »", "Mensaje por {} »", "por {} »"]
)
def test_a_name_before_a_mark_that_stood_before_a_date_is_the_authors(mark: str) -> None:
    rows = [TITLE, ""]
    for name, text in zip(FULL_NAMES, SAID, strict=True):
        rows += [f"Re: {TITLE}", "", mark.format(name), "", text]
    assert [post.author for post in posts_of(rows)] == list(FULL_NAMES)
    assert words(rows) == list(SAID)


@pytest.mark.parametrize("by", ["by {}", "von {}", "par {}"])
def test_a_name_behind_by_right_below_a_date_is_the_authors(by: str) -> None:
    rows = [TITLE, ""]
    for day, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 4):
        rows += [f"Posted: 06:12 pm Mar {day:02} 2006", by.format(name), text, ""]
    posts = posts_of(rows)
    assert [post.author for post in posts] == list(NAMES)
    assert words(rows) == list(SAID)


CARDS = {
    "rank": ["", "{}", "", "Paying Partner"],
    "two ranks": ["", "{}", "", "Paying Partner", "Moderator"],
    "joined": ["", "{}", "", "Member", "Oct {}, 2017", "13,539"],
}


@pytest.mark.parametrize("card", CARDS)
def test_a_name_alone_over_the_lines_of_a_card_below_a_blank_is_the_authors(card: str) -> None:
    rows = [TITLE]
    for day, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 10):
        rows += [line.format(day if "Oct" in line else name) for line in CARDS[card]]
        rows += [text, "\xa0"]
    posts = posts_of(rows)
    assert [post.author for post in posts] == list(NAMES)
    assert words(rows) == list(SAID)
    assert [post.posted for post in posts] == [None] * len(SAID)


def test_dates_that_go_to_and_fro_on_cards_below_blanks_are_those_of_joining() -> None:
    rows = [TITLE, ""]
    for day, text in zip((19, 12, 25, 12, 19, 11), SAID, strict=True):
        rows += [f"Mar {day}, 2010", "1,733", "Lower Town", text, "\xa0"]
    posts = posts_of(rows)
    assert words(rows) == list(SAID)
    assert [(post.author, post.posted) for post in posts] == [(None, None)] * len(SAID)


def test_what_stands_below_the_last_blank_without_a_card_is_no_post() -> None:
    rows = [TITLE]
    for name, text in zip(NAMES, SAID, strict=True):
        rows += ["", name, "", "Paying Partner", text, "\xa0"]
    assert words([*rows, "", "Update Privacy Preferences"]) == list(SAID)


@pytest.mark.parametrize(("total", "thread"), [("8 Comments", True), ("42 Comments", False)])
def test_ages_over_the_words_are_those_of_posts_where_the_page_counts_about_as_many(
    total: str, thread: bool
) -> None:
    said = [f"I have the same loom, and my brake is worn. {text}" for text in SAID]
    rows = ["2y", "", TITLE, "", said[0], "", total, ""]
    for text in said[1:]:
        rows += ["2y", "", text, ""]
    if thread:
        assert len(posts_of(rows)) == len(SAID)
    else:
        with pytest.raises(NotAThread):
            posts_of(rows)
