"""The SQLite database, read by the standard library and the program `sqlite3`."""

import os
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from msgspec.structs import replace

from support.awkward_thread import POSTS, THREAD
from support.programs import program
from support.random_threads import threads
from support.writing import thread_of
from threadconv import writers
from threadconv.cli import run
from threadconv.derived import thread_key
from threadconv.errors import UnwritableOutput
from threadconv.model import InferredReply, Paragraph, Post, Quote, Thread


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "forum.db"


def store(path: Path, *threads: Thread, **options: bool) -> None:
    writers.load("sqlite").store(threads, str(path), **options)


def select(path: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as database:
        return database.execute(query).fetchall()


def sound(path: Path) -> bool:
    """Is the database whole, and does the search hold what the posts do?"""
    with closing(sqlite3.connect(path)) as database:
        database.execute("INSERT INTO posts_fts (posts_fts, rank) VALUES ('integrity-check', 1)")
        whole = database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return whole and not database.execute("PRAGMA foreign_key_check").fetchall()


def said(*texts: str) -> Thread:
    return thread_of(
        *(
            Post(id=f"p{at}", author="Ann", body=(Paragraph(text=text),), lines=(at, at))
            for at, text in enumerate(texts, start=1)
        )
    )


# What is in it


def test_tables_hold_what_the_thread_does(path: Path) -> None:
    store(path, THREAD)
    assert select(path, "SELECT key, software, path FROM threads") == [
        (thread_key(THREAD), "xenforo", '["Home","on","0123","12:30:45"]')
    ]
    assert select(path, "SELECT name, number, author, posted FROM posts") == [
        (post.id, post.number, post.author, post.posted) for post in POSTS
    ]
    assert select(path, "SELECT name, json_extract(stats, '$.messages') FROM authors") == [
        ("no", 995),
        ("Ann [mod]", None),
    ]
    assert select(path, "SELECT kind, user FROM reactions WHERE post = 1") == [
        ("Like", None),
        ("Haha", None),
        (None, "Bob, Jr."),
        (None, "🎉"),
    ]
    assert select(path, "SELECT author, posted_as FROM comments") == [
        ("*Ann* [mod]", "Mar 15, 2009 at 0:53"),
        (None, None),
    ]
    assert select(path, "SELECT post, name, url FROM attachments") == [
        (4, "IMG_2067 (1)*.jpeg", None),
        (4, "plan_b.pdf", "https://a.example/plan_b.pdf?v=2&x=*"),
    ]
    assert sound(path)


def test_replies_and_quotes_go_to_rows_of_posts(path: Path) -> None:
    store(path, THREAD)
    assert select(path, "SELECT post, answers, inferred FROM replies") == [
        (2, 1, 0),
        (4, 2, 1),
        (5, 1, 0),
        (5, 2, 0),
    ]
    assert select(path, "SELECT post, depth, author, quoted, text FROM quotes") == [
        (2, 1, POSTS[0].author, 1, "From here on\n\nit splits\n\nkept   \n"),
        (2, 2, "Ann [mod]", None, "innermost"),
        (5, 1, None, 2, "Agreed."),
        (6, 1, None, None, ""),
    ]


def test_a_printed_reply_is_no_inferred_one(path: Path) -> None:
    guess = InferredReply(post="p1", evidence="names")
    posts = [
        Post(id="p1", lines=(1, 1)),
        Post(id="p2", reply_to=("p1", "p1", "p9"), reply_to_inferred=guess, lines=(2, 2)),
    ]
    store(path, thread_of(*posts))
    assert select(path, "SELECT * FROM replies") == [(2, 1, 0)]


@pytest.mark.parametrize(("own_words", "found"), [(False, [1, 2]), (True, [1])])
def test_the_search_finds_words_without_their_accents(
    path: Path, own_words: bool, found: list[int]
) -> None:
    quote = Quote(body=(Paragraph(text="Schnecken im Café"),), lines=(2, 2))
    posts = [
        Post(id="p1", body=(Paragraph(text="Schnecken im Café"),), lines=(1, 1)),
        Post(id="p2", body=(quote, Paragraph(text="Bier hilft")), lines=(2, 3)),
    ]
    store(path, thread_of(*posts), own_words=own_words)
    query = "SELECT rowid FROM posts_fts WHERE posts_fts MATCH 'cafe' ORDER BY rowid"
    assert [row[0] for row in select(path, query)] == found


def test_the_program_reads_it(path: Path) -> None:
    store(path, THREAD)
    query = "SELECT t.key, count(*) FROM posts p JOIN threads t ON t.id = p.thread GROUP BY t.id"
    told = subprocess.check_output([program("sqlite3"), path, query], text=True)
    assert told == f"{thread_key(THREAD)}|{len(POSTS)}\n"


# Running again


def test_the_same_threads_once_more_change_no_byte(path: Path) -> None:
    store(path, THREAD, said("one"))
    before = path.read_bytes()
    store(path, said("one"), THREAD, THREAD)
    assert path.read_bytes() == before


def test_a_thread_that_has_changed_is_replaced_and_posts_keep_their_rows(path: Path) -> None:
    store(path, said("one", "two", "three"), THREAD)
    store(path, said("one", "zwei"))
    posts = "SELECT p.id, text FROM posts p JOIN threads t ON t.id = thread WHERE title = 'Title'"
    assert select(path, posts) == [(1, "one"), (2, "zwei")]
    assert select(path, "SELECT count(*) FROM posts") == [(2 + len(POSTS),)]
    found = "SELECT rowid FROM posts_fts WHERE rowid < 4 AND posts_fts MATCH 'two OR three OR zwei'"
    assert select(path, found) == [(2,)]
    assert sound(path)


def test_other_words_from_the_same_thread_are_a_change(path: Path) -> None:
    quote = Quote(body=(Paragraph(text="asked"),), lines=(1, 1))
    thread = thread_of(Post(id="p1", body=(quote, Paragraph(text="told")), lines=(1, 2)))
    store(path, thread)
    store(path, thread, own_words=True)
    assert select(path, "SELECT text FROM posts") == [("told",)]


@given(first=threads, second=threads)
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_thread_takes_the_place_of_any_other(path: Path, first: Thread, second: Thread) -> None:
    path.unlink(missing_ok=True)
    second = replace(second, source=first.source, merged=first.merged)
    store(path, first)
    store(path, second)
    assert select(path, "SELECT count(*) FROM posts") == [(len(second.posts),)]
    assert sound(path)
    before = path.read_bytes()
    store(path, second)
    assert path.read_bytes() == before


# What goes wrong


class Killed(BaseException):
    pass


def then_killed(*threads: Thread) -> Iterator[Thread]:
    yield from threads
    raise Killed


@pytest.mark.parametrize("exists", [True, False])
def test_a_run_that_is_cut_off_leaves_what_was_there(path: Path, exists: bool) -> None:
    if exists:
        store(path, said("one"))
    before = path.read_bytes() if exists else None
    with pytest.raises(Killed):
        writers.load("sqlite").store(then_killed(THREAD), str(path))
    assert (path.read_bytes() if path.exists() else None) == before
    assert os.listdir(path.parent) == (["forum.db"] if exists else [])


def test_a_file_that_is_no_database_of_ours_is_left_alone(path: Path) -> None:
    path.write_text("Dear diary, " * 100, encoding="utf-8")
    with pytest.raises(UnwritableOutput, match="file is not a database"):
        store(path, THREAD)
    path.unlink()
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE posts (id)")
    with pytest.raises(UnwritableOutput, match="is a database of another program"):
        store(path, THREAD)
    assert select(path, "SELECT count(*) FROM posts") == [(0,)]


def test_tables_of_another_version_are_left_alone(path: Path) -> None:
    store(path, THREAD)
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA user_version = 9")
    with pytest.raises(UnwritableOutput, match="has tables of version 9, not 2"):
        store(path, said("one"))


def test_a_database_that_another_program_writes_is_told(path: Path) -> None:
    store(path, THREAD)
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("BEGIN IMMEDIATE")
        with pytest.raises(UnwritableOutput, match="database is locked"):
            store(path, said("one"))


def test_a_folder_is_no_database(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    dump = tmp_path / "thread.json"
    out = tmp_path / "folder"
    out.mkdir()
    with open(dump, "wb") as file:
        writers.load("json").write(THREAD, file)
    assert run(["to-sqlite", str(dump), "-o", f"{out}/"]) == 1
    captured = capfdbinary.readouterr().err.decode()
    assert captured.startswith(f"threadconv: {out}: is a folder; name a file in it with -o")
