"""What the command line tells people on stderr, and the exit code that it amounts to."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable

from threadconv.errors import NotAThread, ThreadconvError
from threadconv.model import Warning

OK, FAILED, USAGE, NOT_A_THREAD, WARNED = 0, 1, 2, 3, 4

_WORST_FIRST = (FAILED, NOT_A_THREAD, WARNED, OK)

# C0 and C1 controls but the tab, and what reorders or hides text (Unicode, UAX #9): no dump and
# no file name may steer the terminal that shows it.
_UNSAFE = "[\x00-\x08\x0a-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]"


class Report:
    """Messages about many dumps; `code` is the exit code of the worst of them.

    `quiet` keeps warnings to itself; `strict` lets them count.
    """

    def __init__(self, *, quiet: bool = False, strict: bool = False) -> None:
        self.code = OK
        self._quiet = quiet
        self._strict = strict

    def error(self, label: str, error: ThreadconvError) -> None:
        """Tell what went wrong with the input or output of that name."""
        say(f"{label}: {error}")
        self._count(NOT_A_THREAD if isinstance(error, NotAThread) else FAILED)

    def warnings(self, label: str, warnings: Iterable[Warning]) -> None:
        """Tell what was read with doubt, each with its line."""
        for warning in warnings:
            place = label if warning.line is None else f"{label}:{warning.line}"
            if not self._quiet:
                say(f"{place}: {warning.message} [{warning.code}]")
            self._count(WARNED if self._strict else OK)

    @property
    def failed(self) -> bool:
        """Whether an error was told."""
        return self.code in (FAILED, NOT_A_THREAD)

    def _count(self, code: int) -> None:
        self.code = min(self.code, code, key=_WORST_FIRST.index)


def say(message: str) -> None:
    """Print one line on stderr."""
    print(f"threadconv: {visible(message)}", file=sys.stderr)


def visible(text: str) -> str:
    """The text with its control characters written out (`\\x1b`), safe to show on a terminal."""
    return re.sub(_UNSAFE, lambda match: match[0].encode("unicode_escape").decode(), text)
