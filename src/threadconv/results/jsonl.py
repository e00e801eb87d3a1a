"""JSON Lines: posts as flat rows, those of a thread in its order; what rows lack stays unknown."""

from __future__ import annotations

import msgspec

from threadconv.model import (
    Author,
    Forum,
    Inferred,
    InferredReply,
    Paragraph,
    Post,
    Reactions,
    Source,
    Thread,
)
from threadconv.post_rows import Row
from threadconv.results._json_texts import tells, values
from threadconv.results._threads import checked, converted

_EVIDENCE = "told in JSON Lines, which do not say why"


def claims(data: bytes) -> bool:
    """Is it JSON as far as the `schema` of a row?"""
    return tells("threadconv-post", data)


def read(data: bytes) -> list[Thread]:
    """The threads whose posts the rows are, which need not be on a line each.

    Each text is a paragraph up to every empty line, marks of quotes and all.
    """
    threads: dict[str, list[Row]] = {}
    for row in _rows(data):
        threads.setdefault(row.thread, []).append(row)
    return [checked(_thread(rows), f"thread {key!r}") for key, rows in threads.items()]


def _rows(data: bytes) -> list[Row]:
    try:
        return msgspec.json.Decoder(Row).decode_lines(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        # Printed otherwise, or something is wrong: slower from here on, and exact.
        return [converted(value, Row, place, base) for place, base, value in values(data)]


def _thread(rows: list[Row]) -> Thread:
    found = dict.fromkeys((row.source, row.sha256) for row in rows)
    dumps = {dump: number for number, dump in enumerate(found, start=1)}
    first, *others = (_source(name, digest, rows[0].forum) for name, digest in dumps)
    names = dict.fromkeys(row.author for row in rows if row.author is not None)
    return Thread(
        title=rows[0].title,
        url=rows[0].url,
        forum=Forum(software=rows[0].forum),
        source=first,
        merged=tuple(others),
        authors=tuple(Author(name=name) for name in names),
        posts=tuple(_post(row, dumps[row.source, row.sha256]) for row in rows),
    )


def _source(name: str | None, digest: str, forum: str | None) -> Source:
    return Source(name=name, sha256=digest, encoding="utf-8", layout="jsonl", dialect=forum)


def _post(row: Row, dump: int) -> Post:
    guess, reply = row.author_inferred, row.reply_to_inferred
    return Post(
        id=row.id,
        number=row.number,
        subject=row.subject,
        author=row.author,
        author_inferred=Inferred(
            name=guess, evidence=_EVIDENCE, confidence=row.author_confidence or 0.0
        )
        if guess is not None
        else None,
        posted=row.posted,
        posted_as=row.posted_as,
        edited=row.edited,
        body=tuple(Paragraph(text=text) for text in row.text.split("\n\n")) if row.text else (),
        signature=row.signature,
        reactions=Reactions(total=row.reactions) if row.reactions is not None else None,
        score=row.score,
        accepted=row.accepted,
        reply_to=row.reply_to,
        reply_to_inferred=InferredReply(post=reply, evidence=_EVIDENCE) if reply else None,
        dump=dump,
        lines=(row.first_line, row.last_line),
    )
