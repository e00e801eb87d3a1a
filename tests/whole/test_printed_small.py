"""The smallest threads by which printed boards have shown that something was read wrong."""

import pytest

from printing import Members, Post, Print, comes_back, page
from threadconv.reader import read

FULL = "We had the same at school and the teacher told us that it was the wood."
"""As long as a line of lynx."""
ENDS = "Never had that with the old ones, only with what they make now."
"""So long that the header of the next post does not fit behind it in an item of lynx."""
LINK = "See http://plane.example/faq/burrs.html for the long answer."
"""And so long for a header that names its author."""


ITEMS = ("fine oil, not much of it", "a strop of leather", "glass and sandpaper")
CODE = "for angle in 25, 30:\n    grind(angle)\n    hone(angle)"


def two(first: str, second: str, quoted: int | None = None) -> tuple[Post, ...]:
    return Post("shavings", (first,)), Post("M. Okoro", (second,), quoted)


THREE = (
    Post("Dorrit", (ENDS,)),
    Post("ann", ("Strop it.",), 0),
    Post("Dorrit", ("Then strop it again.",), 1),
)
FOUR = (
    Post("brq99", ("There is a film about it, an hour long, in which nothing else happens.",)),
    Post("Dorrit", ("What about the chip breaker? Mine left a gap, and every shaving jammed.",)),
    Post("brq99", (ENDS,)),
    Post("Dorrit", ("Thanks, that was it!",)),
)


@pytest.mark.parametrize(
    ("board", "name", "posts"),
    [
        pytest.param("vbulletin3", "inscriptis",
                     two("Strop it. Then strop it again.", ENDS),
                     id="a number near the right end of the row over a narrow post"),
        pytest.param("mybb", "inscriptis",
                     two(ENDS, "I would send it back, and soon."),
                     id="rows filled up with blanks are none of lynx"),
        pytest.param("mybb", "html2text",
                     two(FULL, "My wife says it's me."),
                     id="cells of a page of two posts"),
        pytest.param("vbulletin3", "bs4",
                     two("Good steel, but soft.", "No idea, sorry"),
                     id="the sign of a post's number and its digits on two lines"),
        pytest.param("bbpress", "w3m",
                     two("Water or oil?", "Strop it once more.", 0),
                     id="the file of a picture is no part of the name beside it"),
        pytest.param("vbulletin3", "lynx",
                     two(FULL, "No idea, sorry", 0),
                     id="a full line of a quote is not joined to the words below it"),
        pytest.param("bbpress", "lynx",
                     two(ENDS, "It rings when you tap it."),
                     id="a full line is not joined to the header below it"),
        pytest.param("discourse", "lynx",
                     (Post("ann", (LINK,)), Post("Little Owl 7", ("Strop it once more.",))),
                     id="nor to one that names its author"),
        pytest.param("vbulletin3", "html2text",
                     two("Thanks, that was it!", "Beech or maple?", 0),
                     id="a quote in a cell of its own opens and goes on in one line"),
        pytest.param("mybb", "bs4",
                     two("Water or oil?", "The back must be flat too.", 0),
                     id="a date in brackets over a quote is not the post's"),
        pytest.param("vbulletin3", "inscriptis",
                     THREE,
                     id="quotes that begin most bodies stand further in than they"),
        pytest.param("vbulletin3", "chromium",
                     two("Send a picture", "Water or oil?", 0),
                     id="the name under an anchor is not that of the post below"),
        pytest.param("vbulletin3", "bs4",
                     two("Send a picture", "The back must be flat too.", 0),
                     id="a short post below its own title is no line of the card"),
        pytest.param("fluxbb", "inscriptis",
                     two("Water or oil?", "Strop it once more."),
                     id="a name and a rank before the labels of a card"),
        pytest.param("kunena", "chromium",
                     two("Yes and no. The bevel, yes.", "Water or oil?"),
                     id="the head of the page is no card of the first of two posts"),
        pytest.param("vbulletin3", "inscriptis",
                     two("Water or oil?", "Why not both of them?", 0),
                     id="a row of a menu is no title"),
        pytest.param("vbulletin3", "html2text",
                     (Post("ann", ("Beech or maple?", ENDS)), Post("Dorrit", ("Water or oil?",))),
                     id="a question under a post's own title is no title"),
        pytest.param("vanilla", "chromium",
                     two("Strop it. Then strop it again.", "It rings when you tap it."),
                     id="words over the first header are the title, a star is none of the name"),
        pytest.param("vanilla", "lynx",
                     two("Water or oil?", "Strop it once more."),
                     id="the name of a picture stands before the name, and a star behind"),
        pytest.param("vanilla", "bs4",
                     two("Water or oil?", "Strop it once more."),
                     id="rows set apart are of bs4, though it cuts hardly a sentence"),
        pytest.param("nodebb", "chromium",
                     (Post("Little Owl 7", (ENDS,)), Post("Little Owl 7", ("Send a picture",))),
                     id="a name of three words over all dates is no title of the posts"),
        pytest.param("xenforo", "html2text",
                     FOUR,
                     id="who writes each second answer is no furniture where others have no rank"),
        pytest.param("invision", "lynx",
                     (Post("Little Owl 7", ("It rings.",)), Post("Dorrit", (ENDS,), 0)),
                     id="a name with a number in it is no title"),
        pytest.param("nodebb", "lynx",
                     (FOUR[0], Post("Dorrit", ("Water or oil?",), code=CODE), *FOUR[2:]),
                     id="code that ends a post at the margin is no signature"),
        pytest.param("invision", "lynx",
                     (*FOUR[:2], Post("brq99", ("Then strop it again.",), 0, code=CODE), FOUR[3]),
                     id="code at the margin does not show that the words above it are quoted"),
        pytest.param("woltlab", "resiliparse",
                     (*FOUR[:2], Post("brq99", ("Send",), listed=ITEMS, liked="Dorrit"), FOUR[3]),
                     id="a list over who reacted is the writer's where some items are long"),
        pytest.param("smf", "lynx",
                     (*FOUR[:2], Post("brq99", ("Strop it.",), code=CODE), FOUR[3]),
                     id="what stands over code is none of a post's words"),
        pytest.param("vbulletin3", "html2text",
                     (*FOUR[:2], Post("brq99", (ENDS,), edited=True), FOUR[3]),
                     id="the line over the note of an edit is none of a post's words"),
        pytest.param("phpbb", "lynx",
                     (*FOUR[:2], Post("shavings", (FULL,), edited=True), FOUR[3]),
                     id="a full line is not joined to the two of the note of an edit"),
        pytest.param("invision", "html2text",
                     (*FOUR[:2], *(post._replace(edited=True) for post in FOUR[2:])),
                     id="dates with a note behind them end no thread, though they are no links"),
        pytest.param("invision", "bs4",
                     (*FOUR[:2], *(post._replace(liked="ann") for post in FOUR[2:])),
                     id="how many reacted to some posts is none of their words"),
        pytest.param("discourse", "html2text",
                     (FOUR[0], Post("M. Okoro", ("Strop it once more.",), 0), *FOUR[2:]),
                     id="the words that tell a dialect are cut by links"),
    ],
)  # fmt: skip
def test_what_has_been_read_wrong_comes_back(
    board: str, name: str, posts: tuple[Post, ...], tool: Print
) -> None:
    members = Members({"M. Okoro", "Little Owl 7"}, ranked={"Dorrit"})
    got = read(tool(name, page(board, posts, members)).encode()).thread
    comes_back(board, got, list(posts), members)
