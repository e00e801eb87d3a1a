"""JSON: the whole model, every key always there; reads back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

import msgspec

from threadconv.model import Thread
from threadconv.writers import Option

SUFFIX = ".json"
MEDIA_TYPE = "application/json"
LOSSLESS = True
OPTIONS = (Option(name="ascii", help="Escape whatever is not ASCII (\\u00e9)."),)


def write(thread: Thread, out: BinaryIO, ascii: bool) -> None:
    """Write one JSON object (RFC 8259), indented by two, keys in the order of the model."""
    parts = _parts(thread)
    if ascii:
        from threadconv.writers._ascii import ascii_only

        parts = map(ascii_only, parts)
    for part in parts:
        out.write(part)


def _parts(thread: Thread) -> Iterator[bytes]:
    if not thread.posts:
        yield _indented(thread) + b"\n"
        return
    frame = _indented(msgspec.structs.replace(thread, posts=()))
    # Line ends inside strings are escaped, so only the key itself can match here.
    before, _, after = frame.partition(b'\n  "posts": []')
    yield before + b'\n  "posts": ['
    separator = b"\n    "
    for post in thread.posts:
        yield separator + _indented(post).replace(b"\n", b"\n    ")
        separator = b",\n    "
    yield b"\n  ]" + after + b"\n"


def _indented(part: object) -> bytes:
    return msgspec.json.format(msgspec.json.encode(part), indent=2)
