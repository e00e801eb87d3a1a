"""A selection of some posts, without what the page prints around them all, reads as they did."""

from collections.abc import Callable, Iterable, Iterator
from itertools import zip_longest
from pathlib import Path

from support.dumps import SAMPLES, label, reading_of
from support.places import GOLDEN
from threadconv import parse
from threadconv.errors import NotAThread
from threadconv.model import Paragraph, Post

PARTS = {
    "all posts": slice(None),
    "the first three": slice(3),
    "the second to the fifth": slice(1, 5),
}


def told(post: Post | None) -> tuple[str | None, str | None, list[str]] | None:
    """Author, date and own words of a post."""
    if post is None:
        return None
    return post.author, post.posted, [b.text for b in post.body if isinstance(b, Paragraph)]


def read_otherwise() -> Iterator[str]:
    """Each part of a sample that does not read as it did, and how many of its posts do not."""
    for path in SAMPLES:
        posts = reading_of(path).thread.posts
        rows = path.read_text(encoding="utf-8").split("\n")
        if len(posts) < 4 or not all(post.lines for post in posts):
            continue
        for name, part in PARTS.items():
            of = posts[part]
            text = "\n".join(rows[of[0].lines[0] - 1 : of[-1].lines[1]])
            try:
                found: tuple[Post, ...] = parse(text.encode()).posts
            except NotAThread as refusal:
                yield f"{label(path)}: {name}: {refusal}"
                continue
            differ = sum(told(a) != told(b) for a, b in zip_longest(of, found))
            if differ:
                yield f"{label(path)}: {name}: {differ} of {len(of)}"


def test_parts_of_a_page_read_as_they_do_on_the_page(
    golden_lines: Callable[[Path, Iterable[str]], None],
) -> None:
    golden_lines(GOLDEN / "parts-read-otherwise.txt", read_otherwise())
