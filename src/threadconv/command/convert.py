"""Many dumps, one after the other: read each, write each, report what went wrong and go on."""

from collections.abc import Iterator, Sequence

from threadconv.command.inputs import Dump, find_dumps, read_bytes
from threadconv.command.outputs import Output, check
from threadconv.command.printed import only_printed
from threadconv.command.report import Report
from threadconv.command.writing import Read, write
from threadconv.errors import NotAThread, OtherThread, UnreadableDump
from threadconv.model import Thread
from threadconv.reader import Opened, Options, Reading, join, open_dump, read


def convert(
    dumps: Sequence[Dump],
    outputs: Sequence[Output],
    options: Options,
    report: Report,
    inferred: bool = True,
) -> None:
    """Write the thread of each dump to every output; what fails goes to `report`.

    Without `inferred` the threads are told as printed. Raises `Conflict` before anything is
    written, `UnknownName` for a layout or dialect.
    """
    check(outputs, dumps, dumps)
    readings = readings_of(dumps, options, report)
    write((_taken(dump, reading.thread, inferred) for dump, reading in readings), outputs, report)


def convert_merged(
    dumps: Sequence[Dump],
    outputs: Sequence[Output],
    options: Options,
    report: Report,
    inferred: bool = True,
) -> None:
    """Write the one thread whose pages the dumps hold; as `convert` does in all else.

    In a folder its file is called after the first dump.
    """
    check(outputs, dumps[:1], dumps)
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
    write(iter([_taken(dumps[0], joined.thread, inferred)]), outputs, report)


def _taken(dump: Dump, thread: Thread, inferred: bool) -> Read:
    return Read(dump, thread if inferred else only_printed(thread))


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
