"""JSON: the whole model, every key always there; reads back."""

from typing import BinaryIO

import msgspec

from threadconv.model import Thread

SUFFIX = ".json"
MEDIA_TYPE = "application/json"
LOSSLESS = True


def write(thread: Thread, out: BinaryIO) -> None:
    """Write one JSON object (RFC 8259), indented by two, keys in the order of the model."""
    if not thread.posts:
        out.write(_indented(thread) + b"\n")
        return
    frame = _indented(msgspec.structs.replace(thread, posts=()))
    # Line ends inside strings are escaped, so only the key itself can match here.
    before, _, after = frame.partition(b'\n  "posts": []')
    out.write(before + b'\n  "posts": [')
    separator = b"\n    "
    for post in thread.posts:
        out.write(separator + _indented(post).replace(b"\n", b"\n    "))
        separator = b",\n    "
    out.write(b"\n  ]" + after + b"\n")


def _indented(part: object) -> bytes:
    return msgspec.json.format(msgspec.json.encode(part), indent=2)
