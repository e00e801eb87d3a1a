"""Threads on their way into the outputs of a run, each read once however many outputs there are."""

from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import ExitStack, closing
from itertools import chain
from typing import BinaryIO

from msgspec import Struct

from threadconv.batch.inputs import Input
from threadconv.batch.outputs import (
    OVERWRITTEN,
    File,
    Output,
    Target,
    is_one_of,
    make_folder,
    opened,
    refusals,
    refuse_too_many,
)
from threadconv.batch.report import Report
from threadconv.errors import UnwritableOutput
from threadconv.model import Thread


class Read(Struct, frozen=True):
    """The threads that were read from an input: of a dump one."""

    source: Input
    threads: Sequence[Thread]


def write(
    reads: Iterator[Read], outputs: Sequence[Output], files: frozenset[File], report: Report
) -> None:
    """Put every thread into every output; one that fails goes to `report` and stops no other.

    Files and stdout take each thread as it passes by on its way to the stores, which come for the
    threads by themselves. `files` are not to be overwritten. Raises `Conflict` where an input turns
    out to hold more threads than an output has room for.
    """
    stores = [output for output in outputs if output.writer.is_store]
    alone = len(outputs) == 1
    with ExitStack() as stack:
        for output in outputs:
            if not output.writer.is_store:
                passing = (
                    _into_files(reads, output, files, report, alone)
                    if output.target.folder
                    else _into_one(reads, output, report, alone)
                )
                reads = stack.enter_context(closing(passing))
        if stores:
            _into_stores(reads, stores, report)
        if not (stores and alone):
            for _ in reads:
                pass


def _into_one(
    reads: Iterator[Read], output: Output, report: Report, alone: bool
) -> Generator[Read]:
    """Pass on what is read, and write it when that has been taken.

    The output is opened with the first thread in hand: where there is none, nothing is written.
    """
    try:
        for first in reads:
            refuse_too_many(output, len(first.threads))
            yield first
            with opened(output.target) as out:
                _put(first.threads, output, out)
                for read in reads:
                    yield read
                    _put(read.threads, output, out, follows=True)
    except UnwritableOutput as error:
        report.error(output.target.label, error)
        if not alone:
            yield from reads


def _into_files(
    reads: Iterator[Read], output: Output, files: frozenset[File], report: Report, alone: bool
) -> Generator[Read]:
    """Pass on what is read, and write it to files of its own when that has been taken."""
    try:
        make_folder(output.target)
    except UnwritableOutput as error:
        report.error(output.target.label, error)
        if not alone:
            yield from reads
        return
    made: set[Target] = set()
    for read in reads:
        yield read
        for target, threads in _parts(read, output):
            try:
                if is_one_of(files, target):
                    raise UnwritableOutput(OVERWRITTEN)
                if target in made:
                    raise UnwritableOutput("holds another result of this run; rename its input")
                made.add(target)
                with opened(target) as out:
                    _put(threads, output, out)
            except UnwritableOutput as error:
                report.error(target.label, error)


def _parts(read: Read, output: Output) -> Iterator[tuple[Target, Sequence[Thread]]]:
    """The files that what was read makes: more than one where it cannot be joined in one."""
    if len(read.threads) == 1 or output.writer.joinable:
        yield output.target_of(read.source), read.threads
        return
    for part, thread in enumerate(read.threads, start=1):
        yield output.target_of(read.source, part), [thread]


def _put(
    threads: Sequence[Thread], output: Output, out: BinaryIO, *, follows: bool = False
) -> None:
    for index, thread in enumerate(threads):
        output.writer.write(thread, out, not (index or follows), **output.options)


def _into_stores(reads: Iterator[Read], stores: Sequence[Output], report: Report) -> None:
    first = next(reads, None)
    if first is None:
        return
    every: Iterable[Thread] = (thread for read in chain([first], reads) for thread in read.threads)
    if len(stores) > 1:
        every = list(every)  # the next one needs them once more
    for output in stores:
        try:
            with refusals():
                output.writer.store(every, output.target.label, **output.options)
        except UnwritableOutput as error:
            report.error(output.target.label, error)
