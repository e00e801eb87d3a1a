"""`--merge` on the command line: many dumps, one result; what is missing or foreign is told."""

import json
from pathlib import Path

import pytest

from support.thread_pages import page, thread
from threadconv.cli import run

POSTS = thread(12)


@pytest.fixture
def dumps(tmp_path: Path) -> list[str]:
    """Three pages of a thread, the last one first."""
    paths = []
    for at in (8, 4, 0):
        path = tmp_path / f"page-{at}.txt"
        path.write_text(page(POSTS, range(at, at + 4)), encoding="utf-8")
        paths.append(str(path))
    return paths


def test_pages_make_one_result(dumps: list[str], capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["to-json", "--merge", *dumps]) == 0
    captured = capfdbinary.readouterr()
    result = json.loads(captured.out)
    assert captured.err == b""
    assert [post["number"] for post in result["posts"]] == [*range(1, 13)]
    names = [source["name"] for source in (result["source"], *result["merged"])]
    assert names == ["page-0.txt", "page-4.txt", "page-8.txt"]


def test_the_order_of_the_arguments_does_not_count(
    dumps: list[str], capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    told = []
    for arguments in (dumps, dumps[::-1]):
        assert run(["to-yaml", "--merge", *arguments]) == 0
        told.append(capfdbinary.readouterr().out)
    assert told[0] == told[1]


@pytest.mark.parametrize(("output", "written"), [("one.json", "one.json"), ("out/", "page-8.json")])
def test_the_result_is_one_file(
    dumps: list[str], tmp_path: Path, output: str, written: str
) -> None:
    assert run(["to-json", "--merge", *dumps, "-o", f"{tmp_path}/{output}"]) == 0
    [made] = [path for path in tmp_path.rglob("*") if path.suffix == ".json"]
    assert made.name == written
    assert len(json.loads(made.read_bytes())["posts"]) == 12


def test_no_page_is_overwritten(dumps: list[str]) -> None:
    before = Path(dumps[2]).read_bytes()
    assert run(["to-json", "--merge", *dumps, "-o", dumps[2]]) == 2
    assert Path(dumps[2]).read_bytes() == before


def test_a_page_of_another_thread_is_told_by_its_name_and_nothing_is_written(
    dumps: list[str], tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    other = tmp_path / "other.txt"
    other.write_text(page(thread(20)[14:], range(6), title="Which bread knife"), encoding="utf-8")
    assert run(["to-json", "--merge", *dumps, str(other)]) == 3
    captured = capfdbinary.readouterr()
    assert captured.out == b""
    assert captured.err.count(b"\n") == 1
    assert captured.err.startswith(f"threadconv: {other}: is of another thread".encode())


@pytest.mark.parametrize(
    ("name", "text", "code", "told"),
    [
        ("none.txt", None, 1, b"none.txt: cannot be read"),
        ("empty.txt", "", 3, b"empty.txt: "),
        ("novel.txt", "It was a dark night.\n" * 9, 3, b"novel.txt: holds no thread"),
    ],
)
def test_where_a_page_cannot_be_read_nothing_is_written(
    name: str,
    text: str | None,
    code: int,
    told: bytes,
    dumps: list[str],
    tmp_path: Path,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    if text is not None:
        (tmp_path / name).write_text(text, encoding="utf-8")
    made = tmp_path / "whole.json"
    assert run(["to-json", "--merge", *dumps, str(tmp_path / name), "-o", str(made)]) == code
    failed, outcome = capfdbinary.readouterr().err.splitlines()
    assert told in failed
    assert outcome.startswith(b"threadconv: nothing is written: --merge wants all pages")
    assert not made.exists()


def test_a_page_alone_is_told_to_be_one_of_several(
    dumps: list[str], capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(["to-json", "--merge", dumps[0]]) == 0
    captured = capfdbinary.readouterr()
    assert b"not in the dumps: posts 1 to 8 [posts-missing]" in captured.err
    assert len(json.loads(captured.out)["posts"]) == 4


def test_a_missing_page_is_a_warning_that_counts_with_strict(
    dumps: list[str], capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(["to-json", "--merge", dumps[0], dumps[2]]) == 0
    assert b"not in the dumps: posts 5 to 8 [posts-missing]" in capfdbinary.readouterr().err
    assert run(["to-json", "--merge", "--strict", dumps[0], dumps[2]]) == 4
