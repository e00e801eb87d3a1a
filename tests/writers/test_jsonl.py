"""JSON Lines, read by the standard library, jq and DuckDB, and taken back."""

import json
import subprocess
from pathlib import Path

import duckdb
import msgspec
import pytest
from hypothesis import given, settings

import threadconv
from support.awkward_thread import LONE_SURROGATE, POSTS, THREAD
from support.programs import program
from support.random_threads import threads
from support.writing import thread_of, written
from threadconv.derived import thread_key
from threadconv.errors import UnreadableResult
from threadconv.model import Attachment, Code, Paragraph, Post, Quote, Source, Thread

QUOTING = Post(
    id="p2",
    author="Bo",
    body=(
        Quote(author="Ann", body=(Paragraph(text="asked"),), lines=(3, 3)),
        Paragraph(text="answered"),
        Code(text="code"),
    ),
    lines=(3, 5),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "posts.jsonl"
    path.write_bytes(written("jsonl"))
    return path


def test_every_line_is_a_flat_object_with_the_same_keys() -> None:
    data = written("jsonl")
    rows = [json.loads(line) for line in data.split(b"\n")[:-1]]
    assert data.endswith(b"}\n")
    assert [row["id"] for row in rows] == [post.id for post in POSTS]
    assert [row["position"] for row in rows] == list(range(1, len(POSTS) + 1))
    assert len({tuple(row) for row in rows}) == 1
    assert {type(value) for row in rows for value in row.values()} <= {
        *(str, int, float, bool, list, type(None))
    }


def test_lines_are_the_same_to_whoever_cuts_them() -> None:
    text = written("jsonl").decode()
    assert text.splitlines() == text.split("\n")[:-1]
    assert "line:\\u0085 separator:\\u2028 mark:" in text


def test_jq_reads_it_line_by_line(path: Path) -> None:
    query = "select(.author == null) | .id"
    assert subprocess.check_output([program("jq"), "-r", query, path]) == b"p4\np6\n"


def test_duckdb_reads_it_as_a_table(path: Path) -> None:
    found = duckdb.sql(f"select id, author, posted, text, reply_to from '{path}'").fetchall()
    rows = [json.loads(line) for line in written("jsonl").split(b"\n")[:-1]]
    assert [row[0] for row in found] == [post.id for post in POSTS]
    assert [row[1] for row in found] == [post.author for post in POSTS]
    assert [row[3] for row in found] == [row["text"] for row in rows]
    assert [tuple(row[4]) for row in found] == [post.reply_to for post in POSTS]


@pytest.mark.parametrize(
    ("own_words", "text"),
    [(False, "Ann wrote:\n> asked\n\nanswered\n\ncode"), (True, "answered\n\ncode")],
)
@pytest.mark.parametrize("name", ["jsonl", "csv"])
def test_own_words_leaves_out_what_others_have_said(name: str, own_words: bool, text: str) -> None:
    data = written(name, thread_of(QUOTING), own_words=own_words).decode().replace("\\n", "\n")
    assert text in data
    assert ("asked" in data) is not own_words


def test_the_text_has_attachments_and_no_signature() -> None:
    post = Post(id="p1", body=(Attachment(name="a.jpg"),), signature="Regards", lines=(1, 2))
    row = json.loads(written("jsonl", thread_of(post)))
    assert (row["text"], row["signature"]) == ("[attachment: a.jpg]", "Regards")


def test_a_post_of_a_merged_thread_tells_its_own_dump() -> None:
    sources = [Source(name=n, sha256=n * 64, encoding="utf-8", layout="plain") for n in "ab"]
    posts = tuple(Post(id=f"p{at}", dump=at, lines=(at, at)) for at in (1, 2, 3))
    thread = Thread(source=sources[0], merged=(sources[1],), posts=posts)
    rows = [json.loads(line) for line in written("jsonl", thread).splitlines()]
    assert [row["source"] for row in rows] == ["a", "b", "a"]  # there is no third dump
    assert {row["thread"] for row in rows} == {thread_key(thread)}


# Taken back


@given(thread=threads)
@settings(max_examples=60, deadline=None)
def test_lines_that_are_taken_back_and_written_again_are_the_same(thread: Thread) -> None:
    thread = msgspec.structs.replace(thread, merged=())
    data = written("jsonl", thread)
    if thread.posts:
        assert written("jsonl", threadconv.parse(data)) == data


def test_what_lines_hold_is_taken_back() -> None:
    thread = threadconv.parse(written("jsonl"))
    expected = [(p.id, p.number, p.author, p.posted, p.reply_to, p.signature) for p in POSTS]
    found = [(p.id, p.number, p.author, p.posted, p.reply_to, p.signature) for p in thread.posts]
    assert found == expected
    assert thread_key(thread) == thread_key(THREAD)
    assert thread.source.name == THREAD.source.name
    assert thread.posts[5].body[0] == Paragraph(text="half a character: \ufffd, a whole one: 🎉")
    assert LONE_SURROGATE not in str(thread)


def test_lines_of_several_threads_are_several(path: Path) -> None:
    other = msgspec.structs.replace(thread_of(QUOTING), title="Other")
    lines = (written("jsonl") + written("jsonl", other)).splitlines(keepends=True)
    mixed = b"".join([lines[-1], *lines[:-1]])
    assert [thread.title for thread in threadconv.parse_all(mixed)] == ["Other", THREAD.title]


def test_lines_may_be_printed_as_objects_of_many_lines(path: Path) -> None:
    printed = subprocess.check_output([program("jq"), ".", path])
    assert printed.count(b"\n") > 100
    assert threadconv.parse(printed) == threadconv.parse(written("jsonl"))
    gathered = subprocess.check_output([program("jq"), "-s", ".", path])
    assert threadconv.parse(gathered) == threadconv.parse(written("jsonl"))


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ('.posted = "today"', "object 1 at /posted: Expected `str` matching"),
        ("del(.sha256)", "object 1: Object missing required field `sha256`"),
        (".label = 1", "object 1: Object contains unknown field `label`"),
        ('.id = "p1"', "/posts/1/id: 'p1' is the id of two posts"),
    ],
)
def test_a_line_that_is_wrong_is_told(path: Path, query: str, message: str) -> None:
    harmed = subprocess.check_output([program("jq"), "-c", query, path])
    with pytest.raises(UnreadableResult) as raised:
        threadconv.parse(harmed)
    assert message in str(raised.value)
