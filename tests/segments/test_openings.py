"""Quotes that a page opens and closes with words which no dialect declares."""

from collections.abc import Sequence

import pytest

from threadconv import parse
from threadconv.model import Paragraph, Quote, Thread

PLAIN = (
    ("Onvar", "3 May 2021 10:14", "My loom warps on one side only, and I have oiled it twice."),
    ("Pellit", "3 May 2021 11:02", "Is the beam straight? Mine was bent by its last owner."),
    ("Onvar", "3 May 2021 18:40", "It is straight. I have laid a ruler on it."),
)
QUOTING = (
    ("Quasse", "4 May 2021 07:21", "Onvar", "I have laid a ruler on it.", "Look at the brake."),
    ("Pellit", "4 May 2021 09:50", "Quasse", "Look at the brake.", "Or at the cord beside it."),
    ("Onvar", "5 May 2021 21:09", "Somebody else", "Wax it.", "It was the brake! Thank you all."),
)


def read(opening: str, closing: Sequence[str] = ("Molen ut...",)) -> Thread:
    rows = ["A loom that pulls to one side"]
    for name, date, text in PLAIN:
        rows += [name, date, text, "Harfa"]
    for name, date, quoted, words, text in QUOTING:
        rows += [name, date, opening.format(quoted), words, *closing, text, "Harfa"]
    return parse("\n".join(rows).encode())


@pytest.mark.parametrize(
    "opening", ["{} sprate:", "{} sprate: ↑", "{} sprate...", "Ut 3.5.2021 na 18:40, {} sprate:"]
)
def test_quotes_are_known_by_the_words_beside_names(opening: str) -> None:
    posts = read(opening).posts[len(PLAIN) :]
    for post, (_, _, quoted, words, text) in zip(posts, QUOTING, strict=True):
        quote, own = post.body
        assert isinstance(quote, Quote)
        assert (quote.author, quote.body) == (quoted, (Paragraph(text=words),))
        assert own == Paragraph(text=text)


def test_words_that_a_writer_puts_before_a_name_open_no_quote() -> None:
    posts = read("As {} once told us:").posts
    assert not [block for post in posts for block in post.body if isinstance(block, Quote)]


@pytest.mark.parametrize(
    "opening",
    [
        "Original post\nby {}",
        "Originally Posted By\n{}",
        "On Tue, Feb 6, 2024 at 10:14 PM {} <a@example.org>\nwrote:",
        "On Tue, Feb 6, 2024 at 10:14:05 PM UTC+1, {} <a@example.org>\nwrote:",
        "{}\nwrote:",
    ],
)
def test_an_opening_on_two_lines_is_one(opening: str) -> None:
    posts = read(opening, closing=()).posts[len(PLAIN) :]
    for post, (_, _, quoted, words, text) in zip(posts, QUOTING, strict=True):
        quote, own = post.body
        assert isinstance(quote, Quote)
        assert (quote.author, quote.body) == (quoted, (Paragraph(text=words),))
        assert own == Paragraph(text=text)


@pytest.mark.parametrize("below", ["wrote to us:", "said nothing:", "by the way:"])
def test_two_lines_that_say_something_else_open_no_quote(below: str) -> None:
    posts = read(f"I saw what {{}}\n{below}", closing=()).posts
    assert not [block for post in posts for block in post.body if isinstance(block, Quote)]
