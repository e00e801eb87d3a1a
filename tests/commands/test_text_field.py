"""`--text-field` on the command line: corpora in JSON Lines, a dump in each row."""

import json
import os
from pathlib import Path

import pytest

from support.thread_pages import page, thread
from threadconv.cli import run

TEXTS = [page(thread(at), range(at), title=f"Thread {at}") for at in (3, 4, 5)]


@pytest.fixture
def corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Three rows with threads, the last one behind an empty line."""
    rows = [json.dumps({"url": f"https://a.invalid/{at}", "raw": t}) for at, t in enumerate(TEXTS)]
    (tmp_path / "corpus.jsonl").write_text("\n".join([*rows[:2], "", rows[2]]), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return "corpus.jsonl"


def test_each_row_is_a_thread_with_its_name_and_address(
    corpus: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(["to-jsonl", "--text-field", "raw", corpus]) == 0
    posts = list(map(json.loads, capfdbinary.readouterr().out.splitlines()))
    told = dict.fromkeys((post["source"], post["url"], post["title"]) for post in posts)
    assert list(told) == [
        ("corpus.jsonl:1", "https://a.invalid/0", "Thread 3"),
        ("corpus.jsonl:2", "https://a.invalid/1", "Thread 4"),
        ("corpus.jsonl:4", "https://a.invalid/2", "Thread 5"),
    ]
    assert len(posts) == 3 + 4 + 5


def test_a_row_is_read_as_the_same_dump_in_a_file(corpus: str) -> None:
    Path("one.txt").write_text(TEXTS[1], encoding="utf-8")
    assert run(["to-json", "--text-field", "raw", corpus, "-o", "out/"]) == 0
    assert run(["to-json", "one.txt", "-o", "out/"]) == 0
    rows, alone = (json.loads(Path(f"out/{n}.json").read_bytes()) for n in ("corpus-2", "one"))
    for each in (rows, alone):
        del each["url"], each["source"]["name"]
    assert rows == alone


def test_rows_come_from_stdin_as_well(
    corpus: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    kept = os.dup(0)
    try:
        with open(corpus, "rb") as file:
            os.dup2(file.fileno(), 0)
        assert run(["to-jsonl", "--text-field", "raw"]) == 0
    finally:
        os.dup2(kept, 0)
        os.close(kept)
    told = {json.loads(row)["source"] for row in capfdbinary.readouterr().out.splitlines()}
    assert told == {"stdin:1", "stdin:2", "stdin:4"}


def test_the_rows_can_be_the_pages_of_one_thread(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    posts = thread(8)
    pages = tmp_path / "pages.jsonl"
    pages.write_text(
        "\n".join(json.dumps({"text": page(posts, range(at, at + 4))}) for at in (4, 0)),
        encoding="utf-8",
    )
    assert run(["to-json", "--merge", "--text-field", "text", str(pages)]) == 0
    assert len(json.loads(capfdbinary.readouterr().out)["posts"]) == 8


@pytest.mark.parametrize(
    ("row", "code", "told"),
    [
        ('{"text": "It was night.", "url": "u"}', 3, "9: holds no thread"),
        ('{"url": "u", "body": "words"}', 1, "9: has no text in a field 'text'; name another"),
        ('{"text": null, "n": 1}', 1, "with --text-field: this row has none"),
        ('{"text": "cut o', 1, "9: is no row of JSON Lines: JSON is malformed"),
        ('["text"]', 1, "9: is no row of JSON Lines: Expected `object`"),
        ('{"text": "\\ud800"}', 1, "9: is no row of JSON Lines: "),
    ],
)
def test_a_row_that_is_none_is_told_and_the_others_are_converted(
    row: str,
    code: int,
    told: str,
    tmp_path: Path,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    path = tmp_path / "c.jsonl"
    path.write_text("\n" * 8 + row + "\n" + json.dumps({"text": TEXTS[0]}), encoding="utf-8")
    assert run(["to-jsonl", "--text-field", "text", str(path)]) == code
    captured = capfdbinary.readouterr()
    assert len(captured.out.splitlines()) == 3
    [message] = captured.err.decode().splitlines()
    assert message.startswith(f"threadconv: {path}:")
    assert told in message


def test_without_it_json_lines_are_refused_with_its_name(
    corpus: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(["to-jsonl", corpus]) == 3
    assert b"--text-field" in capfdbinary.readouterr().err
