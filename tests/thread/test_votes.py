"""The score of a post is what its page prints of votes for it and against it, where that is sure;
it is the accepted answer where the page marks it, and not where each post has a button for that."""

from collections.abc import Sequence

import pytest

from support.invented_thread import NAMES, SAID, TITLE
from threadconv.model import Paragraph, Post
from threadconv.reader import Options, read
from threadconv.thread import counts

Rows = list[str]


def posts_of(rows: Rows, dialect: str, layout: str = "chromium") -> list[Post]:
    options = Options(layout=layout, dialect=dialect)
    return list(read("\n".join(rows).encode(), options=options).thread.posts)


def scores(posts: Sequence[Post]) -> list[int | None]:
    return [post.score for post in posts]


def accepted(posts: Sequence[Post]) -> list[str]:
    return [post.id for post in posts if post.accepted]


def asked(*votes: Rows, foot: Rows | None = None) -> Rows:
    """Question and answers, with these lines above their words."""
    rows = [TITLE, "Ask Question", "Asked 3 years ago", "Viewed 812 times", ""]
    for n, above in enumerate(votes):
        done = "answered" if n else "asked"
        rows += [*above, "", SAID[n], "", "Share", "Follow", f"{done} May {n + 1}, 2021 at 9:14"]
        rows += [NAMES[n], "1,204", "3 silver badges", *(foot or []), "Add a comment", ""]
    return rows


def replied(*rows: Sequence[str], dialect: str = "xenforo") -> list[Post]:
    """Posts with cards above their words: for each, what stands beside its date, and below it."""
    page = [TITLE, "Forums", ""]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        beside, *below = rows[n - 1] if n <= len(rows) else ("",)
        page += [name, "Joined", "Mar 2, 2010", "Messages", "12", f"May {n}, 2021", f"#{n}"]
        page += [beside, text, "", *below, ""] if beside else [text, "", *below, ""]
    return posts_of(page, dialect)


@pytest.mark.parametrize(
    ("above", "told"),
    [
        (["31"], 31),
        (["-4"], -4),
        (["−4"], -4),
        (["0"], 0),
        (["1.4k"], 1400),
        (["1,024"], 1024),
        pytest.param(["44", "+100"], 44, id="with a bounty below"),
        pytest.param(["44", "12"], None, id="two numbers of which each may be it"),
        pytest.param([], None, id="none"),
    ],
)
def test_the_number_above_a_post_is_its_score_where_the_software_has_votes_there(
    above: Rows, told: int | None
) -> None:
    posts = posts_of(asked(["9"], ["21"], above, ["2"]), "stackexchange")
    assert scores(posts) == [9, 21, told, 2]


def test_a_reputation_and_the_votes_of_a_comment_are_no_score() -> None:
    foot = ["7", "Have you oiled it?", "– Quasse", "Commented May 3, 2021 at 10:00"]
    posts = posts_of(asked(["9"], [], ["2"], foot=foot), "stackexchange")
    assert scores(posts) in ([9, None, 2], [9, 2])


TREE = (
    ("[–]Onvar 12 points 3 years ago (2 children)", 12),
    ("[–]Pellit 11 points12 points13 points 3 years ago (1 child)", 12),
    ("[–]Quasse -3 points-2 points-1 points 3 years ago (0 children)", -2),
    ("[–]Onvar 1 point 3 years ago (1 child)", 1),
    ("[–]Pellit weaver of the year 1.4k points 3 years ago (0 children)", 1400),
    ("[–]Quasse [score hidden] 3 years ago (0 children)", None),
)


def test_a_score_beside_a_name_is_told_and_a_hidden_one_is_not() -> None:
    rows = [
        f"{TITLE} (self.looms)",
        "",
        "submitted 3 years ago by Onvar",
        "5 comments",
        "share",
        "",
    ]
    for (head, _), text in zip(TREE, SAID, strict=True):
        rows += [head, "", text, "", "permalink", "embed", "save", "reply", ""]
    told = [score for _, score in TREE]
    assert scores(posts_of(rows, "reddit")) == [None, *told]
    above = ["this post was submitted on 04 May 2021", "1,812 points (94% upvoted)", ""]
    assert scores(posts_of(above + rows, "reddit")) == [1812, *told]


@pytest.mark.parametrize(
    ("head", "told"),
    [
        (["26 · 3 years ago"], 26),
        (["26·", "3 years ago"], 26),
        (["arrow-up", "26", "·", "3 years ago"], 26),
        pytest.param(["26", "3·", "3 years ago"], None, id="votes for it, and those against it"),
        pytest.param(["26", "arrow-down", "3·", "3 years ago"], None, id="with a sign between"),
    ],
)
def test_votes_for_a_post_beside_those_against_it_are_no_score(
    head: Rows, told: int | None
) -> None:
    rows = [TITLE]
    for name, text in zip(NAMES, SAID, strict=True):
        own = head if text == SAID[2] else ["5 · 3 years ago"]
        rows += [f"{name}@looms.example", "English", *own, "", text, ""]
    assert scores(posts_of(rows, "lemmy")) == [5, 5, told, 5, 5, 5]


@pytest.mark.parametrize(
    ("foot", "told"),
    [
        (["Upvote 12 Downvote"], 12),
        (["Upvote", "12", "Downvote"], 12),
        (["Upvote", "-1", "Downvote"], -1),
        (["Upvote", "Downvote"], None),
    ],
)
def test_a_number_between_the_buttons_for_votes_is_the_score(foot: Rows, told: int | None) -> None:
    votes = [("", *foot)] * 6
    assert scores(replied(*votes)) == [told] * 6


def test_how_well_a_comment_is_rated_is_its_score_and_none_of_its_title() -> None:
    rows = [TITLE, ""]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        rows += [f"Re: The brake (Score:{n - 2}, Insightful)"]
        rows += [f"by {name} ( 7{n} ) on Friday May 0{n}, 2021 @11:4{n}AM (#6415{n})", "", text]
        rows += ["", "Reply to This", "Parent", "Share", ""]
    posts = posts_of(rows, "slashdot")
    assert scores(posts) == [-1, 0, 1, 2, 3, 4]
    assert {post.subject for post in posts} == {"Re: The brake"}


def test_a_post_is_the_accepted_answer_where_a_mark_for_it_stands_beside_its_date() -> None:
    posts = replied(("",), ("",), ("Solution",))
    assert accepted(posts) == ["p3"]
    assert posts[2].body == (Paragraph(text=SAID[2]),)
    assert accepted(replied(("",), ("",), ("The solution",))) == []


def test_a_mark_over_a_name_is_not_of_the_post_that_the_name_begins() -> None:
    assert accepted(replied(("",), ("Solution", "Upvote 2 Downvote", "Solution"))) == ["p2"]


def test_a_mark_that_most_posts_have_is_a_button() -> None:
    assert accepted(replied(*[("Solution",)] * 4)) == []
    assert accepted(replied(*[("Solution",)] * 2)) == ["p1", "p2"]


def test_an_answer_that_the_asker_has_chosen_was_not_edited_by_that() -> None:
    rows = [TITLE, "+3 votes", "2,318 views", "", SAID[0], "", "asked May 1, 2021 by Onvar"]
    for n, votes in ((1, "+7 votes"), (2, "0 votes"), (3, "-2 votes")):
        best = ["Best answer", ""] if n == 1 else []
        chosen = ["selected May 5, 2021 by Onvar"] if n == 1 else []
        rows += [
            "",
            votes,
            *best,
            SAID[n],
            "",
            f"answered May {n + 1}, 2021 by {NAMES[n]}",
            *chosen,
        ]
    posts = posts_of(rows, "question2answer")
    assert [(p.score, p.accepted, p.edited) for p in posts] == [
        (3, False, False),
        (7, True, False),
        (0, False, False),
        (-2, False, False),
    ]


@pytest.mark.parametrize(
    ("printed", "told"),
    [
        ("12,044", 12044),
        ("12 044", 12044),
        ("1.4k", 1400),
        ("2.3K points", 2300),
        ("-1,5k", -1500),
        ("– 3", -3),
        ("+7", 7),
        ("-0", 0),
        ("vote", None),
        ("9" * 17, None),
    ],
)
def test_a_printed_number_is_read_with_its_sign_and_its_thousands(
    printed: str, told: int | None
) -> None:
    assert counts.signed(printed) == told
