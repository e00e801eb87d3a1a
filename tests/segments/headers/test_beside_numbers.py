"""Who wrote a post and when, on lines beside the number that marks it."""

from collections.abc import Callable, Sequence

import pytest

from support.invented_thread import NAMES, SAID, TITLE, posts_of

Head = Callable[[int, str, str], Sequence[str]]

RATED = {name: f"{name}  ({1000 + 37 * len(name)})" for name in NAMES}


def _on_one_line(n: int, name: str, day: str) -> Sequence[str]:
    return (f"#{n}", f" {RATED[name]} {day}")


def _plain(n: int, name: str, day: str) -> Sequence[str]:
    return (f"#{n}", f"{name} {day}")


def _on_two_lines(n: int, name: str, day: str) -> Sequence[str]:
    return (f"#{n}", f"{name} ({1000 + 37 * n})", day)


@pytest.mark.parametrize(
    ("head", "above"),
    [
        (_on_one_line, False),
        (_on_one_line, True),
        (_plain, False),
        (_plain, True),
        (_on_two_lines, False),
    ],
)
def test_names_and_dates_stand_below_the_numbers(head: Head, above: bool) -> None:
    rows = ["Looms", TITLE, "« Back to Looms"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        number, *told = head(n, name, f"Mar {n}, 2015")
        rows += [*told, number] if above and n == 1 else [number, *told]
        rows += ["", text, "", "Upvote3DownvoteQuoteReport"]
    posts = posts_of(rows)
    assert [post.author for post in posts] == list(NAMES)
    assert [post.posted for post in posts] == [f"2015-03-0{n}" for n in range(1, len(NAMES) + 1)]
    assert [post.body[0].text for post in posts] == list(SAID)  # type: ignore[union-attr]


def test_a_number_behind_a_film_is_its_year() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        rows += [name, f"Mar {n}, 2015", f"#{n}", "", *(["Warp (2009)"] * (n == 2)), text, "Reply"]
    posts = posts_of(rows)
    assert [post.author for post in posts] == list(NAMES)
