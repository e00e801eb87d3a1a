"""The commands that convert: what they share, and the one that each writer has."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import click

from threadconv.batch.outputs import Output, output_for
from threadconv.batch.report import Report
from threadconv.commands._parameters import (
    HOW_TO_CONVERT,
    INPUTS,
    Command,
    decided,
    option_of,
    output_of,
    want_input,
)
from threadconv.writers import Writer

EXIT_CODES = """\
Exit codes: 0 all converted; 1 something could not be read or written; 2 usage; 3 not a thread
(nothing is written for it, the other inputs are converted); 4 with --strict: converted, but with
warnings."""


def converter(name: str, writer: Writer) -> click.Command:
    """The command of this name that converts with the writer."""
    return Command(
        name,
        callback=_convert_with(writer),
        params=[INPUTS, output_of(writer), *map(option_of, writer.options), *HOW_TO_CONVERT],
        help=writer.help,
        epilog=EXIT_CODES,
    )


def _convert_with(writer: Writer) -> Callable[..., int]:
    def command(inputs: tuple[str, ...], output: str | None, **how: Any) -> int:
        want_input(inputs)
        return run(inputs, [output_for(writer, output, decided(writer, how))], **how)

    return command


def run(
    inputs: tuple[str, ...],
    outputs: Sequence[Output],
    merge: bool,
    strict: bool,
    quiet: bool,
    no_inferred: bool,
    text_field: str | None,
    **how: Any,
) -> int:
    """Convert as these parameters say, and return the exit code."""
    from threadconv.batch.convert import convert, convert_merged, find_all
    from threadconv.reader import Options

    if no_inferred and how["reply_fallback"]:
        raise click.UsageError("--reply-fallback infers what --no-inferred leaves out")
    report = Report(quiet=quiet, strict=strict)
    found = find_all(inputs, report, text_field)
    put_out = convert_merged if merge else convert
    put_out(found, outputs, Options(**how), report, inferred=not no_inferred)
    return report.code
