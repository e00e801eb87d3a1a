"""`-t NAME` and the `-o PATH` that it is for, in the order in which they are typed."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

import click

from threadconv import writers
from threadconv.batch.outputs import Output, output_for
from threadconv.commands._parameters import FILE_NAME, Command
from threadconv.errors import UnknownName
from threadconv.writers import Writer


def _known(ctx: click.Context, parameter: click.Parameter, typed: str) -> list[str]:
    return [name for name in writers.names() if name.startswith(typed)]


TO = click.Option(
    ["-t", "--to", "names"],
    metavar="NAME",
    multiple=True,
    shell_complete=_known,
    help="The writer for the next -o, or for stdout where none follows.",
)
OUTPUT = click.Option(
    ["-o", "--output", "paths"],
    metavar="PATH",
    type=FILE_NAME,
    multiple=True,
    help="A file, a folder or a store; its extension tells the writer unless -t does.",
)


class Paired(Command):
    """A command that gets `outputs`, a list of `Output`, in place of its options `-t` and `-o`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """As click does it, which by itself does not tell whether a `-t` stood before an `-o`."""
        _, _, order = self.make_parser(ctx).parse_args(args=list(args))
        rest = super().parse_args(ctx, args)
        names, paths = iter(ctx.params.pop("names")), iter(ctx.params.pop("paths"))
        typed = (
            (next(names), None) if each is TO else (None, next(paths))
            for each in order
            if each in (TO, OUTPUT)
        )
        ctx.params["outputs"] = [_output(ctx, *pair) for pair in _pairs(typed)]
        return rest


def _pairs(
    typed: Iterable[tuple[str | None, str | None]],
) -> Iterator[tuple[str | None, str | None]]:
    """A name with the path behind it; a name without one, and a path without a name, alone."""
    waiting: str | None = None
    for name, path in typed:
        if path is None:
            if waiting is not None:
                yield waiting, None
            waiting = name
        else:
            yield waiting, path
            waiting = None
    if waiting is not None:
        yield waiting, None


def _writer(name: str) -> Writer:
    """The writer of that name, or of that extension; `UnknownName` tells those that there are."""
    try:
        return writers.load(name)
    except UnknownName:
        lower = name.lower()
        if lower in writers.names():
            return writers.load(lower)
        if found := writers.by_suffix(f".{lower}"):
            return found
        raise


def _output(ctx: click.Context, name: str | None, path: str | None) -> Output:
    if name is not None:
        return output_for(_writer(name), path)
    assert path is not None  # a pair has at least one of the two
    writer = writers.by_suffix(os.path.splitext(path.rstrip("/"))[1])
    if writer is None:
        raise click.UsageError(
            f"{path}: its extension tells no writer; put -t NAME before its -o "
            f"({', '.join(writers.names())})",
            ctx,
        )
    return output_for(writer, path)
