"""Names that the quotes of a page contradict: quotes tell whose words they hold."""

import pytest

from support.invented_thread import SAID, TITLE, posts_of

PLACES = ("Lower Weft", "Warp, Selvedge County", "Lower Weft", "Reedham", "Heddle Green", "Reedham")


def rows(names: tuple[str, ...], quotes: dict[int, tuple[str, str]]) -> list[str]:
    """A page whose cards say these `names`; `quotes` tells by post whom it quotes, and what."""
    found = [TITLE]
    for n, (name, text) in enumerate(zip(names, SAID, strict=True)):
        found += [name, f"#{n + 1} 2012-03-1{n} 14:2{n}"]
        if n in quotes:
            found += [f"{quotes[n][0]} wrote:", quotes[n][1]]
        found += [text, "Reply"]
    return found


@pytest.mark.parametrize(
    "quotes",
    [
        pytest.param({2: ("Onvar", SAID[0]), 4: ("Pellit", SAID[1])}, id="of several"),
        pytest.param({4: ("Pellit", SAID[1])}, id="of one, and nobody is known whom they name"),
        pytest.param({4: ("Pellit", " ".join(SAID[1].split()[1:7]))}, id="of words in a line"),
    ],
)
def test_a_line_under_which_quotes_never_know_anybody_names_no_author(
    quotes: dict[int, tuple[str, str]],
) -> None:
    posts = posts_of(rows(PLACES, quotes))
    assert len(posts) == len(SAID)
    assert [post.author for post in posts] == [None] * len(SAID)
    assert posts[1].author_inferred
    assert posts[1].author_inferred.name == "Pellit"


NAMES = ("Onvar", "Pellit", "Onvar", "Quasse", "Pellit", "Quasse")


@pytest.mark.parametrize(
    ("quotes", "left"),
    [
        pytest.param({4: ("Onvar", SAID[0])}, NAMES, id="whom they name wrote it"),
        pytest.param({4: ("onvar Hask", SAID[0])}, NAMES, id="with a full name"),
        pytest.param({4: ("Onvar", SAID[1])}, NAMES, id="two posts may have been taken for one"),
        pytest.param(
            {2: ("Onvar", SAID[0]), 4: ("Rosk", SAID[1])},
            ("Onvar", None, "Onvar", "Quasse", None, "Quasse"),
            id="one of them is no name",
        ),
        pytest.param({4: ("Onvar", "I should think so")}, NAMES, id="nobody has said it"),
        pytest.param(
            {2: ("Quasse", "Over here we use string"), 4: ("Quasse", "Over here we use string")},
            NAMES,
            id="who is quoted has said it on another page",
        ),
    ],
)
def test_a_quote_takes_no_name_but_that_of_a_post_which_somebody_else_wrote(
    quotes: dict[int, tuple[str, str]], left: tuple[str | None, ...]
) -> None:
    assert [post.author for post in posts_of(rows(NAMES, quotes))] == list(left)
