"""Plain data, as JSON and YAML hold it, as a thread, or what is wrong with it and where."""

import re
from collections.abc import Iterable
from typing import Any

import msgspec

from threadconv.errors import UnreadableResult
from threadconv.model import Block, Quote, Thread

_DEEPEST = 100
"""Quotes inside quotes: no forum prints so many, and writers go down by recursion."""

_STEP = re.compile(r"\.(\w+)|\[(\d+|\.\.\.)\]")
_REMEDY = "'threadconv schema' prints what it has to be"


def thread_of(value: object, place: str, base: str = "") -> Thread:
    """The thread; `place` says which of several it is ("document 2"), "" where it is the only one.

    Raises `UnreadableResult` with a JSON Pointer (RFC 6901) to what is wrong, which begins with
    `base`.
    """
    try:
        thread = msgspec.convert(value, Thread)
    except msgspec.ValidationError as error:
        message, _, path = str(error).partition(" - at `$")
        pointer = base + _pointer(path.removesuffix("`"), value)
        raise broken(place, pointer, message) from error
    except RecursionError as error:
        raise broken(place, base, "is nested too deeply") from error
    return checked(thread, place, base)


def checked(thread: Thread, place: str = "", base: str = "") -> Thread:
    """The thread, if it is one that writers can put out; raises as `thread_of` does."""
    known: set[str] = set()
    for index, post in enumerate(thread.posts):
        if post.id in known:
            raise broken(place, f"{base}/posts/{index}/id", f"{post.id!r} is the id of two posts")
        known.add(post.id)
        if _is_deeper(post.body, _DEEPEST):
            raise broken(
                place, f"{base}/posts/{index}/body", f"has more than {_DEEPEST} nested quotes"
            )
    return thread


def broken(place: str, pointer: str, message: str) -> UnreadableResult:
    """What to raise about the value at the pointer, "" for the whole."""
    where = " at ".join(part for part in (place, pointer) if part)
    return UnreadableResult(
        f"is no result any more: {f'{where}: ' if where else ''}{message}; {_REMEDY}"
    )


def _is_deeper(blocks: Iterable[Block], levels: int) -> bool:
    quotes = [block for block in blocks if isinstance(block, Quote)]
    return bool(quotes) and (
        levels == 0 or any(_is_deeper(quote.body, levels - 1) for quote in quotes)
    )


def _pointer(path: str, value: Any) -> str:
    """The path that msgspec tells (`.authors[0].stats[...]`) as a JSON Pointer into the value."""
    pointer, holder, key, at = "", None, None, value
    for name, index in _STEP.findall(path):
        if index == "...":
            name = _culprit(value, holder, key)
        holder, key = at, int(index) if index.isdigit() else name
        at = at[key]
        pointer += f"/{str(key).replace('~', '~0').replace('/', '~1')}"
    return pointer


def _culprit(value: Any, holder: Any, key: Any) -> str:
    """Which entry of the mapping `holder[key]` makes the whole invalid: msgspec does not tell."""
    entries = holder[key]
    said = _complaint(value)
    for name, entry in entries.items():
        holder[key] = {name: entry}
        if _complaint(value) == said:
            return str(name)
    raise AssertionError("one of them has been complained about")


def _complaint(value: object) -> str:
    try:
        msgspec.convert(value, Thread)
    except msgspec.ValidationError as error:
        return str(error)
    return ""
