"""Which inputs the command line's arguments name, and what they hold."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from msgspec import Struct

from threadconv.errors import UnreadableDump

_IS_ADDRESS = "is an address; get its text first: lynx -dump -nolist URL | threadconv ..."
SUFFIX = ".txt"
"""What the dumps in a folder end in, in small letters or not; other files are left alone."""
RESULTS = (".json", ".jsonl", ".yaml", ".mbox")
"""What results end in, which are taken from a folder that has no dumps."""


class Given(Struct, frozen=True):
    """The bytes of an input, and where the page was, if the input tells that."""

    data: bytes
    url: str | None = None


class Input(Struct, frozen=True):
    """A dump, or a result to take back: `path` as typed (or found in a folder), None for stdin."""

    path: str | None

    @property
    def label(self) -> str:
        """What messages call it."""
        return "stdin" if self.path is None else self.path

    @property
    def name(self) -> str | None:
        """What results call it: the file's name without its folder, so that none depends on it."""
        if self.path is None:
            return None
        return os.fsencode(os.path.basename(self.path)).decode(errors="replace")

    @property
    def stem(self) -> str:
        """What a file made from it is called, without a suffix."""
        return os.path.splitext(os.path.basename(self.path or "stdin"))[0]

    def read(self) -> Given:
        """All of it; raises `UnreadableDump` where the system refuses that."""
        if self.path is not None and os.path.isdir(self.path):
            from threadconv.results.maildir import read_maildir

            with _refusals():
                return Given(read_maildir(self.path))
        if self.path is not None and "://" in self.path and not os.path.exists(self.path):
            raise UnreadableDump(_IS_ADDRESS)
        with opened(self.path) as file:
            return Given(file.read())


def find_inputs(argument: str) -> list[Input]:
    """The inputs that one argument names: `-` is stdin, a Maildir is one input, any
    other folder its `*.txt` files by name, or where it has none the results in it.

    Raises `UnreadableDump` for a folder that cannot be listed or has no such file.
    """
    if argument == "-":
        return [Input(None)]
    return _in_folder(argument) if os.path.isdir(argument) else [Input(argument)]


def _in_folder(path: str) -> list[Input]:
    from threadconv.results.maildir import is_maildir

    if is_maildir(path):
        return [Input(os.path.normpath(path))]
    with _refusals():
        names = sorted(os.listdir(path))
    paths = [os.path.join(path, name) for name in names if not name.startswith(".")]
    files = [each for each in paths if not os.path.isdir(each)]
    found = [Input(each) for each in files if each.lower().endswith(SUFFIX)]
    found = found or [Input(each) for each in files if each.lower().endswith(RESULTS)]
    if not found:
        raise UnreadableDump(
            f"is a folder without *{SUFFIX} files or results; name the dumps themselves"
        )
    return found


@contextmanager
def opened(path: str | None) -> Iterator[BinaryIO]:
    """The file, or stdin, to read bytes from; raises `UnreadableDump` where the system refuses."""
    # Stdin by its number: sys.stdin is None where the caller closed it.
    with _refusals(), open(0 if path is None else path, "rb", closefd=path is not None) as file:
        yield file


@contextmanager
def _refusals() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UnreadableDump(_cannot_read(error)) from error


def _cannot_read(error: OSError) -> str:
    return f"cannot be read: {error.strerror}; check its name and its permissions"
