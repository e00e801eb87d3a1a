"""Cards of authors below the words of their posts, as templates print them on the right."""

from collections.abc import Callable, Sequence

import pytest

from support.invented_thread import NAMES, SAID, TITLE, posts_of
from threadconv.model import Paragraph

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
