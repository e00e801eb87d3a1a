"""Threads on their way into the outputs of a run, each read once however many outputs there are."""

from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import ExitStack, closing
from itertools import chain
from typing import NamedTuple

from threadconv.command.inputs import Dump
from threadconv.command.outputs import Output, make_folder, opened, refusals
from threadconv.command.report import Report
from threadconv.errors import UnwritableOutput
from threadconv.model import Thread


class Read(NamedTuple):
    """A thread and the dump that it was read from."""

    dump: Dump
    thread: Thread


def write(threads: Iterator[Read], outputs: Sequence[Output], report: Report) -> None:
    """Put every thread into every output; one that fails goes to `report` and stops no other.

    Files and stdout take each thread as it passes by on its way to the stores, which come for the
    threads by themselves.
    """
    stores = [output for output in outputs if output.writer.is_store]
    alone = len(outputs) == 1
    with ExitStack() as stack:
        for output in outputs:
            if not output.writer.is_store:
                into = _into_files if output.place.folder else _into_one
                passing = into(threads, output, report, alone)
                threads = stack.enter_context(closing(passing))
        if stores:
            _into_stores(threads, stores, report)
        if not (stores and alone):
            for _ in threads:
                pass


def _into_one(
    threads: Iterator[Read], output: Output, report: Report, alone: bool
) -> Generator[Read]:
    """Pass the threads on, each written when it has been taken.

    The output is opened with the first thread in hand: where there is none, nothing is written.
    """
    writer, options = output.writer, output.options
    try:
        for first in threads:
            yield first
            with opened(output.place) as out:
                writer.write(first.thread, out, **options)
                for read in threads:
                    yield read
                    writer.write(read.thread, out, False, **options)
    except UnwritableOutput as error:
        report.error(output.place.label, error)
        if not alone:
            yield from threads


def _into_files(
    threads: Iterator[Read], output: Output, report: Report, alone: bool
) -> Generator[Read]:
    """Pass the threads on, each written to a file of its own when it has been taken."""
    try:
        make_folder(output.place)
    except UnwritableOutput as error:
        report.error(output.place.label, error)
        if not alone:
            yield from threads
        return
    for read in threads:
        yield read
        place = output.place_of(read.dump)
        try:
            with opened(place) as out:
                output.writer.write(read.thread, out, **output.options)
        except UnwritableOutput as error:
            report.error(place.label, error)


def _into_stores(threads: Iterator[Read], stores: Sequence[Output], report: Report) -> None:
    first = next(threads, None)
    if first is None:
        return
    every: Iterable[Thread] = (read.thread for read in chain([first], threads))
    if len(stores) > 1:
        every = list(every)  # the next one needs them once more
    for output in stores:
        try:
            with refusals():
                output.writer.store(every, output.place.label, **output.options)
        except UnwritableOutput as error:
            report.error(output.place.label, error)
