"""Where results go: stdout, one file, a folder with a file per input, or a store of threads."""

import os
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import BinaryIO

from msgspec import Struct

from threadconv.batch.inputs import Input
from threadconv.errors import ThreadconvError, UnwritableOutput
from threadconv.files import replacing, want_file
from threadconv.writers import Writer

File = tuple[int, int]
"""A file, whatever it is called: its device and its number there."""


OVERWRITTEN = "is an input and would be overwritten; choose another -o"


class Conflict(ThreadconvError):
    """The output that was asked for cannot hold the results; nothing has been written."""


class Target(Struct, frozen=True):
    """Where results go: `path` is None for stdout; `folder` where each input gets its own file."""

    path: str | None
    folder: bool

    @property
    def label(self) -> str:
        """What messages call it."""
        return "stdout" if self.path is None else self.path


STDOUT = Target(None, folder=False)


class Output(Struct, frozen=True):
    """What a run is to write: by which writer, with what its options say, where."""

    writer: Writer
    target: Target
    options: Mapping[str, str | bool]

    def target_of(self, source: Input, part: int | None = None) -> Target:
        """Where the result of that input goes, or that of one of its threads, counted from 1."""
        if not self.target.folder:
            return self.target
        stem = source.stem if part is None else f"{source.stem}-{part}"
        return Target(os.path.join(self.target.label, stem + self.writer.suffix), False)


def output_for(
    writer: Writer, path: str | None, options: Mapping[str, str | bool] | None = None
) -> Output:
    """An output by the value of `-o`: none or `-` is stdout.

    A folder, which is there already or ends in `/`, gets a file per input, unless it is itself what
    the writer stores threads in. Raises `Conflict` for a store without a path.
    """
    options = options or {}
    if path is None or path == "-":
        if writer.is_store:
            raise Conflict(f"to-{writer.name} fills a store, not a stream; name it with -o PATH")
        return Output(writer, STDOUT, options)
    if writer.is_store:
        return Output(writer, Target(path.rstrip("/") or path, folder=False), options)
    folder = os.path.isdir(path) or path.endswith(("/", os.sep))
    return Output(writer, Target(path, folder), options)


def check(outputs: Sequence[Output], named: Sequence[Input], inputs: Sequence[Input]) -> None:
    """Raise `Conflict` where a result would overwrite another or an input, or would not be one.

    `named` are the inputs that give results, and in a folder their names, `inputs` all of them.
    """
    files = files_of(inputs)
    taken: dict[str | None, str] = {}
    for output in outputs:
        refuse_too_many(output, len(named))
        for target, of in _claims(output, named):
            key = target.path and os.path.realpath(target.path)
            if key in taken:
                raise Conflict(_would_hold_both(target, taken[key], of, output.target.folder))
            if is_one_of(files, target):
                raise Conflict(f"{target.label}: {OVERWRITTEN}")
            taken[key] = of


def refuse_too_many(output: Output, results: int) -> None:
    """Raise `Conflict` where so many results are to go where there is room for one."""
    writer, target = output.writer, output.target
    if results > 1 and not (target.folder or writer.is_store or writer.joinable):
        raise Conflict(
            f"{target.label}: cannot hold {results} results of to-{writer.name}; "
            "give each its own file with -o FOLDER/"
        )


def _claims(output: Output, named: Sequence[Input]) -> list[tuple[Target, str]]:
    """The targets that the output fills, and what with."""
    if output.target.folder:
        return [(output.target_of(each), each.label) for each in named]
    return [(output.target, f"to-{output.writer.name}")]


def _would_hold_both(target: Target, one: str, other: str, in_folder: bool) -> str:
    if in_folder and one == other:
        return f"{one}: is named twice; name it once"
    remedy = "rename one or convert them into two folders" if in_folder else "choose another -o"
    return f"{target.label}: would hold both {one} and {other}; {remedy}"


def files_of(inputs: Iterable[Input]) -> frozenset[File]:
    """Which files the inputs are."""
    found = map(_file, {each.path for each in inputs if each.path is not None})
    return frozenset(file for file in found if file is not None)


def is_one_of(files: Container[File | None], target: Target) -> bool:
    """Is the target one of these files?"""
    return target.path is not None and _file(target.path) in files


def _file(path: str) -> File | None:
    try:
        status = os.stat(path)
    except OSError:
        return None
    # What is no file (/dev/null, a terminal) can be read and written at the same time.
    return (status.st_dev, status.st_ino) if os.path.isfile(path) else None


def make_folder(target: Target) -> None:
    """Make the folder and those above it, unless it is there; raises `UnwritableOutput`."""
    with refusals("made"):
        os.makedirs(target.label, exist_ok=True)


@contextmanager
def refusals(done: str = "written") -> Iterator[None]:
    """Raise what the system says against a target as `UnwritableOutput`: it cannot be `done`."""
    try:
        yield
    except OSError as error:
        raise UnwritableOutput(
            f"cannot be {done}: {error.strerror or error}; choose another place with -o"
        ) from error


@contextmanager
def opened(target: Target) -> Iterator[BinaryIO]:
    """Open stdout or a file for bytes; a file appears whole at the end or, on failure, not at all.

    A file that is there keeps its permissions, a symbolic link stays one, and a device or a pipe
    is written to as it stands. Raises `UnwritableOutput`.
    """
    with refusals():
        if target.path is None:
            # By its number: sys.stdout may be None, and would complain once more at exit.
            with open(1, "wb", closefd=False) as file:
                yield file
        elif os.path.exists(target.path) and not os.path.isfile(target.path):
            with open(target.path, "wb") as file:
                yield file
        else:
            want_file(target.path)
            with replacing(os.path.realpath(target.path)) as file:
                yield file
