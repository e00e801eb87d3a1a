"""Names beside names: whom a post answers below its author, full names before user names."""

import pytest

from threadconv import reader
from threadconv.model import Post, Quote
from threadconv.segments.headers import full_names, name_text

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


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hilo y Aguja hiloyaguja", "Hilo y Aguja"),
        ("Zé Dedal zededal Regular", "Zé Dedal"),
        pytest.param("ada_t spinning", "ada_t", id="what stands behind a user is no name"),
        pytest.param("osric.b Regular", "osric.b", id="nor a rank"),
        pytest.param("Ada Tolke", "Ada Tolke", id="a full name"),
        pytest.param("Ada-Maria Tolke", "Ada-Maria Tolke", id="with a hyphen"),
    ],
)
def test_a_full_name_ends_where_the_users_is_made_from_it(text: str, name: str) -> None:
    assert full_names.alone(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("tolke :coffee:", "tolke"),
        ("tolke :palm_tree:out until Monday", "tolke"),
        pytest.param("tolke: and so on", "tolke: and so on", id="no emoji"),
        pytest.param(":coffee: tolke", ":coffee: tolke", id="nothing before it"),
    ],
)
def test_what_somebody_does_right_now_is_none_of_his_name(text: str, name: str) -> None:
    assert name_text.without_mood(text) == name


def test_full_names_and_moods_stand_beside_users_on_one_line() -> None:
    ada, bo = "Ada Tolke adatolke :coffee: at the mill", "Bo Brannick bobrannick Regular"
    rows = ["The key to the sluice of the upper pond", "Mills"]
    for n, (card, said) in enumerate(zip([ada, bo, ada, bo, "osric_b"], SAID, strict=True)):
        quote = ["", " Bo Brannick:", "", SAID[1], ""] if n == 2 else []
        answered = ["Bo Brannick"] if n == 2 else []
        rows += [card, *answered, f"Mar 1{n}, 2023", *quote, "", said, "", "Reply"]
    options = reader.Options(layout="lynx", dialect="discourse")
    posts = reader.read("\n".join(rows).encode(), options=options).thread.posts
    authors = [post.author for post in posts]
    assert authors == ["Ada Tolke", "Bo Brannick", "Ada Tolke", "Bo Brannick", "osric_b"]


def test_a_full_name_in_brackets_below_a_user_is_of_the_card() -> None:
    ada, bo = ["tolke"], ["brannick", "(Bo at the mill)"]
    cards = [ada, bo, ada, bo, ["Fr. Osric"]]
    assert [post.author for post in read(cards, "discourse")] == [
        "tolke",
        "brannick",
        "tolke",
        "brannick",
        "Fr. Osric",
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Zé Dedalze.dedal", "Zé Dedal"),
        ("Hütte 12hütte_12", "Hütte 12"),
        ("Kai Nowakkai-nowakSales", "Kai Nowak"),
        ("Zé Dedal zededal", "Zé Dedal"),
        ("Banana banana bread", "Banana"),
        ("Ottoline of the Weavers", "Ottoline of the Weavers"),
        ("murmur murmured", "murmur murmured"),
    ],
)
def test_a_user_name_made_of_the_full_name_is_no_part_of_it(text: str, name: str) -> None:
    assert full_names.alone(text) == name
