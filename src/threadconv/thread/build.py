"""Threads: the model put together from the posts of all pages."""

from collections.abc import Iterator, Sequence
from itertools import chain

from msgspec import Struct

from threadconv.model import Forum, Notice, Source, Thread, Warning
from threadconv.segments.page import Page
from threadconv.segments.spans import Span
from threadconv.thread import breadcrumb, inferred, posted, titles
from threadconv.thread.authors import Cards
from threadconv.thread.inferred import Fallback
from threadconv.thread.leaves import Dump, Leaf, alone
from threadconv.thread.ledger import Ledger
from threadconv.thread.posted import Posted
from threadconv.thread.posts import read_posts


class Built(Struct, frozen=True):
    """A thread, the account of the lines of each page, and the indices of the dumps that were put
    together, in the order of the thread."""

    thread: Thread
    ledgers: list[Ledger]
    order: tuple[int, ...]


def empty(dump: Dump) -> Thread:
    """What there is to say of a dump in which no posts are found."""
    return Thread(source=_source(dump), warnings=tuple(_doubts(dump, 1)))


def build(
    dumps: Sequence[Dump],
    as_of: str | None = None,
    fallback: Fallback | None = None,
    *,
    whole: bool = False,
) -> Built:
    """The thread whose pages these dumps hold, in any order.

    `as_of`, ISO 8601, is when the pages were shown; `fallback` tells which post one answers that
    prints none. Of several pages, and where the thread is to be `whole`, warnings tell what is
    missing. Raises `NotAThread` where no page is a thread's, `OtherThread` where they are pages
    of more than one.
    """
    leaves = [leaf for dump in dumps for leaf in dump.leaves]
    if all(leaf.doubt for leaf in leaves) and leaves[0].doubt:
        raise leaves[0].doubt.advised()
    found = [titles.find(leaf.spans, leaf.page) for leaf in leaves]
    for leaf, (_, at) in zip(leaves, found, strict=True):
        _begin_below(at, leaf.spans[0], leaf.page)
    when = posted.find(leaves, as_of)
    owners = [at for at, dump in enumerate(dumps) for _ in dump.leaves]
    several = whole or len(leaves) > 1
    if several:
        # Most threads are one page, and what they don't need takes time to import.
        from threadconv.thread import merge

        origins = [
            merge.Origin(owner, text, _software(dumps[owner]))
            for owner, (text, _) in zip(owners, found, strict=True)
        ]
        merged = merge.merge(leaves, when, origins)
    else:
        merged = alone(leaves[0])
    title = next((found[leaf][0] for leaf in merged.leaves if found[leaf][0]), None)
    order = list(dict.fromkeys(owners[leaf] for leaf in merged.leaves))
    ranks = [order.index(owner) + 1 for owner in owners]
    ledgers = [Ledger(leaf.page.lines) for leaf in leaves]
    for ledger, (text, at) in zip(ledgers, found, strict=True):
        if at >= 0 and text == title:
            ledger.claim([at], "title")
    posts = inferred.authors(read_posts(leaves, merged, when, ranks, ledgers))
    if fallback:
        posts = inferred.replies(posts, fallback)
    cards = Cards()
    for spot, *_ in merged.posts:
        leaf = leaves[spot.leaf]
        cards.add(leaf.spans[spot.at].header, leaf.page)
    sources = [_source(dumps[at]) for at in order]
    thread = Thread(
        title=title,
        forum=Forum(
            software=next((s.dialect for s in sources if s.dialect), None),
            path=_path(leaves[merged.leaves[0]], title),
        ),
        source=sources[0],
        merged=tuple(sources[1:]),
        authors=cards.all(),
        posts=posts,
        notices=tuple(
            notice
            for leaf in merged.leaves
            for notice in _notices(leaves[leaf], ledgers[leaf], ranks[leaf])
        ),
        warnings=(
            *chain.from_iterable(_doubts(dumps[at], rank) for rank, at in enumerate(order, 1)),
            *_unread(leaves, when, ranks),
            *(merge.gaps(merged, posts) if several else ()),
        ),
    )
    return Built(thread, ledgers, tuple(order))


def _begin_below(title: int, first: Span, page: Page) -> None:
    """Begin the words of the first post below the title: what is above it is the page's."""
    if first.start <= title < first.stop:
        page.kinds[first.start : title + 1] = ["above"] * (title + 1 - first.start)
        first.start = first.header.stop = title + 1


def _path(leaf: Leaf, title: str | None) -> tuple[str, ...]:
    """What the page says above its first post of the part of the forum in which it stands."""
    return breadcrumb.find(leaf.page.lines[: leaf.spans[0].start], title)


def _source(dump: Dump) -> Source:
    return Source(
        name=dump.name,
        sha256=dump.text.sha256,
        encoding=dump.text.encoding,
        layout=dump.layout,
        dialect=_software(dump),
    )


def _software(dump: Dump) -> str | None:
    return dump.choice.dialect.name if dump.choice.dialect else None


def _notices(leaf: Leaf, ledger: Ledger, dump: int) -> Iterator[Notice]:
    lines = leaf.page.lines
    for first, last in ledger.notices():
        yield Notice(
            text="\n".join(line.text for line in lines[first : last + 1]),
            dump=dump,
            lines=(lines[first].first, lines[last].last),
        )


def _doubts(dump: Dump, rank: int) -> Iterator[Warning]:
    for warning in dump.text.warnings:
        yield Warning(code=warning.code, message=warning.message, dump=rank, line=warning.line)
    if dump.choice.dialect and dump.choice.rivals:
        name, names = dump.choice.dialect.name, ", ".join(dump.choice.rivals)
        yield Warning(
            code="dialect-uncertain",
            message=f"read as {name}; as many signs of {names} (--dialect decides)",
            dump=rank,
        )


def _unread(
    leaves: Sequence[Leaf], when: Sequence[Sequence[Posted | None]], ranks: Sequence[int]
) -> Iterator[Warning]:
    """A warning for each date that cannot be, and one where day and month cannot be told apart."""
    is_told = False
    for leaf, dates, rank in zip(leaves, when, ranks, strict=True):
        for date in posted.unread(leaf, dates):
            if not date.possible:
                yield Warning(
                    code="date-unreadable",
                    message=f"{date.words!r} is no date of the calendar, and left unread",
                    dump=rank,
                    line=date.line,
                )
            elif date.reversible and not is_told:
                is_told = True
                yield Warning(
                    code="date-order-unknown",
                    message=f"{date.words!r}: day or month first? nothing in the dump tells",
                    dump=rank,
                    line=date.line,
                )
