"""Header fields of a mail, folded and encoded (RFC 5322 section 2.2, RFC 2047).

Not by the email package: its default policy writes encoded-words into long References and
In-Reply-To fields, where RFC 2047 section 5 forbids them and mail readers stop seeing a thread.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, groupby, repeat
from operator import itemgetter
from string import ascii_letters, digits

import msgspec

from threadconv.writers._plaintext import one_line

_WIDTH = 76  # RFC 2047 section 2: of a line with an encoded-word
# Not the B encoding: GMime, and so notmuch, loses all that follows a word with padding.
_ENCODED_START, _ENCODED_END = "=?utf-8?q?", "?="
_FRAME = len(_ENCODED_START) + len(_ENCODED_END)
# What RFC 2047 section 5 (3) lets stand for itself in the name beside an address.
_Q_LITERALS = {ord(character): character for character in f"{ascii_letters}{digits}!*+-/"}
_Q_CODES = {octet: f"={octet:02X}" for octet in range(0x100)} | {0x20: "_"} | _Q_LITERALS
# C0 and C1 controls: inside an encoded-word they would reach the reader's terminal.
_CONTROLS = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)], "\ufffd")
# JSON has no need to escape these; a mail reader shows the first as they are and cuts at the last.
_JSON_ESCAPES = {code: f"\\u{code:04x}" for code in [*range(0x7F, 0xA0), 0x2028, 0x2029]}
_ENCODER = msgspec.json.Encoder()


def text_field(name: str, text: str) -> str:
    """An unstructured field, `Subject: words`, with its final line end; "" gives an empty field.

    Plain where the text is ASCII, else in encoded-words of whole characters.
    """
    text = _clean(text)
    if _is_plain(text):
        return _folded(f"{name}:", text.split())
    return _folded(f"{name}:", _encoded_words(text, first=_WIDTH - len(name) - 2))


def named_field(name: str, display: str, bracketed: str) -> str:
    """A field like `From: display <bracketed>`: the name quoted, encoded or absent if it is "".

    Serves addresses (RFC 5322 section 3.4) and List-Id (RFC 2919 section 3).
    """
    display = _clean(display)
    if not display:
        words = []
    elif _is_plain(display):
        quoted = display.replace("\\", "\\\\").replace('"', '\\"')
        words = f'"{quoted}"'.split(" ")
    else:
        words = _encoded_words(display, first=_WIDTH - len(name) - 2)
    return _folded(f"{name}:", [*words, f"<{bracketed}>"])


def data_fields(values: Mapping[str, object]) -> str:
    """Fields by their names, whose texts are JSON (RFC 8259): the very same values can be read.

    Runs of blanks are escaped, since no mail program has to keep them; words that are not ASCII,
    and those that are too long for a line, stand in encoded-words.
    """
    # In one go and with few calls for each: a long thread has many, and most are short and plain.
    told = _ENCODER.encode_lines(values.values()).decode()
    room = _WIDTH + 1 if _is_plain_json(told) and "  " not in told else 0
    fields = []
    for name, text in zip(values, told.split("\n"), strict=False):
        if text[0] in "[{":
            text = _spaced(text)
        field = f"{name}: {text}\n"
        fields.append(field if len(field) <= room else _data_field(name, text))
    return "".join(fields)


def _is_plain_json(text: str) -> bool:
    # JSON escapes all that cannot be printed, save DEL.
    return text.isascii() and "=?" not in text and "\x7f" not in text


def _data_field(name: str, text: str) -> str:
    if "  " in text:
        text = re.sub("(?<= ) ", r"\\u0020", text)
    field = _plain_field(name, text)
    if field is None:
        text = text.translate(_JSON_ESCAPES)
        field = _folded(f"{name}:", _words(text, first=_WIDTH - len(name) - 2))
    return field


def _spaced(encoded: str) -> str:
    """The JSON with a blank after each comma and colon that stands in no string."""
    if '"' in encoded:
        return msgspec.json.format(encoded, indent=0)
    return encoded.replace(",", ", ")


def _plain_field(name: str, text: str) -> str | None:
    """The field with its words as they are, or None where one is not ASCII or is too long."""
    if not _is_plain_json(text):
        return None
    lines, start, room = [], 0, _WIDTH - len(name) - 2
    while len(text) - start > room:
        cut = text.rfind(" ", start, start + room + 1)
        if cut < 0:
            return None
        lines.append(text[start:cut])
        start, room = cut + 1, _WIDTH - 1
    lines.append(text[start:])
    return f"{name}: " + "\n ".join(lines) + "\n"


def _words(text: str, first: int) -> Iterator[str]:
    """The words as they are, or where they must be in encoded-words; the first is `first` long."""
    words = text.split(" ")
    are_plain = map(_is_plain_word, words, chain([first], repeat(_WIDTH - 1)))
    for is_plain, run in groupby(zip(are_plain, words, strict=True), itemgetter(0)):
        found = [word for _, word in run]
        yield from found if is_plain else _encoded_words(" ".join(found), first)
        first = _WIDTH - 1


def _is_plain_word(word: str, room: int) -> bool:
    return len(word) <= room and word.isascii() and word.isprintable() and "=?" not in word


def _clean(text: str) -> str:
    return one_line(text).translate(_CONTROLS)


def _is_plain(text: str) -> bool:
    if not text.isascii() or "=?" in text:
        return False
    return len(text) < _WIDTH // 2 or max(map(len, text.split())) < _WIDTH // 2


def _folded(head: str, words: Iterable[str]) -> str:
    lines = [head]
    for word in words:
        # Nothing but blanks on a line is obsolete syntax, so the first word stays with the name.
        if len(lines[-1]) + 1 + len(word) <= _WIDTH or lines == [head]:
            lines[-1] += f" {word}"
        else:
            lines.append(f" {word}")
    return "\n".join(lines) + "\n"


def _encoded_words(text: str, first: int) -> list[str]:
    """Encoded-words of whole characters, none longer than 75, the first at most `first` long."""
    words: list[str] = []
    part = ""
    room = first - _FRAME
    for character in text:
        code = "".join(map(_Q_CODES.__getitem__, character.encode()))
        if len(part) + len(code) > room:
            words.append(_encoded_word(part))
            part, room = "", _WIDTH - 1 - _FRAME
        part += code
    return [*words, _encoded_word(part)]


def _encoded_word(codes: str) -> str:
    return _ENCODED_START + codes + _ENCODED_END
