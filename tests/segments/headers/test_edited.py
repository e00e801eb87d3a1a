"""Headers that say beside the date of a post when it was changed."""

from support.invented_thread import NAMES, SAID, TITLE, posts_of


def test_a_name_is_read_before_its_date_and_before_that_of_an_edit() -> None:
    rows = ["Looms", TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        edited = " (Last updated 1 year ago )" if n in (2, 6) else ""
        rows += [f"#{n}", f"{name} 1 year ago{edited}", text, "Permalink Reply"]
    assert [post.author for post in posts_of(rows)] == list(NAMES)
