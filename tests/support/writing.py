"""What the writers make of a thread, and threads to give them."""

import json
import sqlite3
from contextlib import closing
from io import BytesIO
from pathlib import Path

from hypothesis import strategies as st
from pyarrow import parquet

from support.awkward_thread import THREAD
from threadconv import writers
from threadconv.model import Paragraph, Post, Source, Thread

OWN = sorted(path.stem for path in Path(writers.__file__).parent.glob("[!_]*.py"))
STREAMS = [name for name in OWN if not writers.load(name).is_store]
# Every character that can be encoded, the awkward ones often.
TEXT = st.text(
    st.one_of(
        st.sampled_from("\n\n\t  >From \\`*_[](){}<>#+-.=!|~&;:'\"0123abe\r\x85\u2028\xa0é🎉"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=60,
)


def written(name: str, thread: Thread = THREAD, **options: str | bool) -> bytes:
    out = BytesIO()
    writers.load(name).write(thread, out, **options)
    return out.getvalue()


def stored(name: str, folder: Path, *threads: Thread) -> bytes:
    """What a store that is made in `folder` holds, as text: each of its files under its name."""
    made = folder / f"made{writers.load(name).suffix}"
    writers.load(name).store(threads or [THREAD], str(made))
    files = sorted(path for path in [made, *made.rglob("*")] if path.is_file())
    return b"".join(f"== {path.relative_to(folder)}\n".encode() + shown(path) for path in files)


def shown(path: Path) -> bytes:
    """The file itself, or of a database its rows."""
    data = path.read_bytes()
    if data.startswith(b"SQLite format 3\0"):
        return tables(path)
    return columns(path) if data.startswith(b"PAR1") else data


def columns(path: Path) -> bytes:
    """The rows of a Parquet file, a line of JSON for each."""
    rows = parquet.read_table(path).to_pylist()
    return "".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows).encode()


def tables(path: Path) -> bytes:
    """Every table but those of the full-text search, a line of JSON for each row."""
    lines = []
    with closing(sqlite3.connect(path)) as database:
        names = database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'posts_fts%'"
        )
        for (name,) in names.fetchall():
            rows = database.execute(f"SELECT * FROM {name}")
            columns = [column[0] for column in rows.description]
            lines += [json.dumps([name, *columns])]
            lines += [json.dumps(row, ensure_ascii=False) for row in rows]
    return "".join(f"{line}\n" for line in lines).encode()


def thread_of(*posts: Post, title: str | None = "Title") -> Thread:
    source = Source(sha256="0" * 64, encoding="utf-8", layout="plain")
    return Thread(title=title, source=source, posts=posts)


def thread_of_text(text: str) -> Thread:
    post = Post(id="p1", author=text, signature=text, body=(Paragraph(text=text),), lines=(1, 1))
    return thread_of(post, title=text)
