"""Parquet, read by pyarrow and DuckDB."""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from pyarrow import parquet

from support.awkward_thread import POSTS, THREAD
from support.random_threads import threads
from support.writing import thread_of, written
from threadconv import writers
from threadconv.errors import UnwritableOutput
from threadconv.model import Paragraph, Post, Thread
from threadconv.writers import parquet as parquet_writer


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "posts.parquet"


def store(path: Path, *threads: Thread) -> None:
    writers.load("parquet").store(threads, str(path))


@given(thread=threads)
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_rows_are_what_lines_of_json_are(path: Path, thread: Thread) -> None:
    store(path, thread, THREAD)
    lines = (written("jsonl", thread) + written("jsonl")).split(b"\n")[:-1]
    expected = [json.loads(line) for line in lines]
    schemas = {row.pop("schema") for row in expected}
    table = parquet.read_table(path)
    assert table.to_pylist() == expected
    assert {table.schema.metadata[b"schema"].decode()} == schemas


def test_duckdb_reads_it(path: Path) -> None:
    store(path, THREAD)
    query = f"select author, len(reply_to) from '{path}' order by position"
    assert duckdb.sql(query).fetchall() == [(post.author, len(post.reply_to)) for post in POSTS]


def test_the_file_is_the_run(path: Path) -> None:
    store(path, THREAD)
    before = path.read_bytes()
    store(path, thread_of(Post(id="p1", lines=(1, 1))))
    assert parquet.read_table(path).num_rows == 1
    store(path, THREAD)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("limit", "groups"), [("_ROWS_IN_GROUP", [4, 4, 2]), ("_CHARACTERS_IN_GROUP", [5, 5])]
)
def test_posts_are_written_in_groups(
    path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, groups: list[int]
) -> None:
    monkeypatch.setattr(parquet_writer, limit, 4)
    body = (Paragraph(text="a"),)
    posts = [Post(id=f"p{at}", body=body, lines=(at, at)) for at in range(1, 11)]
    store(path, thread_of(*posts))
    file = parquet.ParquetFile(path)
    found = [file.metadata.row_group(at).num_rows for at in range(file.num_row_groups)]
    assert found == groups
    assert file.read().column("position").to_pylist() == list(range(1, 11))


class Killed(BaseException):
    pass


def then_killed(thread: Thread) -> Iterator[Thread]:
    yield thread
    raise Killed


def test_a_run_that_is_cut_off_leaves_what_was_there(path: Path) -> None:
    store(path, THREAD)
    before = path.read_bytes()
    with pytest.raises(Killed):
        writers.load("parquet").store(then_killed(THREAD), str(path))
    assert path.read_bytes() == before
    assert os.listdir(path.parent) == ["posts.parquet"]


def test_where_pyarrow_is_missing_the_remedy_is_told(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(UnwritableOutput, match=r"pip install '\.\[parquet\]'"):
        store(path, THREAD)
    assert not path.exists()
