"""What is no dump: files of other kinds, HTML, what programs and our writers make."""

from pathlib import Path

import pytest

from support.places import SAMPLES
from support.writing import written
from threadconv.errors import NotAThread, UnreadableDump
from threadconv.source import read_source

FRENCH = "Le café était fermé, « désolé » disait la pancarte. Déjà vu !\n" * 8


@pytest.mark.parametrize(
    ("data", "encoding", "error", "words"),
    [
        pytest.param(b"", None, NotAThread, "is empty", id="empty"),
        pytest.param(" \n\xa0\n".encode(), None, NotAThread, "is empty", id="blanks only"),
        pytest.param(b"\xef\xbb\xbf", None, NotAThread, "is empty", id="nothing but the mark"),
        pytest.param(b"<!DOCTYPE html>\n<p>hi", None, NotAThread, "lynx -dump", id="HTML"),
        pytest.param(
            b"From: <Saved by Blink>\r\nSubject: Hi\r\nMIME-Version: 1.0\r\n"
            b'Content-Type: multipart/related;\r\n\ttype="text/html"\r\n\r\n--a\r\n',
            None,
            NotAThread,
            "saved page",
            id="MHTML",
        ),
        pytest.param(b"{\\rtf1\\ansi hi}", None, UnreadableDump, "RTF", id="RTF"),
        pytest.param(b"%!PS-Adobe-3.0\n", None, UnreadableDump, "PostScript", id="PostScript"),
        pytest.param(b"bplist00\xd1\1", None, UnreadableDump, "web archive", id="webarchive"),
        pytest.param(b"%PDF-1.7\n", None, UnreadableDump, "PDF", id="PDF"),
        pytest.param(b"\x89PNG\r\n\x1a\n", None, UnreadableDump, "PNG", id="PNG"),
        pytest.param(b"\x1f\x8b\x08\0", None, UnreadableDump, "gunzip", id="gzip"),
        pytest.param(bytes(range(256)) * 9, None, UnreadableDump, "binary", id="all bytes"),
        pytest.param(b"ab\0\1\2\3" * 99, None, UnreadableDump, "binary", id="NULs in ASCII"),
        pytest.param(b"SQLite format 3\0", None, UnreadableDump, "an SQLite database", id="SQLite"),
        pytest.param(b"PAR1\x15\4", None, UnreadableDump, "a Parquet file", id="Parquet"),
        pytest.param(b"h\0i\0\n\0" * 9, None, UnreadableDump, "utf-16le", id="UTF-16, no mark"),
        pytest.param(b"\0h\0i\0\n" * 9, None, UnreadableDump, "utf-16be", id="big end first"),
        pytest.param(b"\1\0\0\0" * 9, None, UnreadableDump, "binary", id="NULs and no letters"),
        pytest.param(b"\xff\xfeabc", None, UnreadableDump, "utf-16", id="UTF-16 cut in two"),
        pytest.param(b"caf\xe9", "ascii", UnreadableDump, "does not decode", id="wrong encoding"),
        pytest.param(b"a", "klingon", UnreadableDump, "'klingon'", id="unknown encoding"),
        pytest.param(b"a", "utf\0-8", UnreadableDump, "no encoding", id="a NUL in its name"),
        pytest.param(b"61", "hex", UnreadableDump, "'hex'", id="a codec that is no encoding"),
        pytest.param(
            b"\\ud800", "unicode_escape", UnreadableDump, "does not decode", id="surrogate"
        ),
    ],
)
def test_what_is_no_text_is_refused_in_one_line(
    data: bytes, encoding: str | None, error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=words) as caught:
        read_source(data, encoding)
    assert "\n" not in str(caught.value)


PAGES = sorted((SAMPLES / "pages" / "html").glob("*.html"))


@pytest.mark.parametrize(
    "lead",
    [
        "",
        "\ufeff\n \n",
        "<!-- saved from url=(0042)https://a.example/ -->\n",
        '<?xml version="1.0"?>\n',
    ],
    ids=["nothing", "blanks", "comment", "prologue"],
)
@pytest.mark.parametrize("start", ["", "<body", "<div"], ids=["whole", "body", "div"])
@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_html_is_refused_wherever_it_begins(path: Path, start: str, lead: str) -> None:
    page = path.read_text(encoding="utf-8", errors="replace")
    with pytest.raises(NotAThread, match="is HTML"):
        read_source((lead + page[max(page.find(start), 0) :]).encode())


def test_html_in_a_dump_is_quoted() -> None:
    code = '<div class="a">\n  <p>It <b>rains</b>.</p>\n</div>\n'
    assert read_source((code + FRENCH + code).encode()).lines[0] == '<div class="a">'


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{}", "is JSON, but no result"),
        ("[]\n", "is JSON, but no result"),
        ('\n{\n "posts": [1]\n}\n{}\n', "is JSON, but no result"),
        ("[" * 5000, "is JSON, but no result"),
        (written("markdown").decode(), "is Markdown that threadconv wrote; pass the dump or its"),
        ("Rain\n\n   Read from plain text by threadconv.\n", "is a page that threadconv wrote"),
        ("From ann@a Mon Jan  1 00:00:00 2024\nSubject: a\n", "is mail that threadconv did not"),
    ],
)
def test_what_other_programs_and_our_writers_make_is_called_what_it_is(
    text: str, words: str
) -> None:
    with pytest.raises(NotAThread, match=words):
        read_source(text.encode())


@pytest.mark.parametrize(
    "text",
    ["[1]Home [2]Forums\n", "[Home]\n{}\n", "---\ntitle: a\n---\nRain\n", "{ kettle }\n"],
)
def test_a_dump_may_begin_as_they_do(text: str) -> None:
    assert read_source(text.encode()).lines == text.splitlines()
