"""`dialects`: the forum software that is known, and how well."""

from __future__ import annotations

import click

from threadconv.batch.outputs import STDOUT, opened
from threadconv.batch.report import OK
from threadconv.commands._parameters import Command
from threadconv.dialects import choose
from threadconv.dialects.languages.choose import known as languages_of
from threadconv.kinds import DECLARED


@click.command(cls=Command)
def dialects() -> int:
    """List the dialects: software, how much of it, languages."""
    with opened(STDOUT) as out:
        for name in choose.names():
            dialect = choose.load(name)
            lines = sum(len(getattr(dialect, kind)) for kind in DECLARED)
            known = f"{len(dialect.labels)} labels, {lines} kinds of lines"
            others = ", ".join(map(str.capitalize, languages_of(name)))
            also = f"; also in {others}" if others else ""
            out.write(f"{name:16}{dialect.about} ({known}){also}\n".encode())
    return OK
