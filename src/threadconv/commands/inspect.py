"""`inspect`: each line of a dump, and what it was taken for."""

from __future__ import annotations

import os
from typing import Any

import click

from threadconv.batch.convert import find_all, readings_of
from threadconv.batch.outputs import STDOUT, opened
from threadconv.batch.report import Report, visible
from threadconv.commands import _margin
from threadconv.commands._parameters import DUMPS, HOW_TO_READ, Command, want_input
from threadconv.reader import Options


@click.command(cls=Command, params=[DUMPS, *HOW_TO_READ])
@click.option("--json", "as_json", is_flag=True, help="One JSON object per dump, on one line.")
@click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    help="Colours by role; auto: on a terminal, unless NO_COLOR is set.",
)
def inspect(
    dumps: tuple[str, ...],
    strict: bool,
    quiet: bool,
    text_field: str | None,
    as_json: bool,
    color: str,
    **how: Any,
) -> int:
    """Show how each line was read: its number, role and post.

    Of a dump that is refused too, with the refusal last. Where no posts are found in it, each line
    has what it could be by its words.
    """
    want_input(dumps)
    report = Report(quiet=quiet, strict=strict)
    options = Options(**how)
    colour = _wants_colour(color)
    found = find_all(dumps, report, text_field)
    with opened(STDOUT) as out:
        for dump, reading in readings_of(found, options, report):
            if as_json:
                out.write(_margin.as_json(reading))
                continue
            if len(found) > 1:
                out.write(f"{visible(dump.label)}:\n".encode(errors="replace"))
            out.writelines(f"{line}\n".encode() for line in _margin.render(reading, colour))
            out.flush()  # why it is no thread comes last, and on stderr
    return report.code


def _wants_colour(choice: str) -> bool:
    if choice != "auto":
        return choice == "always"
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return os.isatty(1) and not plain
