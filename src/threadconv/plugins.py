"""What other packages add, by the entry points that they declare."""

import warnings
from collections.abc import Container, Iterator
from typing import Any

from msgspec import Struct


class Plugin(Struct, frozen=True):
    """What an entry point names: `object` is imported, `package` is the one that declares it."""

    name: str
    package: str
    object: Any


def installed(group: str, ours: Container[str]) -> Iterator[Plugin]:
    """What each entry point in the group names.

    What cannot be imported is skipped with a `RuntimeWarning`, and so is what has one of our own
    names: a stranger's mistake must not stop the run.
    """
    # Here and not above: it costs more than all the rest of a run that needs no plug-in.
    from importlib.metadata import entry_points

    for point in entry_points(group=group):
        if point.name in ours:
            skip(group, point.name, f"threadconv has a {_kind(group)} of that name")
            continue
        try:
            found = point.load()
        except Exception as error:  # whatever a stranger's module raises
            skip(group, point.name, f"{type(error).__name__}: {error}")
            continue
        # An entry point that was made by hand belongs to no package.
        yield Plugin(point.name, point.dist.name if point.dist else point.module, found)


def skip(group: str, name: str, reason: str) -> None:
    """Say that a plug-in is left out, and why."""
    message = f"{_kind(group)} plug-in {name!r} skipped: {reason}"
    warnings.warn(message, RuntimeWarning, stacklevel=3)


def _kind(group: str) -> str:
    return group.rpartition(".")[2].removesuffix("s")
