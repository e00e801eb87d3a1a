"""The arguments and options that commands share, and those that writers bring."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, NoReturn

import click

from threadconv.batch.report import USAGE
from threadconv.writers import Option, Writer

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


def _iso_8601(ctx: click.Context, option: click.Parameter, value: str | None) -> str | None:
    if value is None:
        return None
    from threadconv.errors import BadOption
    from threadconv.options import moment

    try:
        return moment(value)
    except BadOption as error:
        raise click.BadParameter(str(error), ctx, option) from error


def _encoding(ctx: click.Context, option: click.Parameter, value: str | None) -> str | None:
    if value is None:
        return None
    from threadconv.source import charsets

    try:
        charsets.codec(value)
    except LookupError:
        said = f"no encoding {value!r}; name one such as utf-8 or windows-1252"
        raise click.BadParameter(said, ctx, option) from None
    return value


_Complete = Callable[[click.Context, click.Parameter, str], list[str]]


def _offer(names: Callable[[], Iterable[str]]) -> _Complete:
    """What completes the name that somebody types by these."""
    return lambda ctx, option, typed: [name for name in names() if name.startswith(typed)]


def _encodings() -> list[str]:
    from threadconv.source import charsets

    return sorted({"utf-8", "utf-16", "us-ascii", "iso-8859-1", *map(charsets.iana, charsets.WEB)})


def _layouts() -> list[str]:
    from threadconv import layouts

    return sorted(layouts.NAMES)


def _dialects() -> list[str]:
    from threadconv.dialects import choose

    return choose.names()


class _FileName(click.types.StringParamType):
    """A name that shells complete. `click.Path` would look for translations of its own at every
    start, and refuse files before we can say what they are for."""

    name = "path"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The name as it is, if it is one."""
        if value == "":
            self.fail("'' is no name of a file; leave it out, or write - for a stream", param, ctx)
        return str(super().convert(value, param, ctx))

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        from click.shell_completion import CompletionItem

        return [CompletionItem(incomplete, type="file")]


def _help(ctx: click.Context, option: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        click.echo(ctx.get_help(), color=ctx.color)
        ctx.exit()


_HELP = click.Option(
    ["-h", "--help"],
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_help,
    help="Show this message and exit.",
)


class Command(click.Command):
    """A command with `-h`; click's own would look for translations at every start too."""

    def get_help_option(self, ctx: click.Context) -> click.Option:
        """The same for all commands."""
        return _HELP


FILE_NAME = _FileName()
DUMPS = click.Argument(["dumps"], nargs=-1, metavar="[DUMP]...", type=FILE_NAME)
INPUTS = click.Argument(["inputs"], nargs=-1, metavar="[INPUT]...", type=FILE_NAME)
HOW_TO_READ: tuple[click.Parameter, ...] = (
    click.Option(
        ["--text-field"],
        metavar="NAME",
        help="Take the inputs as JSON Lines: this field of each row is a dump.",
    ),
    click.Option(
        ["--encoding"],
        metavar="NAME",
        callback=_encoding,
        shell_complete=_offer(_encodings),
        help="Decode the dumps as this (utf-8, windows-1252, ...) instead of finding it out.",
    ),
    click.Option(
        ["--layout"],
        metavar="NAME",
        shell_complete=_offer(_layouts),
        help="Take the dumps as made by this tool (lynx, w3m, ...).",
    ),
    click.Option(
        ["--dialect"],
        metavar="NAME",
        shell_complete=_offer(_dialects),
        help="Take the dumps as from this software (xenforo, ..., or a file my/forum.py).",
    ),
    click.Option(
        ["--as-of"],
        metavar="DATE",
        callback=_iso_8601,
        help="Count dates such as 'yesterday' from this one (2024-05-31, 2024-05-31T18:00).",
    ),
    click.Option(["--strict"], is_flag=True, help="Exit with 4 where there were warnings."),
    click.Option(["-q", "--quiet"], is_flag=True, help="Do not print warnings."),
)
"""Whatever reads dumps has these, and whatever converts also the next."""

HOW_TO_CONVERT: tuple[click.Parameter, ...] = (
    click.Option(
        ["--merge"], is_flag=True, help="Take the dumps as pages of one thread, in any order."
    ),
    *HOW_TO_READ,
    click.Option(
        ["--reply-fallback"],
        type=click.Choice(["previous", "first"]),
        help="Where no line tells whom a post answers, infer this one.",
    ),
    click.Option(
        ["--no-inferred"],
        is_flag=True,
        help="Leave out what no line prints and threadconv concluded.",
    ),
)


def output_of(writer: Writer) -> click.Option:
    """`-o` as the command of that writer has it."""
    where = "A file, or a folder (it exists or ends in /) for one file per input."
    if writer.is_store:
        kind = "folder" if writer.media_type == "inode/directory" else "file"
        where = f"The {kind}, made where it is missing."
    return click.Option(
        ["-o", "--output"],
        metavar="PATH",
        type=FILE_NAME,
        multiple=True,
        callback=_one,
        help=where,
    )


def _one(ctx: click.Context, option: click.Parameter, paths: Sequence[str]) -> str | None:
    """The one path, of an option that click lets stand several times without a word."""
    if len(paths) > 1:
        typed = " ".join(f"-o {path}" for path in paths)
        raise click.UsageError(
            f"this takes one -o; write several with 'threadconv convert ... {typed}'", ctx
        )
    return paths[0] if paths else None


# Before the names of a writer's options, which are its own affair.
_OPTION = "option_"


def option_of(option: Option) -> click.Option:
    """What a writer lets callers decide, on the command line."""
    flag, name = f"--{option.name.replace('_', '-')}", _OPTION + option.name
    if option.choices:
        choice = click.Choice(option.choices)
        return click.Option(
            [flag, name], type=choice, default=option.default, show_default=True, help=option.help
        )
    if option.default:
        flag += f"/--no-{flag.removeprefix('--')}"
    return click.Option([flag, name], is_flag=True, default=option.default, help=option.help)


def decided(writer: Writer, parameters: dict[str, Any]) -> dict[str, str | bool]:
    """Take what was decided for the writer out of the parameters of its command."""
    return {option.name: parameters.pop(_OPTION + option.name) for option in writer.options}


def want_input(inputs: Sequence[str]) -> None:
    """Show the command's help to somebody at a terminal who names no input: they want to know how,
    not to type a thread."""
    if not inputs and os.isatty(0):
        show_help(click.get_current_context())


def show_help(ctx: click.Context) -> NoReturn:
    """Show the command's help on stderr, and end with the code of wrong usage."""
    click.echo(ctx.get_help(), err=True)
    ctx.exit(USAGE)
