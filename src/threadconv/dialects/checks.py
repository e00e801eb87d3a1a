"""Whether a dialect that somebody else wrote can be used, said in one line where it cannot."""

from __future__ import annotations

import re
import runpy
from collections.abc import Iterable
from pathlib import Path

from msgspec import ValidationError, convert
from msgspec.structs import asdict

from threadconv.dialects import PATTERNS, Dialect
from threadconv.errors import UnknownName
from threadconv.patterns.needs import has_branches

GROUPS = frozenset(("author", "date", "number", "text", "kind", "users", "count", "score"))
"""Named groups that the patterns of a dialect may have."""
PLACES = frozenset(("joined", "location", "title", "stats", "fields", "start"))
"""Where the value of a label may go."""


_NO_FIELD = re.compile(r"Unexpected keyword argument '(\w+)'")


class BadDialect(UnknownName):
    """A dialect that cannot be used: not a `Dialect`, or a pattern in it is wrong."""


def from_file(path: str) -> Dialect:
    """The `DIALECT` of a Python file; the file is run. Raises `BadDialect`."""
    if not Path(path).is_file():
        raise BadDialect(f"no file {path!r}; name a Python file that has a DIALECT")
    try:
        found = runpy.run_path(path)
    except Exception as error:  # whatever the user's file raises
        raise BadDialect(f"{path}: {_said_of(error)}") from error
    if "DIALECT" not in found:
        raise BadDialect(f"{path}: has no DIALECT; see docs/dialects.md for one")
    return checked(found["DIALECT"], path)


def checked(dialect: object, source: str) -> Dialect:
    """The dialect, every pattern of it found to compile. Raises `BadDialect`."""
    if not isinstance(dialect, Dialect):
        raise BadDialect(f"{source}: DIALECT is a {type(dialect).__name__}, not a Dialect")
    for field in ("signs", *PATTERNS):
        if isinstance(given := getattr(dialect, field), str):
            raise BadDialect(f"{source}: {field} is one string; write {field}=({given!r},)")
    try:
        convert(asdict(dialect), Dialect)
    except ValidationError as error:
        raise BadDialect(f"{source}: {error}") from error
    for field, required in PATTERNS.items():
        for pattern in getattr(dialect, field):
            if problem := _problem(pattern, field, required):
                raise BadDialect(f"{source}: {field} pattern {pattern!r}: {problem}")
    for label, patterns in dialect.counts.items():
        for pattern in patterns:
            if problem := _problem(pattern, "count", ("count",)):
                raise BadDialect(f"{source}: counts pattern {pattern!r} of {label}: {problem}")
    for sense, words in dialect.words.items():
        for word in words:
            if problem := _problem(word, sense, ()):
                raise BadDialect(f"{source}: words {word!r} of {sense}: {problem}")
    wrong = set(dialect.labels.values()) - PLACES
    if wrong:
        raise BadDialect(f"{source}: labels go to {', '.join(sorted(PLACES))}, not {wrong.pop()!r}")
    return dialect


def _problem(pattern: str, field: str, required: Iterable[str]) -> str:
    """What is wrong with a pattern and what to do about it, "" where nothing is."""
    try:
        compiled = re.compile(pattern)
        # Some fields are compiled as branches of one pattern, where no flag can stand for all.
        re.compile(f"(?:{pattern})")
    except re.error as error:
        return str(error)
    groups = set(compiled.groupindex)
    if has_branches(pattern):
        return "write (?:a|b), or \\| for the sign"
    if unknown := sorted(groups - GROUPS):
        return f"unknown group {unknown[0]!r}; there are {', '.join(sorted(GROUPS))}"
    if compiled.groups > len(groups):
        return "write (?:...) for groups without a name"
    if missing := [group for group in required if group not in groups]:
        return f"has to have a group (?P<{missing[0]}>...); every {field} tells it"
    return ""


def _said_of(error: Exception) -> str:
    """What a file raised, in one line."""
    if isinstance(error, TypeError) and (found := _NO_FIELD.match(str(error))):
        return f"no field {found[1]!r}; there are {', '.join(Dialect.__struct_fields__)}"
    return " ".join(f"{type(error).__name__}: {error}".split())
