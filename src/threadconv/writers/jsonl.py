"""JSON Lines: one post a line, flat, with its text; reads back."""

from __future__ import annotations

from typing import BinaryIO

from msgspec import json

from threadconv.model import Thread
from threadconv.writers._rows import rows
from threadconv.writers._texts import OWN_WORDS

SUFFIX = ".jsonl"
OTHER_SUFFIXES = (".ndjson",)
MEDIA_TYPE = "application/jsonl"
LOSSLESS = False
JOINABLE = True
OPTIONS = (OWN_WORDS,)

# Legal inside a string, and yet a reader that cuts text with str.splitlines() cuts there.
_OTHER_LINE_ENDS = [
    (character.encode(), f"\\u{ord(character):04x}".encode()) for character in "\x85\u2028\u2029"
]


def write(thread: Thread, out: BinaryIO, own_words: bool) -> None:
    """Write one JSON object for each post on a line of its own (jsonlines.org): a `Row`."""
    for row in rows(thread, own_words):
        line = json.encode(row)
        for raw, escaped in _OTHER_LINE_ENDS:
            line = line.replace(raw, escaped)
        out.write(line + b"\n")
