"""The command line: which command is meant, and what its errors are told as."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import cast

import click

from threadconv import __version__, commands, modules, writers
from threadconv.batch.outputs import Conflict
from threadconv.batch.report import FAILED, OK, USAGE, say
from threadconv.commands._converter import EXIT_CODES, converter
from threadconv.commands._parameters import Command, show_help
from threadconv.errors import UnknownName, UnwritableOutput, nearest

_PREFIX = "to-"


class Commands(Command, click.Group):
    """Those of `commands/` and a `to-NAME` for every writer, each loaded when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All names, as the help shows them."""
        return [*(_PREFIX + name for name in writers.names()), *_own()]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """What converts, and apart from it what helps with that."""
        converting = [_PREFIX + name for name in writers.names()] + ["convert"]
        helping = [name for name in _own() if name not in converting]
        for title, names in (("To convert", converting), ("Besides", helping)):
            loaded = ((name, self.get_command(ctx, name)) for name in names)
            with formatter.section(title):
                formatter.write_dl(
                    [(name, each.get_short_help_str(70)) for name, each in loaded if each]
                )

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, or None."""
        if not cmd_name.startswith(_PREFIX):
            return _load(cmd_name) if cmd_name in _own() else None
        try:
            return converter(cmd_name, writers.load(cmd_name.removeprefix(_PREFIX)))
        except UnknownName:
            return None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does it, with a better answer to a name that no command has."""
        name = args[0]
        if command := self.get_command(ctx, name):
            return name, command, args[1:]
        if not name.startswith("-") and not ctx.resilient_parsing:
            raise click.UsageError(f"no command {name!r}{self._hint(ctx, name)}", ctx)
        return super().resolve_command(ctx, args)

    def _hint(self, ctx: click.Context, name: str) -> str:
        if name == "-" or os.path.exists(name):
            return f"; did you mean '{ctx.command_path} {_PREFIX}json {name}'?"
        near = nearest(name, self.list_commands(ctx), cutoff=0.5)
        return f"; did you mean {near!r}?" if near else ""


def _version(ctx: click.Context, option: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        click.echo(f"threadconv {__version__}")
        ctx.exit()


@click.group(cls=Commands, epilog=EXIT_CODES, invoke_without_command=True)
@click.option(
    "-V",
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_version,
    help="Show the version and exit.",
)
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Turn the plain text of a forum thread into the conversation: who said what, when, to whom.

    INPUT is a dump, which is that text, or a result of threadconv to take back: a file, a folder
    (its *.txt files) or - for stdin; none means stdin. Results go to stdout or to -o, everything
    else to stderr.

    \b
    threadconv to-json thread.txt
    lynx -dump -nolist URL | threadconv to-markdown > thread.md
    threadconv to-mbox --merge page*.txt -o thread.mbox
    threadconv to-jsonl --text-field text corpus.jsonl > posts.jsonl
    """
    if ctx.invoked_subcommand is None:
        show_help(ctx)


def _own() -> list[str]:
    return modules.names(commands.__path__)


def _load(name: str) -> click.Command:
    return cast("click.Command", getattr(import_module(f"{commands.__name__}.{name}"), name))


def run(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments (without the program's name) say and return the exit code."""
    try:
        code = cli.main(arguments, prog_name="threadconv", standalone_mode=False)
        return OK if code is None else int(code)
    except click.ClickException as error:
        message = _one_line(error.format_message()) + _file_hint(error, arguments)
        joint = " See" if message.endswith("?") else "; see"
        say(f"{message}{joint} '{_command_path(error, arguments)} --help'")
        return USAGE
    except (Conflict, UnknownName) as error:
        say(str(error))
        return USAGE
    except UnwritableOutput as error:
        say(f"stdout: {error}")
        return FAILED
    except OSError as error:
        if error.filename is not None:
            raise
        # Files have names: this is a help or a list that stdout did not take.
        say(f"stdout: cannot be written: {error.strerror}")
        return FAILED


def _one_line(message: str) -> str:
    return " ".join(message.split()).rstrip(".")


def _file_hint(error: click.ClickException, arguments: Sequence[str] | None) -> str:
    """What to write for a file whose name was taken for an option."""
    if not isinstance(error, click.NoSuchOption):
        return ""
    typed = sys.argv[1:] if arguments is None else arguments
    named = (each for each in typed if each.startswith(error.option_name) and os.path.exists(each))
    return "".join(f"; for the file write './{name}'" for name in [*named][:1])


def _command_path(error: click.ClickException, arguments: Sequence[str] | None) -> str:
    """What to ask for help; of some errors click does not say in which command they are."""
    if context := getattr(error, "ctx", None):
        return str(context.command_path)
    named = (sys.argv[1:] if arguments is None else arguments)[:1]
    return " ".join(("threadconv", *(name for name in named if not name.startswith("-"))))
