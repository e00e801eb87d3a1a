"""Who has no name, but what the page calls all such people."""

import pytest

from support.invented_thread import NAMES, SAID, TITLE, posts_of


def thread(*cards: str) -> list[str]:
    rows = [TITLE]
    for n, (card, said) in enumerate(zip(cards, SAID, strict=True), 1):
        rows += [
            *card.split("/"),
            "Posts: 12",
            f"#{n}",
            f"{n} March 2023, 10:40",
            "",
            said,
            "",
            "Reply",
            "",
        ]
    return rows


@pytest.mark.parametrize(
    ("at", "card", "author"),
    [
        pytest.param(3, "Guest", "Guest", id="who has no account"),
        pytest.param(3, "G/Guest/Guest", "Guest", id="below a letter for a picture, over a rank"),
        pytest.param(3, "Moderator", None, id="a rank that others have"),
        pytest.param(0, "Guest", None, id="above the first post stands the head of the page"),
    ],
)
def test_a_word_of_cards_in_the_place_of_names_is_one(
    at: int, card: str, author: str | None
) -> None:
    cards = [f"{name}/Moderator" for name in NAMES]
    cards[at] = card
    posts = posts_of(thread(*cards))
    assert [post.author for post in posts] == [*NAMES[:at], author, *NAMES[at + 1 :]]
