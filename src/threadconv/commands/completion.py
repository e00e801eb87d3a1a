"""`completion`: what a shell needs to complete commands, options and names."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from threadconv.batch.outputs import STDOUT, opened
from threadconv.batch.report import OK
from threadconv.commands._parameters import Command


@click.command(cls=Command)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(ctx: click.Context, shell: str) -> int:
    """Print the script that completes commands in a shell."""
    script = get_completion_class(shell)
    assert script is not None  # the choice above names only shells that click has
    program = ctx.find_root().command
    with opened(STDOUT) as out:
        out.write(script(program, {}, "threadconv", "_THREADCONV_COMPLETE").source().encode())
    return OK
