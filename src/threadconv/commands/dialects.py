"""`dialects`: the forum software that is known, and what of its pages."""

from __future__ import annotations

import click

from threadconv.batch.outputs import STDOUT, opened
from threadconv.batch.report import OK
from threadconv.commands._parameters import Command
from threadconv.dialects import Dialect, choose
from threadconv.dialects.languages.choose import known as languages_of

_PARTS = {
    "headers": ("byline", "number", "closing", "start", "signed", "above", "subject"),
    "cards": ("labels", "card"),
    "quotes": ("quote", "unquote", "resume"),
    "comments": ("comment",),
    "edits": ("edited",),
    "reactions": ("reactions",),
    "attachments": ("attachment",),
    "buttons": ("below", "tail"),
}
"""What those who use a dialect call parts of a page, and the fields that tell them."""


@click.command(cls=Command)
def dialects() -> int:
    """List the dialects: software, what of its pages is known, languages."""
    with opened(STDOUT) as out:
        for name in choose.names():
            dialect = choose.load(name)
            others = ", ".join(map(str.capitalize, languages_of(name)))
            also = f"; also in {others}" if others else ""
            out.write(f"{name:16}{dialect.about}: {_known(dialect)}{also}\n".encode())
    return OK


def _known(dialect: Dialect) -> str:
    return ", ".join(
        part for part, fields in _PARTS.items() if any(getattr(dialect, field) for field in fields)
    )
