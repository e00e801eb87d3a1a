"""Numbers of posts that a browser glues to what floats beside them."""

import pytest

from support.laid_out import WIDE, texts


def test_a_number_glued_to_a_date_is_told_by_the_next_post_s() -> None:
    dates = ["12-04-2011, 09:10 AM", "13-04-2011, 10:00 AM", "Yesterday, 08:15 AM"]
    rows = [row for n, date in enumerate(dates, 9) for row in (f"#{n}{date}", WIDE)]
    assert texts("\n".join(rows), "chromium") == [
        cell for n, date in enumerate(dates, 9) for cell in (f"#{n}", date, WIDE)
    ]


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(["#112-04-2011, 09:10 AM", WIDE], id="one alone"),
        pytest.param(["#1fan of april", "#2fan of may"], id="hashtags"),
        pytest.param(["#112-04-2011", "#312-04-2011"], id="no numbers that follow each other"),
        pytest.param(["#1 12-04-2011", "#2 13-04-2011"], id="not glued"),
    ],
)
def test_what_is_no_number_glued_to_a_date_is_left_alone(rows: list[str]) -> None:
    assert texts("\n".join(rows), "chromium") == rows
