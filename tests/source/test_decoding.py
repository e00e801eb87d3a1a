"""Bytes to numbered lines."""

import hashlib
from pathlib import Path

import pytest

from support.places import SAMPLES
from support.writing import written
from threadconv.errors import NotAThread, UnreadableDump
from threadconv.source import charsets, read_source

RUSSIAN = "Привет всем, это первое сообщение на форуме. Как у вас дела, что нового?\n" * 8
CZECH = "Příliš žluťoučký kůň úpěl ďábelské ódy, řekl soused a zavřel okno.\n" * 8
JAPANESE = "今日は天気がいいので散歩に行きました。\n犬と公園を歩いて、楽しかったです。\n" * 4
FRENCH = "Le café était fermé, « désolé » disait la pancarte. Déjà vu !\n" * 8


@pytest.mark.parametrize(
    ("data", "lines"),
    [
        pytest.param(b"a\nb\n", ["a", "b"], id="LF"),
        pytest.param(b"a\r\nb\r\n", ["a", "b"], id="CR LF"),
        pytest.param(b"a\rb\rc", ["a", "b", "c"], id="CR alone, as on an old Mac"),
        pytest.param(b"a\rb\r", ["a", "b"], id="CR alone, at the end too"),
        pytest.param(b"a\rb\n", ["a", "b"], id="CR alone with one LF at the end"),
        pytest.param(b"a\nb\rc\n", ["a", "b c"], id="CR inside a line is no line end"),
        pytest.param(b"a\r\r\nb\n", ["a ", "b"], id="CR CR LF is one line end"),
        pytest.param(b"a\nb", ["a", "b"], id="no line end at the end"),
        pytest.param(b"\n\na\n\n", ["", "", "a", ""], id="blank lines are counted"),
        pytest.param(b"a\x0cb\n\x0c\nc\x0bd", ["a b", " ", "c d"], id="form feed, vertical tab"),
        pytest.param("a\x85b\u2028c\u2029d\n".encode(), ["a\x85b\u2028c\u2029d"], id="Unicode's"),
        pytest.param("a\n\xa0\nb".encode(), ["a", "\xa0", "b"], id="a line of a no-break space"),
        pytest.param("  a\t\u200bb \n".encode(), ["  a\t\u200bb "], id="outer blanks, tabs"),
        pytest.param(b"\xef\xbb\xbfa\nb", ["a", "b"], id="UTF-8 with its mark"),
        pytest.param("a\r\né".encode("utf-16"), ["a", "é"], id="UTF-16"),
        pytest.param(
            b"\xfe\xff" + "a\né".encode("utf-16-be"), ["a", "é"], id="UTF-16, big end first"
        ),
        pytest.param("a\né".encode("utf-32"), ["a", "é"], id="UTF-32"),
    ],
)
def test_lines_are_those_that_sed_numbers(data: bytes, lines: list[str]) -> None:
    source = read_source(data)
    assert source.lines == lines
    assert source.warnings == []
    assert source.sha256 == hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (FRENCH, "windows-1252"),
        ("It’s “quoted” — and nothing else in this line is odd.\n", "windows-1252"),
        ("\xa0\nReactions: 2 users\n", "windows-1252"),
        (CZECH, "windows-1250"),
        (RUSSIAN, "windows-1251"),
        (RUSSIAN, "koi8-r"),
        (JAPANESE, "windows-31j"),
    ],
)
def test_other_encodings_are_guessed_and_named(text: str, encoding: str) -> None:
    source = read_source(text.encode(charsets.codec(encoding)))
    assert "\n".join(source.lines) + "\n" == text
    assert source.encoding == encoding
    assert [warning.code for warning in source.warnings] == ["encoding-guessed"]
    assert encoding in source.warnings[0].message


@pytest.mark.parametrize(
    ("data", "encoding", "line"),
    [
        (b"caf\xe9", "latin-1", "café"),
        ("да".encode("koi8-r"), "koi8-r", "да"),
        (b"\xef\xbb\xbfa", "utf-8", "a"),
        ("é".encode("utf-16-le"), "utf-16-le", "é"),
    ],
)
def test_a_given_encoding_decides_without_a_warning(data: bytes, encoding: str, line: str) -> None:
    source = read_source(data, encoding)
    assert source.lines == [line]
    assert source.warnings == []


@pytest.mark.parametrize(
    ("data", "lines", "at"),
    [
        pytest.param("one\ncut he…".encode()[:-1], ["one", "cut he\ufffd"], 2, id="cut at the end"),
        pytest.param(
            "“one”\ntw\0o".encode().replace(b"\0", b"\xff"),
            ["“one”", "tw\ufffdo"],
            2,
            id="stray byte",
        ),
        pytest.param(
            b"\xef\xbb\xbf" + "“one”\ntw\0o".encode().replace(b"\0", b"\xff"),
            ["“one”", "tw\ufffdo"],
            2,
            id="stray byte behind a byte order mark",
        ),
    ],
)
def test_damaged_utf8_stays_utf8(data: bytes, lines: list[str], at: int) -> None:
    source = read_source(data)
    assert source.lines == lines
    assert source.encoding == "utf-8"
    assert [(w.code, w.line) for w in source.warnings] == [("encoding-damaged", at)]


def test_control_characters_are_left_out_and_told() -> None:
    source = read_source(b"one\n" + b"x" * 400 + b"\0y\x1b\n")
    assert source.lines == ["one", "x" * 400 + "y"]
    assert [(w.code, w.line) for w in source.warnings] == [("control-characters", 2)]


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


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("UTF8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("U16", "utf-16"),
        ("utf_16_le", "utf-16le"),
        ("ASCII", "us-ascii"),
        ("latin-1", "iso-8859-1"),
        ("L2", "iso-8859-2"),
        ("iso2022_jp", "iso-2022-jp"),
        ("cp1252", "windows-1252"),
        ("cp874", "windows-874"),
        ("ms932", "windows-31j"),
        ("866", "ibm866"),
        ("EUC_JP", "euc-jp"),
        ("sjis", "shift_jis"),
        ("koi8_r", "koi8-r"),
    ],
)
def test_an_encoding_has_one_name_which_is_taken_back(typed: str, name: str) -> None:
    assert charsets.iana(typed) == name
    assert read_source("ab\n".encode(charsets.codec(name)), name).encoding == name


@pytest.mark.parametrize("name", charsets.WEB)
def test_encodings_that_are_found_out_have_names_that_are_taken_back(name: str) -> None:
    assert charsets.codec(charsets.iana(name)) == charsets.codec(name)


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


def test_a_line_of_50_megabytes_is_read_like_any_other() -> None:
    data = b"word " * 10_000_000
    assert [len(line) for line in read_source(data).lines] == [len(data)]
