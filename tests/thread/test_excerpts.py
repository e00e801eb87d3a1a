"""How another thread begins, printed under its title where a post links to it."""

from collections.abc import Sequence
from textwrap import wrap

import pytest

from support.invented_thread import NAMES, SAID, TITLE, posts_of
from threadconv.model import Paragraph, Post, Quote

LINKED = "Which oil a loom wants, and which it does not Workshop"
BEGINS = (
    "Every loom that I have had wanted another oil. The first was fond of what sewing machines "
    "get, the second would turn with nothing but what clocks get, and the third was not to be oil…"
)


def _thread(linked: Sequence[str], lead: str = "   ") -> list[str]:
    rows = [f"{lead}{TITLE}"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        rows += ["", f"{lead}{name} May {n}, 2020, 3:24pm {n}", "", f"{lead}{text}"]
        rows += ["", *linked, "", f"{lead}So it is."] if n == 3 else []
    return rows


def _told(post: Post) -> list[object]:
    return [
        [part.text for part in block.body if isinstance(part, Paragraph)]
        if isinstance(block, Quote)
        else block.text
        for block in post.body
        if isinstance(block, Paragraph | Quote)
    ]


@pytest.mark.parametrize(
    ("layout", "lead", "linked"),
    [
        ("chromium", "", [f" {LINKED}", BEGINS]),
        ("resiliparse", "", [LINKED, BEGINS]),
        ("html2text", "", [LINKED, "", f"> {BEGINS}"]),
        ("lynx", "   ", [f"   {LINKED}", "", *(f"     {row}" for row in wrap(BEGINS, 67))]),
    ],
)
def test_an_excerpt_is_a_quote_with_its_title(
    layout: str, lead: str, linked: Sequence[str]
) -> None:
    post = posts_of(_thread(linked, lead), layout)[2]
    first, quote, last = _told(post)
    assert (first, last) == (SAID[2], "So it is.")
    assert isinstance(quote, list)
    assert "\n".join(quote).replace("\n", " ") == f"{LINKED} {BEGINS}"


def test_few_words_are_one_below_a_title_that_says_where_it_is_filed() -> None:
    rows = [*_thread([LINKED, "E…"], ""), "", "Related topics", "Workshop"]
    assert _told(posts_of(rows, "chromium", "discourse")[2]) == [
        SAID[2],
        [f"{LINKED}\nE…"],
        "So it is.",
    ]


@pytest.mark.parametrize(
    "own",
    [
        pytest.param([f"{LINKED}.", BEGINS], id="below a sentence"),
        pytest.param([LINKED, "And so on, and on…"], id="few words"),
        pytest.param([LINKED, BEGINS.replace("…", ".")], id="words that are not cut off"),
        pytest.param([LINKED, BEGINS, "And there it broke off."], id="words that go on"),
    ],
)
def test_what_only_looks_alike_is_the_writers_own(own: Sequence[str]) -> None:
    post = posts_of(_thread(own, ""), "chromium")[2]
    assert not any(isinstance(block, Quote) for block in post.body)
