"""Quotes: what has been said above, and by whom."""

from collections.abc import Sequence

import pytest
from msgspec import json

from support.quoting_posts import OTHERS, bodies_of, outline
from support.thread_pages import page, thread
from threadconv.model import Block, Quote
from threadconv.reader import Options, read

FIRST = (
    "Ann Lee\nI have had mine for eleven years.\n"
    "The kettle wants descaling every other week, and vinegar will do it."
)


SECOND = (
    "Bob Rowe\nAnn Lee wrote:\n"
    "The kettle wants descaling every other week, and vinegar will do it.\n"
    "Vinegar smells for days, I take citric acid and a spoon."
)


@pytest.mark.parametrize(
    ("post", "told"),
    [
        pytest.param(
            "Cy Dunn\nBob Rowe wrote:\nAnn Lee wrote:\n"
            "The kettle wants descaling every other week, and vinegar will do it.\n"
            "Vinegar smells for days, I take citric acid and a spoon.\n"
            "Both of you, open a window.",
            [
                [
                    "Bob Rowe",
                    [
                        "Ann Lee",
                        "The kettle wants descaling every other week, and vinegar will do it.",
                    ],
                    "Vinegar smells for days, I take citric acid and a spoon.",
                ],
                "Both of you, open a window.",
            ],
            id="a quote that begins with a quote",
        ),
        pytest.param(
            "Cy Dunn\n Bob Rowe wrote:\n Ann Lee wrote:\n"
            "The kettle wants descaling every other week, and vinegar will do it.\n"
            "Vinegar smells for days, I take citric acid and a spoon.\n"
            "Both of you, open a window.",
            [
                [
                    "Bob Rowe",
                    [
                        "Ann Lee",
                        "The kettle wants descaling every other week, and vinegar will do it.",
                    ],
                    "Vinegar smells for days, I take citric acid and a spoon.",
                ],
                "Both of you, open a window.",
            ],
            id="a blank before the words that open a quote",
        ),
        pytest.param(
            "Cy Dunn\nAnn Lee wrote:\n"
            "The kettle wants descaling every other week, and vinegar will do it.\n"
            "It does.\nBob Rowe wrote:\nI take citric acid and a spoon.\nSo do I.",
            [
                ["Ann Lee", "The kettle wants descaling every other week, and vinegar will do it."],
                "It does.",
                ["Bob Rowe", "I take citric acid and a spoon."],
                "So do I.",
            ],
            id="answers between quotes",
        ),
        pytest.param(
            "Cy Dunn\nDee wrote:\nNobody here has read these words before.\nI have, elsewhere.",
            [["Dee", "Nobody here has read these words before."], "I have, elsewhere."],
            id="words of another page",
        ),
        pytest.param(
            "Cy Dunn\nDee wrote:\nThis is all that there is.",
            [["Dee"], "This is all that there is."],
            id="the last line is the writer's own",
        ),
    ],
)
def test_where_nothing_ends_a_quote_the_words_above_do(post: str, told: list[object]) -> None:
    assert outline(bodies_of(FIRST, SECOND, *OTHERS, post)[-1]) == told


@pytest.mark.parametrize("frame", ["Code:", "Click to expand..."])
def test_what_the_page_prints_inside_a_body_is_no_word_of_the_quoted_post(frame: str) -> None:
    said = f"Set the timer before you fill it:\n{frame}\ntimer 12\nThen wait for the whistle."
    bodies = bodies_of(f"Ann Lee\n{said}", f"Bob Rowe\nAnn Lee wrote:\n{said}\nI did.", *OTHERS)
    quote = bodies[1][0]
    assert isinstance(quote, Quote)
    assert quote.post == "p1"


@pytest.mark.parametrize("word", ["Quote:", "quote:", "QUOTE :"])
def test_the_word_for_a_quote_and_a_colon_open_one_of_nobody(word: str) -> None:
    post = f"Cy Dunn\n{word}\nNobody here has read these words before.\nI have, elsewhere."
    body = outline(bodies_of(FIRST, SECOND, *OTHERS, post)[-1])
    assert body == [[None, "Nobody here has read these words before."], "I have, elsewhere."]


def test_the_word_for_a_quote_opens_one_where_it_is_marked_as_the_lines_below() -> None:
    posts = thread(4)
    posts[2] = posts[2]._replace(words=f"> Quote\n> \n> {posts[0].words}\n\n{posts[2].words}")
    made = read(page(posts, range(4)).encode(), None, Options(layout="html2text")).thread
    assert outline(made.posts[2].body)[0] == [None, posts[0].words]
    assert made.posts[2].reply_to == ("p1",)


@pytest.mark.parametrize("levels", [64, 65, 400])
@pytest.mark.parametrize("opened", [False, True], ids=["marks", "openings"])
def test_quotes_inside_quotes_end_and_no_word_of_them_is_lost(levels: int, opened: bool) -> None:
    opening = "{marks} Ada said:\n" if opened else ""
    nest = "".join(
        opening.format(marks=">" * level) + f"{'>' * (level + opened)} layer{level} is here\n"
        for level in range(1, levels + 1)
    )
    posts = thread(4)
    posts[2] = posts[2]._replace(words=f"{posts[2].words}\n\n{nest}")
    made = read(page(posts, range(4)).encode(), None, Options(layout="html2text")).thread
    assert max(depth(post.body) for post in made.posts) == 64
    words = json.encode(made.posts).decode()
    assert [level for level in range(1, levels + 1) if f"layer{level} " not in words] == []


def depth(body: Sequence[Block]) -> int:
    return max((1 + depth(block.body) for block in body if isinstance(block, Quote)), default=0)


def test_a_quote_of_the_nick_on_a_card_is_its_authors() -> None:
    rows = ["The kettle again", ""]
    said = (
        "Who has scale in the spout?",
        "Posted by: @leannet\n\nWho has scale in the spout?\n\nNobody has.",
        "Take the lid off first.",
    )
    people = (("Ann Lee", "leannet"), ("Bob Rowe", "bob4"), ("Cy Dunn", "dunn_c"))
    for number, ((name, nick), text) in enumerate(zip(people, said, strict=True), 1):
        rows += [name, f"(@{nick})", "New Member", "Joined: 2 years ago", f"Posts: {number}0"]
        rows += [f"{number}/04/2024 8:03 am", f"#70{number}", "", text, "", "Reply Quote"]
    posts = read("\n".join(rows).encode()).thread.posts
    assert [post.author for post in posts] == [name for name, _ in people]
    assert posts[1].reply_to == ("p1",)
