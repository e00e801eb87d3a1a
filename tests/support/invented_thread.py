"""A made-up thread about a loom: title, authors, words; and what is read of a page of it."""

from collections.abc import Sequence

from threadconv import parse
from threadconv.model import Post

TITLE = "A loom that pulls to one side"
SAID = (
    "The beam of my loom is bent to one side, and I have oiled it twice now.",
    "Is the beam straight? Mine was bent by the last owner of it.",
    "It is straight, I have laid a ruler on it this afternoon.",
    "Then look at the brake. A worn brake pulls to one side.",
    "The cord beside it may be worn as well, and costs nothing.",
    "The brake it was! A new one costs less than all that oil.",
)
NAMES = ("Onvar", "Pellit", "Onvar", "Quasse", "Pellit", "Onvar")
FULL_NAMES = ("Onvar", "Pellit P.", "Onvar", "Quasse", "Pellit P.", "Onvar")
"""The same people, where one of their names ends as sentences do."""


def posts_of(
    rows: Sequence[str], layout: str | None = None, dialect: str | None = None
) -> tuple[Post, ...]:
    """The posts of a page with these lines."""
    return parse("\n".join(rows).encode(), layout=layout, dialect=dialect).posts


def words(rows: Sequence[str], layout: str | None = None) -> list[str]:
    """The first words of each post."""
    return [post.body[0].text for post in posts_of(rows, layout)]  # type: ignore[union-attr]
