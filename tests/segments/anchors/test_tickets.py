"""Tickets of trackers: what is asked, who changed what, and comments, the newest first or last."""

from pathlib import Path

import pytest

from threadconv.reader import Options, read

TICKET = """\
Opened 3 May 2024 09:10
Kettle whistles a tune that nobody knows
{facts}
Words
It has whistled since Monday, on every ring of the stove, and always in the afternoon.

Remark 1 by Bo, 3 May 2024 10:15
Ours did that too, until we took the sea shells out of it and put them on the shelf.

Remark 2 by Cy, 4 May 2024 08:30
Mine still does, and we have grown fond of it, so please do not ask me for the shells.
"""
DIALECT = """
from threadconv.dialects import Dialect
DIALECT = Dialect(
    name="kettles",
    labels={"Asked by": "start"},
    byline=(r"Remark (?P<number>\\d+) by (?P<author>.+), (?P<date>.+)", r"Words(?P<author>)"),
    start=(r"Opened (?P<date>.+)", r"Asked by (?P<author>.+) for .+"),
    words={"naming": ("asked by",)},
)
"""
NEWEST_FIRST = "".join(
    f"Remark {number} by {name}, {day} May 2024 10:15\n{words}\n\n"
    for number, name, day, words in (
        (41, "Bo", 9, "Thank you, it is quiet now, and the cat has come back to the kitchen."),
        (37, "Cy", 7, "Then take the shells out of it, and tell the sea where they are."),
        (30, "Ann", 4, "It has whistled since Monday, on every ring of the stove that we have."),
    )
)


@pytest.fixture
def options(tmp_path: Path) -> Options:
    path = tmp_path / "kettles.py"
    path.write_text(DIALECT, encoding="utf-8")
    return Options(dialect=str(path))


@pytest.mark.parametrize("facts", ["Asked by Ann for Bo", "Asked by:\nAnn", "Asked by\nAnn"])
def test_who_asked_and_when_is_told_above_the_words_of_the_ticket(
    facts: str, options: Options
) -> None:
    thread = read(TICKET.format(facts=facts).encode(), None, options).thread
    assert [(post.number, post.author, post.posted) for post in thread.posts] == [
        (None, "Ann", "2024-05-03T09:10:00"),
        (1, "Bo", "2024-05-03T10:15:00"),
        (2, "Cy", "2024-05-04T08:30:00"),
    ]


def test_numbers_that_fall_as_the_dates_do_are_those_of_posts(options: Options) -> None:
    thread = read(NEWEST_FIRST.encode(), None, options).thread
    assert [(post.number, post.author) for post in thread.posts] == [
        (41, "Bo"), (37, "Cy"), (30, "Ann"),
    ]  # fmt: skip
