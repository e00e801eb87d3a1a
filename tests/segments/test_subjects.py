"""The titles of posts: lines that say the thread's title again."""

import pytest

from support.invented_thread import NAMES, SAID, TITLE, posts_of
from support.printed_posts import FIRST, RULE, phpbb, read, texts, vbulletin
from threadconv import reader


def test_the_title_above_a_post_is_its_subject() -> None:
    posts = read(FIRST, phpbb("Bo", "Re: Limescale again", 5, "Citric acid, a spoonful, cold."))
    assert [one.subject for one in posts] == ["Limescale again", "Re: Limescale again"]
    assert [one.author for one in posts] == ["Ada", "Bo"]
    assert texts(posts[1]) == ["Citric acid, a spoonful, cold."]


def test_a_subject_may_begin_with_the_word_for_its_icon() -> None:
    titles = ("Default Kettle furred up once more", *["Default Re: Kettle furred up once more"] * 2)
    dump = "Kettle furred up once more\nThread Tools\n" + "".join(
        vbulletin(
            name,
            number,
            f"Feb 14, 2016, 9:{number:02} pm",
            f"{title}\n{RULE}\nIt is number {number}!",
        )
        for number, (name, title) in enumerate(zip(("Ada", "Bo", "Ada"), titles, strict=True), 1)
    )
    posts = reader.read(dump.encode()).thread.posts
    assert [texts(one) for one in posts] == [[f"It is number {number}!"] for number in (1, 2, 3)]
    assert [one.subject for one in posts][1:] == ["Re: Kettle furred up once more"] * 2


@pytest.mark.parametrize(
    ("head", "below", "subject"),
    [
        pytest.param(
            "Limescale in the kettle",
            "Citric acid?",
            "Limescale in the kettle",
            id="words below it",
        ),
        pytest.param("Limescale in the kettle", "", None, id="the post says nothing else"),
    ],
)
def test_the_title_right_below_the_number_of_the_first_post_is_its_subject(
    head: str, below: str, subject: str | None
) -> None:
    rows = ["Tea and kettles", head, "Page of 1", "Latest Activity"]
    said = (f"{head}\n{below}".strip(), "Citric acid, cold.", "It was the spout, not the lid.")
    for n, (name, text) in enumerate(zip(("Ada", "Bo", "Ada"), said, strict=True), 1):
        rows += ["", name, "Member", "Join Date: Aug 2021", "Posts: 46"]
        rows += [f"08-1{n}-2022, 11:05 AM", f"#{n}", text, "Comment"]
    first = reader.read("\n".join(rows).encode()).thread.posts[0]
    assert first.subject == subject
    assert texts(first) == [below or head]


def test_a_title_is_what_a_post_says_that_says_nothing_else() -> None:
    said = (f"{TITLE}?", *SAID[1:])
    rows = ["Looms", f"{TITLE}?", "Open forum"]
    for n, (name, text) in enumerate(zip(NAMES, said, strict=True), 1):
        rows += [f"{name} April {n}, 2023, 10:08am {n}", "", text, ""]
    posts = posts_of(rows, "chromium", "discourse")
    assert [texts(post) for post in posts] == [[text] for text in said]
