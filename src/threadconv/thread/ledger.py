"""The ledger: every line of the dump, and the one place in the thread that it belongs to."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from threadconv.lines import Line

ROLES = ("title", "header", "body", "quote", "signature", "footer", "notice", "blank")
"""What a line of the dump can be; every non-blank line has exactly one of the others."""


class LineRole(Struct, frozen=True, gc=False):
    """One line of the dump (from 1), its role, and the post it belongs to.

    The role is one of `ROLES`, or in a dump without posts what the line could be by its words.
    """

    number: int
    role: str
    post: str | None
    text: str


class Ledger:
    """Keeps the books: each line begins as a notice, and is claimed by what it turns out to be."""

    def __init__(self, lines: list[Line]) -> None:
        self._lines = lines
        self._roles = ["notice"] * len(lines)
        self._posts: list[str | None] = [None] * len(lines)

    def claim(self, at: Iterable[int], role: str, post: str | None = None) -> None:
        """Give the lines with these indices a role and a post."""
        if isinstance(at, range):
            self._roles[at.start : at.stop] = [role] * len(at)
            self._posts[at.start : at.stop] = [post] * len(at)
            return
        for i in at:
            self._roles[i] = role
            self._posts[i] = post

    def notices(self) -> list[tuple[int, int]]:
        """Runs of indices (first, last) that nothing has claimed."""
        runs: list[tuple[int, int]] = []
        for i, role in enumerate(self._roles):
            if role != "notice" or self._lines[i].rest:
                continue
            if runs and runs[-1][1] == i - 1:
                runs[-1] = (runs[-1][0], i)
            else:
                runs.append((i, i))
        return runs

    def rows(self, rows: Sequence[str], first: int = 1) -> list[LineRole]:
        """One entry for each of these lines of the dump, which begin with line `first`.

        A line that holds nothing but a tool's mark (a bullet) goes with the line above it, and what
        closes a post on the line of its last words with these.
        """
        lines: dict[int, int] = {}
        for i, line in enumerate(self._lines):
            for row in range(line.first, line.last + 1):
                above = self._roles[lines[row]] if row in lines else ""
                if (above, self._roles[i]) != ("body", "footer"):
                    lines[row] = i
        roles: list[LineRole] = []
        role, post = "notice", None
        for number, text in enumerate(rows, first):
            if (at := lines.get(number)) is not None:
                role, post = self._roles[at], self._posts[at]
            if not text or text.isspace():
                roles.append(LineRole(number, "blank", None, text))
            else:
                roles.append(LineRole(number, role, post, text))
        return roles
