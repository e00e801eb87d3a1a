"""Where results go: to stdout, a file, a folder; whole or not at all, and never over an input."""

import json
import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

import pytest
import yaml

from support.command_line import THREAD, program, with_environment
from threadconv.cli import run
from threadconv.writers import json as json_writer


def test_a_dump_goes_to_stdout_and_nothing_else_does(
    dump: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(["to-json", str(dump)]) == 0
    captured = capfdbinary.readouterr()
    assert json.loads(captured.out)["source"]["name"] == "thread.txt"
    assert captured.err == b""


def test_output_is_utf8_whatever_the_locale(dump: Path) -> None:
    plain = program("to-json", dump, env=with_environment(LC_ALL="C", PYTHONUTF8="0"))
    assert plain.stdout == program("to-json", dump).stdout


def test_a_file_is_written_with_the_permissions_of_any_new_file(dump: Path, tmp_path: Path) -> None:
    made, ordinary = tmp_path / "thread.json", tmp_path / "ordinary"
    ordinary.touch()
    assert run(["to-json", str(dump), "-o", str(made)]) == 0
    assert json.loads(made.read_bytes())["schema"] == "threadconv/1"
    assert made.stat().st_mode == ordinary.stat().st_mode


def test_a_file_that_is_there_keeps_its_permissions(dump: Path, tmp_path: Path) -> None:
    made = tmp_path / "thread.json"
    made.touch()
    made.chmod(0o640)
    assert run(["to-json", str(dump), "-o", str(made)]) == 0
    assert stat.S_IMODE(made.stat().st_mode) == 0o640


def test_a_symbolic_link_stays_one(dump: Path, tmp_path: Path) -> None:
    link, target = tmp_path / "link.json", tmp_path / "target.json"
    target.touch()
    link.symlink_to(target)
    assert run(["to-json", str(dump), "-o", str(link)]) == 0
    assert link.is_symlink()
    assert target.stat().st_size > 0


def test_a_device_is_written_to_and_not_replaced(dump: Path) -> None:
    assert run(["to-json", str(dump), "-o", os.devnull]) == 0
    assert not Path(os.devnull).is_file()


@pytest.mark.parametrize("exists", [True, False])
def test_a_folder_gets_one_file_per_dump(tmp_path: Path, exists: bool) -> None:
    dumps = tmp_path / "dumps"
    dumps.mkdir()
    for name in ("b.lynx.TXT", "a.txt", "notes.md", ".hidden.txt"):
        (dumps / name).write_text(THREAD, encoding="utf-8")
    (dumps / "folder.txt").mkdir()
    out = tmp_path / "made" / "out"
    if exists:
        out.mkdir(parents=True)
    assert run(["to-json", str(dumps), "-o", f"{out}" if exists else f"{out}/"]) == 0
    assert sorted(path.name for path in out.iterdir()) == ["a.json", "b.lynx.json"]


def test_several_results_make_one_stream_where_the_format_has_streams(
    dump: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(["to-yaml", str(dump), str(dump)]) == 0
    documents = list(yaml.safe_load_all(capfdbinary.readouterr().out))
    assert [document["source"]["name"] for document in documents] == ["thread.txt"] * 2


@pytest.mark.parametrize("output", [[], ["-o", "all.json"]])
def test_several_json_results_need_a_folder(
    dump: Path,
    output: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    monkeypatch.chdir(dump.parent)
    assert run(["to-json", str(dump), str(dump), *output]) == 2
    captured = capfdbinary.readouterr()
    assert captured.out == b""
    assert b"-o FOLDER/" in captured.err
    assert os.listdir() == ["thread.txt"]


def test_two_dumps_of_one_name_are_refused_before_anything_is_written(
    dump: Path, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    other = tmp_path / "other" / "thread.txt"
    other.parent.mkdir()
    other.write_text(THREAD, encoding="utf-8")
    assert run(["to-json", str(dump), str(other), "-o", f"{tmp_path}/out/"]) == 2
    assert b"would hold both" in capfdbinary.readouterr().err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("output", ["thread.txt", "./thread.txt", "link.txt", "hard.txt"])
def test_an_input_is_never_overwritten(
    dump: Path,
    output: str,
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    monkeypatch.chdir(dump.parent)
    Path("link.txt").symlink_to("thread.txt")
    Path("hard.txt").hardlink_to("thread.txt")
    assert run(["to-json", "thread.txt", "-o", output]) == 2
    assert b"would be overwritten" in capfdbinary.readouterr().err
    assert dump.read_text(encoding="utf-8") == THREAD


@pytest.mark.parametrize(
    "stop", [OSError(28, "No space left on device"), SystemExit(), ValueError()]
)
def test_a_file_is_written_whole_or_not_at_all(
    dump: Path, monkeypatch: pytest.MonkeyPatch, stop: BaseException
) -> None:
    def half(thread: object, out: BinaryIO, **options: object) -> None:
        out.write(b"half")
        out.flush()
        raise stop

    monkeypatch.setattr(json_writer, "write", half)
    made = dump.with_suffix(".json")
    made.write_bytes(b"old")
    with suppress(SystemExit, ValueError):
        assert run(["to-json", str(dump), "-o", str(made)]) == 1
    assert made.read_bytes() == b"old"
    assert sorted(os.listdir(dump.parent)) == ["thread.json", "thread.txt"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["to-json", "-o", "no/x.json"], "no/x.json: there is no folder 'no'; make it, or choose"),
        (["to-sqlite", "-o", "no/x.db"], "no/x.db: there is no folder 'no'; make it, or choose"),
        (["to-parquet", "-o", "no/x"], "no/x: there is no folder 'no'; make it, or choose another"),
        (["to-sqlite", "-o", "there"], "there: is a folder; name a file in it with -o"),
        (["to-parquet", "-o", "there"], "there: is a folder; name a file in it with -o"),
    ],
)
def test_where_no_file_can_be_is_told_with_what_to_do(
    dump: Path,
    arguments: list[str],
    message: str,
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    monkeypatch.chdir(dump.parent)
    Path("there").mkdir()
    assert run([*arguments, "thread.txt"]) == 1
    captured = capfdbinary.readouterr()
    assert captured.err.decode().startswith(f"threadconv: {message}")
    assert captured.err.count(b"\n") == 1
    assert sorted(os.listdir()) == ["there", "thread.txt"]
