"""YAML: the whole model, texts as readable blocks; reads back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

import msgspec

from threadconv.model import Thread
from threadconv.writers._yaml_emitter import emit, emit_item

SUFFIX = ".yaml"
OTHER_SUFFIXES = (".yml",)
MEDIA_TYPE = "application/yaml"
LOSSLESS = True
JOINABLE = True  # a stream of documents (YAML 1.2.2 section 9.2)


def write(thread: Thread, out: BinaryIO) -> None:
    """Write one document (YAML 1.2.2, the same data in 1.1) that starts with `---`.

    So several of them one after the other are a stream of documents. Keys stand in the order of
    the model; the media type is that of RFC 9512.
    """
    for line in _lines(thread):
        out.write(line.encode())


def _lines(thread: Thread) -> Iterator[str]:
    yield "---\n"
    frame = msgspec.to_builtins(msgspec.structs.replace(thread, posts=()))
    for key, value in frame.items():
        if key == "posts" and thread.posts:
            yield "posts:\n"
            for post in thread.posts:
                yield from emit_item(msgspec.to_builtins(post), level=1)
        else:
            yield from emit({key: value})
