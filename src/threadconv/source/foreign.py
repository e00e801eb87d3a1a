"""What is no dump: files of other kinds, told by how they begin or by what they are full of."""

from __future__ import annotations

import re
from collections.abc import Callable

from threadconv.errors import NotAThread, UnreadableDump
from threadconv.patterns import lazy

_MAGIC = (
    (b"%PDF-", "a PDF document", "convert it to text first (pdftotext)"),
    (b"PK\x03\x04", "a ZIP archive or an office document", "unpack it or save it as text first"),
    (b"\x1f\x8b", "a gzip file", "unpack it first (gunzip)"),
    (b"\xfd7zXZ\x00", "an xz file", "unpack it first (unxz)"),
    (b"(\xb5/\xfd", "a zstd file", "unpack it first (unzstd)"),
    (b"\x89PNG\r\n", "a PNG picture", "recognise its text first (OCR)"),
    (b"\xff\xd8\xff", "a JPEG picture", "recognise its text first (OCR)"),
    (b"GIF89a", "a GIF picture", "recognise its text first (OCR)"),
    (b"\x7fELF", "a program", "pass the text of a forum thread"),
    (b"\xd0\xcf\x11\xe0", "an office document", "save it as text first"),
    (b"{\\rtf", "an RTF document", "save it as text first"),
    (b"%!PS", "a PostScript document", "convert it to text first (ps2ascii)"),
    (b"bplist00", "a web archive or a property list", "save the page as text first"),
    (b"SQLite format 3\0", "an SQLite database", "pass the dumps that fill it, or their JSON"),
    (b"PAR1", "a Parquet file", "pass the dumps that fill it, or their JSON"),
)

_CONTROLS_OF_BINARIES = bytes([*range(0x08), *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F])
"""Control characters to which printers and terminals give no meaning, so that texts hold none."""
_BINARY_SHARE = 0.02
_LOOKED_AT = 20_000
_LETTERS = 0.7
"""So much of a text is letters and blanks."""

_PROLOGUE = lazy(
    r"(?:[\s\ufeff]|<!--(?>.*?-->)|<\?(?>.*?\?>))*+<(?:!doctype html|html)", re.I | re.S
)
_TAG = lazy(r"</?[a-z][a-z0-9:-]*(?:\s[^<>]*)?/?>", re.I)
_TAGS = 0.3
"""So much of an HTML page is tags, and hardly any of a thread in which people quote some."""
_APART = lazy(r"^[ >]*\n[ >]*</div>(?=\n[ >]*$)", re.M)
_DIVISIONS, _MOST_APART = 3, 0.8
TAGGED_TABLE = '<tbody>\n<tr class="odd'
"""How a table begins that pandoc has left in Markdown."""
_MAIL = lazy(r"From \S.* \d\d:\d\d.*\n[!-9;-~]+:")
_SAVED_PAGE = lazy(r"(?:[!-9;-~]+:.*\n(?:[ \t].*\n)*+)*?Content-Type: multipart/related", re.I)
_OUR_PAGE = lazy(r"^\W*Read from plain text by threadconv\.", re.M)
_FOOT = 1000
"""In so many characters at the end of our page stands what it was read from."""


def refuse_magic(data: bytes) -> None:
    """Raise `UnreadableDump` for the file of another program, which begins as all of its kind."""
    for magic, kind, remedy in _MAGIC:
        if data.startswith(magic):
            raise UnreadableDump(f"is {kind}, not text; {remedy}")


def refuse_binary(utf8: bytes) -> None:
    """Raise `UnreadableDump` where too many of the bytes are none of any text."""
    controls = len(utf8) - len(utf8.translate(None, _CONTROLS_OF_BINARIES))
    if controls <= len(utf8) * _BINARY_SHARE:
        return
    halves = utf8.count(b"\0") > len(utf8) // 4
    for encoding in ("utf-16le", "utf-16be") if halves else ():
        if _is_worded(utf8[:_LOOKED_AT].decode(encoding, "replace")):
            raise UnreadableDump(f"looks like UTF-16 without its mark; try --encoding {encoding}")
    raise UnreadableDump("is a binary file, not text; pass the text of a forum thread")


def refuse_text(text: str) -> None:
    """Raise `NotAThread` for a text that is no dump: nothing, HTML, mail, JSON, a page of ours."""
    for shows, problem in _KINDS:
        if shows(text):
            raise NotAThread(problem)


def _is_worded(text: str) -> bool:
    words = sum(char.isalpha() or char.isspace() for char in text)
    return words > len(text) * _LETTERS


def _is_empty(text: str) -> bool:
    return not text or text.isspace()


def _is_html(text: str) -> bool:
    if "<" not in text:
        return False
    if _PROLOGUE.match(text) is not None:
        return True
    tags = sum(found.end() - found.start() for found in _TAG.finditer(text))
    return tags > len(text) * _TAGS and not _is_tagged_markdown(text)


def _is_tagged_markdown(text: str) -> bool:
    """Does a blank row stand around each end of a division, or are tables written, as pandoc leaves
    them in Markdown?"""
    ends = text.count("</div>")
    apart = sum(1 for _ in _APART.finditer(text))
    return (apart >= _DIVISIONS and apart > ends * _MOST_APART) or TAGGED_TABLE in text


def _is_mail(text: str) -> bool:
    return text.startswith("From ") and _MAIL.match(text) is not None


def _is_saved_page(text: str) -> bool:
    head = text[:_LOOKED_AT]
    return "multipart/related" in head.casefold() and _SAVED_PAGE.match(head) is not None


def _is_json(text: str) -> bool:
    if not text[:100].lstrip().startswith(("{", "[")):
        return False
    from msgspec import DecodeError, json

    try:
        return bool(json.Decoder().decode_lines(text))
    except DecodeError:
        return False
    except RecursionError:
        return True


def _is_our_markdown(text: str) -> bool:
    front, end, _ = text.partition("\n---\n")
    ours = front.startswith("---\ntitle: ") and "\nsource:\n" in front
    return bool(end) and ours and "\npost_count: " in front


def _is_our_page(text: str) -> bool:
    foot = text[-_FOOT:]
    return "threadconv" in foot and _OUR_PAGE.search(foot) is not None


_KINDS: tuple[tuple[Callable[[str], bool], str], ...] = (
    (_is_empty, "is empty; pass the text of a forum thread"),
    (_is_html, "is HTML, not its text; make the text first (lynx -dump -nolist FILE)"),
    (
        _is_saved_page,
        "is a saved page (MHTML), not its text; open it in a browser and copy the text",
    ),
    (_is_mail, "is mail that threadconv did not write; pass the text of a forum thread"),
    (
        _is_json,
        'is JSON, but no result of threadconv (no "schema": "threadconv/1"); pass the text of a '
        "forum thread, or name the field that holds it in each row with --text-field",
    ),
    (_is_our_markdown, "is Markdown that threadconv wrote; pass the dump or its JSON"),
    (_is_our_page, "is a page that threadconv wrote; pass the dump or its JSON"),
)
"""What texts are no dumps, and what to say of each."""
