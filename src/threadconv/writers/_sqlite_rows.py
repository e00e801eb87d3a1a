"""A thread as the rows of the tables of `to-sqlite`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from itertools import chain
from sqlite3 import Connection

from msgspec import json
from msgspec.structs import replace

from threadconv.derived import all_quotes, author_names, thread_key
from threadconv.model import Attachment, Author, Post, Thread
from threadconv.writers._texts import text_of, words_of

Row = dict[str, str | int | float | None]


def put(database: Connection, thread: Thread, own_words: bool) -> None:
    """Insert the thread, or bring the one with its key up to date; nothing where it is the same."""
    frame: Row = {"key": thread_key(thread), "digest": _digest(thread, own_words)}
    known = database.execute("SELECT digest FROM threads WHERE key = :key", frame).fetchone()
    if known == (frame["digest"],):
        return
    _insert(database, "threads", [frame | _thread(thread)], conflict="key")
    [(number,)] = database.execute("SELECT id FROM threads WHERE key = :key", frame)
    _clear(database, number, len(thread.posts))
    _insert(database, "authors", ({"thread": number} | _author(each) for each in thread.authors))
    names = author_names(thread.posts)
    posts = (
        {"thread": number, "position": position} | _post(post, text_of(post, names, own_words))
        for position, post in enumerate(thread.posts, start=1)
    )
    _insert(database, "posts", posts, conflict="thread, position")
    found = database.execute("SELECT id FROM posts WHERE thread = ? ORDER BY position", [number])
    rows = [(id, post) for (id,), post in zip(found, thread.posts, strict=True)]
    ids = {post.id: id for id, post in rows}
    for table, of_post in _OF_POST.items():
        each = ({"post": id} | row for id, post in rows for row in of_post(post, ids))
        _insert(database, table, each)


def _digest(thread: Thread, own_words: bool) -> str:
    """Of all that makes the rows; post by post, so that no second copy is made of them all."""
    digest = sha256(json.encode([replace(thread, posts=()), own_words]))
    for post in thread.posts:
        digest.update(json.encode(post))
    return digest.hexdigest()


def _insert(database: Connection, table: str, rows: Iterable[Row], conflict: str = "") -> None:
    """Insert rows, all of the same columns; one that is there in `conflict` takes their values."""
    rows = iter(rows)
    first = next(rows, None)
    if first is None:
        return
    values = ", ".join(f":{name}" for name in first)
    statement = f"INSERT INTO {table} ({', '.join(first)}) VALUES ({values})"
    if conflict:
        taken = ", ".join(f"{name} = excluded.{name}" for name in first)
        statement += f" ON CONFLICT ({conflict}) DO UPDATE SET {taken}"
    database.executemany(statement, chain([first], rows))


def _clear(database: Connection, thread: int, posts: int) -> None:
    """Delete what belongs to the thread but its posts, and of these those behind so many."""
    for table in _OF_POST:
        database.execute(
            f"DELETE FROM {table} WHERE post IN (SELECT id FROM posts WHERE thread = ?)", [thread]
        )
    database.execute("DELETE FROM authors WHERE thread = ?", [thread])
    database.execute("DELETE FROM posts WHERE thread = ? AND position > ?", [thread, posts])


def _thread(thread: Thread) -> Row:
    return {
        "title": thread.title,
        "url": thread.url,
        "software": thread.forum.software,
        "forum": thread.forum.name,
        "path": _json(thread.forum.path),
        "source": thread.source.name,
        "sha256": thread.source.sha256,
    }


def _author(author: Author) -> Row:
    return {
        "name": author.name,
        "title": author.title,
        "badges": _json(author.badges),
        "joined": author.joined,
        "location": author.location,
        "stats": _json(author.stats),
        "fields": _json(author.fields),
    }


def _post(post: Post, text: str) -> Row:
    guess = post.author_inferred
    return {
        "name": post.id,
        "number": post.number,
        "subject": post.subject,
        "author": post.author,
        "author_inferred": guess.name if guess else None,
        "author_confidence": guess.confidence if guess else None,
        "posted": post.posted,
        "posted_as": post.posted_as,
        "edited": post.edited,
        "edited_as": post.edited_as,
        "text": text,
        "signature": post.signature,
        "reactions": post.reactions.total if post.reactions else None,
        "score": post.score,
        "accepted": post.accepted,
        "dump": post.dump,
        "first_line": post.lines[0],
        "last_line": post.lines[1],
    }


def _replies(post: Post, ids: Mapping[str, int]) -> Iterator[Row]:
    printed = {ids[answered]: False for answered in post.reply_to if answered in ids}
    guess = post.reply_to_inferred
    inferred = {ids[guess.post]: True} if guess and guess.post in ids else {}
    for answers, is_inferred in (inferred | printed).items():
        yield {"answers": answers, "inferred": is_inferred}


def _quotes(post: Post, ids: Mapping[str, int]) -> Iterator[Row]:
    for depth, quote in all_quotes(post.body):
        yield {
            "depth": depth,
            "author": quote.author,
            "quoted": ids.get(quote.post or ""),
            "text": words_of(quote.body),
            "first_line": quote.lines[0],
            "last_line": quote.lines[1],
        }


def _reactions(post: Post, ids: Mapping[str, int]) -> Iterator[Row]:
    if post.reactions:
        for kind in post.reactions.kinds:
            yield {"kind": kind, "user": None}
        for user in post.reactions.users:
            yield {"kind": None, "user": user}


def _comments(post: Post, ids: Mapping[str, int]) -> Iterator[Row]:
    for comment in post.comments:
        yield {
            "author": comment.author,
            "posted": comment.posted,
            "posted_as": comment.posted_as,
            "text": comment.text,
        }


def _attachments(post: Post, ids: Mapping[str, int]) -> Iterator[Row]:
    for block in post.body:
        if isinstance(block, Attachment):
            yield {"name": block.name, "url": block.url}


_OF_POST = {
    "replies": _replies,
    "quotes": _quotes,
    "reactions": _reactions,
    "comments": _comments,
    "attachments": _attachments,
}
"""The tables of what belongs to a post, and its rows by the post and the row of each post."""


def _json(value: object) -> str:
    return json.encode(value).decode()
