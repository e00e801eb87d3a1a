"""Marks that a layout took for the end of a full line."""

import pytest

from threadconv.dialects import choose
from threadconv.lines import Line
from threadconv.segments import joined
from threadconv.segments.landmarks import Landmarks
from threadconv.segments.page import Page


def test_the_mark_that_ends_a_quote_is_no_word_of_a_full_line() -> None:
    said = "The kettle wants descaling every other week."
    line = Line(3, 4, f"{said} Click to expand...", seams=(len(said) + 1,))
    mark = Line(9, 9, "Click to expand...")
    page = Page([line, mark], ["prose", "unquote"], Landmarks([choose.GENERIC]))
    joined.part(page)
    assert page.kinds == ["prose", "unquote", "unquote"]
    assert [(line.first, line.last) for line in page.lines] == [(3, 3), (4, 4), (9, 9)]
    assert page.lines[0].text == "The kettle wants descaling every other week."


@pytest.mark.parametrize(
    ("said", "mark", "kinds"),
    [
        ("It is furred up again.", "Code: Select all", ["prose", "inside"]),
        ("It is furred up again, in", "Code: Select all", ["prose"]),
        ("It is furred up again.", "Top", ["prose"]),
    ],
    ids=["a mark below a sentence", "no sentence ends above", "a button that is a word"],
)
def test_a_mark_that_the_page_shows_but_once_is_parted_from_a_full_line(
    said: str, mark: str, kinds: list[str]
) -> None:
    line = Line(3, 4, f"{said} {mark}", seams=(len(said) + 1,))
    page = Page([line], ["prose"], Landmarks([choose.GENERIC, choose.load("phpbb")]))
    joined.part(page)
    assert page.kinds == kinds
