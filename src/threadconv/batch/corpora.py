"""Corpora: JSON Lines, of whose rows each holds a dump in one of its fields."""

from __future__ import annotations

import msgspec

from threadconv.batch.inputs import Given, Input, opened
from threadconv.errors import UnreadableDump

_URL = "url"
"""What web corpora call the field with the address of a page."""


class Row(Input, frozen=True, kw_only=True):
    """The dump in the `field` of a row: line `number` of the input, from byte `start` on.

    `line` is the row itself where it could be read but once, from stdin.
    """

    field: str
    number: int
    start: int
    line: bytes | None

    @property
    def label(self) -> str:
        """What messages call it: the file and the line."""
        return f"{super().label}:{self.number}"

    @property
    def name(self) -> str | None:
        """What results call it: the file's name and the line."""
        return f"{super().name or 'stdin'}:{self.number}"

    @property
    def stem(self) -> str:
        """What a file made from it is called, without a suffix."""
        return f"{super().stem}-{self.number}"

    def read(self) -> Given:
        """The dump of this row, and its `url` if it has one; raises `UnreadableDump`."""
        row = _decoded(self._read_line())
        text, url = row.get(self.field), row.get(_URL)
        if not isinstance(text, str):
            fields = ", ".join(name for name, value in row.items() if isinstance(value, str))
            raise UnreadableDump(
                f"has no text in a field {self.field!r}; name another with --text-field: "
                f"{fields or 'this row has none'}"
            )
        return Given(text.encode(errors="replace"), url if isinstance(url, str) and url else None)

    def _read_line(self) -> bytes:
        if self.line is not None:
            return self.line
        with opened(self.path) as file:
            file.seek(self.start)
            return file.readline()


def find_rows(source: Input, field: str) -> list[Input]:
    """The rows of an input as inputs of their own; empty lines are none. Of a file only the places
    are kept. Raises `UnreadableDump` where the system refuses it."""
    found: list[Input] = []
    start = 0
    with opened(source.path) as file:
        for number, line in enumerate(file, start=1):
            if not line.isspace():
                kept = line if source.path is None else None
                found.append(Row(source.path, field=field, number=number, start=start, line=kept))
            start += len(line)
    return found


def _decoded(line: bytes) -> dict[str, object]:
    try:
        return msgspec.json.decode(line, type=dict[str, object])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise UnreadableDump(f"is no row of JSON Lines: {error}; see --text-field") from error
