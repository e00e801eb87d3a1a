"""Bytes to numbered lines: encoding, byte order mark, line ends, control characters."""

import re
import sys

from msgspec import Struct

from threadconv.errors import UnreadableDump
from threadconv.model import Warning
from threadconv.source.foreign import refuse_binary, refuse_magic, refuse_text

# `hashlib` loads OpenSSL, which a start would feel; the standard library's `random` does it so too.
try:
    if sys.version_info >= (3, 12):
        from _sha2 import sha256  # type: ignore[import-not-found]
    else:
        from _sha256 import sha256  # type: ignore[import-not-found]
except ImportError:
    from hashlib import sha256

_UTF8_MARK = b"\xef\xbb\xbf"
# UTF-32 first: its little-endian mark begins with that of UTF-16.
_BYTE_ORDER_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)

_CONTROLS = bytes([*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20), 0x7F])
_GUESS_FROM_BYTES = 65_536


class Text(Struct, frozen=True, kw_only=True):
    """The text of a dump: `lines[i]` is what `sed -n (i+1)p` shows, decoded, without its line end.

    `sha256` is of the bytes, in hexadecimal; `encoding` is the name that IANA prefers, in lower
    case. A line keeps its blanks, no-break and zero-width spaces, U+0085 and U+2028. Form feeds,
    vertical tabs and carriage returns inside a line stand as a blank each; other control characters
    but the tab are left out (warning `control-characters`).
    """

    sha256: str
    encoding: str
    lines: list[str]
    warnings: list[Warning]


class _Decoded(Struct, frozen=True):
    text: str
    encoding: str
    warnings: list[Warning]


def read_source(data: bytes, encoding: str | None = None) -> Text:
    """Decode `data` and cut it into lines, in time linear in its length.

    Without `encoding`: UTF-8, or what a byte order mark says; otherwise the encoding is guessed
    (warning `encoding-guessed`). Bytes that do not fit what was taken stand as U+FFFD (warning
    `encoding-damaged`), save where `encoding` was given.

    Lines end with LF or CR LF, as for `sed`; where the text has no LF but at its very end, with
    CR. Raises `UnreadableDump` for a binary file, an unknown encoding or bytes that do not decode,
    and `NotAThread` for a text that is of another kind, such as HTML.
    """
    refuse_magic(data)
    decoded = _decode_as(data, encoding) if encoding else _decode(data)
    text = _one_line_end(decoded.text)
    refuse_text(text)
    text, warnings = _without_controls(text, data, decoded.encoding)
    return Text(
        sha256=sha256(data).hexdigest(),
        encoding=decoded.encoding,
        lines=text.removesuffix("\n").split("\n"),
        warnings=[*decoded.warnings, *warnings],
    )


def _decode_as(data: bytes, encoding: str) -> _Decoded:
    from threadconv.source.charsets import codec, iana

    try:
        text = data.decode(codec(encoding)).removeprefix("\ufeff")
        text.encode()  # some codecs let lone surrogates through, which no output can hold
    except LookupError:
        problem = f"cannot be read as {encoding!r}, which is no encoding of text"
        raise UnreadableDump(f"{problem}; name one such as utf-8 or windows-1252") from None
    except UnicodeError:
        problem = f"does not decode as {encoding}"
        raise UnreadableDump(f"{problem}; name another encoding with --encoding") from None
    return _Decoded(text, iana(encoding), [])


def _decode(data: bytes) -> _Decoded:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _decode_as(data, encoding)
    data = data.removeprefix(_UTF8_MARK)
    try:
        return _Decoded(data.decode(), "utf-8", [])
    except UnicodeDecodeError as error:
        return _damaged_utf8(data, error) or _guess(data, error.start)


def _damaged_utf8(data: bytes, error: UnicodeDecodeError) -> _Decoded | None:
    """UTF-8 that was cut inside a character or has a few stray bytes, or None."""
    text = data.decode(errors="replace")
    broken = text.count("\ufffd")
    sound = len(text) - broken - len(data.translate(None, bytes(range(0x80, 0x100))))
    cut = error.reason == "unexpected end of data" and error.end == len(data)
    if sound <= broken and not cut:
        return None
    line = data.count(b"\n", 0, error.start) + 1
    return _Decoded(text, "utf-8", [_damage("utf-8", line)])


def _damage(encoding: str, line: int | None) -> Warning:
    message = f"some bytes are not {encoding} and stand as U+FFFD"
    return Warning(code="encoding-damaged", message=message, line=line)


def _guess(data: bytes, first_odd: int) -> _Decoded:
    from threadconv.source.charsets import iana

    refuse_binary(data)
    start = max(0, first_odd - _GUESS_FROM_BYTES // 2) & ~1
    encoding = _likely_encoding(data[start : start + _GUESS_FROM_BYTES])
    if encoding is None:
        raise UnreadableDump("is in an encoding that cannot be told; name it with --encoding")
    name = iana(encoding)
    message = f"not UTF-8; read as {name}, which --encoding can change"
    warnings = [Warning(code="encoding-guessed", message=message)]
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text = data.decode(encoding, errors="replace")
        warnings.append(_damage(name, None))
    return _Decoded(text, name, warnings)


def _likely_encoding(sample: bytes) -> str | None:
    from charset_normalizer import from_bytes

    from threadconv.source.charsets import WEB

    matches = from_bytes(sample, cp_isolation=list(WEB))
    best = matches.best()
    if best is None:
        return None
    # A text with few accents makes as much sense in several encodings of Latin letters: then it is
    # the one that most pages are in.
    usual = (match for match in matches if "cp1252" in match.could_be_from_charset)
    if any(match.coherence > best.coherence - 0.1 for match in usual):
        return "cp1252"
    return best.encoding


def _one_line_end(text: str) -> str:
    if "\r" not in text:
        return text
    if "\n" not in text[:-1]:
        return text.removesuffix("\n").replace("\r", "\n")
    return text.replace("\r\n", "\n")


def _without_controls(text: str, data: bytes, encoding: str) -> tuple[str, list[Warning]]:
    # bytes.translate counts at memory speed; only a text that needs it is gone through by pattern.
    utf8 = data if encoding == "utf-8" else text.encode()
    count = len(utf8) - len(utf8.translate(None, _CONTROLS))
    if not count and "\r" not in text:
        return text, []
    refuse_binary(utf8)
    text = re.sub("[\f\v\r]", " ", text)
    first = re.search("[\x00-\x08\x0e-\x1f\x7f]", text)
    if first is None:
        return text, []
    line = text.count("\n", 0, first.start()) + 1
    message = f"control characters left out, the first U+{ord(first[0]):04X}"
    text = re.sub("[\x00-\x08\x0e-\x1f\x7f]", "", text)
    return text, [Warning(code="control-characters", message=message, line=line)]
