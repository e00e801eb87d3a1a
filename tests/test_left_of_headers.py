"""What is left of the headers in the texts that tools keep of threads, and others strip."""

import pytest
from looms import SAID, TITLE, posts_of

LONG = (
    "The brake it was, and a new one costs less than all the oil that I have put on it since May."
)


@pytest.mark.parametrize(
    ("end", "count"),
    [
        ([LONG, "", LONG, "", f"{LONG[:-9]}"], 7),
        ([LONG, "", LONG, "", LONG, "", "Looms and more"], 6),
        ([LONG], 6),
    ],
)
def test_the_last_post_has_lost_the_blank_that_ends_the_others_where_a_text_was_stripped(
    end: list[str], count: int
) -> None:
    rows = [TITLE, ""]
    for text in SAID:
        rows += [text, "\u00a0"]
    assert len(posts_of([*rows, *end])) == count
