"""Headers that have run on to the words of their posts."""

import pytest

from support.invented_thread import NAMES, SAID, TITLE, words


def page(head: str, posts: int = len(NAMES)) -> list[str]:
    """A page of posts, the first of which have their words on the line of their header."""
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        said = head.format(name=name, day=11 + n)
        rows += [f"{said} {text}"] if n < posts else [said, text]
    return rows


@pytest.mark.parametrize("posts", [len(NAMES), 3])
def test_words_on_the_line_of_a_header_are_the_post_s(posts: int) -> None:
    assert words(page("Post by {name} on May {day}, 2024 8:05:10", posts)) == list(SAID)
