"""Threads printed as forum programs do come back as they were: posts, authors, quotes, replies."""

import hypothesis.strategies as st
import pytest
from boards import BOARDS, TITLE, Post, printed
from hypothesis import given, settings

from threadconv.model import Paragraph, Quote
from threadconv.reader import read

NAMES = ("shavings", "Old Tom", "k_lathe", "Dorrit", "Zwarte Piet 7", "ann", "M. Okoro", "brq99")
WORDS = (
    "Burnt in the grinding. Did it go blue?",
    "A bit, at the corner.",
    "Old Stanley no. 5, the iron goes blunt after five strokes. Ground at 25, honed at 30.",
    "I would send it back; they gave me a new one without a word.",
    "Strop it. Then strop it again.",
    "Thanks, that was it!",
    "Which stone do you use, and how do you keep it flat? A dished one makes a belly on the iron.",
    "Mine took a week to get flat again, with sandpaper on a sheet of glass and a lot of patience.",
    "Water or oil?",
    "Never had that with the old ones, only with what they make now.",
    "The back must be flat too.",
)
PARAGRAPHS = st.permutations(WORDS)


@st.composite
def threads(draw: st.DrawFn) -> list[Post]:
    """Two to eight posts of two people at least who answer each other, no words said twice."""
    count = draw(st.integers(2, 8))
    words = iter(draw(PARAGRAPHS))
    first, *others = draw(st.permutations(NAMES))[: draw(st.integers(2, 4))]
    posts = [Post(first, None, (next(words),))]
    for at in range(1, count):
        author = (others[0], first)[at - 1] if at < 3 else draw(st.sampled_from([first, *others]))
        quoted = draw(st.none() | st.integers(0, at - 1))
        more = (next(words),) if at % 3 == 0 and len(WORDS) - at > count else ()
        posts.append(Post(author, quoted, (next(words), *more)))
    return posts


@pytest.mark.parametrize("board", ["invision", "xenforo"])
@given(posts=threads(), lettered=st.sets(st.sampled_from(NAMES)))
@settings(max_examples=40, deadline=None, derandomize=True, database=None)
def test_a_printed_thread_comes_back(board: str, posts: list[Post], lettered: set[str]) -> None:
    dump = printed(BOARDS[board], posts, sorted(lettered))
    thread = read(dump.encode()).thread
    names = [
        post.author.replace(" ", "_") if board == "discourse" else post.author for post in posts
    ]
    assert thread.title == TITLE
    assert [post.author for post in thread.posts] == names
    for at, (said, got) in enumerate(zip(posts, thread.posts, strict=True)):
        own = [block.text for block in got.body if isinstance(block, Paragraph)]
        assert " ".join(own).split() == " ".join(said.words).split()
        quotes = [block for block in got.body if isinstance(block, Quote)]
        if said.quoted is None:
            assert (quotes, got.reply_to) == ([], ())
        else:
            assert [quote.post for quote in quotes] == [f"p{said.quoted + 1}"]
            assert got.reply_to == (f"p{said.quoted + 1}",)
        assert got.posted == f"2024-04-{at + 13:02}"
