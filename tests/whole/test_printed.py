"""Threads printed as forum programs do come back as they were: posts, authors, quotes, replies."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

import pytest

from printing import BOARDS, Members, Post, Print, comes_back, page
from support.places import GOLDEN
from threadconv.errors import ThreadconvError
from threadconv.reader import join, open_dump, read

THREADS = 25
"""So many are drawn for each board and tool."""

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


def _once(items: tuple[str, ...], posts: list[Post]) -> tuple[str, ...]:
    """The items, where no post above lists any."""
    return () if any(post.listed for post in posts) else items


def _some_names(chance: Random) -> list[str]:
    return chance.sample(NAMES, chance.randint(0, len(NAMES)))


def random_thread(chance: Random, *, rich: bool, fewest: int = 2) -> tuple[list[Post], Members]:
    """Up to eight posts of two people at least who answer each other, no words said twice.

    In a `rich` one some say but a word, and posts have lists, code, edits, reactions, signatures.
    """

    def seldom() -> bool:
        return rich and chance.random() < 0.2

    said = WORDS + SHORT if rich else WORDS
    words = iter(chance.sample(said, len(said)))
    first, *others = chance.sample(NAMES, chance.randint(2, 4))
    posts: list[Post] = []
    for at in range(chance.randint(fewest, 8)):
        author = (first, others[0], first)[at] if at < 3 else chance.choice((first, *others))
        posts.append(
            Post(
                author=author,
                paragraphs=tuple(next(words) for _ in range(chance.choice((1, 1, 1, 2)))),
                quoted=chance.choice((None, chance.randrange(at))) if at else None,
                listed=_once(ITEMS[chance.randint(0, 2) :] if seldom() else (), posts),
                code=CODE if seldom() and not any(post.code for post in posts) else "",
                edited=seldom(),
                liked=(others[0] if author == first else first) if seldom() else "",
            )
        )
    signed = zip(_some_names(chance)[:3] if rich else (), SIGNATURES, strict=False)
    pictured, ranked, placed = (_some_names(chance) for _ in range(3))
    return posts, Members(pictured, ranked, placed, dict(signed))


def random_pages(chance: Random) -> tuple[list[Post], Members, list[list[int]]]:
    """A thread with its authors on all of its two or three pages: each begins at or above the end
    of the one before, or with the first post once more."""
    while True:
        posts, members = random_thread(chance, rich=False, fewest=6)
        shown = _cut(chance, len(posts))
        if all(len({posts[at].author for at in some}) > 1 for some in shown):
            return posts, members, shown


def _cut(chance: Random, count: int) -> list[list[int]]:
    """The indices of the posts on each page of a thread of so many."""
    stops = sorted(chance.sample(range(2, count - 1), chance.randint(1, 2)))
    starts = [0, *(chance.randint(0, stop) for stop in stops)]
    shown = [[*range(at, stop)] for at, stop in zip(starts, [*stops, count], strict=True)]
    first = chance.random() < 0.5
    return [[0, *some] if first and some[0] else some for some in shown]


ALL = "chrome chromium lynx w3m resiliparse inscriptis html2text bs4"
HOLD = {
    "bbpress": ALL,
    "discourse": "chrome chromium lynx w3m resiliparse inscriptis html2text",
    "fluxbb": "chrome chromium lynx w3m resiliparse inscriptis html2text",
    "invision": "chrome chromium w3m resiliparse inscriptis html2text bs4",
    "kunena": "chrome chromium lynx w3m resiliparse html2text",
    "mybb": ALL,
    "nodebb": ALL,
    "phpbb": ALL,
    "phpbb2": "chrome chromium lynx resiliparse inscriptis html2text bs4",
    "smf": "lynx w3m inscriptis html2text",
    "smf20": ALL,
    "vanilla": ALL,
    "vbulletin3": "chrome chromium lynx resiliparse inscriptis bs4",
    "vbulletin4": ALL,
    "woltlab": ALL,
    "wpforo": ALL,
    "xenforo": "chrome lynx w3m resiliparse inscriptis html2text",
    "xenforo1": ALL,
}
"""The tools whose dumps of a board come back: each of a hundred threads and more, when last tried.

`chromium` is the page's innerText, `chrome` what is on the clipboard.
"""
NEARLY = {
    "discourse": "bs4",
    "flarum": "inscriptis",
    "fluxbb": "bs4",
    "invision": "lynx",
    "kunena": "inscriptis bs4",
    "smf": "chrome chromium resiliparse bs4",
    "vbulletin3": "w3m html2text",
    "xenforo": "chromium bs4",
}
"""Those that lose one thread or a few: all that is said in a post may be two or three words, which
may seem to be a name, a rank or the title, and bs4 prints each name three times on Kunena. Flarum's
are lost where two or three words are quoted, with nothing but a name before them; its other tools
lose more. What never holds is phpBB's old table in w3m, where a button of three words is broken
over three rows."""
RICH = {
    "bbpress": "chrome lynx resiliparse",
    "discourse": "chrome lynx",
    "fluxbb": "lynx w3m",
    "kunena": "chrome resiliparse html2text",
    "phpbb": "chrome lynx resiliparse html2text",
    "phpbb2": "chrome lynx resiliparse",
    "smf": "lynx",
    "vbulletin3": "lynx",
    "vbulletin4": "w3m resiliparse",
    "woltlab": "resiliparse",
    "xenforo": "html2text",
}
"""The same where one-word posts, lists, code, edits, reactions and signatures are among them."""
NEARLY_RICH = {
    "fluxbb": "bs4",
    "invision": "lynx resiliparse html2text",
    "mybb": "lynx html2text",
    "nodebb": "resiliparse",
    "smf": "html2text",
    "smf20": "inscriptis",
    "vbulletin3": "resiliparse",
    "woltlab": "lynx bs4",
    "xenforo": "resiliparse",
    "xenforo1": "bs4",
}
"""They lose a word or two, or take a number for reactions, the label of code or the signature of
one of two posts for words."""
MERGED = {
    "bbpress": "chrome resiliparse",
    "fluxbb": "resiliparse",
    "invision": "chrome chromium",
    "kunena": "chrome resiliparse",
    "phpbb": "chromium lynx",
    "vbulletin3": "inscriptis",
    "vbulletin4": "chrome resiliparse",
    "woltlab": "resiliparse",
    "xenforo1": "chrome chromium",
}
"""The same where the thread is cut into pages."""
NEARLY_MERGED = {
    "discourse": "chrome",
    "mybb": "chromium",
    "nodebb": "resiliparse",
    "phpbb2": "inscriptis",
    "smf": "inscriptis",
    "smf20": "resiliparse",
    "vanilla": "w3m",
    "wpforo": "inscriptis",
    "xenforo": "chromium",
}
"""One page by itself does not show whom it quotes where nothing but that name and a colon opens a
quote, as Discourse does; Vanilla's say neither which they are nor the days of posts: where no post
stands on two of them they have no order."""


def pairs(boards: dict[str, str]) -> list[tuple[str, str]]:
    return [(board, name) for board, names in boards.items() for name in names.split()]


def test_every_board_is_tested_or_told_of() -> None:
    boards = {path.stem for path in BOARDS.glob("[a-z]*.html")}
    assert boards == HOLD.keys() | NEARLY.keys()
    assert boards == MERGED.keys() | NEARLY_MERGED.keys() | {"flarum"}


@pytest.mark.parametrize(("board", "name"), pairs(HOLD))
def test_a_printed_thread_comes_back(board: str, name: str, tool: Print) -> None:
    for n in range(THREADS):
        plain(board, name, n, tool)


@pytest.mark.parametrize(("board", "name"), pairs(RICH))
def test_a_thread_with_all_that_posts_hold_comes_back(board: str, name: str, tool: Print) -> None:
    for n in range(THREADS):
        rich(board, name, n, tool)


@pytest.mark.parametrize(("board", "name"), pairs(MERGED))
def test_pages_of_a_printed_thread_in_any_order_and_overlap_make_the_whole(
    board: str, name: str, tool: Print
) -> None:
    for n in range(THREADS):
        merged(board, name, n, tool)


def test_of_other_tools_few_threads_are_lost(
    tool: Print, golden_lines: Callable[[Path, Iterable[str]], None]
) -> None:
    kinds = ((plain, NEARLY), (rich, NEARLY_RICH), (merged, NEARLY_MERGED))
    golden_lines(
        GOLDEN / "printed-threads-lost.txt",
        (line for comes_whole, boards in kinds for line in lost(comes_whole, boards, tool)),
    )


def lost(
    comes_whole: Callable[[str, str, int, Print], None], boards: dict[str, str], tool: Print
) -> Iterator[str]:
    """Each thread of these boards that does not come back."""
    for board, name in pairs(boards):
        for n in range(THREADS):
            try:
                comes_whole(board, name, n, tool)
            except AssertionError:
                yield f"{comes_whole.__name__}: {board} {name} {n}"


def plain(board: str, name: str, n: int, tool: Print, *, with_all: bool = False) -> None:
    """Assert that this thread of a board and a tool comes back."""
    with named(board, name, n) as chance:
        posts, members = random_thread(chance, rich=with_all)
        got = read(tool(name, page(board, posts, members)).encode()).thread
        comes_back(board, got, posts, members)


def rich(board: str, name: str, n: int, tool: Print) -> None:
    """The same for a rich one."""
    plain(board, name, n, tool, with_all=True)


def merged(board: str, name: str, n: int, tool: Print) -> None:
    """The same for one that is cut into pages."""
    with named(board, name, n) as chance:
        posts, members, shown = random_pages(chance)
        printed = [
            tool(name, page(board, posts, members, shown=some, place=(at, len(shown))))
            for at, some in enumerate(shown, 1)
        ]
        order = chance.sample(range(len(shown)), len(shown))
        got = join([open_dump(printed[at].encode(), f"{at}.txt") for at in order]).thread
        comes_back(board, got, posts, members)


@contextmanager
def named(board: str, name: str, n: int) -> Iterator[Random]:
    """The chance that draws this thread; a failure tells which one it is."""
    try:
        yield Random(f"{board} {name} {n}")
    except (AssertionError, ThreadconvError) as error:
        raise AssertionError((board, name, n)) from error
