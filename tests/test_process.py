"""How a run starts and ends: signals, pipes, full disks, and what is not imported."""

import errno
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from support.command_line import THREAD, program


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
