"""Blocks between posts that belong to none."""

import pytest

from threadconv.segments import asides


@pytest.mark.parametrize(
    ("kinds", "folded"),
    [
        pytest.param(
            ["prose", "aside", "short", "count", "resume", "prose"],
            ["prose", "notice", "notice", "notice", "notice", "prose"],
            id="from its first line to its last",
        ),
        pytest.param(
            ["aside", "prose", "aside", "resume", "resume"],
            ["notice", "notice", "notice", "notice", "short"],
            id="the first of two beginnings counts, and the first end",
        ),
        pytest.param(["aside", "prose"], ["short", "prose"], id="no end"),
        pytest.param(["prose", "resume"], ["prose", "short"], id="no beginning"),
        pytest.param(
            ["aside", *["prose"] * 120, "resume"],
            ["short", *["prose"] * 120, "short"],
            id="too long to be one block",
        ),
    ],
)
def test_a_block_between_posts_is_a_notice_where_both_its_ends_are_there(
    kinds: list[str], folded: list[str]
) -> None:
    asides.fold(kinds)
    assert kinds == folded
