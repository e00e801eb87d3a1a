"""What stands around the dates of posts."""

import pytest

from support.invented_thread import NAMES, SAID, TITLE, posts_of
from threadconv.model import Paragraph


def test_the_first_post_has_a_date_behind_a_word_and_the_answers_their_numbers() -> None:
    rows = ["Simple Machines Forum", "Pages [1]"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += ["", name, "Posts: 73", "View Profile", f"{'Re: ' * (n > 0)}{TITLE}"]
        rows += [f"{f'Reply #{n} ' * (n > 0)}on: 2016-08-20, 07:3{n}:00", f"{text} {text}"]
    posts = posts_of([*rows, "Go Up", "SMF 2.0.15"])
    assert [post.author for post in posts] == list(NAMES)


@pytest.mark.parametrize("icon", ["", "[xx] ", "[xx]"])
@pytest.mark.parametrize(
    "behind",
    [
        " Last Edit: Apr 14, 2023, 08:11 PM by Quasse",
        " Last Edit : Apr 14, 2023, 08:11 PM by Quasse",
    ],
)
def test_a_number_and_an_icon_stand_before_the_date_of_an_edited_post(
    icon: str, behind: str
) -> None:
    _are_read([f"{icon}{f'#{n} ' * (n > 0)}Apr 14, 2023, 07:0{n} PM" for n in range(6)], behind)


def test_who_likes_a_post_stands_behind_its_date() -> None:
    dates = [f"{f'#{n} ' * (n > 0)}Apr 14, 2023, 07:0{n} PM" for n in range(6)]
    _are_read(dates, " 3 people like this.")


def _are_read(dates: list[str], behind: str) -> None:
    """All posts are read with these dates and something behind one of them."""
    rows = ["Simple Machines Forum", "Pages1"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += ["", name, "Posts: 73", "Logged", f"{dates[n]}{behind * (n == 3)}", text]
    posts = posts_of([*rows, "", "Go Up Pages1", "SMF 2.1.4"])
    assert [post.author for post in posts] == list(NAMES)
    assert [post.posted_as for post in posts] == [f"Apr 14, 2023, 07:0{n} PM" for n in range(6)]


@pytest.mark.parametrize("below", ["https://looms.example/onvar", "Looms | Shuttles | Reeds"])
def test_the_last_words_of_a_post_are_no_name_of_the_next_author(below: str) -> None:
    rows = ["Simple Machines Forum", "PrintGo Down Pages1"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += ["", name, "", "****", "Sr. Member", "Posts: 73", "Logged"]
        rows += [f"#{n}"] * (n > 0) + ["", f"April 14, 2023, 07:0{n}:00 PM", text]
        rows += [below] * (name == "Onvar")
    posts = posts_of([*rows, "", "PrintGo Up Pages1", "SMF 2.1.4 © 2023, Simple Machines"])
    assert [post.author for post in posts] == list(NAMES)
    assert posts[-1].body[-1].text.count("Pages") == 0  # type: ignore[union-attr]


def test_the_first_post_is_as_short_as_the_answers_whose_headers_have_numbers() -> None:
    for answers in (1, 5):
        rows = ["Simple Machines Forum", "Pages: [1]", TITLE, "Author", "0 Members and 1 Guest"]
        for n, name in enumerate(NAMES[: answers + 1]):
            rows += [name, "Newbie", "Posts: 73", f"{'Re: ' * (n > 0)}{TITLE}"]
            rows += [f"« {f'Reply #{n} ' * (n > 0)}on: May 1{n}, 2023, 07:3{n}:00 PM »"]
            rows += ["Oil it.", "Logged"]
        posts = posts_of([*rows, "Pages: [1]", "SMF 2.0.15", "Go Up"])
        assert [post.author for post in posts] == list(NAMES[: answers + 1])


def test_the_lines_of_code_below_its_heading_are_in_no_quote() -> None:
    rows = ["Simple Machines Forum", "Pages: [1]"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [name, "Posts: 73", f"Reply #{n + 1} on: May 1{n}, 2023, 07:3{n}:00 PM", text]
        rows += ["Code: [Select]", "turn(beam)"] * (n == 3)
    posts = posts_of([*rows, "SMF 2.0.15", "Go Up"])
    assert posts[3].body == (Paragraph(text=f"{SAID[3]}\nturn(beam)"),)
