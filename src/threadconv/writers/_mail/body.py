"""Plain text as the body of a mail that no mbox reader can take for two."""

from __future__ import annotations

import re
from binascii import b2a_base64, b2a_qp

_WIDTH = 76  # RFC 2045 section 6.7, rule 5, and section 6.8
_OCTETS_PER_LINE = _WIDTH // 4 * 3
_ASCII = bytes(range(0x80))
_SEPARATOR_LIKE = re.compile(rb"^>*From .*$", re.MULTILINE)


def encoded(text: str) -> tuple[str, bytes]:
    """The Content-Transfer-Encoding, and in it the text and one line end.

    Quoted-printable for readable text, with no line that begins with `From ` or `>From `, so
    that the mbox is valid in all its dialects; base64 for text that is mostly not ASCII, or that
    holds a carriage return.
    """
    octets = text.encode() + b"\n"
    # b2a_qp drops a CR before LF, or adds one to every LF: it settles on one kind of line end.
    if b"\r" in octets or _is_shorter_in_base64(octets):
        return "base64", _base64(octets)
    body = b2a_qp(octets)
    if b"From " in body:
        body = _SEPARATOR_LIKE.sub(lambda match: _guarded(match[0]), body)
    return "quoted-printable", body


def _is_shorter_in_base64(octets: bytes) -> bool:
    """Two more octets for each that is not ASCII, against one more for every three of all."""
    return not octets.isascii() and 2 * len(octets.translate(None, _ASCII)) > len(octets) / 3


def _base64(octets: bytes) -> bytes:
    starts = range(0, len(octets), _OCTETS_PER_LINE)
    return b"".join(b2a_base64(octets[at : at + _OCTETS_PER_LINE]) for at in starts)


def _guarded(line: bytes) -> bytes:
    """The line with its first character escaped, broken again where that makes it too long."""
    if not _SEPARATOR_LIKE.match(line):
        return line
    first, rest = b"=%02X" % line[0], line[1:]
    if len(first) + len(rest) <= _WIDTH:
        return first + rest
    return first + b"=\n" + _guarded(rest)
