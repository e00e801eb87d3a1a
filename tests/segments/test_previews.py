"""What a page prints above the words of posts and below them, and is none of them."""

import pytest

from support.invented_thread import NAMES, SAID, TITLE, words


def page(above: str, below: str = "") -> list[str]:
    """A page of posts with these forms above and below their words."""
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        over = [above.format(text=text, cut=text[:30].rstrip())] if above else []
        under = below.format(n=n + 2).split("\n") if below else []
        rows += [name, f"May 1{n}, 2024", *over, text, *under]
    return rows


@pytest.mark.parametrize("form", ["{text}", "{cut}...", "{cut}…"])
def test_words_that_begin_again_below_are_a_preview(form: str) -> None:
    assert words(page(form)) == list(SAID)


def test_a_preview_that_few_posts_have_is_what_they_say() -> None:
    rows = page("")
    rows.insert(3, SAID[0])
    assert words(rows)[0] == f"{SAID[0]}\n{SAID[0]}"


@pytest.mark.parametrize("form", ["−", "{n} votes\n−", "{n} votes"])
def test_signs_and_counts_below_most_words_are_none_of_them(form: str) -> None:
    assert words(page("", form))[:-1] == list(SAID)[:-1]
