"""Many inputs, one after the other: read each, write each, report what went wrong and go on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from threadconv.batch.inputs import Input, find_inputs
from threadconv.batch.outputs import Conflict, Output, check, files_of
from threadconv.batch.report import Report, say
from threadconv.batch.writing import Read, write
from threadconv.errors import IsResult, NotAThread, OtherThread, UnreadableDump, UnreadableResult
from threadconv.intake import refuse_result, take
from threadconv.model import Thread
from threadconv.reader import Dump, Options, Reading, inspect, join, open_dump


def convert(
    inputs: Sequence[Input],
    outputs: Sequence[Output],
    options: Options,
    report: Report,
    inferred: bool = True,
) -> None:
    """Write the threads of each input to every output; what fails goes to `report`.

    Without `inferred` the threads are told as printed. Raises `Conflict` before anything is
    written, `UnknownName` for a layout or dialect.
    """
    check(outputs, inputs, inputs)
    reads = (
        Read(source, _told(threads, inferred))
        for source, threads in _threads_of(inputs, options, report)
    )
    write(reads, outputs, files_of(inputs), report)


def convert_merged(
    inputs: Sequence[Input],
    outputs: Sequence[Output],
    options: Options,
    report: Report,
    inferred: bool = True,
) -> None:
    """Write the one thread whose pages the inputs hold; as `convert` does in all else.

    In a folder its file is called after the first. Where one of them cannot be read nothing is
    written: a thread without some of its pages looks whole to whoever gets it. Raises `Conflict`
    for a result among them too.
    """
    check(outputs, inputs[:1], inputs)
    dumps = list(_opened(inputs, options, report))
    if report.failed:
        if len(inputs) > 1:
            say("nothing is written: --merge wants all pages; leave out what is none")
        return
    labels = [source.label for source, _ in dumps]
    try:
        joined = join([pages for _, pages in dumps], options)
    except NotAThread as error:
        report.error(labels[error.dump if isinstance(error, OtherThread) else 0], error)
        return
    for warning in joined.thread.warnings:
        report.warnings(labels[joined.order[warning.dump - 1]], [warning])
    told = Read(inputs[0], _told([joined.thread], inferred))
    write(iter([told]), outputs, files_of(inputs), report)


def _told(threads: Sequence[Thread], inferred: bool) -> Sequence[Thread]:
    if inferred:
        return threads
    from threadconv.batch.printed import only_printed

    return list(map(only_printed, threads))


def _threads_of(
    inputs: Sequence[Input], options: Options, report: Report
) -> Iterator[tuple[Input, Sequence[Thread]]]:
    """Read the inputs one by one; those that fail are only reported."""
    for source in inputs:
        try:
            given = source.read()
            taken = take(given.data, source.name, options)
        except (UnreadableDump, UnreadableResult, NotAThread) as error:
            report.error(source.label, error)
            continue
        report.warnings(source.label, taken.warnings)
        yield source, _placed(taken.threads, given.url)


def _placed(threads: Sequence[Thread], url: str | None) -> Sequence[Thread]:
    """The threads, those that do not say where they were at this address."""
    if url is None:
        return threads
    return [replace(each, url=url) if each.url is None else each for each in threads]


def _opened(
    inputs: Sequence[Input], options: Options, report: Report
) -> Iterator[tuple[Input, Dump]]:
    for source in inputs:
        try:
            yield source, open_dump(_dump_of(source), source.name, options)
        except (UnreadableDump, NotAThread) as error:
            report.error(source.label, error)


def _dump_of(source: Input) -> bytes:
    """What an input holds, where only a dump will do; raises `Conflict` for a result."""
    data = source.read().data
    try:
        refuse_result(data)
    except IsResult as error:
        raise Conflict(f"{source.label}: {error}") from error
    return data


def find_all(
    arguments: Sequence[str], report: Report, text_field: str | None = None
) -> list[Input]:
    """The inputs that the command line's arguments name; none of them means stdin.

    With `text_field` each row of theirs is one, with the dump in that field. Raises `Conflict`
    where stdin is named twice.
    """
    inputs: list[Input] = []
    if arguments.count("-") > 1:
        raise Conflict("stdin: can be read once; name - only once")
    for argument in arguments or ["-"]:
        try:
            found = find_inputs(argument)
            inputs += _rows(found, text_field) if text_field else found
        except UnreadableDump as error:
            report.error(argument, error)
    return inputs


def _rows(corpora: Sequence[Input], text_field: str) -> list[Input]:
    from threadconv.batch.corpora import find_rows

    return [row for corpus in corpora for row in find_rows(corpus, text_field)]


def readings_of(
    inputs: Sequence[Input], options: Options, report: Report
) -> Iterator[tuple[Input, Reading]]:
    """Read the dumps one by one, with their warnings told; those that fail are only reported, and
    why one is no thread when its reading was taken. Raises `Conflict` for a result among them."""
    for source in inputs:
        try:
            reading = inspect(_dump_of(source), source.name, options)
        except (UnreadableDump, NotAThread) as error:
            report.error(source.label, error)
            continue
        report.warnings(source.label, reading.thread.warnings)
        yield source, reading
        if reading.refusal:
            report.error(source.label, reading.refusal)
