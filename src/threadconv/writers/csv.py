"""CSV: one post a record, for spreadsheets and databases."""

from __future__ import annotations

import csv
from codecs import getwriter
from typing import BinaryIO

from msgspec.structs import astuple

from threadconv.model import Thread
from threadconv.post_rows import Row
from threadconv.writers import Option
from threadconv.writers._rows import rows
from threadconv.writers._texts import OWN_WORDS

SUFFIX = ".csv"
MEDIA_TYPE = "text/csv; charset=utf-8; header=present"  # RFC 4180 section 3
LOSSLESS = False
JOINABLE = True
HEAD = ",".join(Row.__struct_fields__).encode() + b"\r\n"
OPTIONS = (
    OWN_WORDS,
    Option(
        name="defuse",
        help="Put ' before texts that a spreadsheet would take for formulas.",
    ),
)

_EDITED, _ACCEPTED, _REPLY_TO = map(Row.__struct_fields__.index, ("edited", "accepted", "reply_to"))

# What spreadsheets take for the beginning of a formula, in its wide forms too, and what they skip
# before it (OWASP, CSV Injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write(thread: Thread, out: BinaryIO, own_words: bool, defuse: bool) -> None:
    """Write the records of RFC 4180: CR LF, quotes only where they are needed.

    The same fields as in JSON Lines; ids that are several have a blank between them, what the dump
    does not say is empty.
    """
    records = csv.writer(getwriter("utf-8")(out), lineterminator="\r\n")
    for row in rows(thread, own_words):
        fields = list(astuple(row))
        fields[_EDITED] = "true" if row.edited else "false"
        fields[_ACCEPTED] = "true" if row.accepted else "false"
        fields[_REPLY_TO] = " ".join(row.reply_to)
        records.writerow(map(_defused, fields) if defuse else fields)


def _defused(field: object) -> object:
    return f"'{field}" if isinstance(field, str) and field.startswith(_FORMULA) else field
