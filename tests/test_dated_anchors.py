"""Dates that mark posts on pages of software that no dialect knows, and those that do not."""

from looms import NAMES, SAID, TITLE, posts_of


def test_a_post_of_a_word_between_two_dates_that_read_the_same_is_one() -> None:
    said = (*SAID[:3], "Hooray", *SAID[4:])
    rows = [TITLE]
    for name, text in zip(NAMES, said, strict=True):
        rows += [name, "8 years ago", text, "Molen ut"]
    posts = posts_of(rows)
    assert [post.author for post in posts] == list(NAMES)
    assert [post.body[0].text for post in posts] == list(said)  # type: ignore[union-attr]
