"""`inspect`: every line with what it was read as, and its JSON."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from support.command_line import NO_THREAD, THREAD, with_environment
from support.places import SAMPLES
from threadconv.batch.report import visible
from threadconv.cli import run
from threadconv.commands import _margin as margin
from threadconv.model import Author, Paragraph, Post, Quote, Source, Thread, Warning
from threadconv.reader import ROLES, LineRole, Reading


def reading(text: str = "It rains.") -> Reading:
    inner = Quote(body=(Paragraph(text="Why?"),), lines=(4, 4))
    outer = Quote(author="Ann", body=(inner,), lines=(4, 4))
    thread = Thread(
        title="Rain",
        source=Source(name="rain.txt", sha256="0" * 64, encoding="utf-8", layout="lynx"),
        authors=(Author(name="Ann"),),
        posts=(
            Post(id="p1", author="Ann", body=(outer, Paragraph(text=text)), lines=(2, 5)),
            Post(id="p2", posted="2020-01-02", lines=(6, 6)),
        ),
        warnings=(Warning(code="some-doubt", message="a doubt", line=6),),
    )
    rows = [
        ("title", None, "Rain"),
        ("header", "p1", "Ann"),
        ("body", "p1", text),
        ("quote", "p1", "> > Why?"),
        ("blank", None, ""),
        ("body", "p2", "Indeed"),
    ]
    lines = [LineRole(number, *row) for number, row in enumerate(rows, 1)]
    return Reading(thread, lambda: lines)


def test_every_line_shows_number_role_post_and_words() -> None:
    assert list(margin.render(reading())) == [
        "1  title      -   Rain",
        "2  header     p1  Ann",
        "3  body       p1  It rains.",
        "4  quote      p1  > > Why?",
        "5  blank      -",
        "6  body       p2  Indeed",
        "",
        "2 posts (1 without author, 1 without date), 2 quotes, 1 warnings; "
        "6 lines: 1 title, 1 header, 2 body, 1 quote, 1 blank; layout lynx, dialect unknown",
    ]


def test_colour_changes_nothing_but_the_colour() -> None:
    coloured = list(margin.render(reading(), colour=True))
    assert coloured[0] == "\x1b[1m1  title      -   Rain\x1b[0m"
    assert coloured[-1] == list(margin.render(reading()))[-1]


@pytest.mark.parametrize("role", ROLES)
def test_every_role_has_a_colour(role: str) -> None:
    line = LineRole(1, role, None, "x")
    of_role = Reading(reading().thread, lambda: [line])
    assert next(margin.render(of_role, colour=True)).startswith("\x1b[")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("\x1b]0;owned\x07", r"\x1b]0;owned\x07", id="set the window's title"),
        pytest.param("a\x9b31mb", r"a\x9b31mb", id="C1 control sequence"),
        pytest.param("a\u202eb\u2066c", r"a\u202eb\u2066c", id="text turned round"),
        pytest.param("a\tb\xa0é🙂", "a\tb\xa0é🙂", id="what is safe stays"),
    ],
)
def test_no_dump_can_steer_the_terminal(text: str, shown: str) -> None:
    assert visible(text) == shown
    assert f"3  body       p1  {shown}" in list(margin.render(reading(text)))


def test_json_is_one_line_with_everything() -> None:
    made = margin.as_json(reading("It\nrains."))
    assert made.count(b"\n") == 1
    document = json.loads(made)
    assert document["name"] == "rain.txt"
    assert document["lines"][2] == {"number": 3, "role": "body", "post": "p1", "text": "It\nrains."}
    assert document["summary"]["lines"] == {
        "title": 1,
        "header": 1,
        "body": 2,
        "quote": 1,
        "blank": 1,
    }
    assert document["summary"]["quotes"] == 2
    assert [warning["code"] for warning in document["warnings"]] == ["some-doubt"]


CHANGES = SAMPLES / "not-threads" / "change-log.txt"


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
