"""Comments: what readers have left under a post."""

import pytest

from threadconv import layouts, parse
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


QUESTION = """\
How do I clean a kettle?
Ask Question
Asked 3 years ago
Modified 1 year ago
12
{above}There is a white crust inside of it that no brush takes off.
Share
Improve this question
asked Jan 5, 2024 at 9:00
Ann Lee
1,2031111 silver badges2121 bronze badges
Add a comment |
2 Answers
Sorted by: Reset to default
18
{above}Rinse it with vinegar, and leave it over night.
Share
Improve this answer
answered Jan 6, 2024 at 9:00
Bob
11111 silver badge
Only if it is white.
Dora
–  Dora
2024-01-06 11:00:00 +00:00
Commented Jan 6, 2024 at 11:00
{below}
5
{above}Boil a lemon in it for an hour.
Share
Improve this answer
answered Jan 7, 2024 at 9:00
Cora
1311 gold badge
Add a comment |
"""


@pytest.mark.parametrize(
    ("above", "below"),
    [
        pytest.param("", "Add a comment", id="none"),
        pytest.param("", "|  Show 1 more comment", id="one"),
        pytest.param("", "|\xa0 Show 12 more comments", id="many"),
        pytest.param("", "Add a comment\n\n\xa0|\xa0", id="a bar alone"),
        pytest.param('[](/posts/12/timeline "Show activity")\n', "Add a comment | ", id="a link"),
    ],
)
def test_what_closes_the_comments_is_no_words_of_the_post_below(above: str, below: str) -> None:
    thread = parse(QUESTION.format(above=above, below=below), dialect="stackexchange")
    assert [[block.text for block in post.body] for post in thread.posts] == [
        ["There is a white crust inside of it that no brush takes off."],
        ["Rinse it with vinegar, and leave it over night."],
        ["Boil a lemon in it for an hour."],
    ]
    assert [post.author for post in thread.posts] == ["Ann Lee", "Bob", "Cora"]
