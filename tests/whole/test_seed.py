"""A headerless dump with nothing but no-break spaces between its posts, compared as a whole.

The dump holds real people's words and so stands beside this repository, not in it: what is
expected points at its lines by their numbers.
"""

from typing import NamedTuple

import pytest

from support.dumps import SEED, reading_of
from threadconv.model import Author, Paragraph, Quote, Reactions, Thread

pytestmark = pytest.mark.skipif(not SEED.is_file(), reason="the seed is not beside the repository")

AUTHOR = "LadyHalcyon"
SIGNATURE = "Sent from my SM-G950U using SDN mobile"


class Row(NamedTuple):
    """A post by the lines of the dump: of all of it, of its own paragraphs, of a quote before."""

    lines: tuple[int, int]
    paragraphs: tuple[int, ...]
    quoted: tuple[str, int] | None = None
    reactions: int | None = None
    edited: bool = False
    signed: bool = False


POSTS = (
    Row((5, 17), (15,), signed=True),
    Row((21, 25), (21,), reactions=2, edited=True),
    Row((26, 29), (26,), reactions=4),
    Row((31, 34), (31,), reactions=4),
    Row((35, 38), (35,), reactions=1),
    Row((39, 42), (39,), reactions=1),
    Row((43, 51), (45, 47), ("p6", 43), reactions=1, edited=True),
    Row((52, 55), (52,), reactions=1),
    Row((56, 59), (57,), ("p3", 56), signed=True),
    Row((61, 64), (62,), ("p4", 61), signed=True),
    Row((66, 69), (67,), ("p6", 66), signed=True),
    Row((71, 76), (71, 73), reactions=2),
)


@pytest.fixture
def rows() -> list[str]:
    """The dump's lines; line 1 is at index 1."""
    return ["", *SEED.read_text(encoding="utf-8").split("\n")]


@pytest.fixture
def thread() -> Thread:
    return reading_of(SEED).thread


def test_the_seed_holds_twelve_posts(thread: Thread) -> None:
    assert [post.id for post in thread.posts] == [f"p{n}" for n in range(1, 13)]


@pytest.mark.parametrize("at", range(len(POSTS)), ids=lambda at: f"p{at + 1}")
def test_each_post_is_made_of_its_lines(thread: Thread, rows: list[str], at: int) -> None:
    post, row = thread.posts[at], POSTS[at]
    assert post.lines == row.lines
    assert post.body == (*quote(row, rows), *(paragraph(line, rows) for line in row.paragraphs))
    assert post.reply_to == ((row.quoted[0],) if row.quoted else ())
    assert post.signature == (SIGNATURE if row.signed else None)
    assert post.edited is row.edited
    assert (post.edited_as is not None) is row.edited
    assert post.reactions == (
        Reactions(kinds=("Like",), total=row.reactions) if row.reactions else None
    )


def quote(row: Row, rows: list[str]) -> tuple[Quote, ...]:
    if not row.quoted:
        return ()
    post, line = row.quoted
    return (Quote(post=post, body=(paragraph(line, rows),), lines=(line, line)),)


def paragraph(line: int, rows: list[str]) -> Paragraph:
    return Paragraph(text=rows[line].strip())


def test_nothing_is_stated_that_the_seed_does_not_print(thread: Thread) -> None:
    silent = ("number", "subject", "posted", "posted_as", "reply_to_inferred")
    assert [(p.id, name) for p in thread.posts for name in silent if getattr(p, name)] == []
    assert thread.url is None
    assert thread.warnings == ()


def test_the_one_card_names_the_one_author(thread: Thread) -> None:
    assert thread.authors == (
        Author(
            name=AUTHOR,
            title="Full Member",
            badges=("5+ Year Member",),
            joined="2016-10-30",
            stats={"messages": 995, "reaction_score": 634},
        ),
    )
    assert [post.author for post in thread.posts] == [AUTHOR, *[None] * 11]


def test_a_signature_tells_the_author_of_three_posts_as_a_guess(thread: Thread) -> None:
    guessed = {p.id: p.author_inferred for p in thread.posts if p.author_inferred}
    assert list(guessed) == ["p9", "p10", "p11"]
    assert {guess.name for guess in guessed.values()} == {AUTHOR}
    assert {guess.evidence for guess in guessed.values()} == {"same signature as p1"}
    assert all(0.5 < guess.confidence < 1 for guess in guessed.values())


def test_the_page_around_the_posts_is_title_and_notices(thread: Thread, rows: list[str]) -> None:
    assert thread.title == rows[1].strip()
    notices = [(notice.lines, notice.text) for notice in thread.notices]
    assert notices == [((line, line), rows[line].strip()) for line in (3, 19, 30, 77)]


def test_the_seed_is_known_for_what_it_is(thread: Thread) -> None:
    assert (thread.source.name, thread.source.encoding) == (SEED.name, "utf-8")
    assert (thread.source.layout, thread.source.dialect) == ("resiliparse", "xenforo")
    assert thread.forum.software == "xenforo"


def test_every_line_of_the_seed_has_its_place(rows: list[str]) -> None:
    posts: dict[int, str] = {}
    for at, row in enumerate(POSTS, 1):
        posts |= dict.fromkeys(range(row.lines[0], row.lines[1] + 1), f"p{at}")
    filled = [number for number, row in enumerate(rows) if row.strip()]
    told = {line.number: line.post for line in reading_of(SEED).lines if line.role != "blank"}
    assert told == {number: posts.get(number) for number in filled}
