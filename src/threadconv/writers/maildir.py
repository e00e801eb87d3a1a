"""Maildir: one mail per post, in threads, for notmuch and mu."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress

from threadconv.errors import UnwritableOutput
from threadconv.model import Thread
from threadconv.writers import Option
from threadconv.writers._mail.branches import THREADING
from threadconv.writers._mail.message import Message, messages

SUFFIX = ".maildir"
MEDIA_TYPE = "inode/directory"
LOSSLESS = True
OPTIONS = (THREADING, Option(name="seen", help="Deliver the mails as read ones."))

_FOLDERS = ("cur", "new", "tmp")
_NAME = "{}.threadconv"
_OURS = re.compile(r"p\d+\.(\w+)\.threadconv")


def store(threads: Iterable[Thread], path: str, threading: str, seen: bool) -> None:
    """Deliver one mail per post, all of them at the end, by renaming from `tmp` to `new`.

    `seen` delivers to `cur`, with the flag S. A mail that is there already keeps its place and its
    flags, and is replaced only where it says something else. Where a thread is shorter than it
    was, the mails of its former end are removed.
    """
    _make(path)
    delivery = _Delivery(path, "cur/{}:2,S" if seen else "new/{}")
    try:
        for thread in threads:
            for message in messages(thread, threading):
                delivery.take(message)
        delivery.finish()
    finally:
        delivery.clean()


def _make(path: str) -> None:
    folders = [os.path.join(path, name) for name in _FOLDERS]
    is_free = not os.path.lexists(path) or (os.path.isdir(path) and not os.listdir(path))
    if not is_free and not all(map(os.path.isdir, folders)):
        raise UnwritableOutput("is there and is no Maildir; choose another place with -o")
    for folder in folders:
        os.makedirs(folder, exist_ok=True)


class _Delivery:
    """Mails on their way into the Maildir at `path`; new ones are for `place`, `{}` their name."""

    def __init__(self, path: str, place: str) -> None:
        self._path = path
        self._place = place
        self._there = dict(_names(path))
        self._taken: set[str] = set()
        self._threads: set[str] = set()
        self._moves: dict[str, str] = {}

    def take(self, message: Message) -> None:
        """Write the mail to `tmp`, unless it is there as it is."""
        name = _NAME.format(message.name)
        self._taken.add(name)
        self._threads.add(message.thread)
        place = self._there.get(name)
        if place is not None and self._holds(place, message.content):
            return
        temporary = os.path.join("tmp", name)
        self._moves[temporary] = place or self._place.format(name)
        with open(self._at(temporary), "wb") as file:
            file.write(message.content)

    def finish(self) -> None:
        """Put all mails into their places, and take away what is left of the same threads."""
        for temporary, place in self._moves.items():
            os.rename(self._at(temporary), self._at(place))
        for name, place in self._there.items():
            ours = _OURS.fullmatch(name)
            if ours and ours[1] in self._threads and name not in self._taken:
                os.unlink(self._at(place))

    def clean(self) -> None:
        """Remove what was not delivered."""
        for temporary in self._moves:
            with suppress(FileNotFoundError):
                os.unlink(self._at(temporary))

    def _at(self, place: str) -> str:
        return os.path.join(self._path, place)

    def _holds(self, place: str, content: bytes) -> bool:
        with open(self._at(place), "rb") as file:
            return file.read() == content


def _names(path: str) -> Iterator[tuple[str, str]]:
    """The name of each mail, without its flags, and its place in the Maildir."""
    for folder in ("new", "cur"):
        for file in os.listdir(os.path.join(path, folder)):
            yield re.split("[:,]", file, maxsplit=1)[0], os.path.join(folder, file)
