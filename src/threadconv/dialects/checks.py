"""Whether a dialect that somebody else wrote can be used, said in one line where it cannot."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

from threadconv.dialects import KINDS, Dialect
from threadconv.errors import UnknownName
from threadconv.needles import has_branches

GROUPS = frozenset(("author", "date", "number", "text", "kind", "users", "count"))
"""Named groups that the patterns of a dialect may have."""
PLACES = frozenset(("joined", "location", "title", "stats", "fields", "start"))
"""Where the value of a label may go."""


class BadDialect(UnknownName):
    """A dialect that cannot be used: not a `Dialect`, or a pattern in it is wrong."""


def from_file(path: str) -> Dialect:
    """The `DIALECT` of a Python file; the file is run. Raises `BadDialect`."""
    if not Path(path).is_file():
        raise BadDialect(f"no file {path!r}; name a Python file that has a DIALECT")
    try:
        found = runpy.run_path(path)
    except Exception as error:  # whatever the user's file raises
        raise BadDialect(f"{path}: {type(error).__name__}: {error}") from error
    if "DIALECT" not in found:
        raise BadDialect(f"{path}: has no DIALECT; see docs/dialects.md for one")
    return checked(found["DIALECT"], path)


def checked(dialect: object, source: str) -> Dialect:
    """The dialect, every pattern of it found to compile. Raises `BadDialect`."""
    if not isinstance(dialect, Dialect):
        raise BadDialect(f"{source}: DIALECT is a {type(dialect).__name__}, not a Dialect")
    for kind in (*KINDS, "place"):
        for pattern in getattr(dialect, kind):
            _check_pattern(pattern, kind, source)
    wrong = set(dialect.labels.values()) - PLACES
    if wrong:
        raise BadDialect(f"{source}: labels go to {', '.join(sorted(PLACES))}, not {wrong.pop()!r}")
    return dialect


def _check_pattern(pattern: str, kind: str, source: str) -> None:
    try:
        compiled = re.compile(pattern)
    except re.error as error:
        raise BadDialect(f"{source}: {kind} pattern {pattern!r}: {error}") from error
    if has_branches(pattern):
        raise BadDialect(
            f"{source}: {kind} pattern {pattern!r}: write (?:a|b), or \\| for the sign"
        )
    unknown = set(compiled.groupindex) - GROUPS
    if unknown:
        raise BadDialect(f"{source}: {kind} pattern {pattern!r}: unknown group {unknown.pop()!r}")
    if compiled.groups > len(compiled.groupindex):
        raise BadDialect(
            f"{source}: {kind} pattern {pattern!r}: write (?:...) for groups without a name"
        )
