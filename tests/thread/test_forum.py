"""The name of the forum, in the title of the browser's window; the address; the shortest thread."""

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


@pytest.mark.parametrize(
    ("line", "url"),
    [
        ("https://acorn.example/t/12", "https://acorn.example/t/12"),
        ("URL Source: https://acorn.example/t/12", "https://acorn.example/t/12"),
        ("Link: http://acorn.example/t?id=12#p3", "http://acorn.example/t?id=12#p3"),
        ("https://acorn.example/", None),
        ("IFRAME: https://ads.example/frame?id=7", None),
        ("See https://acorn.example/t/12", None),
    ],
)
def test_an_address_over_the_page_is_where_it_is_from(line: str, url: str | None) -> None:
    assert parse(f"{line}\n{THREAD}").url == url


def test_an_address_in_a_post_is_what_somebody_wrote() -> None:
    said = THREAD.replace("What can I do?\n", "\nhttps://acorn.example/t/12\n")
    assert parse(said).url is None


def test_two_posts_with_names_dates_and_numbers_are_a_thread() -> None:
    thread = parse(THREAD)
    assert [post.author for post in thread.posts] == ["Ann Thole", "Bo Lind"]
