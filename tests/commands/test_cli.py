"""The command line: where results go, what is told, and with which exit code it ends."""

import errno
import json
import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

import jsonschema
import pytest
import yaml

from support.places import ROOT, SAMPLES
from threadconv import __version__, layouts, writers
from threadconv.cli import cli, run
from threadconv.dialects import choose
from threadconv.writers import json as json_writer

THREAD = """\
Home
Forums
Kitchen garden

Slugs in the lettuce bed

Thread starter
Mara Quill
Start date
Mar 3, 2021

Mar 3, 2021
#1
Mara Quill
Active Member
Joined
Jan 5, 2019
Messages
120
Reaction score
45
Something eats my lettuce at night and leaves silver tracks on the boards.
What do you put around the bed to keep them out?
\xa0
Reactions: Otto Brandt
Mar 3, 2021
#2
Otto Brandt
Well-Known Member
Joined
Feb 9, 2015
Messages
2,310
Reaction score
981
Mara Quill said:
What do you put around the bed to keep them out?
Click to expand...
Copper tape around the frame, and a saucer of stale beer for those inside.
\xa0
Mar 4, 2021
#3
Mara Quill
Active Member
Joined
Jan 5, 2019
Messages
120
Reaction score
45
The “beer” worked; seven of them this morning. Thanks!
\xa0
You must log in or register to reply here.
"""
CHANGES = SAMPLES / "not-threads" / "change-log.txt"
NO_THREAD = "Sugar, two eggs and a cup of flour. Stir well and bake for half an hour.\n"


@pytest.fixture
def dump(tmp_path: Path) -> Path:
    path = tmp_path / "thread.txt"
    path.write_text(THREAD, encoding="utf-8")
    return path


def program(*arguments: str | Path, **options: object) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "threadconv", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, timeout=60, check=False, **options)  # type: ignore[call-overload,no-any-return]


def with_environment(**variables: str) -> Mapping[str, str]:
    return {**os.environ, **variables}


# Where results go


def test_a_dump_goes_to_stdout_and_nothing_else_does(
    dump: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(["to-json", str(dump)]) == 0
    captured = capfdbinary.readouterr()
    assert json.loads(captured.out)["source"]["name"] == "thread.txt"
    assert captured.err == b""


@pytest.mark.parametrize("arguments", [[], ["-"]])
def test_stdin_is_read_where_no_dump_is_named(arguments: list[str]) -> None:
    made = program("to-json", *arguments, input=THREAD.encode())
    assert made.returncode == 0
    assert json.loads(made.stdout)["source"]["name"] is None


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


# Exit codes and messages


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


def test_encoding_decides(dump: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    dump.write_bytes(THREAD.encode("cp1252"))
    assert run(["to-json", str(dump), "--strict", "--encoding", "cp1252"]) == 0
    assert capfdbinary.readouterr().err == b""


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


def test_no_file_name_can_steer_the_terminal(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(["to-json", str(tmp_path / "\x1b[2J.txt")]) == 1
    assert b"\x1b" not in capfdbinary.readouterr().err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("command", ["to-json", "inspect"])
def test_a_full_disk_is_told_in_one_line(dump: Path, command: str) -> None:
    with open("/dev/full", "wb") as full:
        made = subprocess.run(
            [sys.executable, "-m", "threadconv", command, dump],
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )
    assert made.returncode == 1
    assert made.stderr.startswith(b"threadconv: stdout: cannot be written: No space left")
    assert made.stderr.count(b"\n") == 1


# Signals and terminals


def test_what_is_registered_for_the_end_is_run() -> None:
    code = (
        "import atexit; atexit.register(print, 'the end');"
        "from threadconv.__main__ import main; main()"
    )
    command = [sys.executable, "-c", code, "--version"]
    assert subprocess.check_output(command, timeout=60).split()[-2:] == [b"the", b"end"]


def test_a_profiler_sees_the_end() -> None:
    command = [sys.executable, "-m", "cProfile", "-m", "threadconv", "--version"]
    assert b"function calls" in subprocess.check_output(command, timeout=60)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("arguments", ["--version", "to-json --help", "dialects", "schema"])
def test_what_stdout_does_not_take_is_told_in_one_line(arguments: str) -> None:
    with open("/dev/full", "wb") as full:
        command = [sys.executable, "-m", "threadconv", *arguments.split()]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, timeout=60, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith(b"threadconv: stdout: cannot be written: No space left")
    assert done.stderr.count(b"\n") == 1


def start(*arguments: str | Path) -> "subprocess.Popen[bytes]":
    pipe = subprocess.PIPE
    command = [sys.executable, "-m", "threadconv", *map(str, arguments)]

    def interruptible() -> None:
        # What runs in the background of a shell inherits that Ctrl-C is ignored, and keeps to it.
        signal.signal(signal.SIGINT, signal.SIG_DFL)

    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, preexec_fn=interruptible)


def test_a_closed_pipe_ends_it_in_silence() -> None:
    with start("to-json") as process:
        assert process.stdout
        assert process.stdin
        assert process.stderr
        process.stdout.close()
        process.stdin.write(THREAD.encode())
        process.stdin.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == -signal.SIGPIPE


def entrance_of(fifo: Path, process: "subprocess.Popen[bytes]") -> int:
    """The end of a fifo to write to, once the program waits at the other."""
    while True:
        try:
            return os.open(fifo, os.O_WRONLY | os.O_NONBLOCK)
        except OSError as error:
            if error.errno != errno.ENXIO:  # nobody is there yet
                raise
        assert process.poll() is None
        time.sleep(0.01)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_without_a_traceback_or_half_a_file(tmp_path: Path, number: int) -> None:
    fifo, out = tmp_path / "fifo", tmp_path / "out.yaml"
    os.mkfifo(fifo)
    first = tmp_path / "first.txt"
    first.write_text(THREAD, encoding="utf-8")
    with start("to-yaml", first, fifo, "-o", out) as process:
        entrance = entrance_of(fifo, process)
        try:
            assert len(list(tmp_path.glob(".threadconv-*"))) == 1, "the first is half written"
            process.send_signal(number)
            assert process.wait(timeout=60) == -number
        finally:
            os.close(entrance)
        assert process.stderr
        assert process.stderr.read() == b""
    assert sorted(os.listdir(tmp_path)) == ["fifo", "first.txt"]


def test_a_terminal_without_a_dump_gets_help() -> None:
    ours, theirs = os.openpty()
    made = program("to-json", stdin=theirs)
    os.close(ours)
    os.close(theirs)
    assert made.returncode == 2
    assert made.stdout == b""
    assert made.stderr.startswith(b"Usage: threadconv to-json")


# The other commands


@pytest.mark.parametrize(
    ("color", "no_color", "coloured"),
    [("auto", "", False), ("always", "1", True), ("never", "", False)],
)
def test_inspect_shows_every_line_with_its_number(
    dump: Path,
    color: str,
    no_color: str,
    coloured: bool,
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    monkeypatch.setenv("NO_COLOR", no_color)
    assert run(["inspect", "--color", color, str(dump)]) == 0
    lines = capfdbinary.readouterr().out.decode().split("\n")
    assert len(lines) == len(THREAD.split("\n")) + 2
    assert lines[-2].startswith("3 posts ")
    assert lines[0].startswith("\x1b[") is coloured


@pytest.mark.parametrize(("no_color", "coloured"), [("", True), ("1", False)])
def test_a_terminal_shows_colours_unless_no_color_says_otherwise(
    dump: Path, no_color: str, coloured: bool
) -> None:
    ours, theirs = os.openpty()
    environment = with_environment(NO_COLOR=no_color, TERM="xterm")
    made = program_on(theirs, "inspect", dump, environment=environment)
    shown = os.read(ours, 100_000)
    os.close(ours)
    os.close(theirs)
    assert made == 0
    assert (b"\x1b[" in shown) is coloured


def program_on(terminal: int, *arguments: str | Path, environment: Mapping[str, str]) -> int:
    command = [sys.executable, "-m", "threadconv", *map(str, arguments)]
    return subprocess.run(
        command, stdout=terminal, env=environment, timeout=60, check=False
    ).returncode


def test_inspect_json_accounts_for_every_line(
    dump: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(["inspect", "--json", str(dump), str(dump)]) == 0
    first, second = map(json.loads, capfdbinary.readouterr().out.splitlines())
    assert first == second
    assert [line["number"] for line in first["lines"]] == list(range(1, THREAD.count("\n") + 1))
    assert sum(first["summary"]["lines"].values()) == THREAD.count("\n")


@pytest.mark.parametrize(
    ("text", "posts", "role"),
    [
        pytest.param(NO_THREAD, 0, "prose", id="nothing returns"),
        pytest.param(CHANGES.read_text(encoding="utf-8"), 9, "body", id="a list"),
    ],
)
def test_inspect_shows_the_lines_of_what_is_no_thread_and_why_it_is_none(
    tmp_path: Path, text: str, posts: int, role: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    path = tmp_path / "x.txt"
    path.write_text(text, encoding="utf-8")
    assert run(["inspect", str(path)]) == 3
    shown = capfdbinary.readouterr()
    assert len(shown.out.splitlines()) == text.count("\n") + 2
    assert shown.err.decode().startswith(f"threadconv: {path}: holds no thread: ")
    assert b"; if it holds one, see 'threadconv inspect' and docs/dialects.md\n" in shown.err
    assert run(["inspect", "--json", str(path)]) == 3
    told = json.loads(capfdbinary.readouterr().out)
    assert told["summary"]["posts"] == posts
    assert role in {line["role"] for line in told["lines"]}
    assert f"{path}: {told['refusal']}" in shown.err.decode()


def test_the_refusal_comes_after_the_lines(tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_text(NO_THREAD, encoding="utf-8")
    command = [sys.executable, "-m", "threadconv", "inspect", str(path), str(path)]
    made = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    told = [b"holds no thread" in line for line in made.stdout.splitlines()]
    assert told[-1]
    assert told.count(True) == 2


def test_schema_is_printed_as_json(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["schema"]) == 0
    schema = json.loads(capfdbinary.readouterr().out)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_results_fit_the_schema(dump: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["schema"]) == 0
    schema = json.loads(capfdbinary.readouterr().out)
    assert run(["to-json", str(dump)]) == 0
    jsonschema.Draft202012Validator(schema).validate(json.loads(capfdbinary.readouterr().out))


def test_no_inferred_leaves_out_what_no_line_prints(
    dump: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(["to-json", "--no-inferred", str(dump)]) == 0
    posts = json.loads(capfdbinary.readouterr().out)["posts"]
    assert {post["author_inferred"] for post in posts} == {None}
    assert {post["reply_to_inferred"] for post in posts} == {None}


def test_reply_fallback_makes_one_tree(
    dump: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(["to-json", "--reply-fallback", "first", str(dump)]) == 0
    posts = json.loads(capfdbinary.readouterr().out)["posts"]
    assert [post["reply_to"] for post in posts] == [[], ["p1"], []]
    evidence = "no line tells; the first post is taken"
    assert posts[2]["reply_to_inferred"] == {"post": "p1", "evidence": evidence}
    assert [post["reply_to_inferred"] for post in posts[:2]] == [None, None]


def test_as_of_is_the_day_from_which_dates_are_counted(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    dump = tmp_path / "dump.txt"
    dump.write_text(THREAD.replace("Mar 4, 2021", "Yesterday at 2:07 AM"), encoding="utf-8")
    for arguments, expected in (([], None), (["--as-of", "2021-03-05"], "2021-03-04T02:07:00")):
        assert run(["to-json", *arguments, str(dump)]) == 0
        assert json.loads(capfdbinary.readouterr().out)["posts"][2]["posted"] == expected


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script_for_the_shell(
    shell: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(["completion", shell]) == 0
    assert b"_THREADCONV_COMPLETE" in capfdbinary.readouterr().out


def test_completion_offers_every_writer() -> None:
    environment = with_environment(
        _THREADCONV_COMPLETE="bash_complete", COMP_WORDS="threadconv to-", COMP_CWORD="1"
    )
    offered = program(env=environment).stdout.decode().split()
    assert offered == [f"plain,to-{name}" for name in writers.names()]


@pytest.mark.parametrize(
    ("listing", "known"), [("layouts", layouts.NAMES), ("dialects", choose.names())]
)
def test_what_can_be_named_is_listed_with_a_line_about_each(
    listing: str, known: Iterable[str], capfd: pytest.CaptureFixture[str]
) -> None:
    assert run([listing]) == 0
    lines = [line.split(maxsplit=1) for line in capfd.readouterr().out.splitlines()]
    assert [name for name, _ in lines] == sorted(known)
    assert all(about for _, about in lines)


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("--dialect phpb", ["phpbb"]),
        ("--layout l", ["lynx"]),
        ("--encoding koi", ["koi8-r"]),
        ("--encoding windows-87", ["windows-874"]),
    ],
)
def test_completion_offers_what_an_option_takes(typed: str, offered: list[str]) -> None:
    words = {"COMP_WORDS": f"threadconv inspect {typed}", "COMP_CWORD": "3"}
    environment = with_environment(_THREADCONV_COMPLETE="bash_complete", **words)
    assert program(env=environment).stdout.decode().split() == [f"plain,{o}" for o in offered]


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


def test_to_json_imports_nothing_that_it_does_not_use(dump: Path) -> None:
    unused = {"yaml", "email", "charset_normalizer", "importlib.metadata", "dataclasses"}
    unused |= {"pkgutil", "statistics"}
    code = (
        "import sys; from threadconv.cli import run; "
        f"code = run(['to-json', {str(dump)!r}, '-o', {os.devnull!r}]); "
        f"print(code, sorted({unused!r} & set(sys.modules)))"
    )
    made = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, timeout=60, check=False
    )
    assert made.stdout.decode() == "0 []\n"
