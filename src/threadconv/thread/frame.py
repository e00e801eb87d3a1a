"""The frame: what a page prints around its posts, where it may say the title again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain

from threadconv.lines import Line
from threadconv.patterns import lazy
from threadconv.segments.page import Page
from threadconv.segments.spans import Span
from threadconv.segments.subjects import ANSWER, base

_REACH = 400
"""How many lines above the words of the first post are looked at, and below the last post."""
_HEADED = 40
"""How many lines of the first post may still be the page's own, if they are said again."""
_POSTS, _LINES = 20, 1000
"""How many posts tell what the thread is about, and in how many lines."""
_KNOWN = 3
"""A name of so many letters is found in no other words."""
_WORD = lazy(r"[^\W_]+")
_LINKS = 3
"""So many lines at the top may be links past the page's head ("Skip to main content")."""
_ADDRESS = ("http://", "https://", "www.", "[/", "[http")
_ANSWER = lazy(rf"\b{ANSWER}", re.I)


class Frame:
    """Looks at the lines above the first post, at those below the last, and at a few posts.

    Texts are compared without regard to case. `start` is the index at which the first post begins,
    `body` that of its words, `heads` the indices of the lines that may be the title; `names` are
    those of the authors; `subject` is what two posts or more answer.
    """

    def __init__(self, spans: Sequence[Span], page: Page) -> None:
        lines = page.lines
        end = spans[-1].end
        few = spans[:_POSTS]
        self.start = spans[0].header.start
        self.body = spans[0].start
        stop = max(self.body, min(self.body + _HEADED, spans[0].stop))
        first = max(0, self.body - _REACH)
        self.heads = range(first, stop) if first == 0 else (0, *range(first, stop))
        above = [line.text.casefold() for line in lines[first:stop]]
        below = [line.text.casefold() for line in lines[end : end + _REACH]]
        posts = lines[self.start : min(end, self.start + _LINES)]
        self.top = _top(page.kinds[: self.start])
        self.window = lines[self.top].text.casefold()
        self.above, self.below = Counter(above), Counter(below)
        subjects = [*_answered(posts), *_subjects(few, page)]
        self.answered = Counter(map(str.casefold, subjects))
        self.subject = next((x for x in subjects if self.answered[x.casefold()] > 1), None)
        self.returning = Counter(
            line.text.casefold() for line in lines[stop : min(end, stop + _LINES)]
        )
        self._over = Counter(above[: self.body - first])
        self.printed = {*above, *below, *self.answered, self.window}
        self.names = {name.casefold() for span in few if len(name := span.header.author) >= _KNOWN}
        self.words = Counter(chain.from_iterable(_words(span, page) for span in few))
        self.opening = _words(spans[0], page)
        self.paths = "".join(_path(text) for text in (*above, *below) if text.startswith(_ADDRESS))
        self.paths += "".join(_path(x.text) for x in posts if x.text.startswith(_ADDRESS))
        self._text = "\n".join((*above, *below))

    def says(self, text: str) -> bool:
        """Does the page say this outside the words of its posts?"""
        text = text.casefold()
        said = self._over[text] or self.below[text] or self.answered[text]
        return bool(said) or self.opens_window(text)

    def opens_window(self, text: str) -> bool:
        """Does the window's title begin with this folded text, and a mark after it?"""
        behind = self.window[len(text) : len(text) + 2].strip()
        return self.window.startswith(text) and not behind.isalnum()

    def within(self, text: str) -> int:
        """How many lines say this folded text among other words."""
        return self._text.count(text) - self.above[text] - self.below[text]

    def addresses(self, text: str) -> bool:
        """Does a part of the page's address begin with these words?"""
        return f"/{_slug(text)}-" in self.paths


def _top(kinds: Sequence[str]) -> int:
    """Where the title of the browser's window stands: at the very top, or below links over it."""
    return next((i for i, kind in enumerate(kinds[:_LINKS]) if kind != "page"), 0)


def _answered(posts: Sequence[Line]) -> Iterator[str]:
    """What stands behind "Re:"."""
    for line in posts:
        if (":" in line.text or "：" in line.text) and (found := _ANSWER.search(line.text)):
            yield line.text[found.end() :]


def _subjects(spans: Sequence[Span], page: Page) -> Iterator[str]:
    """The titles of the posts themselves."""
    for i in range(spans[0].header.start, min(spans[-1].end, spans[0].header.start + _LINES)):
        if page.kinds[i] == "subject":
            found = page.landmarks.match("subject", page.lines[i].text)
            text = found.groupdict().get("text") if found else None
            yield base(text or page.lines[i].text)


def _words(span: Span, page: Page) -> set[str]:
    lines = page.lines[span.start : min(span.stop, span.start + _LINES)]
    return {word for line in lines for word in _WORD.findall(line.text.casefold())}


def _path(address: str) -> str:
    """The words of an address, a hyphen behind each; a tool may have broken it."""
    return "".join(f"/{_slug(part)}-" for part in address.replace(" ", "").split("/"))


def _slug(text: str) -> str:
    """The words of a text as an address has them."""
    return "-".join(_WORD.findall(text.casefold()))
