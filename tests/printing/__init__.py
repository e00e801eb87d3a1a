"""Made-up threads as forum programs print them: a page of HTML, and what a tool makes of it."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime, timedelta
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from support.places import ROOT
from threadconv.model import Block, Code, ListBlock, Paragraph, Quote, Thread

BOARDS = Path(__file__).parent / "boards"
TITLE = "The iron will not take an edge"
_BEGUN = datetime(2024, 4, 13, 8, 3)
MONTHS = frozenset(("vanilla", "flarum"))
"""They print the month of a post and not its day."""

Print = Callable[[str, str], str]
"""The dump that a tool makes of a page of HTML."""


class Post(NamedTuple):
    """One post: who wrote it, its paragraphs, and what else is in it and below it."""

    author: str
    paragraphs: tuple[str, ...]
    quoted: int | None = None
    """The index of the post whose first paragraph it quotes."""
    listed: tuple[str, ...] = ()
    """A list below the first paragraph."""
    code: str = ""
    edited: bool = False
    liked: str = ""
    """Who likes it."""


class Members(NamedTuple):
    """What some of the authors have and others have not."""

    pictured: Collection[str] = ()
    ranked: Collection[str] = ()
    placed: Collection[str] = ()
    signatures: Mapping[str, str] = MappingProxyType({})


def when(at: int) -> datetime:
    """When the post of this index was written."""
    return _BEGUN + timedelta(days=at, hours=at % 9, minutes=7 * at)


def name_on(board: str, author: str) -> str:
    """The name as this board takes it: some know only names of one word."""
    return author.replace(" ", "_").replace(".", "") if board == "discourse" else author


def page(
    board: str,
    posts: Sequence[Post],
    members: Members,
    *,
    shown: Sequence[int] | None = None,
    place: tuple[int, int] = (1, 1),
) -> str:
    """The HTML of the page with the posts of these indices, which is such a one of so many."""
    cards = [_card(board, posts, members, at) for at in range(len(posts))]
    return _template(board).render(
        title=TITLE,
        total=len(posts),
        people=len({post.author for post in posts}),
        posts=[cards[at] for at in (range(len(posts)) if shown is None else shown)],
        starter=cards[0],
        last=cards[-1],
        page=place[0],
        pages=place[1],
    )


@cache
def _template(board: str) -> Template:
    loader = FileSystemLoader(BOARDS)
    return Environment(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=False
    ).get_template(f"{board}.html")


def _card(board: str, posts: Sequence[Post], members: Members, at: int) -> dict[str, Any]:
    post = posts[at]
    count = sum(map(ord, post.author))
    name = name_on(board, post.author)
    return {
        "author": name,
        "full": post.author if name != post.author else "",
        "nick": "".join(filter(str.isalnum, post.author)).lower(),
        "picture": post.author in members.pictured,
        "rank": "Active member" if post.author in members.ranked else "",
        "place": "Leiden" if post.author in members.placed else "",
        "signature": members.signatures.get(post.author, ""),
        "count": count,
        "joined": datetime(2012 + count % 9, 1 + count % 12, 1 + count % 28, 18, 4),
        "number": at + 1,
        "when": when(at),
        "quote": None if post.quoted is None else _card(board, posts, members, post.quoted),
        "paragraphs": post.paragraphs,
        "listed": post.listed,
        "code": post.code,
        "edited": post.edited,
        "liked": post.liked,
    }


def own(body: tuple[Block, ...]) -> list[str]:
    """The words of a post that it quotes from nobody."""
    said = [
        " ".join(block.items) if isinstance(block, ListBlock) else block.text
        for block in body
        if isinstance(block, Paragraph | ListBlock | Code)
    ]
    return " ".join(said).split()


def comes_back(board: str, thread: Thread, posts: list[Post], members: Members) -> None:
    """Assert that the thread is what has been said.

    Whatever a board prints no mark above, a signature that an author shows once may stay in the
    body.
    """
    assert thread.title == TITLE
    assert [post.author for post in thread.posts] == [name_on(board, post.author) for post in posts]
    for at, (said, got) in enumerate(zip(posts, thread.posts, strict=True)):
        first, *more = said.paragraphs
        words = " ".join([first, *said.listed, said.code, *more]).split()
        signature = members.signatures.get(said.author, "").split()
        assert own(got.body) in (words, words + signature)
        answered = () if said.quoted is None else (f"p{said.quoted + 1}",)
        assert tuple(block.post for block in got.body if isinstance(block, Quote)) == answered
        assert got.reply_to == answered
        assert got.posted
        assert when(at).isoformat().startswith(got.posted[: 7 if board in MONTHS else 10])


def dump(tool: str, html: str, folder: Path) -> str:
    """What this tool prints of a page, as samples are made; Chromium needs a browser."""
    file = folder / "page.html"
    file.write_text(html, encoding="utf-8")
    return str(_TOOLS.TOOLS[tool](file))


def _load(path: Path) -> Any:
    spec = spec_from_file_location(path.stem, path)
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


_TOOLS = _load(ROOT / "samples" / "make_dumps.py")
