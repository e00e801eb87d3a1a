"""JSON for readers that take files to be in the encoding of their place."""

from __future__ import annotations

import re

from threadconv.patterns import lazy

_BEYOND_ASCII = lazy(r"[^\x00-\x7f]+")


def ascii_only(part: bytes) -> bytes:
    """The same JSON in ASCII: only strings hold other characters."""
    return _BEYOND_ASCII.sub(_escape, part.decode()).encode("ascii")


def _escape(match: re.Match[str]) -> str:
    # By UTF-16: what lies beyond U+FFFF is two escapes (RFC 8259 section 7).
    units = match[0].encode("utf-16-be").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))
