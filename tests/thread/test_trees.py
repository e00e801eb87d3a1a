"""Trees: which post another one stands under."""

import pytest

from threadconv.dialects import Dialect
from threadconv.lines import Line
from threadconv.segments.headers import Header
from threadconv.segments.landmarks import Landmarks
from threadconv.segments.page import Page
from threadconv.thread import trees


@pytest.mark.parametrize(
    ("indents", "over"),
    [
        pytest.param([0, 4, 8, 8, 4], [None, None, 1, 1, None], id="a story and its answers"),
        pytest.param([4, 8, 12, 4, 8], [None, 0, 1, None, 3], id="answers alone"),
        pytest.param([14, 26, 30, 26, 30], [None, None, 1, None, 3], id="a story further out"),
        pytest.param([0, 0, 0, 0], [None] * 4, id="no indents"),
        pytest.param([0, 4, 2, 1, 2, 4, 8], [None] * 7, id="indents of something else"),
        pytest.param(
            [0, 4, 8, 0, 8, 12, 4, 8, 4, 8],
            [None, None, 1, None, None, 4, None, 6, None, 8],
            id="a post whose place is not shown",
        ),
    ],
)
def test_a_post_stands_under_the_last_that_is_indented_less(
    indents: list[int], over: list[int | None]
) -> None:
    lines = [Line(number, number, "Ann wrote", indent) for number, indent in enumerate(indents, 1)]
    page = Page(lines, ["byline"] * len(lines), Landmarks([Dialect(name="tree", tree=True)]))
    headers = [Header(at, at + 1, name=at, author="Ann") for at in range(len(lines))]
    assert trees.parents(headers, page) == over
