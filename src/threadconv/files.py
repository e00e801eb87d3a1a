"""Files that appear whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from threadconv.errors import UnwritableOutput


def want_file(path: str) -> None:
    """Raise `UnwritableOutput` where no file can be at `path`: it is a folder, or has none."""
    if os.path.isdir(path):
        raise UnwritableOutput("is a folder; name a file in it with -o")
    folder = os.path.dirname(path)
    if folder and not os.path.exists(folder):
        raise UnwritableOutput(f"there is no folder {folder!r}; make it, or choose another -o")


@contextmanager
def replacing(path: str) -> Iterator[BinaryIO]:
    """Open a file for bytes that takes the place of `path` at the end, or on failure goes.

    What is there keeps its permissions. Raises `OSError`.
    """
    temporary = os.path.join(os.path.dirname(path), f".threadconv-{os.urandom(8).hex()}.tmp")
    # Not tempfile: its files are private (0600), and these must have the permissions of any other.
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    try:
        with open(descriptor, "wb") as file:
            yield file
        if os.path.exists(path):
            os.chmod(temporary, os.stat(path).st_mode & 0o7777)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise
