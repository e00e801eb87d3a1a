"""What cannot be read or is no thread is told in one line, and the exit code says which."""

import json
import os
from pathlib import Path

import pytest

from support.command_line import NO_THREAD, THREAD, program
from threadconv.cli import run


@pytest.mark.parametrize("arguments", [[], ["-"]])
def test_stdin_is_read_where_no_dump_is_named(arguments: list[str]) -> None:
    made = program("to-json", *arguments, input=THREAD.encode())
    assert made.returncode == 0
    assert json.loads(made.stdout)["source"]["name"] is None


@pytest.mark.parametrize(
    ("name", "data", "code", "words"),
    [
        pytest.param("x.txt", b"", 3, "is empty", id="empty"),
        pytest.param("x.txt", NO_THREAD.encode(), 3, "", id="a text that is no thread"),
        pytest.param("x.txt", b"word " * 10_000_000, 3, "", id="a line of 50 MB"),
        pytest.param("x.txt", bytes(range(256)) * 40, 1, "binary", id="binary"),
        pytest.param("x.txt", None, 1, "No such file", id="missing"),
        pytest.param("x.txt/y.txt", b"a", 1, "Not a directory", id="a file as folder"),
        pytest.param("", b"a", 1, "without *.txt", id="a folder without dumps"),
    ],
)
@pytest.mark.parametrize("command", ["to-json", "inspect"])
def test_bad_input_gives_one_line_the_code_and_no_file(
    tmp_path: Path,
    command: str,
    name: str,
    data: bytes | None,
    code: int,
    words: str,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    path = tmp_path / name
    if data is not None:
        (tmp_path / (name.partition("/")[0] or "x.md")).write_bytes(data)
    before = os.listdir(tmp_path)
    output = [] if command == "inspect" else ["-o", str(tmp_path / "x.json")]
    assert run([command, str(path), *output]) == code
    captured = capfdbinary.readouterr()
    is_text = words == ""
    assert (captured.out != b"") is (command == "inspect" and is_text)
    assert captured.err.startswith(f"threadconv: {path}: ".encode())
    assert captured.err.count(b"\n") == 1
    assert words in captured.err.decode()
    assert os.listdir(tmp_path) == before


@pytest.mark.parametrize("command", ["to-json", "inspect"])
def test_of_an_address_is_told_how_its_text_is_got(
    command: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run([command, "https://forum.invalid/t/1"]) == 1
    assert b"lynx -dump -nolist URL | threadconv" in capfdbinary.readouterr().err


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_dump_without_read_permission_is_told_and_the_others_are_converted(
    dump: Path, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    closed = tmp_path / "closed.txt"
    closed.write_bytes(b"")
    closed.chmod(0)
    assert run(["to-json", str(closed), str(dump), "-o", f"{tmp_path}/out/"]) == 1
    assert os.listdir(tmp_path / "out") == ["thread.json"]
    message = f"threadconv: {closed}: cannot be read: Permission denied;"
    assert capfdbinary.readouterr().err.startswith(message.encode())


@pytest.mark.parametrize(
    ("names", "code"),
    [
        (["good.txt", "none.txt"], 3),
        (["good.txt", "gone.txt"], 1),
        (["none.txt", "gone.txt", "good.txt"], 1),
        (["odd.txt", "good.txt"], 4),
        (["odd.txt", "none.txt"], 3),
        (["good.txt"], 0),
    ],
)
def test_the_worst_of_many_decides_and_the_others_are_converted(
    tmp_path: Path, names: list[str], code: int
) -> None:
    (tmp_path / "good.txt").write_text(THREAD, encoding="utf-8")
    (tmp_path / "odd.txt").write_bytes(THREAD.encode("cp1252"))
    (tmp_path / "none.txt").write_text(NO_THREAD, encoding="utf-8")
    dumps = [str(tmp_path / name) for name in names]
    assert run(["to-json", "--strict", *dumps, "-o", f"{tmp_path}/out/"]) == code
    made = {Path(name).stem for name in names} & {"good", "odd"}
    assert {path.stem for path in (tmp_path / "out").iterdir()} == made


@pytest.mark.parametrize(
    ("options", "code", "told"),
    [([], 0, True), (["-q"], 0, False), (["--strict"], 4, True), (["--strict", "-q"], 4, False)],
)
def test_warnings_are_told_and_count_with_strict(
    dump: Path, options: list[str], code: int, told: bool, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    dump.write_bytes(THREAD.encode("cp1252"))
    assert run(["to-json", str(dump), *options]) == code
    captured = capfdbinary.readouterr()
    assert json.loads(captured.out)["source"]["encoding"] == "windows-1252"
    assert captured.err.endswith(b" [encoding-guessed]\n") is told


def test_no_file_name_can_steer_the_terminal(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(["to-json", str(tmp_path / "\x1b[2J.txt")]) == 1
    assert b"\x1b" not in capfdbinary.readouterr().err
