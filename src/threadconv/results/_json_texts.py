"""JSON texts one after the other, as jq prints them and as lines hold them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from json import JSONDecodeError, JSONDecoder

from threadconv.results._threads import broken

_BLANKS = re.compile(r"[ \t\r\n]*")  # RFC 8259 section 2


def tells(schema: str, data: bytes) -> bool:
    """Do the bytes begin as JSON, and are they that as far as a `schema` that is so called?

    Of the name a version follows: `threadconv/1`.
    """
    if not data[:100].lstrip().startswith((b"{", b"[")):
        return False
    told = re.search(rb'"schema"\s*:\s*"%s/[0-9]+"' % schema.encode(), data)
    return told is not None and _is_sound(data[: told.end()])


def _is_sound(beginning: bytes) -> bool:
    text = beginning.decode(errors="replace").lstrip()
    try:
        whole, _ = JSONDecoder().raw_decode(text)
    except JSONDecodeError as error:
        return error.pos >= len(text)
    except RecursionError:
        return True
    return isinstance(whole, dict)  # and no `[1]` of a dump that numbers its links


def values(data: bytes) -> Iterator[tuple[str, str, object]]:
    """Each object, and where it stands: which of several it is, and its JSON Pointer in an array.

    Raises `UnreadableResult` where the bytes are no JSON.
    """
    texts = list(_texts(data))
    for number, value in enumerate(texts, start=1):
        place = f"object {number}" if len(texts) > 1 else ""
        if isinstance(value, list):
            for index, item in enumerate(value):
                yield place, f"/{index}", item
        else:
            yield place, "", value


def _texts(data: bytes) -> Iterator[object]:
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
