"""Quotes: where each ends, and which earlier post its words come from."""

from collections.abc import Callable

from msgspec import Struct

from threadconv.kinds import any_of
from threadconv.segments.page import Page
from threadconv.thread.quote_marks import opened
from threadconv.thread.said import SHORTEST, Said

_REPEATED = 7
"""A line with as many blanks is not written twice by chance."""
_INSET = 2
"""Less is no indent, but the blank where a picture stands before words."""
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


def end(
    at: int,
    stop: int,
    closing: int | None,
    base: tuple[int, int],
    page: Page,
    said: Said,
    author: str | None,
) -> int:
    """Where the quote ends whose opening line is `at`: the line below its last.

    By the mark that closes it, in line `closing`; by the depth or indent that it is printed at; by
    the words of earlier posts, where the dump shows nothing. `base` is the depth and the indent of
    the writer's own words.
    """
    depth, indent = base
    opening = page.lines[at]
    if opening.depth > depth:
        below = deeper(at + 1, stop, opening.depth, page)
        if closing is not None and "quote" in page.kinds[closing:below]:
            return closing + 1
        return _beside(at, below, page, said, author)
    if closing is not None:
        return closing + 1
    if at + 1 < stop and page.lines[at + 1].depth > opening.depth:
        return deeper(at + 1, stop, opening.depth + 1, page)
    inset = opening.indent >= indent + _INSET
    outer = opening.indent if inset else min(opening.indent, indent)
    for more in (0, _INSET) if inset else (_INSET, 0):
        below = _indented(at + 1, stop, outer + more, page)
        if at + 1 < below < stop and page.kinds[below - 1] != "inside":
            return _beside(at, below, page, said, author)
    return _told(at, stop, page, said)


def _indented(at: int, stop: int, indent: int, page: Page) -> int:
    """The line below those from `at` on that are indented as much, or more."""
    below = at
    while at < stop and (page.lines[at].indent >= indent or page.lines[at].rest):
        at += 1
        below = below if page.lines[at - 1].rest else at
    return below


def _beside(at: int, below: int, page: Page, said: Said, author: str | None) -> int:
    """The end of a quote that ends at `below` at the latest, with others beside it, or in it."""
    opening = page.lines[at]
    for i in range(at + 2, below):
        line = page.lines[i]
        if page.kinds[i] != "quote" or page.kinds[i - 1] == "quote":
            continue
        if (line.depth, line.indent) == (opening.depth, opening.indent) and not said.quoted(
            line.text, author
        ):
            return i
    return below


def deeper(at: int, stop: int, depth: int, page: Page) -> int:
    """The first line from `at` on that does not stand at this quote depth or deeper."""
    while at < stop and page.lines[at].depth >= depth:
        at += 1
    return at


def _told(at: int, stop: int, page: Page, said: Said) -> int:
    """The line below the words of a quote that nothing ends, and of those with which it begins."""
    openings = [opened(at, page)]
    below = at + 1
    while len(openings) < _DEEPEST and not openings[-1].end:
        if below >= stop or page.kinds[below] != "quote":
            break
        openings.append(opened(below, page))
        below += 1
    for opening in reversed(openings):
        held = _said(below, stop, page, said, opening.author)
        inmost = opening is openings[-1]
        if held == below and not opening.end and (inmost or not said.knows(opening.author)):
            held = _first_words(below, stop, page)
        below = held
    return below


def _said(at: int, stop: int, page: Page, said: Said, author: str | None) -> int:
    """The line below those from `at` on that this author has said above, or quoted."""
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
        elif _is_held(below, held if held > at else 0, page, said, author) or (
            (within or held == at) and said.quoted(line.text, author)
        ):
            if not apart or line.text.count(" ") >= SHORTEST - 1:
                held, apart = below + 1, False
        elif (over := _over(below, held, stop, page, said)) > below:
            below = over
            continue
        elif kind != "inside":
            break
        elif line.text[0].isdigit() or below == at:
            held = below + 1
        below += 1
    return held


def _over(at: int, below: int, stop: int, page: Page, said: Said) -> int:
    """The line below those from `at` on that a tool leaves out of a post more easily than out of
    its quote: pictures, files, items. The line above `below` goes on there; `at` where it does not.
    """
    over = at
    while over < stop and (page.kinds[over] in _SHOWN or page.lines[over].style[:1] in ("*", "1")):
        over += 1
    if at < over < stop and said.goes_on(page.lines[below - 1].text, page.lines[over].text):
        return over
    return at


def _is_held(at: int, above: int, page: Page, said: Said, author: str | None) -> bool:
    """Has the author said this line? A word or two stand in many posts: they go on with the line
    above, up to `above`, where they are quoted."""
    text = page.lines[at].text
    if not above or text.count(" ") >= SHORTEST - 1:
        return said.holds(text, author)
    return (
        said.writes(text, author)
        or said.find([page.lines[above - 1].text, text], author) is not None
    )


def _first_words(at: int, stop: int, page: Page) -> int:
    """The line below the first with words; the last of a body is its writer's own."""
    below = at
    while below < stop - 1 and page.lines[below].rest:
        below += 1
    return below + 1 if below < stop - 1 and page.kinds[below] in ("prose", "short") else at


def repeated(
    at: int, stop: int, page: Page, said: Said, author: str | None, inside: bool
) -> Repeated:
    """Which lines from `at` on repeat what somebody else has written above, or, where they are
    `inside` of longer lines there, those that are.

    A line by itself is none of theirs where both have filled in the same form.
    """
    if inside:
        below = at
        while below < stop and _is_cited(page.lines[below].text, said):
            below += 1
        return Repeated(below, max(below, at + 1))
    found = _again(
        at,
        stop,
        page,
        said,
        lambda text: text.count(" ") >= _REPEATED and said.repeats(text, author),
    )
    if found.below == at + 1 < stop and said.is_form(page.lines[at].text, page.lines[at + 1].text):
        return Repeated(at, found.followed)
    return found


def _is_cited(text: str, said: Said) -> bool:
    return text.count(" ") >= _REPEATED and said.find([text], None) is not None


def _again(at: int, stop: int, page: Page, said: Said, is_known: Callable[[str], bool]) -> Repeated:
    """Which lines from `at` on repeat a post: long ones are known by themselves, short ones as
    they follow one another there. The last of a body may be its writer's own."""
    below = held = at
    while below < stop:
        if held > at and (over := _over(below, below, stop, page, said)) > below:
            below = over
        if page.kinds[below] not in _WORDS:
            break
        text = page.lines[below].text
        known = is_known(text)
        if not known and (below + 1 == stop or not _follow(at, below, page, said)):
            break
        below += 1
        held = below if known or held > at else held
    return Repeated(held, below)


def _follow(first: int, at: int, page: Page, said: Said) -> bool:
    """Does the line `at` follow the one above it in a post too, or the one below it the first?"""
    upper = at if at == first else at - 1
    return said.goes_on(page.lines[upper].text, page.lines[upper + 1].text)


def closed_only(at: int, start: int, page: Page) -> int:
    """The first line, from `start` on, of a quote that only the line `at` marks, at its end: of
    the lines above it those that stand together."""
    first = at - 1
    while first > start and not page.lines[first].gap:
        first -= 1
    return first if page.lines[first].gap or first == at - 1 else at - 1


def unmarked(start: int, stop: int, page: Page, said: Said) -> int:
    """The line below the earlier post's words with which a body begins, without any mark."""
    at = _again(
        start,
        stop,
        page,
        said,
        lambda text: text.count(" ") >= SHORTEST - 1 and said.holds(text, None),
    ).below
    return at if at < stop else start
