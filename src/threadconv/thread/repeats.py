"""Repeats: which lines of a body are the words of earlier posts, where no mark ends a quote or
opens it."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from threadconv.kinds import any_of
from threadconv.segments.page import Page
from threadconv.thread.quote_marks import opened
from threadconv.thread.said import SHORTEST, Said

_REPEATED = 7
"""A line with as many blanks is not written twice by chance."""
_WORDS = any_of("prose", "short", "signature")
"""What returns was taken for a signature, if it is a sentence; here it is in the body."""
_SHOWN = any_of("attachment", "picture")
_DEEPEST = 8
"""Quotes that begin with quotes, this deep, are taken apart."""


class Repeated(Struct, frozen=True, gc=False):
    """The line below those that repeat a post, and below those that follow one another in it: in
    what is left between the two nothing is repeated, wherever one begins."""

    below: int
    followed: int


class Repeats:
    """Tells which lines of a page are from what was said above."""

    def __init__(self, page: Page, said: Said) -> None:
        self._page = page
        self._said = said

    def quoted(self, at: int, stop: int) -> int:
        """The line below the words of a quote that nothing ends, and of those with which it begins;
        the line `at` opens it."""
        page, said = self._page, self._said
        openings = [opened(at, page)]
        below = at + 1
        while len(openings) < _DEEPEST and not openings[-1].end:
            if below >= stop or page.kinds[below] != "quote":
                break
            openings.append(opened(below, page))
            below += 1
        for opening in reversed(openings):
            held = self._said_by(opening.author, below, stop)
            inmost = opening is openings[-1]
            if held == below and not opening.end and (inmost or not said.knows(opening.author)):
                held = self._first_words(below, stop)
            below = held
        return below

    def repeated(self, at: int, stop: int, author: str | None, inside: bool) -> Repeated:
        """Which lines from `at` on repeat what somebody else than this author has written above,
        or, where they are `inside` of longer lines there, those that are.

        A line by itself is none of theirs where both have filled in the same form.
        """
        lines, said = self._page.lines, self._said
        if inside:
            below = at
            while below < stop and self._is_cited(lines[below].text):
                below += 1
            return Repeated(below, max(below, at + 1))
        found = self._again(
            at, stop, lambda text: text.count(" ") >= _REPEATED and said.repeats(text, author)
        )
        if found.below == at + 1 < stop and said.is_form(lines[at].text, lines[at + 1].text):
            return Repeated(at, found.followed)
        return found

    def unmarked(self, start: int, stop: int) -> int:
        """The line below the earlier post's words with which a body begins, without any mark."""
        at = self._again(
            start,
            stop,
            lambda text: text.count(" ") >= SHORTEST - 1 and self._said.holds(text, None),
        ).below
        return at if at < stop else start

    def _said_by(self, author: str | None, at: int, stop: int) -> int:
        """The line below those from `at` on that this author has said above, or quoted."""
        page, said = self._page, self._said
        held = below = at
        apart = within = False
        while below < stop:
            line, kind = page.lines[below], page.kinds[below]
            if line.rest:
                apart = True
            elif kind == "quote":
                following = page.lines[below + 1].text if below + 1 < stop else ""
                if not said.quoted(line.text, author) or not (
                    said.quoted(following, author) or said.holds(following, author)
                ):
                    break
                within = True
            elif self._is_held(below, held if held > at else 0, author) or (
                (within or held == at) and said.quoted(line.text, author)
            ):
                if not apart or line.text.count(" ") >= SHORTEST - 1:
                    held, apart = below + 1, False
            elif (over := self._over(below, held, stop)) > below:
                below = over
                continue
            elif kind != "inside":
                break
            elif line.text[0].isdigit() or below == at:
                held = below + 1
            below += 1
        return held

    def _is_held(self, at: int, above: int, author: str | None) -> bool:
        """Has the author said this line? A word or two stand in many posts: they go on with the
        line above, up to `above`, where they are quoted."""
        lines, said = self._page.lines, self._said
        text = lines[at].text
        if not above or text.count(" ") >= SHORTEST - 1:
            return said.holds(text, author)
        return said.writes(text, author) or (
            said.find([lines[above - 1].text, text], author) is not None
        )

    def _over(self, at: int, below: int, stop: int) -> int:
        """The line below those from `at` on that a tool leaves out of a post more easily than out
        of its quote: pictures, files, items. The line above `below` goes on there; `at` where it
        does not."""
        lines, kinds = self._page.lines, self._page.kinds
        over = at
        while over < stop and (kinds[over] in _SHOWN or lines[over].style[:1] in ("*", "1")):
            over += 1
        if at < over < stop and self._said.goes_on(lines[below - 1].text, lines[over].text):
            return over
        return at

    def _first_words(self, at: int, stop: int) -> int:
        """The line below the first with words; the last of a body is its writer's own."""
        lines, kinds = self._page.lines, self._page.kinds
        below = at
        while below < stop - 1 and lines[below].rest:
            below += 1
        return below + 1 if below < stop - 1 and kinds[below] in ("prose", "short") else at

    def _is_cited(self, text: str) -> bool:
        return text.count(" ") >= _REPEATED and self._said.find([text], None) is not None

    def _again(self, at: int, stop: int, is_known: Callable[[str], bool]) -> Repeated:
        """Which lines from `at` on repeat a post: long ones are known by themselves, short ones as
        they follow one another there. The last of a body may be its writer's own."""
        lines, kinds = self._page.lines, self._page.kinds
        below = held = at
        while below < stop:
            if held > at and (over := self._over(below, below, stop)) > below:
                below = over
            if kinds[below] not in _WORDS:
                break
            known = is_known(lines[below].text)
            if not known and (below + 1 == stop or not self._follow(at, below)):
                break
            below += 1
            held = below if known or held > at else held
        return Repeated(held, below)

    def _follow(self, first: int, at: int) -> bool:
        """Does the line `at` follow the one above it in a post too, or the one below it the
        first?"""
        lines = self._page.lines
        upper = at if at == first else at - 1
        return self._said.goes_on(lines[upper].text, lines[upper + 1].text)
