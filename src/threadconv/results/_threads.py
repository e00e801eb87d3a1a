"""Plain data, as JSON and YAML hold it, as a thread, or what is wrong with it and where."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

import msgspec

from threadconv.derived import day_exists
from threadconv.errors import UnreadableResult
from threadconv.model import DEEPEST, Block, Quote, Thread

T = TypeVar("T")

_STEP = re.compile(r"\.(\w+)|\[(\d+|\.\.\.)\]")
_REMEDY = "'threadconv schema' prints what it has to be"


def thread_of(value: object, place: str, base: str = "") -> Thread:
    """The thread, if it is one that writers can put out; otherwise as `converted`."""
    return checked(converted(value, Thread, place, base), place, base)


def converted(value: object, kind: type[T], place: str, base: str = "") -> T:
    """The value as that type; `place` says which of several it is ("document 2"), "" the only one.

    Raises `UnreadableResult` with a JSON Pointer (RFC 6901) to what is wrong, which begins with
    `base`.
    """
    try:
        return msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        message, _, path = str(error).partition(" - at `$")
        pointer = base + _pointer(path.removesuffix("`"), value, kind)
        raise broken(place, pointer, message) from error
    except RecursionError as error:
        raise broken(place, base, "is nested too deeply") from error


def checked(thread: Thread, place: str = "", base: str = "") -> Thread:
    """The thread, if it is one that writers can put out; raises as `thread_of` does."""
    for pointer, date in _dates(thread):
        if date is not None and not day_exists(date):
            raise broken(place, base + pointer, f"{date!r} is no date of the calendar")
    known: set[str] = set()
    for index, post in enumerate(thread.posts):
        if post.id in known:
            raise broken(place, f"{base}/posts/{index}/id", f"{post.id!r} is the id of two posts")
        known.add(post.id)
        if _is_deeper(post.body, DEEPEST):
            raise broken(
                place, f"{base}/posts/{index}/body", f"has more than {DEEPEST} quotes inside quotes"
            )
    return thread


def _dates(thread: Thread) -> Iterator[tuple[str, str | None]]:
    """Every date, with the pointer to it."""
    for index, author in enumerate(thread.authors):
        yield f"/authors/{index}/joined", author.joined
    for index, post in enumerate(thread.posts):
        yield f"/posts/{index}/posted", post.posted
        for number, comment in enumerate(post.comments):
            yield f"/posts/{index}/comments/{number}/posted", comment.posted


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


def _pointer(path: str, value: Any, kind: type) -> str:
    """The path that msgspec tells (`.authors[0].stats[...]`) as a JSON Pointer into the value."""
    pointer, holder, key, at = "", None, None, value
    for name, index in _STEP.findall(path):
        if index == "...":
            name = _culprit(value, kind, holder, key)
        holder, key = at, int(index) if index.isdigit() else name
        at = at[key]
        pointer += f"/{str(key).replace('~', '~0').replace('/', '~1')}"
    return pointer


def _culprit(value: Any, kind: type, holder: Any, key: Any) -> str:
    """Which entry of the mapping `holder[key]` makes the whole invalid: msgspec does not tell."""
    entries = holder[key]
    said = _complaint(value, kind)
    for name, entry in entries.items():
        holder[key] = {name: entry}
        if _complaint(value, kind) == said:
            return str(name)
    raise AssertionError("one of them has been complained about")


def _complaint(value: object, kind: type) -> str:
    try:
        msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        return str(error)
    return ""
