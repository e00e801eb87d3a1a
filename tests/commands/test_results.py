"""Results among the inputs of a command: converted anew, beside dumps, in pipes with jq."""

import json
import mailbox
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from support.awkward_thread import POSTS, THREAD
from support.programs import program
from support.thread_pages import page, thread
from support.writing import thread_of, written
from threadconv.cli import run
from threadconv.model import Inferred, Paragraph, Post
from threadconv.writers._encodable import encodable

DUMP = page(thread(4), range(4))
PLAIN = thread_of(Post(id="p1", author="Ann", body=(Paragraph(text="a"),), lines=(1, 1)))


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, in which the command runs: a dump, and results called otherwise."""
    monkeypatch.chdir(tmp_path)
    Path("dump.txt").write_text(DUMP, encoding="utf-8")
    Path("one.txt").write_bytes(written("json"))
    Path("two.yaml").write_bytes(written("yaml", PLAIN) + written("yaml"))
    return tmp_path


def test_a_result_is_told_by_its_content(
    here: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(["to-json", "one.txt"]) == 0
    captured = capfdbinary.readouterr()
    assert captured.out == written("json", encodable(THREAD))
    assert captured.err == b""


def test_jq_stands_between_two_commands(here: Path) -> None:
    threadconv = [sys.executable, "-m", "threadconv"]
    ours = subprocess.run([*threadconv, "to-json", "dump.txt"], capture_output=True, check=True)
    query = 'del(.posts[] | select(.author == "Bo Quist")) | .title |= ascii_upcase'
    changed = subprocess.run(
        [program("jq"), query], input=ours.stdout, capture_output=True, check=True
    )
    subprocess.run([*threadconv, "to-mbox", "-o", "made"], input=changed.stdout, check=True)
    subjects = [message["Subject"] for message in mailbox.mbox("made", create=False)]
    assert subjects == ["LIMESCALE IN THE KETTLE AGAIN"] + ["Re: LIMESCALE IN THE KETTLE AGAIN"] * 2


def test_jq_may_print_several_threads(
    here: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    several = subprocess.run(
        [program("jq"), '., (.title = "Again")', "one.txt"], capture_output=True, check=True
    )
    Path("several").write_bytes(several.stdout)
    assert run(["to-yaml", "several"]) == 0
    documents = yaml.safe_load_all(capfdbinary.readouterr().out)
    assert [document["title"] for document in documents] == [None, "Again"]


def test_dumps_and_results_go_through_one_run(
    here: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(["to-yaml", "dump.txt", "two.yaml", "one.txt"]) == 0
    documents = yaml.safe_load_all(capfdbinary.readouterr().out)
    assert [len(document["posts"]) for document in documents] == [4, 1, len(POSTS), len(POSTS)]


def test_a_folder_without_dumps_gives_the_results_in_it(
    here: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(["to-json", "two.yaml", "dump.txt", "-o", "out/"]) == 0
    Path("out/notes.md").touch()
    assert run(["to-yaml", "out"]) == 0
    documents = yaml.safe_load_all(capfdbinary.readouterr().out)
    assert [len(document["posts"]) for document in documents] == [4, 1, len(POSTS)]


# Where several threads of one input go


def test_a_folder_gets_a_file_for_each_thread(here: Path) -> None:
    assert run(["to-json", "two.yaml", "dump.txt", "-o", "out/"]) == 0
    assert sorted(os.listdir("out")) == ["dump.json", "two-1.json", "two-2.json"]
    assert json.loads(Path("out/two-1.json").read_bytes())["posts"][0]["author"] == "Ann"


def test_a_folder_gets_one_file_where_results_can_be_joined(here: Path) -> None:
    assert run(["to-yaml", "two.yaml", "-o", "out/"]) == 0
    assert os.listdir("out") == ["two.yaml"]
    assert len(list(yaml.safe_load_all(Path("out/two.yaml").read_bytes()))) == 2


@pytest.mark.parametrize("output", [[], ["-o", "all.json"]])
def test_one_file_has_no_room_for_several_threads(
    here: Path, output: list[str], capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(["to-json", "two.yaml", *output]) == 2
    captured = capfdbinary.readouterr()
    assert captured.out == b""
    assert b"cannot hold 2 results of to-json" in captured.err
    assert not Path("all.json").exists()


def test_no_thread_of_many_overwrites_an_input(
    here: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    Path("two-1.json").hardlink_to("one.txt")
    assert run(["to-json", "two.yaml", "one.txt", "-o", "./"]) == 1
    message = b"threadconv: ./two-1.json: is an input and would be overwritten"
    assert capfdbinary.readouterr().err.startswith(message)
    assert Path("one.txt").read_bytes() == written("json")
    assert Path("two-2.json").exists()


def test_no_thread_of_many_overwrites_another_result(
    here: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    Path("two-2.json").write_bytes(written("json", PLAIN))
    assert run(["to-json", "two.yaml", "two-2.json", "-o", "out/"]) == 1
    message = b"threadconv: out/two-2.json: holds another result of this run; rename its input\n"
    assert capfdbinary.readouterr().err == message
    assert len(json.loads(Path("out/two-2.json").read_bytes())["posts"]) == len(POSTS)


# What is asked for besides


def test_no_inferred_and_reply_fallback_hold_for_results(
    here: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    guess = Inferred(name="Ann", evidence="same signature as p2", confidence=0.8)
    posts = [Post(id=f"p{at}", author_inferred=guess, lines=(at, at)) for at in (1, 2)]
    Path("guessed.json").write_bytes(written("json", thread_of(*posts)))
    assert run(["to-json", "--no-inferred", "guessed.json"]) == 0
    told = json.loads(capfdbinary.readouterr().out)["posts"]
    assert [post["author_inferred"] for post in told] == [None, None]
    assert run(["to-json", "--reply-fallback", "first", "guessed.json"]) == 0
    told = json.loads(capfdbinary.readouterr().out)["posts"]
    assert [post["reply_to_inferred"] is None for post in told] == [True, False]


def test_warnings_were_told_when_the_result_was_made(
    here: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert THREAD.warnings
    assert run(["to-yaml", "--strict", "one.txt"]) == 0
    assert capfdbinary.readouterr().err == b""


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (["--dialect", "phpbb"], "--dialect"),
        (["--as-of", "2024-05-31", "--encoding", "utf-8"], "--encoding, --as-of"),
    ],
)
def test_what_is_for_dumps_alone_is_told_to_change_no_result(
    here: Path, options: list[str], named: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(["to-json", *options, "--strict", "one.txt"]) == 4
    told = capfdbinary.readouterr().err.decode()
    assert told.startswith(f"threadconv: one.txt: is a result, which {named} cannot change;")
    assert told.endswith("[options-unused]\n")


# What is refused


def test_a_broken_result_is_one_line_and_the_others_are_converted(
    here: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    data = json.loads(written("json", PLAIN))
    data["posts"][0]["lines"] = [1, "two"]
    Path("broken.txt").write_text(json.dumps(data), encoding="utf-8")
    assert run(["to-yaml", "broken.txt", "dump.txt"]) == 1
    captured = capfdbinary.readouterr()
    assert len(yaml.safe_load(captured.out)["posts"]) == 4
    assert captured.err.decode() == (
        "threadconv: broken.txt: is no result any more: /posts/0/lines/1: Expected `int`, "
        "got `str`; 'threadconv schema' prints what it has to be\n"
    )


def test_results_cannot_be_merged(here: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["to-json", "--merge", "dump.txt", "two.yaml"]) == 2
    captured = capfdbinary.readouterr()
    assert captured.out == b""
    assert captured.err.startswith(b"threadconv: two.yaml: is a result")
    assert captured.err.count(b"\n") == 1


def test_results_cannot_be_inspected(here: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["inspect", "one.txt", "dump.txt"]) == 2
    captured = capfdbinary.readouterr()
    assert captured.err.startswith(b"threadconv: one.txt: is a result, not a dump")
    assert captured.err.count(b"\n") == 1
