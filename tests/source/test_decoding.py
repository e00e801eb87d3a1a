"""Bytes to numbered lines."""

import hashlib

import pytest

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


def test_a_line_of_50_megabytes_is_read_like_any_other() -> None:
    data = b"word " * 10_000_000
    assert [len(line) for line in read_source(data).lines] == [len(data)]
