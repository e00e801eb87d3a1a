"""Parquet: one post a row, all threads in one file."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import Any

from threadconv.files import replacing, want_file
from threadconv.model import Thread
from threadconv.post_rows import SCHEMA, Row
from threadconv.writers._extras import library
from threadconv.writers._rows import rows
from threadconv.writers._texts import OWN_WORDS

SUFFIX = ".parquet"
MEDIA_TYPE = "application/vnd.apache.parquet"
LOSSLESS = False
OPTIONS = (OWN_WORDS,)

_ROWS_IN_GROUP = 20_000
_CHARACTERS_IN_GROUP = 32_000_000  # so that posts of megabytes do not fill the memory


def store(threads: Iterable[Thread], path: str, own_words: bool) -> None:
    """Write the file anew, whole, with the fields of JSON Lines as columns.

    Raises `UnwritableOutput` where pyarrow is missing.
    """
    arrow, parquet = library("pyarrow", "parquet"), library("pyarrow.parquet", "parquet")
    schema = _schema(arrow)
    want_file(path)
    with (
        replacing(os.path.realpath(path)) as file,
        parquet.ParquetWriter(file, schema, compression="zstd") as writer,
    ):
        for group in _groups(row for thread in threads for row in rows(thread, own_words)):
            columns = {name: [getattr(row, name) for row in group] for name in schema.names}
            writer.write_table(arrow.table(columns, schema=schema))


def _schema(arrow: Any) -> Any:
    types = {
        "position": arrow.int64(),
        "number": arrow.int64(),
        "author_confidence": arrow.float64(),
        "edited": arrow.bool_(),
        "reply_to": arrow.list_(arrow.string()),
        "reactions": arrow.int64(),
        "score": arrow.int64(),
        "accepted": arrow.bool_(),
        "first_line": arrow.int64(),
        "last_line": arrow.int64(),
    }
    fields = [(name, types.get(name, arrow.string())) for name in Row.__struct_fields__]
    return arrow.schema(fields, metadata={"schema": SCHEMA})


def _groups(rows: Iterable[Row]) -> Iterator[list[Row]]:
    group: list[Row] = []
    characters = 0
    for row in rows:
        group.append(row)
        characters += len(row.text)
        if len(group) == _ROWS_IN_GROUP or characters > _CHARACTERS_IN_GROUP:
            yield group
            group, characters = [], 0
    if group:
        yield group
