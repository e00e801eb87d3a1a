"""Rows of buttons: what a line holds that nothing but buttons and their counts fill."""

import pytest

from threadconv.segments.landmarks.buttons import Buttons

BUTTONS = Buttons(
    ["reply", "like", "like this post", "share", "permalink", "embed", "save", "give award", "up"]
)


@pytest.mark.parametrize(
    ("line", "filled"),
    [
        ("reply like", True),
        ("permalinkembedsave", True),
        ("permalink embedsavegive award", True),
        ("reply like 3 share", True),
        ("like4reply", True),
        ("reply | share · 12", True),
        ("3 like this post", True),
        ("14•reply•share ›", True),
        ("like 1.4k reply", True),
        pytest.param("like k reply", False, id="a letter behind no count"),
        ("like this post (3)", False),
        pytest.param("like this post", False, id="one button is told by its words"),
        pytest.param("like 3", False, id="one button may be typed"),
        pytest.param("reply to this", False, id="other words stand there"),
        pytest.param("likely", False, id="a word begins like one"),
        pytest.param("saveup", False, id="too short to be told without blanks"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_buttons_fill_a_line_with_blanks_and_counts_or_without(line: str, filled: bool) -> None:
    assert BUTTONS.fill(line) == filled
