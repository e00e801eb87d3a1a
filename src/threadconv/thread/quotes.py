"""Quotes: where each ends, and which earlier post its words come from."""

import re
from collections.abc import Callable, Container, Iterable, Iterator, Sequence

from msgspec import Struct

from threadconv.kinds import Kind
from threadconv.patterns import lazy
from threadconv.segments.keys import folded_name
from threadconv.segments.page import Page

_WORD = lazy(r"\w+")
_SHORTEST = 4
"""A quote without any mark is believed from this many words on."""
_REPEATED = 7
"""A line with as many blanks is not written twice by chance."""
_LATEST, _TRIED = 60, 3
"""How many posts, and lines of the quote, a look-up tries."""
_INSET = 2
"""Less is no indent, but the blank where a picture stands before words."""
_DEEPEST = 8
"""Quotes that begin with quotes, this deep, are taken apart."""


class Opened(Struct, frozen=True, gc=False):
    """Whom a quote is from, and where its words begin in the line that opens it; 0: below it."""

    author: str | None
    end: int


class Repeated(Struct, frozen=True, gc=False):
    """The line below those that repeat a post, and below those that follow one another in it: in
    what is left between the two nothing is repeated, wherever one begins."""

    below: int
    followed: int


def words(text: str) -> str:
    """The words of a text, folded, one blank between them: what is compared."""
    return " ".join(_WORD.findall(text.casefold()))


def _fold(author: str | None) -> str | None:
    return folded_name(author) if author else None


class Said:
    """What the posts above have said, to find again what is quoted from them.

    A look-up takes the same time however long the thread is: whole lines are looked up, and the
    words of a line that was cut are searched for in the latest posts of their author.
    """

    def __init__(self) -> None:
        self._posts: list[str] = []
        self._words: dict[int, str] = {}
        self._by_line: dict[str, list[int]] = {}
        self._by_author: dict[str | None, list[int]] = {}
        self._authors: list[str | None] = []
        self._called: dict[str, str] = {}
        self._repeated: set[tuple[str | None, str]] = set()

    def add(self, author: str | None, lines: Sequence[str], quoted: Iterable[str] = ()) -> None:
        """One more post, with the lines of its own words, and those that it quotes."""
        at = len(self._posts)
        for line in lines:
            self._by_line.setdefault(line, []).append(at)
        self._posts.append("\n".join(lines))
        folded = _fold(author)
        self._repeated.update((folded, line) for line in quoted)
        self._authors.append(folded)
        if author:
            self._called.setdefault(author.split(" ")[0].casefold(), author)
        self._by_author.setdefault(folded, []).append(at)

    def find(self, lines: Sequence[str], author: str | None) -> str | None:
        """The id of the post that holds these lines, by this author where one is named.

        The latest of several; `None` where none does.
        """
        text = words("\n".join(lines))
        if not text:
            return None
        folded = _fold(author)
        for at in self._candidates(lines, folded):
            if (not folded or self._authors[at] in (None, folded)) and text in self._folded(at):
                return f"p{at + 1}"
        return None

    def repeats(self, line: str, author: str | None) -> bool:
        """Whether somebody else has written this very line."""
        folded = _fold(author)
        return any(self._authors[at] != folded for at in self._by_line.get(line, ()))

    def goes_on(self, line: str, following: str) -> bool:
        """Whether one of these lines stands right below the other in a post."""
        both = f"{line}\n{following}"
        return any(both in self._posts[at] for at in self._by_line.get(line, ())[-_LATEST:])

    def holds(self, line: str, author: str | None) -> bool:
        """Whether this author has said this line; whether anybody has, where the author has no
        post above."""
        return self.writes(line, author) or self.find([line], author) is not None

    def writes(self, line: str, author: str | None) -> bool:
        """The same of a line that is not cut."""
        folded = _fold(author)
        posts = self._by_line.get(line, ())
        return bool(posts) and (
            folded not in self._by_author
            or any(self._authors[at] in (None, folded) for at in posts)
        )

    def knows(self, author: str | None) -> bool:
        """Whether this author has a post above."""
        return _fold(author) in self._by_author

    def quoted(self, line: str, author: str | None) -> bool:
        """Whether a post of this author has this very line in a quote."""
        return (_fold(author), line) in self._repeated

    def said_by(self, name: str, line: str) -> bool:
        """Whether this is the whole name of an author above, and the line is from their posts."""
        if line.count(" ") < _SHORTEST - 1 or name.split(" ")[0].casefold() not in self._called:
            return False
        return _fold(name) in self._by_author and self.find([line], name) is not None

    def after_name(self, line: str) -> tuple[str, str] | None:
        """The author and the words of an earlier post that a line repeats, the name before them."""
        first, blank, _ = line.partition(" ")
        author = self._called.get(first.casefold()) if blank else None
        if author is None or not line.startswith(author + " "):
            return None
        said = line[len(author) + 1 :]
        if said.count(" ") < _SHORTEST - 1 or self.find([said], author) is None:
            return None
        return author, said

    def _candidates(self, lines: Sequence[str], author: str | None) -> Iterator[int]:
        for line in lines[:_TRIED]:
            yield from reversed(self._by_line.get(line, ())[-_LATEST:])
        if author in self._by_author:
            yield from reversed(self._by_author[author][-_LATEST:])
        if author is None or None in self._by_author:
            yield from range(len(self._posts) - 1, max(-1, len(self._posts) - 1 - _LATEST), -1)

    def _folded(self, at: int) -> str:
        folded = self._words.get(at)
        if folded is None:
            folded = self._words[at] = f" {words(self._posts[at])} "
        return folded


def demote(start: int, stop: int, page: Page, names: Container[str], bare: bool) -> None:
    """Let lines be text that only look like the opening of a quote.

    Those by somebody who wrote no post of the page may be the writer's own ("The dealer said:").
    They are where a body opens more quotes than it ends, on pages that mark the ends; and where
    the page's other openings say more than a name (not `bare`) and nothing sets them apart.
    """
    opened = [i for i in range(start, stop) if page.kinds[i] == "quote"]
    if not opened:
        return
    ended = page.kinds[start:stop].count("unquote")
    spare = len(opened) - ended if ended or "unquote" in page.kinds else 0
    for i in opened:
        found = page.landmarks.match("quote", page.lines[i].text)
        author = found.groupdict().get("author") if found else page.whom(i)
        if not author or folded_name(author.strip()) in names:
            continue
        typed = i > start and not page.lines[i].gap
        if spare > 0 or (not bare and typed and found and _is_bare(found)):
            page.kinds[i] = "short"
            spare -= 1


def _is_bare(found: re.Match[str]) -> bool:
    return found.start("author") == 0 and not found.groupdict().get("date")


def are_bare(page: Page) -> bool:
    """Whether the page opens quotes with nothing but a name and a word for it, such as "said"."""
    openings = [
        found
        for line, kind in zip(page.lines, page.kinds, strict=True)
        if kind == "quote" and (found := page.landmarks.match("quote", line.text))
    ]
    named = [_is_bare(found) for found in openings if found.groupdict().get("author")]
    return named.count(True) * 2 >= len(named)


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
            within and said.quoted(line.text, author)
        ):
            if not apart or line.text.count(" ") >= _SHORTEST - 1:
                held, apart = below + 1, False
        elif kind != "inside":
            break
        elif line.text[0].isdigit() or below == at:
            held = below + 1
        below += 1
    return held


def _is_held(at: int, above: int, page: Page, said: Said, author: str | None) -> bool:
    """Has the author said this line? A word or two stand in many posts: they go on with the line
    above, up to `above`, where they are quoted."""
    text = page.lines[at].text
    if not above or text.count(" ") >= _SHORTEST - 1:
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


def opened(at: int, page: Page) -> Opened:
    """How the line `at` opens a quote."""
    text = page.lines[at].text
    opening = page.landmarks.openings.find(text)
    if opening and (opening.certain or page.landmarks.kind(text) != "quote"):
        return Opened(opening.author, opening.end)
    found = page.landmarks.match("quote", text)
    groups = found.groupdict() if found else {"author": page.whom(at)}
    return Opened((groups.get("author") or "").strip() or None, 0)


def closings(start: int, stop: int, kinds: Sequence[Kind]) -> dict[int, int]:
    """For each line of a body that opens a quote: the one that closes it, where one does."""
    closed = {}
    opened = []
    for i in range(start, stop):
        if kinds[i] == "quote":
            opened.append(i)
        elif kinds[i] == "unquote" and opened:
            closed[opened.pop()] = i
    return closed


def repeated(at: int, stop: int, page: Page, said: Said, author: str | None) -> Repeated:
    """Which lines from `at` on repeat what somebody else has written above."""
    return _again(
        at,
        stop,
        page,
        said,
        lambda text: text.count(" ") >= _REPEATED and said.repeats(text, author),
    )


def _again(at: int, stop: int, page: Page, said: Said, is_known: Callable[[str], bool]) -> Repeated:
    """Which lines from `at` on repeat a post: long ones are known by themselves, short ones as
    they follow one another there. The last of a body may be its writer's own."""
    below = held = at
    while below < stop and page.kinds[below] in ("prose", "short"):
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
        lambda text: text.count(" ") >= _SHORTEST - 1 and said.holds(text, None),
    ).below
    return at if at < stop else start
