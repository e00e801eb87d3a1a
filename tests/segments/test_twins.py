"""Headers that are printed twice: of two, the first is a part of the second's card."""

import pytest

from threadconv.lines import Line
from threadconv.segments import twins

NAME, DATE = "Mara Quill", "Feb 18, 2024"


def page(*rows: tuple[str, str]) -> tuple[list[Line], list[str]]:
    lines = [Line(number, number, text) for number, (text, _) in enumerate(rows, 1)]
    return lines, [kind for _, kind in rows]


TWINS = ((NAME, "short"), (DATE, "date"), (NAME, "short"), ("Potter", "short"), ("12", "count"))


def test_of_two_headers_the_first_is_a_part_of_the_seconds_card() -> None:
    lines, kinds = page(*TWINS, (DATE, "date"), ("It is the glaze.", "prose"))
    twins.fold(lines, kinds)
    assert kinds == ["short", "card", "short", "value", "count", "date", "prose"]


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param((*TWINS, ("Mar 1, 2024", "date")), id="another date"),
        pytest.param((*TWINS, ("Bo said:", "quote"), (DATE, "date")), id="words between them"),
        pytest.param((*TWINS, *(("", "prose"),) * 80, (DATE, "date")), id="too far below"),
        pytest.param(((NAME, "short"), (DATE, "date"), (DATE, "date")), id="no name below"),
        pytest.param((("Bo", "short"), *TWINS[1:], (DATE, "date")), id="two names"),
    ],
)
def test_headers_that_are_no_twins_stay_as_they_are(rows: tuple[tuple[str, str], ...]) -> None:
    lines, kinds = page(*rows)
    twins.fold(lines, kinds)
    assert kinds == [kind for _, kind in rows]
