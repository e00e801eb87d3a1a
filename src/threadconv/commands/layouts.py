"""`layouts`: the tools whose dumps are read."""

from __future__ import annotations

import click

from threadconv.batch.outputs import STDOUT, opened
from threadconv.batch.report import OK
from threadconv.commands._parameters import Command
from threadconv.layouts import ABOUT


@click.command(cls=Command)
def layouts() -> int:
    """List the layouts: the tools whose dumps are read."""
    with opened(STDOUT) as out:
        out.writelines(f"{name:16}{about}\n".encode() for name, about in sorted(ABOUT.items()))
    return OK
