"""Names over the lines with which a dialect says that posts end, and comments below these."""

from pathlib import Path

import pytest

from threadconv.reader import Options, read

DIALECT = """
from threadconv.dialects import Dialect
DIALECT = Dialect(
    name="ovens",
    closing=(r"(?:asked|answered) (?P<date>.+)",),
    above=(r"-?\\d+",),
    below=("bake", "knead"),
    comment=(r"(?P<author>.+) \\((?P<date>.+)\\)",),
)
"""
COMMENTS = "".join(
    f"Mine does that {often} a week, and on Sundays too.\nCy ({day} May 2024)\nknead\n"
    for day, often in enumerate(("once", "twice", "three times", "four times", "each day of"), 5)
)
PAGE = f"""\
5
My starter is up at the rim of the jar an hour before its breakfast. What am I missing?
3
Ann
asked 4 May 2024
bake
{COMMENTS}12
Feed it in the evening, and let it sleep somewhere cool until you are up yourself.
16
Bo
answered 5 May 2024
bake
knead
-1
It is Monday.
1
Cy
answered 6 May 2024
bake
knead
"""


@pytest.fixture
def posts(tmp_path: Path) -> list[tuple[str | None, str | None, str, int]]:
    path = tmp_path / "ovens.py"
    path.write_text(DIALECT, encoding="utf-8")
    thread = read(PAGE.encode(), None, Options(dialect=str(path))).thread
    return [
        (post.author, post.posted, getattr(post.body[0], "text", "")[:12], len(post.comments))
        for post in thread.posts
    ]


def test_a_name_over_each_of_them_is_the_author_s_and_what_stands_over_it_no_word(
    posts: list[tuple[str | None, str | None, str, int]],
) -> None:
    assert [post[:3] for post in posts] == [
        ("Ann", "2024-05-04", "My starter i"),
        ("Bo", "2024-05-05", "Feed it in t"),
        ("Cy", "2024-05-06", "It is Monday"),
    ]


def test_comments_below_them_are_none_of_the_next_post_however_many(
    posts: list[tuple[str | None, str | None, str, int]],
) -> None:
    assert [post[3] for post in posts] == [5, 0, 0]
