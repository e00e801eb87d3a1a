"""Comments: what readers have left under a post."""

import pytest

from threadconv import layouts
from threadconv.dialects import choose
from threadconv.segments import neighbours
from threadconv.segments.landmarks import Landmarks
from threadconv.segments.page import Page
from threadconv.thread import comments

DASHED = """\
3
Rinse it with vinegar.
Ann Lee
–  Ann Lee
2024-01-06 10:15:00 +00:00
Commented Jan 6, 2024 at 10:15
Twice, even.
It smells.
–  Bob
Commented Jan 7, 2024 at 9:00
|  Show 1 more comment
"""
HEADED = """\
2 Comments
Add a comment
Ann Lee
Ann Lee Over a year ago
Rinse it with vinegar.
2024-01-06T10:15:00.25Z+00:00
3
Reply
Copy link
Bob
Bob Over a year ago
Twice, even.
It smells.
2024-01-07T09:00:00.5Z+00:00
Reply
"""
NONE = """\
Add a comment
|  Show 1 more comment
"""


@pytest.mark.parametrize(
    ("foot", "told"),
    [
        pytest.param(
            DASHED,
            [("Ann Lee", "Rinse it with vinegar."), ("Bob", "Twice, even.\nIt smells.")],
            id="the author below",
        ),
        pytest.param(
            HEADED,
            [("Ann Lee", "Rinse it with vinegar."), ("Bob", "Twice, even.\nIt smells.")],
            id="the author above",
        ),
        pytest.param(NONE, [], id="none"),
    ],
)
def test_a_comment_has_its_author_and_its_words(foot: str, told: list[tuple[str, str]]) -> None:
    lines = layouts.read(foot.split("\n"), "chromium")
    vocabulary = Landmarks([choose.GENERIC, choose.load("stackexchange")])
    page = Page(lines, neighbours.mark(lines, vocabulary), vocabulary)
    found = comments.find(0, len(lines), page)
    assert [(comment.author, comment.text) for comment in found] == told
    days = [comment.posted and comment.posted[:10] for comment in found]
    assert days == ["2024-01-06", "2024-01-07"][: len(told)]
