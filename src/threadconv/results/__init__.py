"""threadconv's own results, taken back as threads: told by their content, not by a file's name.

A format is a module of this folder with `claims(data: bytes) -> bool`, "this is a result of ours,
even if a broken one", and `read(data: bytes) -> list[Thread]`, which raises `UnreadableResult`.
It sees the model and its format, never a dump.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

from threadconv.model import Thread

FORMATS = ("json", "jsonl", "yaml", "mail")
"""The formats, in the order in which they are asked."""

ADDED = frozenset({"mail-missing", "mail-first-missing", "mail-twice", "mail-changed"})
"""Codes of the warnings that reading adds: what is wrong with the result and not with its dump."""

# Every result has it somewhere, and nearly no dump.
_SIGN = b"threadconv"


def recognise(data: bytes) -> str | None:
    """The format of the result that these bytes are, or None: they may be a dump."""
    return _format(_utf8(data))


def read(data: bytes) -> list[Thread] | None:
    """All threads of a result, in its order, or None where the bytes are none of ours.

    Raises `UnreadableResult` where one of them is no thread any more.
    """
    data = _utf8(data)
    name = _format(data)
    if name is None:
        return None
    threads: list[Thread] = _module(name).read(data)
    return threads


def _utf8(data: bytes) -> bytes:
    """The bytes without a byte order mark, which some shells put before all that they redirect."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace").encode()
    return data.removeprefix(b"\xef\xbb\xbf")


def _format(data: bytes) -> str | None:
    if _SIGN not in data:
        return None
    return next((name for name in FORMATS if _module(name).claims(data)), None)


def _module(name: str) -> ModuleType:
    return import_module(f"{__name__}.{name}")
