"""Leaves: the pages of a thread, each with the posts that stand on it."""

from collections.abc import Iterator
from itertools import chain

from msgspec import Struct

from threadconv.dialects.choose import Choice
from threadconv.errors import NotAThread
from threadconv.segments.page import Page
from threadconv.segments.spans import Span
from threadconv.source import Text
from threadconv.thread.said import words

_LONGEST = 100
"""A line that says which page this is has no more characters."""


class Leaf(Struct, frozen=True):
    """One page of a thread; `doubt` is why it would be no thread if it stood alone."""

    page: Page
    spans: list[Span]
    doubt: NotAThread | None = None


class Part(Struct, frozen=True):
    """A part of a dump that is a page by itself, and its software (`None`: not seen)."""

    leaf: Leaf
    software: str | None


class Other(Struct, frozen=True):
    """A thread besides the one that is read: the line of the dump in which it begins, and its title
    or its first words."""

    line: int
    title: str


class Dump(Struct, frozen=True):
    """A dump, opened: its text, what to call it, how it is read, the pages in it, and the threads
    that it holds besides."""

    text: Text
    name: str | None
    layout: str
    choice: Choice
    leaves: tuple[Leaf, ...]
    others: tuple[Other, ...] = ()


class PageNumber(Struct, frozen=True, gc=False):
    """Page `number` of so many (`None`: not told)."""

    number: int
    of: int | None


class Spot(Struct, frozen=True):
    """Where a post stands: the indices of its leaf and of its span there."""

    leaf: int
    at: int


class Merged(Struct, frozen=True):
    """The posts in the order of the thread, each with all spots at which it stands, the one to be
    read first.

    `leaves` are the indices of the pages in their order, `places` what each says that it is.
    `numbered` tells that the printed numbers are those of the whole thread, `ordered` that the
    pages tell their order.
    """

    posts: tuple[tuple[Spot, ...], ...]
    leaves: tuple[int, ...] = (0,)
    places: tuple[PageNumber | None, ...] = ()
    numbered: bool = False
    ordered: bool = True


def alone(leaf: Leaf) -> Merged:
    """The posts of a thread that is one page."""
    return Merged(tuple((Spot(0, at),) for at in range(len(leaf.spans))))


def page_number(leaf: Leaf) -> PageNumber | None:
    """Which page of the thread this is, as it says above its posts or below them; `None` where it
    does not. A line that tells of how many is taken before one that does not."""
    best: PageNumber | None = None
    for text in around(leaf):
        found = leaf.page.landmarks.vocabulary.place(text) if len(text) <= _LONGEST else None
        if found and found[1]:
            return PageNumber(*found)
        if found and best is None:
            best = PageNumber(*found)
    return best


def around(leaf: Leaf) -> Iterator[str]:
    """The lines above the words of the posts, and those below them."""
    above = range(leaf.spans[0].start)
    below = range(leaf.spans[-1].stop, len(leaf.page.lines))
    return (leaf.page.lines[i].text for i in chain(above, below) if leaf.page.lines[i].text)


def prints(leaf: Leaf, title: str | None) -> bool:
    """Does this title stand above the posts of a page, or below them?"""
    told = f" {words(title or '')} "
    return told.strip() != "" and any(told in f" {words(text)} " for text in around(leaf))
