"""Which inputs the command line's arguments name, and their bytes."""

import os

from msgspec import Struct

from threadconv.errors import UnreadableDump

_IS_ADDRESS = "is an address; get its text first: lynx -dump -nolist URL | threadconv ..."
SUFFIX = ".txt"
"""What the dumps in a folder end in, in small letters or not; other files are left alone."""


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
        return os.path.splitext(os.path.basename(self.label))[0]


def find_inputs(argument: str) -> list[Input]:
    """The inputs that one argument names: `-` is stdin, a Maildir is one input, any
    other folder its `*.txt` files by name.

    Raises `UnreadableDump` for a folder that cannot be listed or has no such file.
    """
    if argument == "-":
        return [Input(None)]
    return _in_folder(argument) if os.path.isdir(argument) else [Input(argument)]


def _in_folder(path: str) -> list[Input]:
    from threadconv.results.maildir import is_maildir

    if is_maildir(path):
        return [Input(os.path.normpath(path))]
    try:
        names = sorted(os.listdir(path))
    except OSError as error:
        raise UnreadableDump(_cannot_read(error)) from error
    names = [name for name in names if name.lower().endswith(SUFFIX) and not name.startswith(".")]
    paths = [os.path.join(path, name) for name in names]
    found = [Input(path) for path in paths if not os.path.isdir(path)]
    if not found:
        raise UnreadableDump(f"is a folder without *{SUFFIX} files; name the dumps themselves")
    return found


def read_bytes(asked: Input) -> bytes:
    """All bytes of the input; raises `UnreadableDump` where the system refuses them."""
    try:
        if asked.path is None:
            # By its number: sys.stdin is None where the caller closed it.
            with open(0, "rb", closefd=False) as file:
                return file.read()
        if os.path.isdir(asked.path):
            from threadconv.results.maildir import read_maildir

            return read_maildir(asked.path)
        if "://" in asked.path and not os.path.exists(asked.path):
            raise UnreadableDump(_IS_ADDRESS)
        with open(asked.path, "rb") as file:
            return file.read()
    except OSError as error:
        raise UnreadableDump(_cannot_read(error)) from error


def _cannot_read(error: OSError) -> str:
    return f"cannot be read: {error.strerror}; check its name and its permissions"
