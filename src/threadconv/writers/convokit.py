"""ConvoKit: the folder of a corpus for Cornell's ConvoKit."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from typing import BinaryIO

from msgspec import DecodeError, json

from threadconv.derived import thread_key
from threadconv.errors import UnwritableOutput
from threadconv.files import replacing
from threadconv.model import Thread
from threadconv.writers._ascii import ascii_only
from threadconv.writers._convokit_corpus import (
    INDEX,
    UNKNOWN,
    Entry,
    conversation,
    root_of,
    speaker,
    utterances,
)
from threadconv.writers._texts import OWN_WORDS

SUFFIX = ".convokit"
MEDIA_TYPE = "inode/directory"
LOSSLESS = False
OPTIONS = (OWN_WORDS,)

# https://convokit.cornell.edu/documentation/data_format.html; the index takes its place last.
_FILES = ("index.json", "corpus.json", "conversations.json", "speakers.json", "utterances.jsonl")


def store(threads: Iterable[Thread], path: str, own_words: bool) -> None:
    """Write the folder anew: an utterance for each post, a conversation for each thread.

    `Corpus(filename=path)` loads it. A speaker is a name. Raises `UnwritableOutput` where the
    folder holds something else.
    """
    conversations: dict[str, Entry] = {}
    speakers: dict[str, Entry] = {}
    with _folder(path) as files:
        for thread in threads:
            key = thread_key(thread)
            root = root_of(key)
            if root in conversations or not thread.posts:
                continue
            conversations[root] = conversation(thread)
            _add_speakers(speakers, thread)
            for utterance in utterances(thread, key, own_words):
                files["utterances.jsonl"].write(_line(utterance))
        files["speakers.json"].write(_line(speakers))
        files["conversations.json"].write(_line(conversations))
        files["corpus.json"].write(_line({}))
        files["index.json"].write(_line(_index()))


@contextmanager
def _folder(path: str) -> Iterator[dict[str, BinaryIO]]:
    """The files of the corpus by their names, each in its place when all are written."""
    is_new = not os.path.exists(path)
    os.makedirs(path, exist_ok=True)
    if os.listdir(path) and not _is_corpus(path):
        raise UnwritableOutput("holds other things than a corpus; choose another -o")
    try:
        with ExitStack() as stack:
            yield {
                name: stack.enter_context(replacing(os.path.join(path, name))) for name in _FILES
            }
    except BaseException:
        if is_new:
            os.rmdir(path)
        raise


def _is_corpus(path: str) -> bool:
    """Does the folder hold utterances, and an index of what is said about them?"""
    if not os.path.isfile(os.path.join(path, "utterances.jsonl")):
        return False
    try:
        with open(os.path.join(path, "index.json"), "rb") as file:
            index = json.decode(file.read())
    except (OSError, DecodeError):
        return False
    return isinstance(index, dict) and INDEX.keys() <= index.keys()


def _add_speakers(speakers: dict[str, Entry], thread: Thread) -> None:
    """Those of the thread that are not there yet, or of whom nothing is known yet."""
    known = {author.name: author for author in thread.authors}
    for post in thread.posts:
        name = post.author or UNKNOWN
        if name not in speakers or (name in known and not speakers[name]["meta"]):
            speakers[name] = speaker(known.get(name))


def _index() -> Entry:
    """The types of all that `meta` holds."""
    types = {
        part: {name: [str(kind)] for name, kind in fields.items()} for part, fields in INDEX.items()
    }
    return {**types, "version": 1, "vectors": []}


def _line(value: object) -> bytes:
    # ConvoKit opens its files in the encoding of the place where it runs.
    return ascii_only(json.encode(value)) + b"\n"
