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
    refuse_inputs,
)
from threadconv.command.printed import only_printed
from threadconv.command.report import Report
from threadconv.errors import NotAThread, OtherThread, UnreadableDump
from threadconv.model import Thread
from threadconv.reader import Opened, Options, Reading, join, open_dump, read
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


def convert_merged(
    dumps: Sequence[Dump],
    writer: Writer,
    output: str | None,
    options: Options,
    report: Report,
    inferred: bool = True,
) -> None:
    """Write the one thread whose pages the dumps hold; as `convert` does in all else.

    In a folder its file is called after the first dump.
    """
    if not dumps:
        return
    place = place_for(output)
    target, *_ = places_for(dumps[:1], place, writer)
    refuse_inputs(dumps, [target])
    opened_dumps = list(_opened(dumps, options, report))
    if not opened_dumps:
        return
    labels = [dump.label for dump, _ in opened_dumps]
    try:
        joined = join([pages for _, pages in opened_dumps], options)
    except NotAThread as error:
        report.error(labels[error.dump if isinstance(error, OtherThread) else 0], error)
        return
    for warning in joined.thread.warnings:
        report.warnings(labels[joined.order[warning.dump - 1]], [warning])
    thread = joined.thread if inferred else only_printed(joined.thread)
    try:
        if place.folder:
            make_folder(place)
        with opened(target) as out:
            writer.write(thread, out)
    except UnwritableOutput as error:
        report.error(target.label, error)


def _opened(
    dumps: Sequence[Dump], options: Options, report: Report
) -> Iterator[tuple[Dump, Opened]]:
    for dump in dumps:
        try:
            yield dump, open_dump(read_bytes(dump), dump.name, options)
        except (UnreadableDump, NotAThread) as error:
            report.error(dump.label, error)


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
