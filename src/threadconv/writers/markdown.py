"""Markdown: a page for people to read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO

import msgspec

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
from threadconv.writers import Option
from threadconv.writers._commonmark import (
    emphasis,
    fenced,
    heading,
    inline,
    lines,
    link,
    single_line,
    web_link,
)
from threadconv.writers._dates import shown
from threadconv.writers._excerpt import excerpt
from threadconv.writers._labels import Labels, author_label, labels_of, named
from threadconv.writers._replies import unquoted
from threadconv.writers._yaml_emitter import emit

SUFFIX = ".md"
MEDIA_TYPE = "text/markdown; charset=UTF-8; variant=CommonMark"
LOSSLESS = False
OPTIONS = (Option(name="toc", help="Begin with a line for each post, which leads to it."),)


def write(thread: Thread, out: BinaryIO, *, toc: bool = False) -> None:
    """Write CommonMark with YAML front matter: the title as heading 1, each post as heading 2.

    Every post has its id as an anchor ("#p3"); with `toc` a list of links to them stands
    above the posts. The media type is that of RFC 7763.
    """
    for line in _page(thread, toc):
        out.write(f"{line}\n".encode())


def _page(thread: Thread, toc: bool) -> Iterator[str]:
    yield "---"
    yield from (line.removesuffix("\n") for line in emit(_front_matter(thread)))
    yield from ("---", "")
    yield heading(1, inline(thread.title) if thread.title else "*(untitled thread)*")
    labels = labels_of(thread.posts)
    if toc:
        yield ""
        yield from (_contents_line(post, labels, thread.title) for post in thread.posts)
    for post in thread.posts:
        yield from ("", _post_heading(post, labels), "")
        yield from _separated(_post(post, labels, thread.title))


def _contents_line(post: Post, labels: Labels, title: str | None) -> str:
    words = inline(_subject(post, title) or excerpt(post))
    head = f"- {_link(post.id, labels)} {inline(author_label(post))}, {inline(_date(post))}"
    return f"{head}: {words}" if words else head


def _front_matter(thread: Thread) -> dict[str, object]:
    merged = {"merged": msgspec.to_builtins(thread.merged)} if thread.merged else {}
    return {
        "title": thread.title,
        "url": thread.url,
        "forum": msgspec.to_builtins(thread.forum),
        "source": msgspec.to_builtins(thread.source),
        **merged,
        "authors": [author.name for author in thread.authors],
        "post_count": len(thread.posts),
    }


def _separated(parts: Iterable[list[str]]) -> Iterator[str]:
    for index, part in enumerate(parts):
        if index:
            yield ""
        yield from part


def _post_heading(post: Post, labels: Labels) -> str:
    parts = (labels.names[post.id], inline(author_label(post)), inline(_date(post)))
    return heading(2, f'{" — ".join(parts)} <a id="{labels.anchors[post.id]}"></a>')


def _date(post: Post | Comment) -> str:
    return shown(post.posted) if post.posted else post.posted_as or "(no date)"


def _post(post: Post, labels: Labels, title: str | None) -> Iterator[list[str]]:
    if subject := inline(_subject(post, title) or ""):
        yield [f"**{subject}**"]
    yield from _answered(post, labels)
    yield from _blocks(post.body, labels)
    if not post.body:
        yield ["*(no text)*"]
    if signature := (post.signature or "").strip():
        yield ["--\\", *lines(signature)]
    if notes := " — ".join(_notes(post, labels)):
        yield [emphasis(notes)]
    for comment in post.comments:
        yield _comment(comment)


def _subject(post: Post, title: str | None) -> str | None:
    """The post's own subject, unless it only repeats the thread's title."""
    return None if post.subject in (title, f"Re: {title}") else post.subject


def _answered(post: Post, labels: Labels) -> Iterator[list[str]]:
    links = [_link(answered, labels) for answered in unquoted(post) if answered in labels.names]
    if links:
        yield [emphasis(f"In reply to {', '.join(links)}")]
    guess = post.reply_to_inferred
    if guess and guess.post in labels.names:
        evidence = inline(named(guess.evidence, labels))
        yield [emphasis(f"Probably in reply to {_link(guess.post, labels)}: {evidence}")]


def _link(post: str, labels: Labels) -> str:
    return link(labels.names[post], labels.anchors[post])


def _blocks(blocks: Iterable[Block], labels: Labels) -> Iterator[list[str]]:
    bullet = "-"
    for block in blocks:
        match block:
            case Paragraph():
                yield lines(block.text)
            case Code():
                yield fenced(block.text)
            case Attachment():
                yield [emphasis(f"Attachment: {_attached(block)}")]
            case Quote():
                yield _quote(block, labels)
            case ListBlock():
                yield _list(block, bullet)
                # With the same mark two lists in a row would be one (5.3).
                bullet = "+" if bullet == "-" else "-"


def _quote(quote: Quote, labels: Labels) -> list[str]:
    parts = [*_attribution(quote, labels), *_blocks(quote.body, labels)]
    return [f"> {line}" if line else ">" for line in _separated(parts)] or [">"]


def _attribution(quote: Quote, labels: Labels) -> Iterator[list[str]]:
    if quote.post in labels.names:
        author = quote.author or labels.authors.get(quote.post) or labels.names[quote.post]
        yield [f"{link(author, labels.anchors[quote.post])} wrote:"]
    elif quote.author:
        yield [single_line(f"{quote.author} wrote:")]


def _attached(attachment: Attachment) -> str:
    return web_link(attachment.name, attachment.url) if attachment.url else inline(attachment.name)


def _list(block: ListBlock, bullet: str) -> list[str]:
    rendered = []
    for item in block.items:
        first, *others = lines(item.strip())
        rendered.append(f"{bullet} {first}".rstrip())
        rendered += [f"  {line}" if line else "" for line in others]
    return rendered


def _comment(comment: Comment) -> list[str]:
    author = inline(comment.author or "(author unknown)")
    head = emphasis(f"Comment by {author}, {inline(_date(comment))}")
    return [f"{head}\\", *lines(comment.text)]


def _notes(post: Post, labels: Labels) -> Iterator[str]:
    if guess := None if post.author else post.author_inferred:
        yield inline(f"Author inferred: {named(guess.evidence, labels)}")
    if post.edited:
        yield inline(post.edited_as or "") or "Edited"
    if post.accepted:
        yield "Accepted answer"
    if post.score is not None:
        yield inline(f"Score: {post.score}")
    if post.reactions:
        yield inline(_reactions(post.reactions))


def _reactions(reactions: Reactions) -> str:
    total = reactions.total
    count = "Reactions" if total is None else f"{total} reaction{'' if total == 1 else 's'}"
    kinds = f" ({', '.join(reactions.kinds)})" if reactions.kinds else ""
    users = f": {', '.join(reactions.users)}" if reactions.users else ""
    return count + kinds + users
