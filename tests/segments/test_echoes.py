"""Quotes that open with a name, in words that no dialect knows, over what its bearer has said."""

import pytest

from support.invented_thread import NAMES, SAID, TITLE, posts_of
from threadconv.model import Post, Quote


def page(opening: str, said: str) -> tuple[Post, ...]:
    """The posts of a page; the fourth holds this opening over these words."""
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        quoted = [opening, said] if n == 3 else []
        rows += [name, f"May 1{n}, 2024", *quoted, text, "Molen ut"]
    return posts_of(rows)


@pytest.mark.parametrize("opening", ["Brelva: Onvar", "Onvar ost", "Onvar ost brelva:", "Onvar"])
def test_a_name_over_words_of_its_bearer_opens_a_quote_of_them(opening: str) -> None:
    quote, *own = page(opening, f"«{SAID[2]}»")[3].body
    assert isinstance(quote, Quote)
    assert (quote.author, quote.post) == ("Onvar", "p3")
    assert [block.text for block in own] == [SAID[3]]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("opening", "said"),
    [
        pytest.param("Brelva: Onvar", "Looms are dear this year, all of them.", id="new words"),
        pytest.param("Brelva: Onvar", SAID[1], id="another's words"),
        pytest.param("Brelva: Quasse", SAID[2], id="nobody yet"),
        pytest.param("Brelva: Onvar", "Onvar", id="the name again"),
    ],
)
def test_a_name_over_anything_else_opens_none(opening: str, said: str) -> None:
    body = page(opening, said)[3].body
    assert [block for block in body if isinstance(block, Quote) and block.author] == []
    assert opening in body[0].text  # type: ignore[union-attr]
