"""Where results go: stdout, one file, or a folder with a file per dump; whole or not at all."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import BinaryIO, NamedTuple

from threadconv.command.inputs import Dump
from threadconv.errors import ThreadconvError
from threadconv.writers import Writer

# Of these, several results one after the other are one valid file again: a stream of documents
# (YAML 1.2.2, section 9.2), lines (jsonlines.org), messages (RFC 4155).
_JOINABLE = ("application/yaml", "application/jsonl", "application/mbox")


class Conflict(ThreadconvError):
    """The output that was asked for cannot hold the results; nothing has been written."""


class UnwritableOutput(ThreadconvError):
    """The system refuses to take a result."""


class Place(NamedTuple):
    """Where results go: `path` is None for stdout; `folder` where each dump gets its own file."""

    path: str | None
    folder: bool

    @property
    def label(self) -> str:
        """What messages call it."""
        return "stdout" if self.path is None else self.path


STDOUT = Place(None, folder=False)


def place_for(output: str | None) -> Place:
    """Read the value of `-o`: none or `-` is stdout; a folder is there already or ends in `/`."""
    if output is None or output == "-":
        return STDOUT
    return Place(output, folder=os.path.isdir(output) or output.endswith(("/", os.sep)))


def places_for(dumps: Sequence[Dump], place: Place, writer: Writer) -> list[Place]:
    """One place per dump, all the same where the writer's results can be joined in one.

    Raises `Conflict` where one would overwrite another or an input.
    """
    if place.folder and place.path is not None:
        folder = place.path
        places = [Place(os.path.join(folder, d.stem + writer.suffix), False) for d in dumps]
        _refuse_same_name(dumps, places)
    else:
        places = [place for _ in dumps]
        if len(dumps) > 1 and writer.media_type not in _JOINABLE:
            raise Conflict(
                f"{place.label}: cannot hold {len(dumps)} results of to-{writer.name}; "
                "give each its own file with -o FOLDER/"
            )
    refuse_inputs(dumps, places)
    return places


def _refuse_same_name(dumps: Sequence[Dump], places: Sequence[Place]) -> None:
    taken: dict[str | None, Dump] = {}
    for dump, place in zip(dumps, places, strict=True):
        other = taken.setdefault(place.path, dump)
        if other is not dump:
            raise Conflict(
                f"{place.label}: would hold both {other.label} and {dump.label}; "
                "rename one or convert them into two folders"
            )


def refuse_inputs(dumps: Sequence[Dump], places: Sequence[Place]) -> None:
    """Raise `Conflict` where a result would overwrite one of the dumps."""
    inputs = {_identity(dump.path) for dump in dumps if dump.path is not None} - {None}
    for path in dict.fromkeys(place.path for place in places if place.path is not None):
        if _identity(path) in inputs:
            raise Conflict(f"{path}: is an input and would be overwritten; choose another -o")


def _identity(path: str) -> tuple[int, int] | None:
    try:
        status = os.stat(path)
    except OSError:
        return None
    # What is no file (/dev/null, a terminal) can be read and written at the same time.
    return (status.st_dev, status.st_ino) if os.path.isfile(path) else None


def make_folder(place: Place) -> None:
    """Make the folder and those above it, unless it is there; raises `UnwritableOutput`."""
    try:
        os.makedirs(place.label, exist_ok=True)
    except OSError as error:
        raise UnwritableOutput(
            f"cannot be made: {error.strerror}; choose another place with -o"
        ) from error


@contextmanager
def opened(place: Place) -> Iterator[BinaryIO]:
    """Open stdout or a file for bytes; a file appears whole at the end or, on failure, not at all.

    A file that is there keeps its permissions, a symbolic link stays one, and a device or a pipe
    is written to as it stands. Raises `UnwritableOutput`.
    """
    try:
        if place.path is None:
            # By its number: sys.stdout may be None, and would complain once more at exit.
            with open(1, "wb", closefd=False) as file:
                yield file
        elif os.path.exists(place.path) and not os.path.isfile(place.path):
            with open(place.path, "wb") as file:
                yield file
        else:
            with _replacing(os.path.realpath(place.path)) as file:
                yield file
    except OSError as error:
        raise UnwritableOutput(
            f"cannot be written: {error.strerror}; choose another place with -o"
        ) from error


@contextmanager
def _replacing(path: str) -> Iterator[BinaryIO]:
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
