"""The words that posts answer, with their author's name, over the headers of the posts."""

import pytest

from support.invented_thread import NAMES, SAID, TITLE, posts_of
from threadconv import parse

ANSWERED = {2: 1, 4: 3, 5: 0}
"""Which post answers which."""


def rows(letter: str, date: str = "") -> list[str]:
    lines = [TITLE, "Oldest to Newest", "Log in to reply", ""]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        if n in ANSWERED:
            above = NAMES[ANSWERED[n]]
            lines += [above[0], above] if letter == "above" else [f"{above[0]} {above}"]
            lines += [*filter(None, [date]), "", SAID[ANSWERED[n]], ""]
        lines += [name[0], "Offline", name, f"wrote on Jun {n + 1}, 2024, 8:1{n} AM"]
        lines += ["last edited by", f"#{n + 1}", "", text, "", str(n % 3)]
    return lines


@pytest.mark.parametrize("date", ["", "Jun 1, 2024, 8:10 AM"])
@pytest.mark.parametrize("letter", ["beside", "above"])
def test_they_are_no_words_of_the_post_above(letter: str, date: str) -> None:
    posts = posts_of(rows(letter, date))
    assert [[getattr(block, "text", "") for block in post.body] for post in posts] == [
        [text] for text in SAID
    ]
    assert [post.author for post in posts] == list(NAMES)


def test_their_author_is_answered() -> None:
    posts = parse("\n".join(rows("above")).encode()).posts
    assert [bool(post.reply_to) for post in posts] == [n in ANSWERED for n in range(6)]


def test_the_date_on_which_a_post_was_changed_is_not_its_own() -> None:
    lines = rows("above")
    at = lines.index("last edited by")
    posts = posts_of([*lines[:at], "last edited by Onvar Jun 9, 2024, 9:00 AM", *lines[at + 1 :]])
    assert posts[0].posted == "2024-06-01T08:10:00"
