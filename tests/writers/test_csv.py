"""CSV, read by the standard library and DuckDB."""

import csv
import json
from io import StringIO
from pathlib import Path

import duckdb
import pytest
from hypothesis import given, settings

from support.awkward_thread import POSTS
from support.random_threads import threads
from support.writing import thread_of, written
from threadconv.model import Paragraph, Post, Thread
from threadconv.post_rows import Row


def records(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(data.decode(), newline=""), strict=True))


def test_records_end_with_cr_lf_below_one_header() -> None:
    data = written("csv", thread_of(Post(id="p1", lines=(1, 1))))
    assert data.split(b"\r\n")[0].decode() == ",".join(Row.__struct_fields__)
    assert data.count(b"\r\n") == data.count(b"\n") == 2


@given(thread=threads)
@settings(max_examples=60, deadline=None)
def test_every_record_has_the_fields_of_a_line_of_json(thread: Thread) -> None:
    rows = [json.loads(line) for line in written("jsonl", thread).split(b"\n")[:-1]]
    expected = [{key: field(row[key]) for key in row if key != "schema"} for row in rows]
    assert records(written("csv", thread)) == expected


def field(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case list():
            return " ".join(value)
    return str(value)


def test_duckdb_reads_it_as_a_table(tmp_path: Path) -> None:
    path = tmp_path / "posts.csv"
    path.write_bytes(written("csv"))
    found = duckdb.sql(f"select id, number, author, text from read_csv('{path}')").fetchall()
    rows = records(written("csv"))
    assert [(row[0], row[1]) for row in found] == [(post.id, post.number) for post in POSTS]
    assert [row[3] or "" for row in found] == [row["text"] for row in rows]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"])
def test_a_formula_is_defused_on_request(text: str) -> None:
    post = Post(id="p1", author=text, body=(Paragraph(text=text),), lines=(1, 1))
    thread = thread_of(post, title=text)
    assert records(written("csv", thread))[0]["title"] == text
    [record] = records(written("csv", thread, defuse=True))
    for name in ("title", "author", "text"):
        assert record[name] == f"'{text}"


def test_numbers_and_plain_words_are_left_alone() -> None:
    post = Post(id="p1", number=-1, author="a=b", lines=(1, 1))
    [record] = records(written("csv", thread_of(post), defuse=True))
    assert (record["number"], record["author"], record["title"]) == ("-1", "a=b", "Title")
