"""Said: what the posts above have said, to find again whose words a post repeats."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from threadconv.patterns import lazy
from threadconv.segments.keys import folded_name, masked

_WORD = lazy(r"\w+")
SHORTEST = 4
"""Words without any mark are believed to be another post's from so many on."""
_LATEST, _TRIED = 60, 3
"""How many posts, and lines of the quote, a look-up tries."""
_RUN, _LEAST_RUNS, _SHARE = 6, 3, 0.75
"""So many words follow one another in few posts by chance; so many such runs of a quote, and such a
share of them, tell its post."""


def words(text: str) -> str:
    """The words of a text, folded, one blank between them: what is compared."""
    return " ".join(_WORD.findall(text.casefold()))


class Said:
    """What the posts above have said, to find again what is quoted from them.

    A look-up takes the same time however long the thread is: whole lines are looked up, and the
    words of a line that was cut are searched for in the latest posts of their author.
    """

    def __init__(self, nicks: Mapping[str, str]) -> None:
        """`nicks` tells the author of each nick, both folded."""
        self._nicks = nicks
        self._idents: list[str] = []
        self._posts: list[str] = []
        self._words: dict[int, str] = {}
        self._by_line: dict[str, list[int]] = {}
        self._by_author: dict[str | None, list[int]] = {}
        self._authors: list[str | None] = []
        self._called: dict[str, str] = {}
        self._repeated: set[tuple[str | None, str]] = set()

    def add(
        self, ident: str, author: str | None, lines: Sequence[str], quoted: Iterable[str] = ()
    ) -> None:
        """One more post, with its id, the lines of its own words, and those that it quotes."""
        at = len(self._posts)
        self._idents.append(ident)
        for line in lines:
            self._by_line.setdefault(line, []).append(at)
        self._posts.append("\n".join(lines))
        folded = self._fold(author)
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
        folded = self._fold(author)
        for at in self._candidates(lines, folded):
            if (not folded or self._authors[at] in (None, folded)) and text in self._folded(at):
                return self._idents[at]
        return None

    def find_most(self, lines: Sequence[str]) -> str | None:
        """The id of the post by nobody known that holds most of these lines, if not all: tools that
        leave out who wrote a post leave out of it what they keep in a quote."""
        told = words("\n".join(lines)).split(" ")
        runs = [" ".join(told[i : i + _RUN]) for i in range(0, len(told) - _RUN + 1, _RUN)]
        if len(runs) < _LEAST_RUNS or None not in self._by_author:
            return None
        for at in self._by_author[None][: -_LATEST - 1 : -1]:
            if sum(run in self._folded(at) for run in runs) >= _SHARE * len(runs):
                return self._idents[at]
        return None

    def has(self, line: str) -> bool:
        """Whether a post above has this very line."""
        return line in self._by_line

    def repeats(self, line: str, author: str | None) -> bool:
        """Whether somebody else has written this very line, or may have."""
        folded = self._fold(author)
        return any(
            folded is None or self._authors[at] != folded for at in self._by_line.get(line, ())
        )

    def goes_on(self, line: str, following: str) -> bool:
        """Whether `following` stands right below this line in a post."""
        both = f"{line}\n{following}"
        return any(both in self._posts[at] for at in self._by_line.get(line, ())[-_LATEST:])

    def is_form(self, line: str, following: str) -> bool:
        """Whether posts have this line above one that differs from `following` in its numbers."""
        told = masked(following)
        for at in self._by_line.get(line, ())[-_LATEST:]:
            lines = self._posts[at].split("\n")
            below = lines[lines.index(line) + 1 :][:1]
            if below and below[0] != following and masked(below[0]) == told:
                return True
        return False

    def holds(self, line: str, author: str | None) -> bool:
        """Whether this author has said this line; whether anybody has, where the author has no
        post above."""
        return self.writes(line, author) or self.find([line], author) is not None

    def writes(self, line: str, author: str | None) -> bool:
        """As `holds`, but only where the whole line is theirs, and no part of a longer one."""
        folded = self._fold(author)
        posts = self._by_line.get(line, ())
        return bool(posts) and (
            folded not in self._by_author
            or any(self._authors[at] in (None, folded) for at in posts)
        )

    def knows(self, author: str | None) -> bool:
        """Whether this author has a post above."""
        return self._fold(author) in self._by_author

    def quoted(self, line: str, author: str | None) -> bool:
        """Whether a post of this author has this very line in a quote; or one of nobody's, where
        the author has no post above."""
        folded = self._fold(author)
        return (folded, line) in self._repeated or (
            folded not in self._by_author and (None, line) in self._repeated
        )

    def said_by(self, name: str, line: str) -> bool:
        """Whether this is the whole name of an author above, and the line is from their posts."""
        if line.count(" ") < SHORTEST - 1 or name.split(" ")[0].casefold() not in self._called:
            return False
        return self._fold(name) in self._by_author and self.find([line], name) is not None

    def after_name(self, line: str) -> tuple[str, str] | None:
        """The author and the words of an earlier post that a line repeats, the name before them."""
        first, blank, _ = line.partition(" ")
        author = self._called.get(first.rstrip(":").casefold()) if blank else None
        if author is None or not line.startswith((author + " ", author + ": ")):
            return None
        said = line[len(author) :].lstrip(": ")
        if said.count(" ") < SHORTEST - 1 or self.find([said], author) is None:
            return None
        return author, said

    def _candidates(self, lines: Sequence[str], author: str | None) -> Iterator[int]:
        for line in lines[:_TRIED]:
            yield from reversed(self._by_line.get(line, ())[-_LATEST:])
        if author in self._by_author:
            yield from reversed(self._by_author[author][-_LATEST:])
        if author is None or None in self._by_author:
            yield from range(len(self._posts) - 1, max(-1, len(self._posts) - 1 - _LATEST), -1)

    def _fold(self, author: str | None) -> str | None:
        folded = folded_name(author) if author else None
        return self._nicks.get(folded, folded) if folded else None

    def _folded(self, at: int) -> str:
        folded = self._words.get(at)
        if folded is None:
            folded = self._words[at] = f" {words(self._posts[at])} "
        return folded
