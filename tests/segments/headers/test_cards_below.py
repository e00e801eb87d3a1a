"""Cards of authors that go on below the date of the post, or stand below its words."""

from collections.abc import Callable, Sequence

import pytest

from support.invented_thread import NAMES, SAID, TITLE, posts_of
from threadconv.model import Paragraph, Post

Card = Callable[[str], Sequence[str]]


def _in_one_column(name: str) -> Sequence[str]:
    return ("User avatar", name, "Old hand", "\u00a0", "Posts: 73", "Joined: 3 May 2009", "Top")


def _with_status(name: str) -> Sequence[str]:
    return (f"{name} offline", "Old hand", "\u00a0", "Posts: 73", "Joined: 3 May 2009", "Top")


def _in_pairs(name: str) -> Sequence[str]:
    return ("Username", name, "Rank", "Old hand", "Posts", "73", "Joined", "3 May 2009 10:42")


@pytest.mark.parametrize("card", [_in_one_column, _with_status, _in_pairs])
@pytest.mark.parametrize("signature", [[], ["Warped, but willing"]])
def test_a_card_below_the_words_is_no_words_and_not_of_the_next_post(
    card: Card, signature: list[str]
) -> None:
    rows = ["Board index", TITLE, "6 posts • Page 1 of 1"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        signed = signature if name == "Onvar" else []
        rows += ["", f"{'Re: ' * (n > 0)}{TITLE}", "", f"by {name} » 14 Apr 2013 19:0{n}"]
        rows += ["", text, *signed, "", *card(name)]
    posts = posts_of([*rows, "6 posts • Page 1 of 1", "Return to “Looms”"])
    assert [post.author for post in posts] == list(NAMES)
    assert [
        [block.text for block in post.body if isinstance(block, Paragraph)] for post in posts
    ] == [[text] for text in SAID]
    assert {post.signature for post in posts if post.author == "Onvar"} == {
        signature[0] if signature else None
    }
    assert not any(post.signature for post in posts if post.author != "Onvar")


def told(posts: tuple[Post, ...]) -> list[tuple[str | None, str]]:
    return [(post.author, post.body[0].text) for post in posts]  # type: ignore[union-attr]


def test_a_card_that_begins_with_a_count_goes_on_below_the_date() -> None:
    rows = [TITLE]
    for day, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        rows += [f"Posts: {len(name)}", name, "Trusted Member", f"Sep 0{day}, 2016 5:12 pm"]
        rows += [f"(@{name.lower()})", "Registered", "Joined: 4 years ago", "", text, "", "Reply"]
    posts = posts_of(rows, "chromium", "wpforo")
    assert told(posts) == list(zip(NAMES, SAID, strict=True))
    assert all(len(post.body) == 1 and not post.signature for post in posts)


def test_a_date_behind_posted_stands_below_the_words_of_wpforo() -> None:
    rows = [TITLE, "9 Posts", "6 Users"]
    for day, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        rows += [name, f"(@{name.lower()})", "Active Member", "", text, ""]
        rows += [f"Posted : 2{day}/04/2018 5:20 pm", *(["Topic Tags", "looms"] * (day == 1))]
    posts = posts_of(rows, "chromium", "wpforo")
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
    posts = posts_of(rows, "chromium", "kunena")
    assert told(posts) == list(zip(NAMES, [*SAID[:4], "So it is.", "Thanks"], strict=True))
    assert [post.number for post in posts] == [1, 2, 3, 4, 5, 6]


def test_ranks_and_labels_below_the_date_belong_to_the_card_above_it() -> None:
    rows = [TITLE]
    for day, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        rows += [f"{name} [ PM ]", f"{'Re: ' * (day > 1)}{TITLE}", f"October 0{day}, 2021 09:02AM"]
        rows += ["Moderator"] * (name == "Pellit")
        rows += [f"Registered: {len(name)} years ago", "Posts: 586", "", text, ""]
        rows += ["Reply", "Quote", "Report This Message"]
    assert told(posts_of(rows, "chromium")) == list(zip(NAMES, SAID, strict=True))
