"""Text that UTF-8 can hold."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from threadconv.model import Thread, Warning

_Part = TypeVar("_Part")

_REPLACED = Warning(
    code="lone-surrogate",
    message="half of a character that no encoding can hold was replaced by U+FFFD",
)


def encodable(thread: Thread) -> Thread:
    """The thread itself, or where it holds lone surrogates a copy with U+FFFD in their place.

    The copy has one more warning, "lone-surrogate" (RFC 7493 section 2.1 forbids them).
    """
    frame = msgspec.structs.replace(thread, posts=())
    # Post by post, so that the encoded form of a long thread is never in memory as a whole.
    if _is_encodable(frame) and all(map(_is_encodable, thread.posts)):
        return thread
    frame = _mended(frame)
    posts = tuple(map(_mended, thread.posts))
    return msgspec.structs.replace(frame, posts=posts, warnings=(*frame.warnings, _REPLACED))


def _is_encodable(part: object) -> bool:
    try:
        msgspec.json.encode(part)
    except UnicodeEncodeError:
        return False
    return True


def _mended(part: _Part) -> _Part:
    return msgspec.convert(_well_formed(msgspec.to_builtins(part)), type(part))


def _well_formed(value: object) -> object:
    match value:
        case str():
            # By way of UTF-16, where two halves that belong together become their character.
            return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        case dict():
            return {_well_formed(key): _well_formed(item) for key, item in value.items()}
        case list() | tuple():
            return [_well_formed(item) for item in value]
    return value
