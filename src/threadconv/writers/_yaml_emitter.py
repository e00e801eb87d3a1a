"""Plain data as YAML that YAML 1.1 and YAML 1.2 read as the same data.

Not PyYAML's emitters: the one in Python writes U+0085 raw, which is a line end when read back,
both leave `1e3` plain, which is a number in YAML 1.2 only, the one in C escapes every emoji, and
neither writes text with a tab in it as a literal block.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec.json import encode

from threadconv.patterns import lazy

_STEP = 2
_LONGEST_SIMPLE_KEY = 1000  # YAML 1.2.2 section 7.4.2 stops at 1024, quotes and escapes included

# Words that begin with a letter, with nothing in them that could end them.
_PLAIN = lazy(r"[^\W\d_][\w .,/()'+@%*!?;=&~$-]*(?<! )")
# What YAML 1.1 or 1.2 resolve to something that is no string; compared in lower case.
_RESOLVED = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})
# Not printable (5.1), or a line end in one of the versions (5.4), or a byte order mark.
_SPECIAL = lazy(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def emit(value: Mapping[str, object], level: int = 0) -> Iterator[str]:
    """Yield the lines of a block mapping, line ends included, indented by `level` steps of two.

    Values are what `msgspec.to_builtins` gives: str, int, float, bool, None, lists and dicts.
    Keys keep their order; there are no tags, anchors or folded lines.
    """
    pad = " " * _STEP * level
    for key, item in value.items():
        yield from _entry(pad + _key(key, pad), item, level)


def emit_item(value: Mapping[str, object], level: int) -> Iterator[str]:
    """Yield the lines of a mapping as one item of a block sequence that stands at `level`."""
    lines = emit(value, level + 1)
    pad = " " * _STEP * level
    yield f"{pad}- " + next(lines)[len(pad) + _STEP :]
    yield from lines


def _entry(head: str, value: object, level: int) -> Iterator[str]:
    match value:
        case dict() if value:
            yield f"{head}\n"
            yield from emit(value, level + 1)
        case list() | tuple() if any(not isinstance(item, int) for item in value):
            yield f"{head}\n"
            yield from _sequence(value, level + 1)
        case str() if _is_literal(value):
            yield from _literal(head, value, level)
        case _:
            yield f"{head} {_inline(value)}\n"


def _sequence(items: Sequence[object], level: int) -> Iterator[str]:
    for item in items:
        if isinstance(item, dict) and item:
            yield from emit_item(item, level)
        else:
            yield from _entry(" " * _STEP * level + "-", item, level)


def _key(key: str, pad: str) -> str:
    text = _string(key)
    return f"{text}:" if len(text) <= _LONGEST_SIMPLE_KEY else f"? {text}\n{pad}:"


def _inline(value: object) -> str:
    match value:
        case str():
            return _string(value)
        case float():
            return _float(value)
        case dict():
            return "{}"
        case list() | tuple():
            return f"[{', '.join(map(str, value))}]"
    return encode(value).decode()


def _float(value: float) -> str:
    # YAML 1.1 takes 1e-05 for a string; with a point it is a number to both.
    digits, exponent, power = repr(value).partition("e")
    return (digits if "." in digits else f"{digits}.0") + exponent + power


def _string(text: str) -> str:
    if _PLAIN.fullmatch(text) and text.lower() not in _RESOLVED:
        return text
    return _SPECIAL.sub(_escape, encode(text).decode())


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"


def _is_literal(text: str) -> bool:
    return "\n" in text and not text.isspace() and not _SPECIAL.search(text)


def _literal(head: str, text: str, level: int) -> Iterator[str]:
    indicator = str(_STEP) if text[0].isspace() else ""  # 8.1.1.1: else it is guessed from there
    body = text.removesuffix("\n")
    chomping = "-" if body == text else "+" if body.endswith("\n") else ""
    yield f"{head} |{indicator}{chomping}\n"
    pad = " " * _STEP * (level + 1)
    for line in body.split("\n"):
        yield f"{pad}{line}\n" if line else "\n"
