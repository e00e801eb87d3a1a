"""`convert`: one reading, several outputs, each told by its extension or by a `-t` before it."""

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
import yaml

from support.fixtures import Install
from support.thread_pages import page, thread
from threadconv import reader, writers
from threadconv.cli import run
from threadconv.model import Thread

DUMP = page(thread(4), range(4))


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with three dumps, in which the command runs."""
    monkeypatch.chdir(tmp_path)
    for name in ("a", "b", "c"):
        Path(f"{name}.txt").write_text(DUMP, encoding="utf-8")


def made() -> list[str]:
    return sorted(name for name in os.listdir() if not name.endswith(".txt"))


def test_several_outputs_are_what_their_own_commands_make(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    outputs = ["a.json", "a.YML", "a.md", "a.mbox"]
    assert run(["convert", "a.txt", *(word for name in outputs for word in ("-o", name))]) == 0
    assert made() == sorted(outputs)
    for name in ("json", "yaml", "markdown", "mbox"):
        assert run([f"to-{name}", "a.txt", "-o", "alone"]) == 0
        suffix = {"yaml": ".YML"}.get(name, writers.load(name).suffix)
        assert Path("alone").read_bytes() == Path(f"a{suffix}").read_bytes()


def test_a_dump_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = []
    read_source = reader.read_source
    monkeypatch.setattr(reader, "read_source", lambda *a: calls.append(1) or read_source(*a))
    assert run(["convert", "a.txt", "-o", "a.json", "-o", "a.md"]) == 0
    assert calls == [1]


@pytest.mark.parametrize(
    ("typed", "files", "stdout"),
    [
        (["-t", "yaml", "-o", "x"], {"x": "yaml"}, None),
        (["-t", "yaml"], {}, "yaml"),
        (["-o", "x.json", "-t", "yaml"], {"x.json": "json"}, "yaml"),
        (["-t", "yaml", "-t", "json", "-o", "x.md"], {"x.md": "json"}, "yaml"),
        (
            ["-t", "yaml", "-o", "x.json", "-o", "y.json"],
            {"x.json": "yaml", "y.json": "json"},
            None,
        ),
        (["-t", "YAML", "-o", "x", "-t", "yml", "-o", "y"], {"x": "yaml", "y": "yaml"}, None),
        (["-ox.json", "--to=yaml", "--output", "-"], {"x.json": "json"}, "yaml"),
    ],
)
def test_a_name_is_for_the_output_behind_it(
    typed: list[str],
    files: dict[str, str],
    stdout: str | None,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    assert run(["convert", *typed, "a.txt"]) == 0
    out = capfdbinary.readouterr().out
    assert made() == sorted(files)
    contents = {name: Path(name).read_bytes() for name in files}
    assert {name: kind(data) for name, data in contents.items()} == files
    assert (kind(out) if out else None) == stdout


def kind(data: bytes) -> str:
    return {b"{": "json", b"-": "yaml"}[data[:1]]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        (["a.txt"], "name an output"),
        (["a.txt", "-o", "x"], "x: its extension tells no writer; put -t NAME before its -o ("),
        (["a.txt", "-o", "out/"], "out/: its extension tells no writer"),
        (["a.txt", "-o", "-"], "-: its extension"),
        (["a.txt", "-t", "jsn", "-o", "x"], "did you mean 'json'"),
        (["a.txt", "-t", "json", "-t", "yaml"], "stdout: would hold both to-json and to-yaml"),
        (["a.txt", "-o", "x.json", "-o", "./x.json"], "would hold both"),
        (["a.txt", "-t", "json", "-o", "a.txt"], "would be overwritten"),
        (["a.txt", "b.txt", "-o", "x.yaml", "-o", "x.json"], "x.json: cannot hold 2 results"),
    ],
)
def test_wrong_usage_is_one_line_and_nothing_is_written(
    typed: list[str], words: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(["convert", *typed]) == 2
    captured = capfdbinary.readouterr()
    assert captured.out == b""
    assert captured.err.count(b"\n") == 1
    assert words in captured.err.decode()
    assert made() == []


def test_many_dumps_go_to_folders_and_joined_files_alike() -> None:
    typed = ["-o", "all.yaml", "-t", "json", "-o", "out/", "-t", "markdown", "-o", "out/"]
    assert run(["convert", "a.txt", "b.txt", *typed]) == 0
    assert made() == ["all.yaml", "out"]
    assert sorted(os.listdir("out")) == ["a.json", "a.md", "b.json", "b.md"]
    assert len(list(yaml.safe_load_all(Path("all.yaml").read_bytes()))) == 2


def test_merge_is_for_all_outputs() -> None:
    posts = thread(8)
    for at in (0, 4):
        text = page(posts, range(at, at + 4))
        Path(f"page{at}.txt").write_text(text, encoding="utf-8")
    typed = ["-o", "x.json", "-t", "yaml", "-o", "out/"]
    assert run(["convert", "--merge", "page4.txt", "page0.txt", *typed]) == 0
    assert len(json.loads(Path("x.json").read_bytes())["posts"]) == 8
    assert os.listdir("out") == ["page4.yaml"]


# Stores, and outputs that fail


def store_names(threads: Iterable[Thread], path: str) -> None:
    Path(path).write_text(" ".join(str(thread.source.name) for thread in threads))


def store_one_and_fail(threads: Iterable[Thread], path: str) -> None:
    next(iter(threads))
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize("stores", [["x.names"], ["x.names", "y.names"]], ids=["one", "two"])
def test_stores_take_all_threads_beside_other_outputs(install: Install, stores: list[str]) -> None:
    install(names={"store": store_names})
    outputs = [word for name in [*stores, "all.yaml"] for word in ("-o", name)]
    assert run(["convert", "a.txt", "b.txt", "c.txt", *outputs]) == 0
    assert {Path(name).read_text() for name in stores} == {"a.txt b.txt c.txt"}
    assert len(list(yaml.safe_load_all(Path("all.yaml").read_bytes()))) == 3


@pytest.mark.parametrize("bad", ["no/such/folder.yaml", "x.full", "a.txt/b.json"])
def test_an_output_that_fails_stops_no_other(
    install: Install, bad: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    install(names={"store": store_names}, full={"store": store_one_and_fail})
    named = ["-t", "json", "-o", "a.txt/"] if bad.startswith("a.txt") else ["-o", bad]
    outputs = ["-o", "first.yaml", *named, "-o", "last.yaml", "-o", "x.names"]
    assert run(["convert", "a.txt", "b.txt", "c.txt", *outputs]) == 1
    assert capfdbinary.readouterr().err.count(b"\n") == 1
    for name in ("first.yaml", "last.yaml"):
        assert len(list(yaml.safe_load_all(Path(name).read_bytes()))) == 3
    assert Path("x.names").read_text() == "a.txt b.txt c.txt"
    assert made() == ["first.yaml", "last.yaml", "x.names"]


def test_where_the_only_output_fails_no_more_is_read(
    install: Install, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(full={"store": store_one_and_fail})
    calls = []
    read_source = reader.read_source
    monkeypatch.setattr(reader, "read_source", lambda *a: calls.append(1) or read_source(*a))
    assert run(["convert", "a.txt", "b.txt", "c.txt", "-o", "x.full"]) == 1
    assert run(["convert", "a.txt", "b.txt", "c.txt", "-o", "no/such.yaml"]) == 1
    assert calls == [1, 1]


class Killed(BaseException):
    pass


def test_a_store_that_is_killed_leaves_no_half_written_file_beside_it(install: Install) -> None:
    def killed(threads: Iterable[Thread], path: str) -> None:
        for _, _ in zip(threads, range(2), strict=False):
            pass
        raise Killed

    install(killed={"store": killed})
    with pytest.raises(Killed):
        run(["convert", "a.txt", "b.txt", "c.txt", "-o", "x.yaml", "-o", "x.killed"])
    assert made() == []


# formats


def test_formats_lists_every_writer_and_where_it_comes_from(
    install: Install, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    install(names={"store": store_names, "OTHER_SUFFIXES": (".nam",)})
    assert run(["formats"]) == 0
    lines = capfdbinary.readouterr().out.decode().splitlines()
    assert [line.split()[0] for line in lines] == writers.names()
    shown = {line.split()[0]: line.split() for line in lines}
    assert shown["yaml"][1:] == [".yaml", ".yml", "lossless", "threadconv", "application/yaml"]
    assert shown["names"][1:] == [".names", ".nam", "lossy", "their_names", "text/plain"]


def test_completion_offers_writers_behind_a_t() -> None:
    words = {"COMP_WORDS": "threadconv convert -t mark", "COMP_CWORD": "3"}
    environment = {**os.environ, "_THREADCONV_COMPLETE": "bash_complete", **words}
    command = [sys.executable, "-m", "threadconv"]
    offered = subprocess.check_output(command, env=environment, text=True).split()
    assert offered == ["plain,markdown"]
