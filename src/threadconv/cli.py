"""The command line: choose, read, write, report."""

from __future__ import annotations

import os
import signal
import sys
import warnings
from collections.abc import Callable, Sequence
from types import FrameType
from typing import Any, NoReturn

import click

from threadconv import __version__, writers
from threadconv.command.outputs import STDOUT, Conflict, Output, opened, output_for
from threadconv.command.pairs import OUTPUT, TO, Paired
from threadconv.command.parameters import (
    DUMPS,
    HOW_TO_CONVERT,
    HOW_TO_READ,
    INPUTS,
    decided,
    option_of,
    output_of,
)
from threadconv.command.report import FAILED, OK, USAGE, Report, say, visible
from threadconv.errors import UnknownName, UnwritableOutput

_PREFIX = "to-"
_SETTINGS = {"help_option_names": ["-h", "--help"]}

_EPILOG = """\
Exit codes: 0 all converted; 1 something could not be read or written; 2 usage; 3 not a thread
(nothing is written for it, the other inputs are converted); 4 with --strict: converted, but with
warnings."""


class Commands(click.Group):
    """Our own commands and a `to-NAME` for every writer, each made when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All names, as the help shows them."""
        return [*(_PREFIX + name for name in writers.names()), *super().list_commands(ctx)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, or None."""
        if not cmd_name.startswith(_PREFIX):
            return super().get_command(ctx, cmd_name)
        try:
            return _converter(writers.load(cmd_name.removeprefix(_PREFIX)))
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
        from threadconv.near import nearest

        near = nearest(name, self.list_commands(ctx), cutoff=0.5)
        return f"; did you mean {near!r}?" if near else ""


@click.group(cls=Commands, context_settings=_SETTINGS, epilog=_EPILOG, invoke_without_command=True)
@click.version_option(
    __version__, "-V", "--version", prog_name="threadconv", message="%(prog)s %(version)s"
)
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Turn the plain text of a forum thread into the conversation: who said what, when, to whom.

    INPUT is a dump, which is that text, or a result of threadconv to take back: a file, a folder
    (its *.txt files) or - for stdin; none means stdin. Results go to stdout or to -o, everything
    else to stderr.
    """
    if ctx.invoked_subcommand is None:
        _show_help(ctx)


def _show_help(ctx: click.Context) -> NoReturn:
    click.echo(ctx.get_help(), err=True)
    ctx.exit(USAGE)


def _converter(writer: writers.Writer) -> click.Command:
    return click.Command(
        _PREFIX + writer.name,
        callback=_convert_with(writer),
        params=[
            INPUTS,
            output_of(writer),
            *map(option_of, writer.options),
            *HOW_TO_CONVERT,
        ],
        help=writer.help,
        epilog=_EPILOG,
        context_settings=_SETTINGS,
    )


def _convert_with(writer: writers.Writer) -> Callable[..., int]:
    def command(inputs: tuple[str, ...], output: str | None, **how: Any) -> int:
        _want_input(inputs)
        return _convert(inputs, [output_for(writer, output, decided(writer, how))], **how)

    return command


def _convert(
    inputs: tuple[str, ...],
    outputs: Sequence[Output],
    merge: bool,
    strict: bool,
    quiet: bool,
    no_inferred: bool,
    **how: Any,
) -> int:
    from threadconv.command.convert import convert, convert_merged, find_all
    from threadconv.reader import Options

    if no_inferred and how["reply_fallback"]:
        raise click.UsageError("--reply-fallback infers what --no-inferred leaves out")
    report = Report(quiet=quiet, strict=strict)
    found = find_all(inputs, report)
    put_out = convert_merged if merge else convert
    put_out(found, outputs, Options(**how), report, inferred=not no_inferred)
    return report.code


def _want_input(inputs: tuple[str, ...]) -> None:
    # Somebody at a terminal who names no input wants to know how, not to type a thread.
    if not inputs and os.isatty(0):
        _show_help(click.get_current_context())


@cli.command(cls=Paired, params=[INPUTS, TO, OUTPUT, *HOW_TO_CONVERT], epilog=_EPILOG)
def convert(inputs: tuple[str, ...], outputs: list[Output], **how: Any) -> int:
    """Read once, write several outputs: -o thread.json -o thread.md

    The extension of an -o tells its writer, or a -t that stands before it: -t json -o thread.out.
    A -t with no -o behind it is for stdout.
    """
    _want_input(inputs)
    if not outputs:
        raise click.UsageError("name an output: -o thread.json, or -t json for stdout")
    return _convert(inputs, outputs, **how)


@cli.command(params=[DUMPS, *HOW_TO_READ])
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
    as_json: bool,
    color: str,
    **how: Any,
) -> int:
    """Show how each line was read: its number, role and post.

    Of a dump that is refused too, with the refusal last. Where no posts are found in it, each line
    has what it could be by its words.
    """
    from threadconv.command import margin
    from threadconv.command.convert import find_all, readings_of
    from threadconv.reader import Options

    _want_input(dumps)
    report = Report(quiet=quiet, strict=strict)
    options = Options(**how)
    colour = _wants_colour(color)
    found = find_all(dumps, report)
    with opened(STDOUT) as out:
        for dump, reading in readings_of(found, options, report):
            if as_json:
                out.write(margin.as_json(reading))
                continue
            if len(found) > 1:
                out.write(f"{visible(dump.label)}:\n".encode(errors="replace"))
            out.writelines(f"{line}\n".encode() for line in margin.render(reading, colour))
            out.flush()  # why it is no thread comes last, and on stderr
    return report.code


def _wants_colour(choice: str) -> bool:
    if choice != "auto":
        return choice == "always"
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return os.isatty(1) and not plain


@cli.command()
def schema() -> int:
    """Print the JSON Schema (2020-12) of what to-json writes."""
    import msgspec

    from threadconv.model import json_schema

    with opened(STDOUT) as out:
        out.write(msgspec.json.format(msgspec.json.encode(json_schema()), indent=2) + b"\n")
    return OK


@cli.command()
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


@cli.command()
def dialects() -> int:
    """List the dialects: software, how much of it, languages."""
    from threadconv.dialects import choose
    from threadconv.dialects.languages.choose import known as languages_of
    from threadconv.kinds import DECLARED

    with opened(STDOUT) as out:
        for name in choose.names():
            dialect = choose.load(name)
            lines = sum(len(getattr(dialect, kind)) for kind in DECLARED)
            known = f"{len(dialect.labels)} labels, {lines} kinds of lines"
            others = ", ".join(map(str.capitalize, languages_of(name)))
            also = f"; also in {others}" if others else ""
            out.write(f"{name:16}{dialect.about} ({known}){also}\n".encode())
    return OK


@cli.command()
def layouts() -> int:
    """List the layouts: the tools whose dumps are read."""
    from threadconv.layouts import NAMES

    with opened(STDOUT) as out:
        out.writelines(f"{name}\n".encode() for name in sorted(NAMES))
    return OK


@cli.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> int:
    """Print the script that completes commands in a shell."""
    from click.shell_completion import get_completion_class

    script = get_completion_class(shell)
    assert script is not None  # the choice above names only shells that click has
    with opened(STDOUT) as out:
        out.write(script(cli, {}, "threadconv", "_THREADCONV_COMPLETE").source().encode())
    return OK


def run(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments (without the program's name) say and return the exit code."""
    try:
        code = cli.main(arguments, prog_name="threadconv", standalone_mode=False)
        return OK if code is None else int(code)
    except click.ClickException as error:
        message = _one_line(error.format_message())
        joint = " See" if message.endswith("?") else "; see"
        say(f"{message}{joint} '{_command_path(error)} --help'")
        return USAGE
    except (Conflict, UnknownName) as error:
        say(str(error))
        return USAGE
    except UnwritableOutput as error:
        say(f"stdout: {error}")
        return FAILED


def _one_line(message: str) -> str:
    return " ".join(message.split()).rstrip(".")


def _command_path(error: click.ClickException) -> str:
    context = getattr(error, "ctx", None)
    return context.command_path if context else "threadconv"


class _Stopped(BaseException):
    """A signal came that ends the run; no `except Exception` may swallow it."""


def _stop(number: int, frame: FrameType | None) -> NoReturn:
    raise _Stopped(number)


def _warning_line(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    line: str | None = None,
) -> str:
    return f"threadconv: {visible(str(message))}\n"


def main() -> NoReturn:
    """Run as a program: end as a Unix tool does when the reader of a pipe or the user stops it.

    A closed pipe ends it in silence by SIGPIPE (141 in a shell), Ctrl-C by SIGINT (130), after
    half-written files are removed.
    """
    warnings.formatwarning = _warning_line
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number and signal.getsignal(number) != signal.SIG_IGN:  # nohup stays in force
            signal.signal(number, _stop)
    try:
        code = run()
    except _Stopped as stop:
        number = stop.args[0]
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)
    sys.exit(code)
