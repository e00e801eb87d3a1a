"""JSON: one object, several one after the other as jq prints them, or an array of them."""

import re
from collections.abc import Iterator
from json import JSONDecodeError, JSONDecoder

import msgspec

from threadconv.model import Thread
from threadconv.results._threads import broken, checked, thread_of

_SCHEMA = re.compile(rb'"schema"\s*:\s*"threadconv/[0-9]+"')
_BLANKS = re.compile(r"[ \t\r\n]*")  # RFC 8259 section 2


def claims(data: bytes) -> bool:
    """Does it begin as JSON, and is it that as far as a `schema` of ours?"""
    if not data[:100].lstrip().startswith((b"{", b"[")):
        return False
    schema = _SCHEMA.search(data)
    return schema is not None and _is_sound(data[: schema.end()])


def _is_sound(beginning: bytes) -> bool:
    text = beginning.decode(errors="replace").lstrip()
    try:
        JSONDecoder().raw_decode(text)
    except JSONDecodeError as error:
        return error.pos >= len(text)
    except RecursionError:
        return True
    return True


def read(data: bytes) -> list[Thread]:
    """All threads in the text, which is UTF-8."""
    try:
        return [checked(msgspec.json.decode(data, type=Thread))]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        # More than one, or something is wrong: slower from here on, and exact.
        return list(_threads(data))


def _threads(data: bytes) -> Iterator[Thread]:
    values = list(_values(data))
    for number, value in enumerate(values, start=1):
        place = f"object {number}" if len(values) > 1 else ""
        if isinstance(value, list):
            for index, item in enumerate(value):
                yield thread_of(item, place, f"/{index}")
        else:
            yield thread_of(value, place)


def _values(data: bytes) -> Iterator[object]:
    decoder = JSONDecoder()
    try:
        text = data.decode()
        at = _after_blanks(text, 0)
        while at < len(text):
            value, at = decoder.raw_decode(text, at)
            yield value
            at = _after_blanks(text, at)
    except UnicodeDecodeError as error:
        raise broken("", "", f"byte {error.start} is not UTF-8") from error
    except JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise broken(where, "", error.msg) from error
    except RecursionError as error:
        raise broken("", "", "is nested too deeply") from error
    except ValueError as error:
        raise broken("", "", "holds a number of thousands of digits") from error


def _after_blanks(text: str, at: int) -> int:
    blanks = _BLANKS.match(text, at)
    assert blanks is not None  # it matches nothing, too
    return blanks.end()
