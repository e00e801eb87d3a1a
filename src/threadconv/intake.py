"""What one input holds: the thread of a dump, or those of a result that is taken back."""

from __future__ import annotations

import msgspec
from msgspec import Struct

from threadconv import results
from threadconv.errors import IsResult
from threadconv.model import Thread, Warning
from threadconv.reader import Options, read
from threadconv.thread import inferred


class Intake(Struct, frozen=True):
    """All threads of an input, and those of their warnings that nobody was told yet."""

    threads: list[Thread]
    warnings: list[Warning]


def take(data: bytes, name: str | None, options: Options) -> Intake:
    """Read the bytes of one input; `name` and `options` are for dumps, save `reply_fallback`: those
    that a result leaves unused are told in a warning.

    Raises `UnreadableResult` where a result is none any more, and for dumps what `read` raises.
    """
    threads = results.read(data)
    if threads is None:
        thread = read(data, name, options).thread
        return Intake([thread], list(thread.warnings))
    # The others were told when the result was made.
    new = [each for thread in threads for each in thread.warnings if each.code in results.ADDED]
    new += _unused(options)
    if options.reply_fallback:
        threads = [_replied(thread, options.reply_fallback) for thread in threads]
    return Intake(threads, new)


def refuse_result(data: bytes) -> None:
    """Raise `IsResult` where only a dump will do, since its lines are looked at."""
    if results.recognise(data):
        raise IsResult("is a result, not a dump; pass the dump that it was made of")


def _unused(options: Options) -> list[Warning]:
    given = [name for name in ("encoding", "layout", "dialect", "as_of") if getattr(options, name)]
    if not given:
        return []
    named = ", ".join(f"--{name.replace('_', '-')}" for name in given)
    said = f"is a result, which {named} cannot change; convert the dump that it was made of"
    return [Warning(code="options-unused", message=said)]


def _replied(thread: Thread, fallback: inferred.Fallback) -> Thread:
    return msgspec.structs.replace(thread, posts=inferred.replies(thread.posts, fallback))
