"""The signs of our dialects without importing each: a wheel has them all in one file."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable

import msgspec

INDEX = "_signs.json"
"""Beside this module in a wheel, whose building writes it; where dialects are worked on it would be
out of date, and there is none."""

_Signs = dict[str, tuple[str, ...]]


def of(names: Iterable[str], read: Callable[[str], tuple[str, ...]]) -> _Signs:
    """The signs of each of these dialects; `read` tells those that the index does not have."""
    known = _indexed()
    return {name: known[name] if name in known else read(name) for name in names}


def index(signs: _Signs) -> bytes:
    """What stands in the file `INDEX` for these signs."""
    return msgspec.json.encode(signs)


def _indexed() -> _Signs:
    try:
        with open(os.path.join(os.path.dirname(__file__), INDEX), "rb") as file:
            return msgspec.json.decode(file.read(), type=_Signs)
    except FileNotFoundError:
        return {}
