"""What the posts above have said, and by whom."""

import pytest

from threadconv.thread.said import Said


@pytest.mark.parametrize("author", ["Ann", "Ann_Lee", "ann lee"])
def test_authors_who_write_a_line_again_quote_nobody(author: str) -> None:
    said = Said({})
    said.add("p1", author, ["The kettle wants descaling every other week."])
    assert not said.repeats("The kettle wants descaling every other week.", author)
    assert said.repeats("The kettle wants descaling every other week.", "Bob")


@pytest.mark.parametrize(("kept", "post"), [(3, "p2"), (1, None)])
def test_most_of_a_quote_tells_a_post_of_nobody_known(kept: int, post: str | None) -> None:
    parts = [
        "Mine is of copper, and as old as the house that it stands in.",
        "It was a present from my aunt, who had it from hers in turn.",
        "Nobody has ever descaled it, so far as anybody can remember.",
        "Still it boils faster than the one that I bought last year.",
    ]
    other = ["So it is with all that our aunts have ever given to us."] * (len(parts) - kept)
    said = Said({})
    said.add("p1", "Ann", parts)
    said.add("p2", None, parts)
    said.add("p3", None, ["What does the manual say of vinegar?"])
    assert said.find_most([*parts[:kept], *other]) == post
