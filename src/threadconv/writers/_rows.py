"""The posts of a thread as flat rows."""

from __future__ import annotations

from collections.abc import Iterator

from threadconv.derived import author_names, thread_key
from threadconv.model import Thread
from threadconv.post_rows import Row
from threadconv.writers._texts import text_of


def rows(thread: Thread, own_words: bool) -> Iterator[Row]:
    """One for each post, in their order."""
    key = thread_key(thread)
    sources = (thread.source, *thread.merged)
    names = author_names(thread.posts)
    for position, post in enumerate(thread.posts, start=1):
        # Anybody may have written the number of the dump in a result that was taken back.
        source = sources[post.dump - 1] if post.dump <= len(sources) else thread.source
        guess, reply = post.author_inferred, post.reply_to_inferred
        yield Row(
            thread=key,
            title=thread.title,
            url=thread.url,
            forum=thread.forum.software,
            source=source.name,
            sha256=source.sha256,
            position=position,
            id=post.id,
            number=post.number,
            subject=post.subject,
            author=post.author,
            author_inferred=guess.name if guess else None,
            author_confidence=guess.confidence if guess else None,
            posted=post.posted,
            posted_as=post.posted_as,
            edited=post.edited,
            reply_to=post.reply_to,
            reply_to_inferred=reply.post if reply else None,
            text=text_of(post, names, own_words),
            signature=post.signature,
            reactions=post.reactions.total if post.reactions else None,
            score=post.score,
            accepted=post.accepted,
            first_line=post.lines[0],
            last_line=post.lines[1],
        )
