"""Names beside names: whom a post answers below its author, full names before user names."""

import pytest

from threadconv import reader
from threadconv.model import Post, Quote
from threadconv.segments.headers import full_names

SAID = (
    "The sluice of the upper pond has been shut since Friday, who has the key to it?",
    "It hangs in the mill behind the door, where it has hung for nineteen years.",
    "Then somebody has taken it down, for there is but a nail behind that door now.",
    "I have looked as well, and the nail is bent, as if somebody was in a hurry.",
    "Found it, under the eel trap. Nobody needs to write to the parish any more.",
)


def read(cards: list[list[str]], dialect: str | None = None) -> list[Post]:
    rows = ["The key to the sluice of the upper pond", "Mills"]
    for n, (card, said) in enumerate(zip(cards, SAID, strict=True)):
        rows += [*card, f"Mar 1{n}, 2023", "", said, "", "Reply"]
    options = reader.Options(layout="chromium", dialect=dialect)
    return reader.read("\n".join(rows).encode(), options=options).thread.posts


def test_of_two_names_one_below_the_other_the_lower_is_answered() -> None:
    cards = [["tolke"], ["brannick"], ["tolke"], ["osric", "tolke"], ["brannick", "osric"]]
    assert [post.author for post in read(cards)] == [
        "tolke",
        "brannick",
        "tolke",
        "osric",
        "brannick",
    ]


def test_full_names_are_authors_where_quotes_name_them() -> None:
    ada, bo = ["Ada Tolke", "tolke"], ["Bo Brannick", "brannick"]
    rows = ["The key to the sluice of the upper pond", "Mills"]
    for n, (card, said) in enumerate(zip([ada, bo, ada, bo, ["osric"]], SAID, strict=True)):
        quote = ["", " Ada Tolke:", "", SAID[0], ""] if n == 3 else []
        rows += [*card, f"Mar 1{n}, 2023", *quote, "", said, "", "Reply"]
    options = reader.Options(layout="chromium", dialect="discourse")
    posts = reader.read("\n".join(rows).encode(), options=options).thread.posts
    assert [post.author for post in posts] == [ada[0], bo[0], ada[0], bo[0], "osric"]
    assert [block.author for block in posts[3].body if isinstance(block, Quote)] == ["Ada Tolke"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("Ada Tolkeada.tRegular", "Ada Tolke", id="full name first"),
        pytest.param("Bosun_bMiller", "sun_b", id="user behind a full name"),
        pytest.param("alfred_b", "", id="another user's name goes on"),
        pytest.param("alfredsson", "", id="a word that begins so"),
        pytest.param("Ada Tolke:", "", id="a quote's opening"),
    ],
)
def test_a_known_name_is_told_from_what_is_glued_to_it(text: str, name: str) -> None:
    assert full_names.glued(text, {"ada tolke", "sun_b", "alfred"}) == name
