"""Many dumps, one after the other: read each, write each, report what went wrong and go on."""

from collections.abc import Iterator, Sequence
from itertools import chain

from threadconv.command.inputs import Dump, find_dumps, read_bytes
from threadconv.command.outputs import (
    Place,
    UnwritableOutput,
    make_folder,
    opened,
    place_for,
    places_for,
)
from threadconv.command.printed import only_printed
from threadconv.command.report import Report
from threadconv.errors import NotAThread, UnreadableDump
from threadconv.model import Thread
from threadconv.reader import Options, Reading, read
from threadconv.writers import Writer


def convert(
    dumps: Sequence[Dump],
    writer: Writer,
    output: str | None,
    options: Options,
    report: Report,
    inferred: bool = True,
) -> None:
    """Write the thread of each dump to its place; what fails goes to `report`.

    `output` is the value of `-o`; without `inferred` the threads are told as printed. Raises
    `Conflict` before anything is written, `UnknownName` for a layout or dialect.
    """
    place = place_for(output)
    places = places_for(dumps, place, writer)
    readings = readings_of(dumps, options, report)
    threads = (
        (dump, reading.thread if inferred else only_printed(reading.thread))
        for dump, reading in readings
    )
    try:
        if place.folder:
            _write_each(threads, dict(zip(dumps, places, strict=True)), place, writer, report)
        else:
            _write_joined((thread for _, thread in threads), place, writer)
    except UnwritableOutput as error:
        report.error(place.label, error)


def find_all(arguments: Sequence[str], report: Report) -> list[Dump]:
    """The dumps that the command line's arguments name; none of them means stdin."""
    dumps: list[Dump] = []
    for argument in arguments or ["-"]:
        try:
            dumps += find_dumps(argument)
        except UnreadableDump as error:
            report.error(argument, error)
    return dumps


def readings_of(
    dumps: Sequence[Dump], options: Options, report: Report
) -> Iterator[tuple[Dump, Reading]]:
    """Read the dumps one by one, with their warnings told; those that fail are only reported."""
    for dump in dumps:
        try:
            reading = read(read_bytes(dump), dump.name, options)
        except (UnreadableDump, NotAThread) as error:
            report.error(dump.label, error)
            continue
        report.warnings(dump.label, reading.thread.warnings)
        yield dump, reading


def _write_each(
    threads: Iterator[tuple[Dump, Thread]],
    places: dict[Dump, Place],
    folder: Place,
    writer: Writer,
    report: Report,
) -> None:
    make_folder(folder)
    for dump, thread in threads:
        try:
            with opened(places[dump]) as out:
                writer.write(thread, out)
        except UnwritableOutput as error:
            report.error(places[dump].label, error)


def _write_joined(threads: Iterator[Thread], place: Place, writer: Writer) -> None:
    # Opened with the first thread in hand: where there is none, nothing is written.
    for first in threads:
        with opened(place) as out:
            for thread in chain([first], threads):
                writer.write(thread, out)
