"""Quotes that no mark opens, or none ends: known by the words of the posts above."""

import pytest

from support.quoting_posts import OTHERS, bodies_of, outline
from threadconv import parse
from threadconv.model import Quote

ASKED = (
    "Hello,\nI would like a kettle that does not drip on the table when it is full.\n"
    "Small\nNot too loud\nThanks in advance"
)


@pytest.mark.parametrize("own", ["Take the blue one.", "Small"])
def test_short_lines_are_quoted_with_the_long_one_that_they_stand_beside(own: str) -> None:
    bodies = bodies_of(f"Ann Lee\n{ASKED}", f"Bob Rowe\n{ASKED}\n{own}", *OTHERS)
    assert outline(bodies[1]) == [[None, ASKED], own]


def test_the_last_short_line_of_a_body_is_its_writers_own() -> None:
    bodies = bodies_of(f"Ann Lee\n{ASKED}", f"Bob Rowe\n{ASKED}", *OTHERS)
    said, _, last = ASKED.rpartition("\n")
    assert outline(bodies[1]) == [[None, said], last]


LONG = "The kettle wants descaling every other week, and vinegar will do it."


def test_words_that_end_a_body_without_a_mark_are_no_quote() -> None:
    posts = (f"Ann Lee\n{LONG}\nI had mine descaled.", f"Bob Rowe\nWhat a thing to say.\n{LONG}")
    assert outline(bodies_of(*posts, *OTHERS)[1]) == [f"What a thing to say.\n{LONG}"]


@pytest.mark.parametrize(
    ("below", "quoted"),
    [("Bought on May 4, 2021 for $12", False), ("So she says, and I believe it.", True)],
)
def test_lines_of_a_form_that_two_have_filled_in_are_no_quote(below: str, quoted: bool) -> None:
    first = f"Ann Lee\nThis is mine:\n{LONG}\nBought on Jan 12, 2020 for $30\nIt drips."
    second = f"Bob Rowe\nAnd this is mine:\n{LONG}\n{below}\nIt does not."
    body = bodies_of(first, second, *OTHERS)[1]
    assert any(isinstance(block, Quote) for block in body) is quoted


@pytest.mark.parametrize("opening", ["", "Ann Lee wrote:\n"], ids=["unmarked", "without an end"])
def test_a_quote_goes_on_below_a_file_that_its_post_does_not_show(opening: str) -> None:
    said = ("Here is the spout of it, from above and from below.", LONG)
    first = "\n".join(("Ann Lee", *said, "And that is that."))
    second = "\n".join(("Bob Rowe", f"{opening}{said[0]}", "spout-4.jpg", said[1], "Looks fine."))
    quote, own = outline(bodies_of(first, second, *OTHERS)[1])
    assert quote == ["Ann Lee" if opening else None, said[0], said[1]]
    assert own == "Looks fine."


def cut(*posts: str) -> list[tuple[object, ...]]:
    """The bodies of a page of which nothing is left around the posts but their numbers."""
    rows = "".join(f"{number}\n\n{post}\n\n" for number, post in enumerate(posts, 1))
    return [tuple(outline(post.body)) for post in parse(rows.encode()).posts]


def test_where_nobody_is_named_a_post_that_quotes_may_quote_again() -> None:
    lid = "The lid has to be shut or it will never switch itself off."
    spout = "Look into the spout first, since that is where it all begins."
    first = f"{LONG}\n\nMine is of copper, and as old as I am."
    bodies = cut(
        first,
        f"{lid}\n\nThat is in the manual.",
        f"{LONG}\nIt does not.\n\n{lid}\nAnd that is not so either.",
        f"{spout}\n\nI have said so to my own lodgers for years.",
        f"So it is.\n\n{spout}\n\nThat is what I say to mine.",
        "What does the manual say of vinegar?",
        "Nothing at all, I have looked it up just now.",
    )
    assert bodies[2] == ([None, LONG], "It does not.", [None, lid], "And that is not so either.")
    assert bodies[4] == ("So it is.", spout, "That is what I say to mine.")


@pytest.mark.parametrize("marked", [True, False], ids=["below a quote", "in a post that has none"])
def test_words_inside_a_line_are_quoted_where_a_post_has_quoted_before(marked: bool) -> None:
    part = "vinegar will do it, but only if you let it stand overnight"
    first = f"Ann Lee\n{LONG}\nSay what you will, {part}, and rinse it twice."
    mark = f"Ann Lee wrote:\n{LONG}\n" if marked else ""
    post = f"Bob Rowe\n{mark}I know.\n{part}\nOvernight? Two hours are enough."
    told = outline(bodies_of(first, post, *OTHERS)[1])
    answer = "Overnight? Two hours are enough."
    if marked:
        assert told == [["Ann Lee", LONG], "I know.", [None, part], answer]
    else:
        assert told == [f"I know.\n{part}\n{answer}"]


def test_a_sentence_that_returns_is_a_quote_inside_a_body() -> None:
    long = f"{LONG[:-1]} if you let it stand overnight with the lid on it."
    lid = "The lid has to be shut or it will never switch itself off."
    bodies = cut(
        f"{long}\n\nMine is of copper, and as old as I am.\n\xa0",
        f"{long}\n{lid}\n\xa0",
        f"{long}\nIt does.\n\n{lid}\nAnd that is not so.\n\xa0",
        "What does the manual say of vinegar, if you have one?\n\xa0",
    )
    assert bodies[2] == ([None, long], "It does.", [None, lid], "And that is not so.")
