"""`layouts`: the tools whose dumps are read."""

from __future__ import annotations

import click

from threadconv.batch.outputs import STDOUT, opened
from threadconv.batch.report import OK
from threadconv.commands._parameters import Command
from threadconv.layouts import NAMES


@click.command(cls=Command)
def layouts() -> int:
    """List the layouts: the tools whose dumps are read."""
    with opened(STDOUT) as out:
        out.writelines(f"{name:16}{NAMES[name].about}\n".encode() for name in sorted(NAMES))
    return OK
