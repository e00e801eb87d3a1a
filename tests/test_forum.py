"""The name of the forum, in the title of the browser's window; the shortest thread."""

import pytest

from threadconv import parse

THREAD = """\
Warped loom beam

Ann Thole
Mar 3, 2021
#1
The beam of my loom has warped. What can I do?

Bo Lind
Mar 4, 2021
#2
Turn it over and wait for a wet summer.
"""


@pytest.mark.parametrize(
    ("window", "name"),
    [
        ("Warped loom beam | Acorn Weavers", "Acorn Weavers"),
        ("Warped loom beam - Repairs - Acorn Weavers", "Acorn Weavers"),
        ("Warped loom beam | Page 2 | Acorn Weavers", "Acorn Weavers"),
        ("looms - Warped loom beam - Acorn Weavers", "Acorn Weavers"),
        ("Acorn Weavers • View topic - Warped loom beam", "Acorn Weavers"),
        ("Warped loom beam | Page 2", None),
        ("Warped loom beam again", None),
        ("Acorn Weavers", None),
    ],
)
def test_the_window_names_the_forum_beside_the_title(window: str, name: str | None) -> None:
    assert parse(f"{window}\n{THREAD}").forum.name == name


def test_two_posts_with_names_dates_and_numbers_are_a_thread() -> None:
    thread = parse(THREAD)
    assert [post.author for post in thread.posts] == ["Ann Thole", "Bo Lind"]
