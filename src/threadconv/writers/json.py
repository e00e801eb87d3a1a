"""JSON: the whole model, every key always there; reads back."""

import re
from collections.abc import Iterator
from typing import BinaryIO

import msgspec

from threadconv.model import Thread
from threadconv.patterns import lazy
from threadconv.writers import Option

SUFFIX = ".json"
MEDIA_TYPE = "application/json"
LOSSLESS = True
OPTIONS = (Option(name="ascii", help="Escape whatever is not ASCII (\\u00e9)."),)

_BEYOND_ASCII = lazy(r"[^\x00-\x7f]+")


def write(thread: Thread, out: BinaryIO, ascii: bool) -> None:
    """Write one JSON object (RFC 8259), indented by two, keys in the order of the model."""
    for part in _parts(thread):
        out.write(_escaped(part) if ascii else part)


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


def _escaped(part: bytes) -> bytes:
    """The same JSON in ASCII: only strings hold other characters."""
    return _BEYOND_ASCII.sub(_escape, part.decode()).encode("ascii")


def _escape(match: re.Match[str]) -> str:
    # By UTF-16: what lies beyond U+FFFF is two escapes (RFC 8259 section 7).
    units = match[0].encode("utf-16-be").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))


def _indented(part: object) -> bytes:
    return msgspec.json.format(msgspec.json.encode(part), indent=2)
