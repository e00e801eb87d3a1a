"""`schema`: the JSON Schema of the model."""

from __future__ import annotations

import click
import msgspec

from threadconv.batch.outputs import STDOUT, opened
from threadconv.batch.report import OK
from threadconv.commands._parameters import Command
from threadconv.model import json_schema


@click.command(cls=Command)
def schema() -> int:
    """Print the JSON Schema (2020-12) of what to-json writes."""
    with opened(STDOUT) as out:
        out.write(msgspec.json.format(msgspec.json.encode(json_schema()), indent=2) + b"\n")
    return OK
