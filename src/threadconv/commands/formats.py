"""`formats`: the writers that there are."""

from __future__ import annotations

import click

from threadconv import writers
from threadconv.batch.outputs import STDOUT, opened
from threadconv.batch.report import OK
from threadconv.commands._parameters import Command


@click.command(cls=Command)
def formats() -> int:
    """List the writers: extensions, lossless or not, package."""
    with opened(STDOUT) as out:
        for name in writers.names():
            writer = writers.load(name)
            suffixes = " ".join((writer.suffix, *writer.other_suffixes))
            kept = "lossless" if writer.lossless else "lossy"
            line = f"{name:<10} {suffixes:<20} {kept:<9} {writer.package:<12} {writer.media_type}"
            out.write(f"{line}\n".encode())
    return OK
