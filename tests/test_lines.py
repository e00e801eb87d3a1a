"""Numbered lines, and the marks of items that they begin with."""

import pytest

from threadconv import lines


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("20. Juni", "20. Juni"),
        ("3. März", "3. März"),
        ("3. März ist ein Sonntag", "März ist ein Sonntag"),
        ("1. Mainly wool", "Mainly wool"),
        ("2. the cord", "the cord"),
    ],
)
def test_a_day_of_a_month_is_no_item_of_a_list(text: str, left: str) -> None:
    assert lines.item(text, 3)[1] == left
