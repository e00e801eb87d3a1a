"""What a writer module may declare, as a plug-in does, and what the command line makes of it."""

import os
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import pytest

from support.fixtures import Install
from support.thread_pages import page, thread
from support.writing import OWN, thread_of
from threadconv import writers
from threadconv.cli import run
from threadconv.commands._parameters import HOW_TO_CONVERT
from threadconv.errors import UnwritableOutput
from threadconv.model import Thread
from threadconv.writers import Option
from threadconv.writers._extras import library

POSTS = thread(4)


@pytest.fixture
def dumps(tmp_path: Path) -> list[str]:
    folder = tmp_path / "dumps"
    folder.mkdir()
    paths = [folder / f"{name}.txt" for name in ("a", "b")]
    for path in paths:
        path.write_text(page(POSTS, range(4)), encoding="utf-8")
    return list(map(str, paths))


def write_name(thread: Thread, out: BinaryIO) -> None:
    out.write(f"{thread.source.name}\n".encode())


def store_names(threads: Iterable[Thread], path: str, **options: object) -> None:
    os.makedirs(path, exist_ok=True)
    for each in threads:
        Path(path, str(each.source.name)).write_text(repr(options), encoding="utf-8")


# Streams


def test_the_head_stands_once_before_results_that_are_joined(
    install: Install, dumps: list[str], capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    install(names={"write": write_name, "JOINABLE": True, "HEAD": b"name\n"})
    assert run(["to-names", *dumps]) == 0
    assert capfdbinary.readouterr().out == b"name\na.txt\nb.txt\n"
    out = BytesIO()
    writers.load("names").write(thread_of(), out)
    assert out.getvalue() == b"name\nNone\n"


def test_results_that_cannot_be_joined_need_a_folder(
    install: Install, dumps: list[str], capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    install(names={"write": write_name})
    assert run(["to-names", *dumps]) == 2
    assert b"cannot hold 2 results of to-names" in capfdbinary.readouterr().err


# Stores


def test_a_store_takes_the_threads_of_all_dumps(
    install: Install, dumps: list[str], tmp_path: Path
) -> None:
    install(names={"store": store_names})
    assert run(["to-names", *dumps, "-o", f"{tmp_path}/made/"]) == 0
    assert sorted(os.listdir(tmp_path / "made")) == ["a.txt", "b.txt"]


@pytest.mark.parametrize("output", [[], ["-o", "-"]])
def test_a_store_needs_a_path(
    install: Install,
    dumps: list[str],
    output: list[str],
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    install(names={"store": store_names})
    assert run(["to-names", *dumps, *output]) == 2
    captured = capfdbinary.readouterr()
    assert captured.out == b""
    assert captured.err.count(b"\n") == 1
    assert b"-o PATH" in captured.err


def test_a_store_is_not_made_where_no_dump_is_a_thread(install: Install, tmp_path: Path) -> None:
    install(names={"store": store_names})
    dump = tmp_path / "none.txt"
    dump.write_text("Two eggs and a cup of flour.\n", encoding="utf-8")
    assert run(["to-names", str(dump), "-o", f"{tmp_path}/made"]) == 3
    assert not (tmp_path / "made").exists()


def test_no_input_becomes_a_store(
    install: Install, dumps: list[str], capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    install(names={"store": store_names})
    assert run(["to-names", *dumps, "-o", dumps[0]]) == 2
    assert b"would be overwritten" in capfdbinary.readouterr().err


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (UnwritableOutput("is no database"), "is no database"),
        (OSError(28, "No space left on device"), "cannot be written: No space left on device"),
    ],
)
def test_a_store_that_cannot_be_filled_is_told_in_one_line(
    install: Install,
    dumps: list[str],
    error: Exception,
    words: str,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    def store(threads: Iterable[Thread], path: str) -> None:
        raise error

    install(names={"store": store})
    assert run(["to-names", *dumps, "-o", "made"]) == 1
    assert capfdbinary.readouterr().err.startswith(f"threadconv: made: {words}".encode())


def test_a_module_that_would_be_a_stream_and_a_store_is_skipped(install: Install) -> None:
    install(names={"write": write_name, "store": store_names})
    with pytest.warns(RuntimeWarning, match="either `write` or `store`"):
        assert writers.names() == OWN


@pytest.mark.parametrize(("function", "method"), [("write", "store"), ("store", "write")])
def test_a_writer_has_one_method(install: Install, function: str, method: str) -> None:
    install(names={function: write_name})
    with pytest.raises(TypeError, match=f"call `{function}`, not `{method}`"):
        getattr(writers.load("names"), method)(thread_of(), "made")


# Options

OPTIONS = (
    Option(name="own_words", help="Without quotes."),
    Option(name="notices", help="With notices.", default=True),
    Option(name="order", help="Which post first.", choices=("old", "new"), default="old"),
)
DEFAULTS = {"own_words": False, "notices": True, "order": "old"}


@pytest.mark.parametrize(
    ("arguments", "decided"),
    [
        ([], {}),
        (["--own-words"], {"own_words": True}),
        (["--no-notices", "--order", "new"], {"notices": False, "order": "new"}),
        (["--notices", "--strict"], {}),
    ],
)
def test_options_of_a_writer_are_options_of_its_command(
    install: Install,
    dumps: list[str],
    tmp_path: Path,
    arguments: list[str],
    decided: dict[str, object],
) -> None:
    install(names={"store": store_names, "OPTIONS": OPTIONS})
    assert run(["to-names", *arguments, dumps[0], "-o", f"{tmp_path}/made"]) == 0
    assert (tmp_path / "made" / "a.txt").read_text(encoding="utf-8") == repr(DEFAULTS | decided)


def test_options_stand_in_the_help_of_their_command_alone(
    install: Install, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    install(names={"store": store_names, "OPTIONS": OPTIONS})
    assert run(["to-names", "--help"]) == 0
    shown = " ".join(capfdbinary.readouterr().out.decode().split())
    assert "--own-words Without quotes." in shown
    assert "--order [old|new] Which post first. [default: old]" in shown
    assert run(["to-json", "--own-words"]) == 2


def test_an_option_that_a_writer_does_not_have_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="toc"):
        writers.load("json").write(thread_of(), BytesIO(), toc=True)


def test_no_writer_of_ours_has_an_option_that_every_command_has() -> None:
    taken = {flag for parameter in HOW_TO_CONVERT for flag in parameter.opts}
    for name in OWN:
        flags = {f"--{option.name.replace('_', '-')}" for option in writers.load(name).options}
        assert not flags & taken


# Libraries


def test_a_library_that_is_missing_is_told_with_the_remedy(
    install: Install, dumps: list[str], capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    def write(thread: Thread, out: BinaryIO) -> None:
        library("no_such_library.part", "names").write(thread, out)

    install(names={"write": write})
    assert run(["to-names", dumps[0]]) == 1
    captured = capfdbinary.readouterr()
    assert captured.out == b""
    assert captured.err.decode() == (
        "threadconv: stdout: needs no_such_library, which is not installed; "
        "in a clone: pip install '.[names]'\n"
    )
