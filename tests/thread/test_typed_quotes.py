"""Quotes as somebody has typed them, or as no software has read them."""

import pytest

from threadconv import parse
from threadconv.model import Paragraph, Post, Quote

THREAD = """\
Warped loom beam

Ann Thole — Mar 3, 2021 at 10:04 AM
The beam of my loom has warped. What can I do?

Bo Lind — Mar 3, 2021 at 4:31 PM
Turn it over and wait.

Cora Mill — Mar 4, 2021 at 9:12 AM
{said}

Ann Thole — Mar 5, 2021 at 8:00 AM
Thanks to you both.
"""


def post(said: str) -> Post:
    """The post that says this in a thread of others."""
    return parse(THREAD.format(said=said)).posts[2]


def texts(said: Post) -> list[str]:
    """The texts of its blocks; those of quotes behind a mark."""
    found = []
    for block in said.body:
        if isinstance(block, Quote):
            found += [f"> {inner.text}" for inner in block.body if isinstance(inner, Paragraph)]
        elif isinstance(block, Paragraph):
            found.append(block.text)
    return found


@pytest.mark.parametrize(
    "opening",
    [
        "[quote]",
        '[quote="Bo Lind"]',
        "[quote=Bo Lind]",
        "[QUOTE=Bo Lind;12345]",
        '[QUOTE="Bo Lind, post: 12, member: 3"]',
        "[quote='Bo Lind' pid='12' dateline='1614787861']",
        "[quote author=Bo Lind link=topic=1.msg2#msg2 date=1614787861]",
        '[quote name="Bo Lind" post="12" timestamp="1614787861"]',
    ],
)
@pytest.mark.parametrize("between", ["", "\n"])
def test_quote_tags_that_no_software_has_read_are_quotes(opening: str, between: str) -> None:
    said = post(between.join((opening, "Turn it over and wait.", "[/quote]", "How long?")))
    assert texts(said) == ["> Turn it over and wait.", "How long?"]
    assert isinstance(said.body[0], Quote)
    assert said.body[0].author in (None, "Bo Lind")
    assert (said.body[0].author is None) == ("Bo" not in opening)
    assert said.reply_to == ("p2",)


@pytest.mark.parametrize(
    ("said", "parts"),
    [
        ("> Turn it over and wait.\n\nHow long?", ["> Turn it over and wait.", "How long?"]),
        ("I see.\n> Turn it over and wait.\nHow long?",
         ["I see.", "> Turn it over and wait.", "How long?"]),
        ("> Oil helps too, I read.\n\nDoes it?", ["> Oil helps too, I read.", "Does it?"]),
        ("Bo Lind wrote:\n> Turn it over and wait.\n\nHow long?",
         ["> Turn it over and wait.", "How long?"]),
    ],
)  # fmt: skip
def test_lines_that_are_marked_as_quoted_are(said: str, parts: list[str]) -> None:
    assert texts(post(said)) == parts


def test_a_prompt_is_no_quote() -> None:
    assert texts(post("I typed\n> ls loom\nand saw nothing.")) == [
        "I typed\n> ls loom\nand saw nothing."
    ]
