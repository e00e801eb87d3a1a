"""`convert`: one reading, several outputs."""

from __future__ import annotations

from typing import Any

import click

from threadconv.batch.outputs import Output
from threadconv.commands._converter import EXIT_CODES, run
from threadconv.commands._pairs import OUTPUT, TO, Paired
from threadconv.commands._parameters import HOW_TO_CONVERT, INPUTS, want_input


@click.command(cls=Paired, params=[INPUTS, TO, OUTPUT, *HOW_TO_CONVERT], epilog=EXIT_CODES)
def convert(inputs: tuple[str, ...], outputs: list[Output], **how: Any) -> int:
    """Read once, write several outputs: -o thread.json -o thread.md

    The extension of an -o tells its writer, or a -t that stands before it: -t json -o thread.out.
    A -t with no -o behind it is for stdout.
    """
    want_input(inputs)
    if not outputs:
        raise click.UsageError("name an output: -o thread.json, or -t json for stdout")
    return run(inputs, outputs, **how)
