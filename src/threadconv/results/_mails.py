"""The mails of an mbox, whatever mail programs have done to it since it was written."""

import binascii
import re
from collections.abc import Iterator
from email import message_from_bytes
from email.message import Message
from itertools import groupby
from operator import itemgetter

from msgspec import Struct

_SEPARATOR = re.compile(rb"(?:\A|\n\r?\n)From [^\n]*\n(?=[!-9;-~]+:)")
# mboxrd has one ">" more in such lines of a body than their author wrote.
_ESCAPED = re.compile(r"^>(?=>*From )", re.MULTILINE)
_ENCODED_WORD = r"=\?[!->@-~]+\?[qQbB]\?[!->@-~]*\?="  # RFC 2047 section 2
_ENCODED_WORDS = re.compile(rf"(?<!\S){_ENCODED_WORD}(?: {_ENCODED_WORD})*(?!\S)")
_NOT_ENCODED = ("7bit", "8bit", "binary")


class Mail(Struct, frozen=True):
    """A mail: its fields by their names in lower case, the first of each, and its plain text."""

    fields: dict[str, str]
    text: str


def is_mbox(data: bytes) -> bool:
    """Do these bytes begin as an mbox does: with a line `From ...` and a header field?"""
    return _SEPARATOR.match(data) is not None


def mails(data: bytes) -> Iterator[Mail]:
    """The mails of an mbox in its order; bytes that are no mbox are taken for one mail by itself.

    It may be in any of mbox's dialects, with LF or CR LF.
    """
    first = _SEPARATOR.match(data)
    start = 0 if first is None else first.end()
    if first:
        for separator in _SEPARATOR.finditer(data, start):
            yield _mail(data[start : separator.start() + 1])
            start = separator.end()
    yield _mail(data[start:])


def _mail(data: bytes) -> Mail:
    message = message_from_bytes(data.replace(b"\r\n", b"\n"))
    fields = {name.lower(): _words(value) for name, value in reversed(message.items())}
    return Mail(fields, _text(message))


def _words(value: object) -> str:
    """The words of a field: one line, decoded."""
    # Not by `decode_header`, whose time grows with the square of the number of encoded-words.
    return _ENCODED_WORDS.sub(_decoded_run, " ".join(str(value).split()))


def _decoded_run(match: re.Match[str]) -> str:
    """Encoded-words in a row, where the blanks between them are none (RFC 2047 section 6.2).

    Those of one charset are put together first: some programs cut them inside a character.
    """
    parts = (word[2:-2].split("?") for word in match[0].split())
    try:
        words = [(charset, _octets(encoding, text)) for charset, encoding, text in parts]
    except binascii.Error:
        return match[0]
    return "".join(
        _decoded(b"".join(octets for _, octets in run), charset)
        for charset, run in groupby(words, itemgetter(0))
    )


def _octets(encoding: str, text: str) -> bytes:
    if encoding in "qQ":
        return binascii.a2b_qp(text, header=True)
    return binascii.a2b_base64(text)


def _text(message: Message) -> str:
    """The first plain text of the mail, with "" for none."""
    parts = (part for part in message.walk() if part.get_content_type() == "text/plain")
    part = next(parts, None)
    octets = None if part is None else part.get_payload(decode=True)
    if part is None or not isinstance(octets, bytes):
        return ""
    text = _decoded(octets, part.get_content_charset("utf-8"))
    encoding = str(part.get("Content-Transfer-Encoding", "7bit")).strip().lower()
    return _ESCAPED.sub("", text) if encoding in _NOT_ENCODED else text


def _decoded(octets: bytes, charset: str) -> str:
    try:
        return octets.decode(charset, errors="replace")
    except (LookupError, ValueError):  # no charset that Python knows
        return octets.decode(errors="replace")
