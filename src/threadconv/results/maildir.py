"""A Maildir as one input: its mails one after the other, as an mbox has them."""

from __future__ import annotations

import os
from collections.abc import Iterator

_SEPARATOR = b"From maildir Thu Jan  1 00:00:00 1970\n"
_FOLDERS = ("cur", "new", "tmp")


def is_maildir(path: str) -> bool:
    """Is it a folder with the three folders that every Maildir has?"""
    return all(os.path.isdir(os.path.join(path, name)) for name in _FOLDERS)


def read_maildir(path: str) -> bytes:
    """The bytes of an mbox of its mails, by the names of their files; raises `OSError`."""
    return b"".join(_mails(path))


def _mails(path: str) -> Iterator[bytes]:
    places = (os.path.join(path, name) for name in ("cur", "new"))
    files = [entry for place in places for entry in os.scandir(place) if entry.is_file()]
    for entry in sorted(files, key=lambda entry: entry.name):
        with open(entry.path, "rb") as file:
            content = file.read()
        yield _SEPARATOR + content + (b"\n" if content.endswith(b"\n") else b"\n\n")
