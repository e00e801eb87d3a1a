"""Cards that stand above the date of a post and go on below it, or stand below its words."""

import pytest

from support.invented_thread import NAMES, SAID, TITLE
from threadconv import parse
from threadconv.model import Post


def posts_of(rows: list[str], dialect: str | None = None) -> tuple[Post, ...]:
    return parse("\n".join(rows).encode(), layout="chromium", dialect=dialect).posts


def told(posts: tuple[Post, ...]) -> list[tuple[str | None, str]]:
    return [(post.author, post.body[0].text) for post in posts]  # type: ignore[union-attr]


def test_a_card_that_begins_with_a_count_goes_on_below_the_date() -> None:
    rows = [TITLE]
    for day, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        rows += [f"Posts: {len(name)}", name, "Trusted Member", f"Sep 0{day}, 2016 5:12 pm"]
        rows += [f"(@{name.lower()})", "Registered", "Joined: 4 years ago", "", text, "", "Reply"]
    posts = posts_of(rows, "wpforo")
    assert told(posts) == list(zip(NAMES, SAID, strict=True))
    assert all(len(post.body) == 1 and not post.signature for post in posts)


def test_a_date_behind_posted_stands_below_the_words_of_wpforo() -> None:
    rows = [TITLE, "9 Posts", "6 Users"]
    for day, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        rows += [name, f"(@{name.lower()})", "Active Member", "", text, ""]
        rows += [f"Posted : 2{day}/04/2018 5:20 pm", *(["Topic Tags", "looms"] * (day == 1))]
    posts = posts_of(rows, "wpforo")
    assert told(posts) == list(zip(NAMES, SAID, strict=True))
    assert all(post.posted for post in posts)


@pytest.mark.parametrize("split", [False, True])
def test_kunena_names_the_author_above_the_words_and_on_a_card_below_them(split: bool) -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(
        zip(NAMES, [*SAID[:4], "So it is.", "Thanks"], strict=True), 1
    ):
        rows += ["1 year ago", f"#{n}", f"by {name}"] if split else [f"1 year ago #{n}"]
        rows += [f"{name} {'replied' if n > 1 else 'created'} the topic: {TITLE}", text]
        rows += [name, "Offline", "New Member", f"Posts: {len(name)}", "Thank you received: 5", ""]
        rows += ["Please Log in or Create an account to join the conversation.", ""]
    posts = posts_of(rows, "kunena")
    assert told(posts) == list(zip(NAMES, [*SAID[:4], "So it is.", "Thanks"], strict=True))
    assert [post.number for post in posts] == [1, 2, 3, 4, 5, 6]


def test_ranks_and_labels_below_the_date_belong_to_the_card_above_it() -> None:
    rows = [TITLE]
    for day, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        rows += [f"{name} [ PM ]", f"{'Re: ' * (day > 1)}{TITLE}", f"October 0{day}, 2021 09:02AM"]
        rows += ["Moderator"] * (name == "Pellit")
        rows += [f"Registered: {len(name)} years ago", "Posts: 586", "", text, ""]
        rows += ["Reply", "Quote", "Report This Message"]
    assert told(posts_of(rows)) == list(zip(NAMES, SAID, strict=True))
