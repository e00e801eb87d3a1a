"""Quotes that open with words, as several programs print them."""

import pytest

from support.printed_posts import FIRST, phpbb, read
from support.quoting_posts import OTHERS, bodies_of, outline
from threadconv.model import Paragraph, Quote

SAID = "The kettle wants descaling every other week, and vinegar will do it."


OWN = "Vinegar smells for days, I take citric acid and a spoon."


@pytest.mark.parametrize(
    ("author", "opening"),
    [
        pytest.param("Ann Lee", "Ann Lee wrote on Mon, 01 January 2024 10:12", id="on a day"),
        pytest.param("Ann Lee", "QUOTE (Ann Lee @ Jan 1 2024, 10:12 AM)", id="in brackets"),
        pytest.param("Ann Lee", "QUOTE(Ann Lee @ Jan 1 2024, 10:12 AM)", id="right behind"),
        pytest.param("Ann (AL)", "Ann (AL) wrote:", id="a name with brackets"),
    ],
)
def test_a_worded_opening_tells_whose_the_quote_is(author: str, opening: str) -> None:
    posts = (f"{author}\n{SAID}\nMine is eleven.", f"Bob Rowe\n{opening}\n{SAID}\n{OWN}")
    assert outline(bodies_of(*posts, *OTHERS)[1]) == [[author, SAID], OWN]


def test_a_name_with_brackets_opens_a_quote_on_its_own_line() -> None:
    posts = (f"Ann (AL)\n{SAID}", f'Bob Rowe\nAnn (AL) wrote: "{SAID}"\n{OWN}')
    assert outline(bodies_of(*posts, *OTHERS)[1]) == [["Ann (AL)", f'"{SAID}"'], OWN]


def test_what_somebody_wrote_on_a_day_without_a_time_is_no_quote() -> None:
    posts = (f"Ann Lee\n{SAID}", f"Bob Rowe\nAnn Lee wrote on Monday 3 things that I doubt.\n{OWN}")
    assert "wrote on Monday" in str(outline(bodies_of(*posts, *OTHERS)[1])[0])


@pytest.mark.parametrize("mark", ["", ":"])
def test_a_name_before_what_its_bearer_has_said_quotes_it(mark: str) -> None:
    posts = (f"Ann Lee\n{SAID}", f"Bob Rowe\nAnn Lee{mark} {SAID}\n{OWN}")
    assert outline(bodies_of(*posts, *OTHERS)[1]) == [["Ann Lee", SAID], OWN]


def test_a_name_and_a_colon_before_other_words_address_somebody() -> None:
    posts = (f"Ann Lee\n{SAID}", f"Bob Rowe\nAnn Lee: {OWN}")
    assert outline(bodies_of(*posts, *OTHERS)[1]) == [f"Ann Lee: {OWN}"]


@pytest.mark.parametrize(
    "opening",
    ["Ada wrote: ↑ Mon Nov 28, 2022 7:01 am", "Ada wrote: ↑\nMon Nov 28, 2022 7:01 am\n",
     "Ada wrote:\n", "Ada wrote:"],
)  # fmt: skip
def test_a_quote_opens_on_a_line_of_its_own_or_before_its_words(opening: str) -> None:
    said = "The spout is furred up once more, what now?"
    answer = phpbb("Bo", "Re: Limescale again", 5, f"{opening}{said}\nCitric acid, cold.")
    quote, own = read(FIRST, answer)[1].body
    assert isinstance(quote, Quote)
    assert (quote.author, quote.post) == ("Ada", "p1")
    assert quote.body == (Paragraph(text=said),)
    assert own == Paragraph(text="Citric acid, cold.")


def test_marks_that_a_writer_types_before_a_quote_are_no_part_of_its_words() -> None:
    said = "The spout is furred up once more, what now?"
    answer = phpbb("Bo", "Re: Limescale again", 5, f"> {said}\nCitric acid, a spoonful, cold.")
    quote, own = read(FIRST, answer)[1].body
    assert isinstance(quote, Quote)
    assert (quote.post, quote.body) == ("p1", (Paragraph(text=said),))
    assert own == Paragraph(text="Citric acid, a spoonful, cold.")


@pytest.mark.parametrize("words", [SAID, "lime, lime, lime"])
def test_words_may_be_glued_to_the_clock_before_noon(words: str) -> None:
    said = f"Quote from: Ann Lee on January 01, 2024, 10:12:00 AM{words}"
    posts = (f"Ann Lee\n{SAID}", f"Bob Rowe\n{said}\n{OWN}")
    assert outline(bodies_of(*posts, *OTHERS)[1]) == [["Ann Lee", words], OWN]
