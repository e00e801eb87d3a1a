"""Openings of quotes inside a line: where the quoted words begin behind them."""

import pytest

from threadconv.dialects import choose
from threadconv.segments.landmarks import Landmarks


@pytest.mark.parametrize(
    ("dialect", "line", "author", "words"),
    [
        ("vbulletin", "Originally Posted by Ann Lee View Post It does.", "Ann Lee", "It does."),
        ("wpforo", "Posted by: @Ann_Lee It does.", "Ann_Lee", "It does."),
        ("phpbb", "Ann Lee wrote: ↑Sat May 04, 2024 9:02 pmIt does.", "Ann Lee", "It does."),
        ("phpbb", "Ann Lee wrote: ↑Sat May 04, 2024 9:02 pmit does.", "Ann Lee", "it does."),
        ("phpbb", "Ann Lee wrote: ↑Sat May 04, 2024 9:02 am3 do.", "Ann Lee", "3 do."),
    ],
)
def test_an_opening_that_is_joined_to_its_words_is_parted(
    dialect: str, line: str, author: str, words: str
) -> None:
    found = Landmarks([choose.GENERIC, choose.load(dialect)]).vocabulary.openings.find(line)
    assert found is not None
    assert (found.author, line[found.end :]) == (author, words)
