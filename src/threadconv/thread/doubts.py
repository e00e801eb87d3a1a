"""Doubts: the warnings that a thread carries, of how it was read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from threadconv.model import Warning
from threadconv.thread import posted
from threadconv.thread.leaves import Dump, Leaf
from threadconv.thread.posted import Posted


def of_dumps(dumps: Sequence[Dump]) -> Iterator[Warning]:
    """What was doubtful in the bytes of these dumps, in their order, about their dialect, and which
    threads they hold besides."""
    for number, dump in enumerate(dumps, 1):
        for told in dump.text.warnings:
            yield Warning(code=told.code, message=told.message, dump=number, line=told.line)
        if dump.choice.dialect and dump.choice.rivals:
            name, names = dump.choice.dialect.name, ", ".join(dump.choice.rivals)
            yield Warning(
                code="dialect-uncertain",
                message=f"read as {name}; as many signs of {names} (--dialect decides)",
                dump=number,
            )
        for other in dump.others:
            yield Warning(
                code="other-thread",
                message=f"another thread begins here ({other.title!r}), and one dump is read as one"
                " thread: give each a dump of its own",
                dump=number,
                line=other.line,
            )


def of_dates(
    leaves: Sequence[Leaf], when: Sequence[Sequence[Posted | None]], dumps: Sequence[int]
) -> Iterator[Warning]:
    """A warning for each date that cannot be, and one where day and month cannot be told apart.

    `when` holds the dates of the posts, `dumps` the number of the dump, page by page.
    """
    is_told = False
    for leaf, dates, number in zip(leaves, when, dumps, strict=True):
        for date in posted.unread(leaf, dates):
            if not date.possible:
                yield Warning(
                    code="date-unreadable",
                    message=f"{date.words!r} is no date of the calendar, and left unread",
                    dump=number,
                    line=date.line,
                )
            elif date.reversible and not is_told:
                is_told = True
                yield Warning(
                    code="date-order-unknown",
                    message=f"{date.words!r}: day or month first? nothing in the dump tells",
                    dump=number,
                    line=date.line,
                )
