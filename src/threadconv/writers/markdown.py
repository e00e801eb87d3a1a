"""Markdown: a page for people to read."""

from collections.abc import Iterable, Iterator
from typing import BinaryIO

import msgspec
from msgspec import Struct

from threadconv.model import (
    Attachment,
    Block,
    Code,
    Comment,
    ListBlock,
    Paragraph,
    Post,
    Quote,
    Reactions,
    Thread,
)
from threadconv.writers._commonmark import fenced, heading, inline, lines, link
from threadconv.writers._yaml_emitter import emit

SUFFIX = ".md"
MEDIA_TYPE = "text/markdown; charset=UTF-8; variant=CommonMark"
LOSSLESS = False


class _Names(Struct, frozen=True):
    """What to call the posts of a thread, where they stand, and who wrote them, by post id."""

    labels: dict[str, str]
    anchors: dict[str, str]
    authors: dict[str, str]


def write(thread: Thread, out: BinaryIO) -> None:
    """Write CommonMark with YAML front matter: the title as heading 1, each post as heading 2.

    Every post has its position as an anchor ("#p3"); the media type is that of RFC 7763.
    """
    for line in _page(thread):
        out.write(f"{line}\n".encode())


def _page(thread: Thread) -> Iterator[str]:
    yield "---"
    yield from (line.removesuffix("\n") for line in emit(_front_matter(thread)))
    yield from ("---", "")
    yield heading(1, inline(thread.title) if thread.title else "*(untitled thread)*")
    names = _names(thread.posts)
    for post in thread.posts:
        yield from ("", _post_heading(post, names), "")
        yield from _separated(_post(post, names, thread.title))


def _front_matter(thread: Thread) -> dict[str, object]:
    return {
        "title": thread.title,
        "url": thread.url,
        "forum": msgspec.to_builtins(thread.forum),
        "source": msgspec.to_builtins(thread.source),
        "authors": [author.name for author in thread.authors],
        "post_count": len(thread.posts),
    }


def _names(posts: Iterable[Post]) -> _Names:
    labels, anchors, authors = {}, {}, {}
    for position, post in enumerate(posts, start=1):
        # Not the id itself: it may come from a file that somebody wrote by hand.
        anchors[post.id] = f"p{position}"
        labels[post.id] = f"Post {position}" if post.number is None else f"#{post.number}"
        if post.author:
            authors[post.id] = post.author
    return _Names(labels, anchors, authors)


def _separated(parts: Iterable[list[str]]) -> Iterator[str]:
    for index, part in enumerate(parts):
        if index:
            yield ""
        yield from part


def _post_heading(post: Post, names: _Names) -> str:
    parts = (names.labels[post.id], inline(_author(post)), inline(_date(post)))
    return heading(2, f'{" — ".join(parts)} <a id="{names.anchors[post.id]}"></a>')


def _author(post: Post) -> str:
    if post.author:
        return post.author
    guess = post.author_inferred
    return f"probably {guess.name}, {guess.evidence}" if guess else "(author unknown)"


def _date(post: Post | Comment) -> str:
    if post.posted is None:
        return post.posted_as or "(no date)"
    day, _, time = post.posted.partition("T")
    zone = time.lstrip("0123456789:")
    clock = time.removesuffix(zone)
    # Pages print minutes; the model has their seconds as 00.
    minutes = clock[:5] + clock[5:].removeprefix(":00")
    return " ".join(part for part in (day, minutes, zone.replace("Z", "UTC")) if part)


def _post(post: Post, names: _Names, title: str | None) -> Iterator[list[str]]:
    if post.subject and post.subject not in (title, f"Re: {title}"):
        yield [f"**{inline(post.subject)}**"]
    yield from _answered(post, names)
    yield from _blocks(post.body, names)
    if not post.body:
        yield ["*(no text)*"]
    if signature := (post.signature or "").strip():
        yield ["--\\", *lines(signature)]
    if notes := _notes(post):
        yield [f"*{notes}*"]
    for comment in post.comments:
        head = (
            f"*Comment by {inline(comment.author or '(author unknown)')}, {inline(_date(comment))}*"
        )
        yield [f"{head}\\", *lines(comment.text)]


def _answered(post: Post, names: _Names) -> Iterator[list[str]]:
    quoted = {block.post for block in post.body if isinstance(block, Quote)}
    links = [
        link(names.labels[answered], names.anchors[answered])
        for answered in post.reply_to
        if answered in names.labels and answered not in quoted
    ]
    if links:
        yield [f"*In reply to {', '.join(links)}*"]
    guess = post.reply_to_inferred
    if guess and guess.post in names.labels:
        target = link(names.labels[guess.post], names.anchors[guess.post])
        yield [f"*Probably in reply to {target}, {inline(guess.evidence)}*"]


def _blocks(blocks: Iterable[Block], names: _Names) -> Iterator[list[str]]:
    bullet = "-"
    for block in blocks:
        match block:
            case Paragraph():
                yield lines(block.text)
            case Code():
                yield fenced(block.text)
            case Attachment():
                yield [f"*Attachment: {_named(block)}*"]
            case Quote():
                yield _quote(block, names)
            case ListBlock():
                yield _list(block, bullet)
                # With the same mark two lists in a row would be one (5.3).
                bullet = "+" if bullet == "-" else "-"


def _named(attachment: Attachment) -> str:
    url = attachment.url
    return inline(attachment.name) + (f" {inline(f'<{url}>')}" if url else "")


def _quote(quote: Quote, names: _Names) -> list[str]:
    parts = [*_attribution(quote, names), *_blocks(quote.body, names)]
    return [f"> {line}" if line else ">" for line in _separated(parts)] or [">"]


def _attribution(quote: Quote, names: _Names) -> Iterator[list[str]]:
    known = quote.post if quote.post in names.labels else None
    if known:
        author = quote.author or names.authors.get(known) or names.labels[known]
        yield [f"{link(author, names.anchors[known])} wrote:"]
    elif quote.author:
        yield [f"{inline(quote.author)} wrote:"]


def _list(block: ListBlock, bullet: str) -> list[str]:
    rendered = []
    for item in block.items:
        first, *others = lines(item.strip())
        rendered.append(f"{bullet} {first}".rstrip())
        rendered += [f"  {line}" if line else "" for line in others]
    return rendered


def _notes(post: Post) -> str:
    notes = []
    if post.edited:
        notes.append(f"Edited: {post.edited_as}" if post.edited_as else "Edited")
    if post.reactions:
        notes.append(f"Reactions: {_reactions(post.reactions)}")
    return inline(" — ".join(notes))


def _reactions(reactions: Reactions) -> str:
    kinds, users = ", ".join(reactions.kinds), ", ".join(reactions.users)
    total = "" if reactions.total is None else f"{reactions.total} in all"
    return "; ".join(part for part in (kinds, users, total) if part)
