"""Quotes: what has been said above, and by whom."""

import pytest

from threadconv.thread.quotes import Said


@pytest.mark.parametrize("author", ["Ann", "Ann_Lee", "ann lee"])
def test_authors_who_write_a_line_again_quote_nobody(author: str) -> None:
    said = Said()
    said.add(author, ["The kettle wants descaling every other week."])
    assert not said.repeats("The kettle wants descaling every other week.", author)
    assert said.repeats("The kettle wants descaling every other week.", "Bob")
