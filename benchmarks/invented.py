"""A made-up XenForo thread of any size, the same in every run: as tools print it, or as read."""

import random
import textwrap
from collections.abc import Callable, Iterator
from itertools import islice
from typing import NamedTuple

from threadconv.model import Author, Block, Forum, Paragraph, Post, Quote, Reactions, Source, Thread

_SYLLABLES = [a + b for a, b in zip("bdfgklmnprstvwxz", "aoiuaeioaeiuaoae", strict=True)]
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_AUTHORS = 40
_BREAK = "\xa0"
_PAGE_END = "You must log in or register to reply here."


class _Said(NamedTuple):
    number: int
    author: int
    words: str


class _Post(NamedTuple):
    number: int
    author: int
    paragraphs: list[str]
    quoted: _Said | None
    liked_by: list[int]


def dump(tool: str, size: int) -> str:
    """A thread of about `size` bytes, as the tool prints it (a key of `TOOLS`)."""
    rows = ["Home", "Forums", "Sheds and gutters", "", "How to keep a shed dry in winter", ""]
    length = 0
    for post in _posts():
        made = TOOLS[tool](post)
        rows += made
        length += sum(map(len, made)) + len(made)
        if length >= size:
            break
    rows.append(_PAGE_END)
    return "\n".join(rows) + "\n"


def thread(count: int) -> Thread:
    """A thread of so many posts, as the reader would give it."""
    posts = tuple(map(_read, islice(_posts(), count)))
    authors = tuple(
        Author(name=_name(author), title="Active member", stats={"messages": author * 37})
        for author in range(_AUTHORS)
    )
    return Thread(
        title="How to keep a shed dry in winter",
        forum=Forum(software="xenforo", path=("Home", "Forums", "Sheds and gutters")),
        source=Source(name="shed.txt", sha256="0" * 64, encoding="utf-8", layout="plain"),
        authors=authors,
        posts=posts,
    )


def _read(post: _Post) -> Post:
    lines = (post.number * 20, post.number * 20 + 15)
    body: list[Block] = [Paragraph(text=paragraph) for paragraph in post.paragraphs]
    reply_to: tuple[str, ...] = ()
    if post.quoted:
        author, of = _name(post.quoted.author), f"p{post.quoted.number}"
        quoted = (Paragraph(text=post.quoted.words),)
        body.insert(0, Quote(author=author, post=of, body=quoted, lines=lines))
        reply_to = (of,)
    users = tuple(map(_name, post.liked_by))
    year, month, day = _day(post)
    return Post(
        id=f"p{post.number}",
        number=post.number,
        author=_name(post.author),
        posted=f"{year}-{month:02}-{day:02}",
        posted_as=_date(post),
        body=tuple(body),
        reactions=Reactions(users=users, total=len(users)) if users else None,
        reply_to=reply_to,
        lines=lines,
    )


def _posts() -> Iterator[_Post]:
    chance = random.Random(7)
    words = ["".join(chance.choices(_SYLLABLES, k=chance.randint(1, 4))) for _ in range(3000)]
    said: list[_Said] = []
    number = 0
    while True:
        number += 1
        paragraphs = [_sentences(chance, words) for _ in range(chance.randint(1, 4))]
        quoted = chance.choice(said[-30:]) if said and chance.random() < 0.3 else None
        author = chance.randrange(_AUTHORS)
        liked_by = chance.sample(range(_AUTHORS), chance.choice((0, 0, 1, 3)))
        said.append(_Said(number, author, paragraphs[0]))
        yield _Post(number, author, paragraphs, quoted, liked_by)


def _sentences(chance: random.Random, words: list[str]) -> str:
    lengths = (chance.randint(4, 18) for _ in range(chance.randint(1, 5)))
    return " ".join(" ".join(chance.choices(words, k=k)).capitalize() + "." for k in lengths)


def _name(author: int) -> str:
    return f"{_SYLLABLES[author % 16].capitalize()}{_SYLLABLES[author // 16]}{author}"


def _day(post: _Post) -> tuple[int, int, int]:
    """Twenty posts a day, 28 days a month."""
    return 2001 + post.number // 6720, 1 + post.number // 560 % 12, 1 + post.number // 20 % 28


def _date(post: _Post) -> str:
    year, month, day = _day(post)
    return f"{_MONTHS[month - 1]} {day}, {year}"


def _card(author: int) -> list[tuple[str, str]]:
    return [
        ("Joined", f"Mar {1 + author % 28}, 2001"),
        ("Messages", f"{author * 37:,}"),
        ("Reaction score", str(author * 11)),
    ]


def _reactions(post: _Post) -> list[str]:
    return [f"Reactions: {', '.join(map(_name, post.liked_by))}"] if post.liked_by else []


def _copied(post: _Post) -> list[str]:
    """As a page that was selected, copied and pasted."""
    rows = [_name(post.author)[0], _name(post.author), "Active member"]
    rows += [row for pair in _card(post.author) for row in pair]
    rows += [_date(post), f"#{post.number}"]
    if post.quoted:
        rows += [f"{_name(post.quoted.author)} said:", post.quoted.words, "Click to expand..."]
    for paragraph in post.paragraphs:
        rows += [paragraph, ""]
    return [*rows[:-1], _BREAK, *_reactions(post)]


def _bulleted(post: _Post) -> list[str]:
    """As resiliparse prints it."""
    rows = _copied(post)
    at = rows.index(f"#{post.number}")
    rows[at - 1 : at + 1] = [f"  • {_date(post)}", f"  • #{post.number}"]
    return [*rows[:-1], "  • Like", rows[-1]] if post.liked_by else rows


def _wrapped(post: _Post) -> list[str]:
    """As `lynx -dump` prints it."""
    rows = [f"   {_name(post.author)}", "", "   Active member", ""]
    for key, value in _card(post.author):
        rows += [f"   {key}", f"          {value}", ""]
    rows += [f"     * {_date(post)}", "", f"     * #{post.number}", ""]
    if post.quoted:
        rows += [f"   {_name(post.quoted.author)} said:", "", *_lines(post.quoted.words)]
        rows += ["   Click to expand...", ""]
    for paragraph in post.paragraphs:
        rows += _lines(paragraph)
    rows.append("")
    return [*rows, "     * Like", "", f"   {_reactions(post)[0]}"] if post.liked_by else rows


def _lines(paragraph: str) -> list[str]:
    return textwrap.wrap(paragraph, 75, initial_indent="   ", subsequent_indent="   ")


def _marked(post: _Post) -> list[str]:
    """As html2text prints it: Markdown."""
    name = f"[{_name(post.author)}](/members/{post.author}/)"
    rows = [f"#### {name}", "", "##### Active member", ""]
    for key, value in _card(post.author):
        rows += [key, f"    {value}", ""]
    rows += [
        f"  * [{_date(post)}](/p/{post.number})",
        "",
        f"  * [#{post.number}](/p/{post.number})",
    ]
    rows.append("")
    if post.quoted:
        rows += [f"> {_name(post.quoted.author)} said:", ">", f"> {post.quoted.words}", ">"]
        rows += ["> Click to expand...", ""]
    for paragraph in post.paragraphs:
        rows += [f"{paragraph}  ", ""]
    return [*rows, *_reactions(post), ""]


TOOLS: dict[str, Callable[[_Post], list[str]]] = {
    "chromium": _copied,
    "resiliparse": _bulleted,
    "lynx": _wrapped,
    "html2text": _marked,
}
