"""One header that names a rank where all others name authors is mended."""

import pytest

from threadconv.dialects import choose
from threadconv.lines import Line
from threadconv.segments.headers import Header, ranked
from threadconv.segments.landmarks import Landmarks
from threadconv.segments.page import Page


def test_an_author_is_not_called_as_the_line_below_the_name_in_another_post() -> None:
    rows = ["A kettle that whistles", "Ada", "Old hand"]
    lines = [Line(n, n, text) for n, text in enumerate([*rows, "Ada", "Old hand"], 1)]
    page = Page(lines, ["short"] * len(lines), Landmarks([choose.GENERIC]))
    headers = [Header(2, 3, 2, "Old hand"), Header(3, 5, 3, "Ada")]
    ranked.mend(headers, page)
    assert [(one.author, one.start, one.name) for one in headers] == [("Ada", 1, 1), ("Ada", 3, 3)]


@pytest.mark.parametrize(
    ("cards", "names"),
    [
        ("Ada/Ox, Bo/Ox, Ox/Smith, Ox/Baker", "Ada, Bo, Smith, Baker"),
        ("Ada/Ox, Bo/Ox, Cy/Elk", "Ada, Bo, Cy"),
        ("Ada/Bo, Bo/Ada, Bo/Cy, Cy/Bo, Bo/Cy", "Ada, Bo, Bo, Cy, Bo"),
    ],
)
def test_what_stands_below_several_names_and_over_several_roles_is_none(
    cards: str, names: str
) -> None:
    texts = [text for card in cards.split(", ") for text in card.split("/")]
    lines = [Line(n, n, text) for n, text in enumerate(texts, 1)]
    page = Page(lines, ["short"] * len(lines), Landmarks([choose.GENERIC]))
    headers = [Header(at, at + 2, at, texts[at]) for at in range(0, len(texts), 2)]
    ranked.mend(headers, page)
    assert ", ".join(one.author for one in headers) == names
