"""JSON: one object, several one after the other as jq prints them, or an array of them."""

from __future__ import annotations

import msgspec

from threadconv.model import Thread
from threadconv.results._json_texts import tells, values
from threadconv.results._threads import checked, thread_of


def claims(data: bytes) -> bool:
    """Is it JSON as far as the `schema` of a thread?"""
    return tells("threadconv", data)


def read(data: bytes) -> list[Thread]:
    """All threads in the text, which is UTF-8."""
    try:
        return [checked(msgspec.json.decode(data, type=Thread))]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        # More than one, or something is wrong: slower from here on, and exact.
        return [thread_of(value, place, base) for place, base, value in values(data)]
