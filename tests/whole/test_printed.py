"""Threads printed as forum programs do come back as they were: posts, authors, quotes, replies."""

import hypothesis.strategies as st
import pytest
from hypothesis import assume, given, settings

from printing import BOARDS, Members, Post, Print, comes_back, page
from threadconv.reader import join, open_dump, read

NAMES = ("shavings", "Old Tom", "k_lathe", "Dorrit", "Little Owl 7", "ann", "M. Okoro", "brq99")
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
    "There is a film about it, an hour long, in which nothing else happens.",
    "No idea, sorry",
    "What about the chip breaker? Mine left a gap, and every shaving jammed in it.",
    "Good steel, but soft.",
    "See http://plane.example/faq/burrs.html for the long answer.",
    "My wife says it's me.",
    "It rings when you tap it, that is how you tell.",
    "Send a picture",
)
SHORT = ("lol", "Why?", "Nice one", "same here", "Solved")
ITEMS = ("a flat stone", "fine oil, not much of it", "a strop of leather", "glass and sandpaper")
CODE = "for angle in 25, 30:\n    grind(angle)\n    hone(angle)"
SIGNATURES = ("Sharp is a habit.", "Bench, vice, tea.", "Measure twice and buy it again")
NAMES_TAKEN = st.sets(st.sampled_from(NAMES))


def _once(items: tuple[str, ...], posts: list[Post]) -> tuple[str, ...]:
    """The items, where no post above lists any."""
    return () if any(post.listed for post in posts) else items


@st.composite
def threads(draw: st.DrawFn, rich: bool, fewest: int = 2) -> tuple[list[Post], Members]:
    """Up to eight posts of two people at least who answer each other, no words said twice.

    In a `rich` one some say but a word, and posts have lists, code, edits, reactions, signatures.
    """
    seldom = st.sampled_from((False, False, False, False, rich))
    count = draw(st.integers(fewest, 8))
    words = iter(draw(st.permutations(WORDS + SHORT if rich else WORDS)))
    first, *others = draw(st.permutations(NAMES))[: draw(st.integers(2, 4))]
    posts = []
    for at in range(count):
        author = (
            (first, others[0], first)[at] if at < 3 else draw(st.sampled_from([first, *others]))
        )
        posts.append(
            Post(
                author=author,
                paragraphs=tuple(next(words) for _ in range(draw(st.sampled_from((1, 1, 1, 2))))),
                quoted=draw(st.none() | st.integers(0, at - 1)) if at else None,
                listed=_once(ITEMS[draw(st.integers(0, 2)) :] if draw(seldom) else (), posts),
                code=CODE if draw(seldom) and not any(post.code for post in posts) else "",
                edited=draw(seldom),
                liked=(others[0] if author == first else first) if draw(seldom) else "",
            )
        )
    signed = zip(sorted(draw(NAMES_TAKEN))[:3] if rich else (), SIGNATURES, strict=False)
    members = Members(draw(NAMES_TAKEN), draw(NAMES_TAKEN), draw(NAMES_TAKEN), dict(signed))
    return posts, members


@st.composite
def cut(draw: st.DrawFn) -> tuple[list[Post], Members, list[list[int]], list[int]]:
    """A thread with its authors on all of its two or three pages, in any order: each page begins
    at or above the end of the one before, or with the first post once more."""
    posts, members = draw(threads(rich=False, fewest=6))
    stops = sorted(draw(st.sets(st.integers(2, len(posts) - 2), min_size=1, max_size=2)))
    starts = [draw(st.integers(0, stop)) for stop in stops]
    shown = [
        [*range(at, stop)] for at, stop in zip([0, *starts], [*stops, len(posts)], strict=True)
    ]
    first = draw(st.booleans())
    shown = [[0, *some] if first and some[0] else some for some in shown]
    for some in shown:
        assume(len({posts[at].author for at in some}) > 1)
    return posts, members, shown, draw(st.permutations(range(len(shown))))


ALL = "chrome chromium lynx w3m resiliparse inscriptis html2text bs4"
HOLD = {
    "bbpress": ALL,
    "discourse": "chrome chromium lynx w3m resiliparse inscriptis",
    "fluxbb": ALL,
    "invision": "chrome chromium w3m resiliparse inscriptis html2text bs4",
    "kunena": "chrome chromium lynx w3m resiliparse inscriptis html2text",
    "mybb": ALL,
    "nodebb": "chrome html2text",
    "phpbb": ALL,
    "phpbb2": "chrome chromium lynx resiliparse inscriptis html2text bs4",
    "smf": "chromium lynx w3m resiliparse inscriptis html2text bs4",
    "smf20": ALL,
    "vanilla": "chrome lynx w3m resiliparse inscriptis html2text bs4",
    "vbulletin3": ALL,
    "vbulletin4": ALL,
    "woltlab": ALL,
    "wpforo": ALL,
    "xenforo": "chrome chromium w3m resiliparse inscriptis html2text bs4",
    "xenforo1": ALL,
}
"""The tools whose dumps of a board come back, whatever thread it is.

`chromium` is the page's innerText, `chrome` what is on the clipboard. Of the other dumps, those of
nodebb, of discourse by html2text and bs4, of invision and xenforo in lynx, and of vanilla's
innerText hold in all but a few of 300 threads, and are not tested here: all that is said in one
may be a word or two, and a question may seem to be the title. So it is with smf on the clipboard,
where a paragraph of two or three words above the next card may be its name. What never holds is
kunena by bs4, which joins ranks to names and prints each name three times. Flarum's threads come
back but for one in ten: where two or three words are quoted, with nothing but a name before them.
Nor does phpBB's table in w3m hold, where a button of three words is broken over three rows.
"""
RICH = {
    "bbpress": "resiliparse lynx",
    "fluxbb": "bs4 lynx w3m",
    "invision": "resiliparse lynx html2text",
    "kunena": "resiliparse html2text",
    "mybb": "lynx html2text",
    "nodebb": "resiliparse",
    "phpbb": "resiliparse lynx html2text",
    "phpbb2": "chrome lynx resiliparse",
    "smf": "lynx html2text",
    "smf20": "inscriptis",
    "vbulletin3": "resiliparse lynx",
    "vbulletin4": "w3m resiliparse",
    "woltlab": "resiliparse lynx bs4",
    "xenforo": "resiliparse html2text",
    "xenforo1": "bs4",
}
"""The same where one-word posts, lists, code, edits, reactions and signatures are among them. Of
the others few lose more than one thread in twenty: a word or two under a quote, a number for
reactions, the signature of one of two posts."""

MERGED = {
    "bbpress": "resiliparse",
    "fluxbb": "resiliparse",
    "invision": "chromium",
    "kunena": "resiliparse",
    "mybb": "chromium",
    "nodebb": "resiliparse",
    "phpbb": "chromium lynx",
    "phpbb2": "inscriptis",
    "smf": "inscriptis",
    "smf20": "resiliparse",
    "vbulletin3": "inscriptis",
    "vbulletin4": "resiliparse",
    "woltlab": "resiliparse",
    "wpforo": "inscriptis",
    "xenforo": "chromium",
    "xenforo1": "chromium",
}
"""The same where the thread is cut into pages. One page by itself does not show whom it quotes
where nothing but that name and a colon opens a quote, as Discourse does; Vanilla's say neither
which they are nor the days of posts: where no post stands on two of them they have no order."""


def pairs(boards: dict[str, str]) -> list[tuple[str, str]]:
    return [(board, name) for board, names in boards.items() for name in names.split()]


def test_every_board_is_tested_or_told_of() -> None:
    boards = {path.stem for path in BOARDS.glob("[a-z]*.html")}
    assert boards == HOLD.keys() | {"flarum"}
    assert boards == MERGED.keys() | {"discourse", "flarum", "vanilla"}


@pytest.mark.parametrize(("board", "name"), pairs(HOLD))
@given(thread=threads(rich=False))
@settings(max_examples=25, deadline=None, derandomize=True, database=None)
def test_a_printed_thread_comes_back(
    board: str, name: str, tool: Print, thread: tuple[list[Post], Members]
) -> None:
    posts, members = thread
    got = read(tool(name, page(board, posts, members)).encode()).thread
    comes_back(board, got, posts, members)


@pytest.mark.parametrize(("board", "name"), pairs(RICH))
@given(thread=threads(rich=True))
@settings(max_examples=25, deadline=None, derandomize=True, database=None)
def test_a_thread_with_all_that_posts_hold_comes_back(
    board: str, name: str, tool: Print, thread: tuple[list[Post], Members]
) -> None:
    posts, members = thread
    got = read(tool(name, page(board, posts, members)).encode()).thread
    comes_back(board, got, posts, members)


@pytest.mark.parametrize(("board", "name"), pairs(MERGED))
@given(pages=cut())
@settings(max_examples=25, deadline=None, derandomize=True, database=None)
def test_pages_of_a_printed_thread_in_any_order_and_overlap_make_the_whole(
    board: str,
    name: str,
    tool: Print,
    pages: tuple[list[Post], Members, list[list[int]], list[int]],
) -> None:
    posts, members, shown, order = pages
    printed = [
        tool(name, page(board, posts, members, shown=some, place=(at, len(shown))))
        for at, some in enumerate(shown, 1)
    ]
    got = join([open_dump(printed[at].encode(), f"{at}.txt") for at in order]).thread
    comes_back(board, got, posts, members)
