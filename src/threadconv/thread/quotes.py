"""Quotes: where each ends, and which earlier post its words come from."""

import re
from collections.abc import Container, Iterator, Sequence

from threadconv.segments.page import Page

_WORD = re.compile(r"\w+")
_SHORTEST = 4
"""A quote without any mark is believed from this many words on."""
_REPEATED = 7
"""A line with as many blanks is not written twice by chance."""
_LATEST, _TRIED = 60, 3
"""How many posts, and lines of the quote, a look-up tries."""


def words(text: str) -> str:
    """The words of a text, folded, one blank between them: what is compared."""
    return " ".join(_WORD.findall(text.casefold()))


def _fold(author: str | None) -> str | None:
    """A name as it is compared: quotes may print the one in a link (Ann_Lee)."""
    return author.casefold().replace("_", " ") if author else None


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

    def add(self, author: str | None, lines: Sequence[str]) -> None:
        """One more post, with the lines of its own words."""
        at = len(self._posts)
        for line in lines:
            self._by_line.setdefault(line, []).append(at)
        self._posts.append("\n".join(lines))
        folded = _fold(author)
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

    def holds(self, line: str, author: str | None) -> bool:
        """Whether somebody (this author) has said this line."""
        return line in self._by_line or self.find([line], author) is not None

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


def demote(start: int, stop: int, page: Page, names: Container[str]) -> None:
    """Let lines be text that only look like the opening of a quote.

    Where the software marks the ends of quotes, a body cannot open more than it ends: those by
    somebody who wrote no post of the page are the writer's own ("The dealer said:").
    """
    opened = [i for i in range(start, stop) if page.kinds[i] == "quote"]
    ended = page.kinds[start:stop].count("unquote")
    spare = len(opened) - ended
    if spare < 1 or not (ended or "unquote" in page.kinds):
        return
    for i in opened:
        found = page.landmarks.match("quote", page.lines[i].text)
        author = found.groupdict().get("author") if found else page.lines[i].text.rstrip(": ")
        if spare and author and author.strip() not in names:
            page.kinds[i] = "short"
            spare -= 1


def end(
    at: int, stop: int, depth: int, page: Page, said: Said, author: str | None
) -> tuple[int, int]:
    """Where the quote ends whose opening line is `at`: its last line, and the line below it all.

    By the mark that closes it; by the depth or indent that it is printed at; by the words of
    earlier posts, where the dump shows nothing. `depth` is that of the body.
    """
    lines, kinds = page.lines, page.kinds
    opening = lines[at]
    closing = _closing(at, stop, kinds)
    if opening.depth > depth:
        below = deeper(at + 1, stop, opening.depth, page)
        return below, below
    if closing is not None:
        return closing, closing + 1
    if at + 1 < stop and lines[at + 1].depth > opening.depth:
        below = deeper(at + 1, stop, opening.depth + 1, page)
        return below, below
    for inner in (opening.indent, opening.indent + 1):
        below = at + 1
        while below < stop and lines[below].indent >= inner:
            below += 1
        if at + 1 < below < stop:
            return below, below
    below = held = at + 1
    while below < stop:
        if said.holds(lines[below].text, author):
            held = below + 1
        elif kinds[below] != "inside":
            break
        elif lines[below].text[0].isdigit() or below == at + 1:
            held = below + 1
        below += 1
    return held, held


def deeper(at: int, stop: int, depth: int, page: Page) -> int:
    """The first line from `at` on that does not stand at this quote depth or deeper."""
    while at < stop and page.lines[at].depth >= depth:
        at += 1
    return at


def _closing(at: int, stop: int, kinds: Sequence[str]) -> int | None:
    """The line that closes the quote, over those that it holds."""
    depth = 0
    for i in range(at, stop):
        if kinds[i] == "quote":
            depth += 1
        elif kinds[i] == "unquote":
            depth -= 1
            if not depth:
                return i
    return None


def repeated(at: int, stop: int, page: Page, said: Said, author: str | None) -> int:
    """The line below those from `at` on that repeat what somebody else has written above."""
    below = at
    while below < stop and page.kinds[below] in ("prose", "short"):
        text = page.lines[below].text
        if text.count(" ") < _REPEATED or not said.repeats(text, author):
            break
        below += 1
    return below


def unmarked(start: int, stop: int, page: Page, said: Said) -> int:
    """The line below the earlier post's words with which a body begins, without any mark."""
    at = start
    while at < stop and page.kinds[at] in ("prose", "short"):
        line = page.lines[at].text
        if line.count(" ") < _SHORTEST - 1 or not said.holds(line, None):
            break
        at += 1
    return at if at < stop else start
