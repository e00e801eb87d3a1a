"""Quotes: what has been said above, and by whom."""

from collections.abc import Sequence

import pytest
from msgspec import json

from support.quoting_posts import OTHERS, bodies_of, outline
from support.thread_pages import page, thread
from threadconv.dialects import choose
from threadconv.lines import Line
from threadconv.model import Block, Quote
from threadconv.reader import Options, read
from threadconv.segments import joined
from threadconv.segments.landmarks import Landmarks
from threadconv.segments.page import Page
from threadconv.thread.quote_marks import closings
from threadconv.thread.said import Said


@pytest.mark.parametrize("author", ["Ann", "Ann_Lee", "ann lee"])
def test_authors_who_write_a_line_again_quote_nobody(author: str) -> None:
    said = Said({})
    said.add("p1", author, ["The kettle wants descaling every other week."])
    assert not said.repeats("The kettle wants descaling every other week.", author)
    assert said.repeats("The kettle wants descaling every other week.", "Bob")


class Counted(list[str]):
    """Kinds of lines that count how often they are looked at."""

    looks = 0

    def __getitem__(self, at: object) -> str:  # type: ignore[override]
        self.looks += 1
        return super().__getitem__(at)  # type: ignore[call-overload, no-any-return]


@pytest.mark.parametrize(
    ("kinds", "pairs"),
    [
        pytest.param("quote prose unquote", {0: 2}, id="one"),
        pytest.param("quote quote unquote prose unquote", {0: 4, 1: 2}, id="one in the other"),
        pytest.param("quote unquote quote unquote", {0: 1, 2: 3}, id="one below the other"),
        pytest.param("quote prose quote unquote", {2: 3}, id="one that nothing closes"),
        pytest.param("unquote quote unquote unquote", {1: 2}, id="what closes nothing"),
        pytest.param("quote " * 500, {}, id="many that nothing closes"),
    ],
)
def test_a_mark_closes_the_last_quote_that_is_open(kinds: str, pairs: dict[int, int]) -> None:
    counted = Counted(kinds.split())
    assert closings(0, len(counted), counted) == pairs
    assert counted.looks <= 2 * len(counted)


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


@pytest.mark.parametrize(
    ("dialect", "line", "author", "words"),
    [
        ("vbulletin", "Originally Posted by Ann Lee View Post It does.", "Ann Lee", "It does."),
        ("wpforo", "Posted by: @Ann_Lee It does.", "Ann_Lee", "It does."),
        ("phpbb", "Ann Lee wrote: ↑Sat May 04, 2024 9:02 pmIt does.", "Ann Lee", "It does."),
        ("phpbb", "Ann Lee wrote: ↑Sat May 04, 2024 9:02 pmit does.", "Ann Lee", "it does."),
        ("phpbb", "Ann Lee wrote: ↑Sat May 04, 2024 9:02 am3 do.", "Ann Lee", "3 do."),
    ],
)
def test_an_opening_that_is_joined_to_its_words_is_parted(
    dialect: str, line: str, author: str, words: str
) -> None:
    found = Landmarks([choose.GENERIC, choose.load(dialect)]).vocabulary.openings.find(line)
    assert found is not None
    assert (found.author, line[found.end :]) == (author, words)


def test_the_mark_that_ends_a_quote_is_no_word_of_a_full_line() -> None:
    said = "The kettle wants descaling every other week."
    line = Line(3, 4, f"{said} Click to expand...", seams=(len(said) + 1,))
    mark = Line(9, 9, "Click to expand...")
    page = Page([line, mark], ["prose", "unquote"], Landmarks([choose.GENERIC]))
    joined.part(page)
    assert page.kinds == ["prose", "unquote", "unquote"]
    assert [(line.first, line.last) for line in page.lines] == [(3, 3), (4, 4), (9, 9)]
    assert page.lines[0].text == "The kettle wants descaling every other week."


@pytest.mark.parametrize(
    ("said", "mark", "kinds"),
    [
        ("It is furred up again.", "Code: Select all", ["prose", "inside"]),
        ("It is furred up again, in", "Code: Select all", ["prose"]),
        ("It is furred up again.", "Top", ["prose"]),
    ],
    ids=["a mark below a sentence", "no sentence ends above", "a button that is a word"],
)
def test_a_mark_that_the_page_shows_but_once_is_parted_from_a_full_line(
    said: str, mark: str, kinds: list[str]
) -> None:
    line = Line(3, 4, f"{said} {mark}", seams=(len(said) + 1,))
    page = Page([line], ["prose"], Landmarks([choose.GENERIC, choose.load("phpbb")]))
    joined.part(page)
    assert page.kinds == kinds


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
