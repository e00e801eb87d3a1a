"""A tree of all headers that a page prints above the posts, with their headers once more."""

import pytest

from support.invented_thread import NAMES, SAID, TITLE, words


@pytest.mark.parametrize("edited", ["", "Bearbeitet von Onvar, 11.02.2017 19:45"])
def test_a_tree_of_headers_above_the_posts_is_none_of_them(edited: str) -> None:
    headers = [f"Beitrag von {name} 11.02.2017 15:3{n}" for n, name in enumerate(NAMES)]
    rows = ["Forum", TITLE]
    for header in headers:
        rows += ["+3", TITLE, header]
    for n, (header, text) in enumerate(zip(headers, SAID, strict=True)):
        told = f"{header} {edited}".strip() if n == 3 else header
        rows += [TITLE, told, "", text, "", "antworten zitieren"]
    assert words(rows) == list(SAID)
