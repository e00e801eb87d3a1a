"""Names that nothing has, told with those that there are."""

from __future__ import annotations

from collections.abc import Sequence

from threadconv.errors import UnknownName


def unknown(kind: str, name: str, existing: Sequence[str]) -> UnknownName:
    """What to raise where no dialect, layout or writer has this name."""
    near = nearest(name.lower(), existing)
    hint = f"did you mean {near!r}? " if near else ""
    return UnknownName(f"no {kind} {name!r}; {hint}there are: {', '.join(existing)}")


def nearest(name: str, existing: Sequence[str], cutoff: float = 0.65) -> str | None:
    """The name that is meant, where one is much like it."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(name, existing, n=1, cutoff=cutoff)), None)
