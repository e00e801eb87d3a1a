"""A thread as the parts of a ConvoKit corpus: utterances, a conversation, speakers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from threadconv.derived import author_names
from threadconv.model import Author, Post, Thread
from threadconv.writers._texts import text_of

Entry = dict[str, object]

UNKNOWN = "(unknown)"
"""The speaker of posts whose author the dump does not tell."""

INDEX: dict[str, dict[str, type]] = {
    "utterances-index": {
        "id": str,
        "number": int,
        "subject": str,
        "author_inferred": str,
        "author_confidence": float,
        "posted": str,
        "posted_as": str,
        "edited": bool,
        "signature": str,
        "reactions": int,
        "score": int,
        "accepted": bool,
        "reply_to": list,
        "reply_to_inferred": bool,
        "lines": list,
    },
    "conversations-index": {
        "title": str,
        "url": str,
        "forum": str,
        "source": str,
        "sha256": str,
    },
    "speakers-index": {"title": str, "joined": str, "location": str, "stats": dict},
    "overall-index": {},
}
"""What `meta` holds of each, and its type."""


def root_of(key: str) -> str:
    """The id of the thread's first utterance, which is that of the conversation."""
    return f"{key}.1"


def utterances(thread: Thread, key: str, own_words: bool) -> Iterator[Entry]:
    """One for each post, in order; those that answer no earlier post answer the first."""
    names = author_names(thread.posts)
    ids: dict[str, str] = {}
    root = root_of(key)
    for position, post in enumerate(thread.posts, start=1):
        id = f"{key}.{position}"
        answered = _answered(post, ids)
        is_printed = any(other in ids for other in post.reply_to)
        yield {
            "id": id,
            "conversation_id": root,
            "text": text_of(post, names, own_words),
            "speaker": post.author or UNKNOWN,
            "reply_to": (answered or root) if position > 1 else None,
            "timestamp": _timestamp(post.posted),
            "vectors": [],
            "meta": _about(post, is_inferred=position > 1 and not is_printed),
        }
        ids[post.id] = id


def _answered(post: Post, ids: dict[str, str]) -> str | None:
    """The utterance that a post answers, of those before it: no tree has a cycle."""
    guess = [post.reply_to_inferred.post] if post.reply_to_inferred else []
    return next((ids[answered] for answered in (*post.reply_to, *guess) if answered in ids), None)


def _about(post: Post, is_inferred: bool) -> Entry:
    guess = post.author_inferred
    return {
        "id": post.id,
        "number": post.number,
        "subject": post.subject,
        "author_inferred": guess.name if guess else None,
        "author_confidence": guess.confidence if guess else None,
        "posted": post.posted,
        "posted_as": post.posted_as,
        "edited": post.edited,
        "signature": post.signature,
        "reactions": post.reactions.total if post.reactions else None,
        "score": post.score,
        "accepted": post.accepted,
        "reply_to": post.reply_to,
        "reply_to_inferred": is_inferred,
        "lines": post.lines,
    }


def _timestamp(posted: str | None) -> int | None:
    """Seconds since 1970, by UTC where no zone is known; None where the day is not."""
    if posted is None or len(posted) < len("2009-03-14"):
        return None
    try:
        moment = datetime.fromisoformat(posted)
    except ValueError:  # a day that no month has
        return None
    return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp())


def conversation(thread: Thread) -> Entry:
    """What there is to say about the whole thread."""
    meta = {
        "title": thread.title,
        "url": thread.url,
        "forum": thread.forum.software,
        "source": thread.source.name,
        "sha256": thread.source.sha256,
    }
    return {"meta": meta, "vectors": []}


def speaker(author: Author | None) -> Entry:
    """What the page says about a participant; None where it says nothing."""
    if author is None:
        return {"meta": {}, "vectors": []}
    meta = {
        "title": author.title,
        "joined": author.joined,
        "location": author.location,
        "stats": author.stats,
    }
    return {"meta": meta, "vectors": []}
