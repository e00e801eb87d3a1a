"""The command line: wrong usage, help, version."""

from pathlib import Path

import pytest

from support.places import ROOT
from threadconv import __version__, writers
from threadconv.cli import cli, run


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["to-jsn"], "did you mean 'to-json'"),
        (["inspct", "x"], "did you mean 'inspect'"),
        (["thread.txt"], "did you mean 'threadconv to-json thread.txt'"),
        (["to-json", "--encodin", "x"], "--encoding"),
        (["to-json", "-o"], "requires an argument; see 'threadconv to-json --help'"),
        (["to-json", "thread.txt", "--dialect", "none"], "'none'"),
        (["to-json", "thread.txt", "--dialect", "PHBB"], "did you mean 'phpbb'? there are: apple"),
        (["to-json", "thread.txt", "--layout", "none"], "'none'"),
        (["to-json", "thread.txt", "--layout", "linx"], "did you mean 'lynx'? there are: bs4"),
        (
            ["to-json", "thread.txt", "-o", "a.json", "-o", "b.md"],
            "write several with 'threadconv convert ... -o a.json -o b.md'",
        ),
        (["to-jsonl", "-", "-"], "stdin: can be read once"),
        (["inspect", "-", "-"], "stdin: can be read once"),
        (["to-json", ""], "'' is no name of a file"),
        (["to-json", "thread.txt", "-o", ""], "'' is no name of a file"),
        (["convert", "thread.txt", "-o", ""], "'' is no name of a file"),
        (["inspect", "--color", "perhaps", "thread.txt"], "'perhaps'"),
        (["to-json", "--reply-fallback", "last", "thread.txt"], "'last'"),
        (["to-json", "--no-inferred", "--reply-fallback", "first", "thread.txt"], "--no-inferred"),
        (["to-json", "--as-of", "yesterday", "thread.txt"], "'yesterday'"),
        (["to-json", "--encoding", "utf-88", "thread.txt"], "no encoding 'utf-88'; name one such"),
        (["to-json", "-dash.txt"], "for the file write './-dash.txt'"),
        (["to-json", "thread.txt", "thread.txt", "-o", "out/"], "thread.txt: is named twice"),
        (["completion", "tcsh"], "'tcsh'"),
    ],
)
def test_wrong_usage_is_told_in_one_line_with_a_remedy(
    dump: Path,
    arguments: list[str],
    words: str,
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    monkeypatch.chdir(dump.parent)
    Path("-dash.txt").touch()
    assert run(arguments) == 2
    captured = capfdbinary.readouterr()
    assert captured.out == b""
    assert captured.err.startswith(b"threadconv: ")
    assert captured.err.count(b"\n") == 1
    assert words in captured.err.decode()


@pytest.mark.parametrize(
    ("command", "kind"),
    [("to-sqlite", "file"), ("to-parquet", "file"), ("to-maildir", "folder")],
)
def test_help_says_whether_a_store_is_a_file(
    command: str, kind: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run([command, "--help"]) == 0
    assert f"The {kind}, made where it is missing" in capfdbinary.readouterr().out.decode()


@pytest.mark.parametrize("flag", ["-V", "--version"])
def test_version_and_help(flag: str, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run([flag]) == 0
    assert capfdbinary.readouterr().out.decode() == f"threadconv {__version__}\n"
    assert run([]) == 2
    assert capfdbinary.readouterr().err.startswith(b"Usage: threadconv")


def test_no_summary_of_a_command_is_cut_off(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["--help"]) == 0
    assert b"..." not in capfdbinary.readouterr().out.partition(b"Commands:")[2]


def commands() -> list[str]:
    return [*(f"to-{name}" for name in writers.names()), *cli.commands]


@pytest.mark.parametrize("command", commands())
@pytest.mark.parametrize("flag", ["-h", "--help"])
def test_every_command_has_help_and_stands_in_the_readme(
    command: str, flag: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run([command, flag]) == 0
    assert capfdbinary.readouterr().out.startswith(f"Usage: threadconv {command}".encode())
    readme = ROOT / "README.md"
    assert f"threadconv {command}" in readme.read_text(encoding="utf-8")
