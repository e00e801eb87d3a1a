"""SQLite: threads, posts and quotes, with full-text search."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager

from threadconv.errors import UnwritableOutput
from threadconv.files import want_file
from threadconv.model import Thread
from threadconv.writers._sqlite_rows import put
from threadconv.writers._sqlite_tables import APPLICATION_ID, SCHEMA, VERSION
from threadconv.writers._texts import OWN_WORDS

SUFFIX = ".sqlite"
OTHER_SUFFIXES = (".db", ".sqlite3")
MEDIA_TYPE = "application/vnd.sqlite3"
LOSSLESS = False
OPTIONS = (OWN_WORDS,)


def store(threads: Iterable[Thread], path: str, own_words: bool) -> None:
    """Put the threads into the database, in one transaction.

    A thread that is there already is replaced where anything of it has changed; posts that keep
    their position keep their row. Raises `UnwritableOutput` where the file is no database, or
    another program's.
    """
    want_file(path)
    with _transaction(path) as database:
        _prepare(database)
        for thread in threads:
            put(database, thread, own_words)


@contextmanager
def _transaction(path: str) -> Iterator[sqlite3.Connection]:
    is_new = not os.path.exists(path)
    is_done = False
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as database:
            database.execute("BEGIN IMMEDIATE")
            yield database
            database.execute("COMMIT")
            is_done = True
    except sqlite3.Error as error:
        raise UnwritableOutput(f"cannot be written: {error}; choose another -o") from error
    finally:
        if is_new and not is_done and os.path.exists(path):
            os.unlink(path)


def _prepare(database: sqlite3.Connection) -> None:
    """Make the tables where there are none; raises `UnwritableOutput` where there are others."""
    [(tables,)] = database.execute("SELECT count(*) FROM sqlite_master")
    if not tables:
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute(f"PRAGMA user_version = {VERSION}")
        for statement in SCHEMA:
            database.execute(statement)
        return
    [(application,)] = database.execute("PRAGMA application_id")
    [(version,)] = database.execute("PRAGMA user_version")
    if application != APPLICATION_ID:
        raise UnwritableOutput("is a database of another program; choose another -o")
    if version != VERSION:
        raise UnwritableOutput(
            f"has tables of version {version}, not {VERSION}; fill a new one with another -o"
        )
