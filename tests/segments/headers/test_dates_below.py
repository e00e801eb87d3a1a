"""Dates that a page prints right below its headers, in full or for programs."""

import pytest

from support.invented_thread import NAMES, SAID, TITLE, posts_of, words

DAYS = ("Saturday", "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday")
IN_FULL = [f"{day}, June {n}, 2024 8:1{n} AM" for n, day in enumerate(DAYS, 1)]
FOR_PROGRAMS = [f"2024-06-0{n}T08:1{n}+00:00" for n in range(1, 7)]


def rows(dates: list[str], below: str = "") -> list[str]:
    lines = [TITLE, ""]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        lines += [name, f"Jun 0{n + 1}, 2024", f"#{n + 1}", dates[n]]
        lines += [*filter(None, [below.format(n + 1)]), "", text, ""]
    return lines


@pytest.mark.parametrize("below", ["", "https://loom.example/t/12/{}"])
@pytest.mark.parametrize("dates", [IN_FULL, FOR_PROGRAMS])
def test_they_are_no_words_of_posts(dates: list[str], below: str) -> None:
    assert words(rows(dates, below)) == list(SAID)


@pytest.mark.parametrize(("dates", "zone"), [(IN_FULL, ""), (FOR_PROGRAMS, "Z")])
def test_they_tell_when_posts_were_written(dates: list[str], zone: str) -> None:
    assert [post.posted for post in posts_of(rows(dates))] == [
        f"2024-06-0{n}T08:1{n}:00{zone}" for n in range(1, 7)
    ]


def test_a_date_with_which_few_posts_begin_is_theirs() -> None:
    lines = rows([""] * 6)
    lines.insert(lines.index(SAID[3]), IN_FULL[0])
    assert words(lines)[3].startswith(IN_FULL[0])
