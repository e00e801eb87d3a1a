"""Threads: the model put together from the posts of all pages."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from threadconv.model import Author, Notice, Post, Source, Thread, Warning
from threadconv.segments.page import Page
from threadconv.segments.spans import Span
from threadconv.thread import contradicted, doubts, forum, inferred, posted, titles
from threadconv.thread.authors import Cards
from threadconv.thread.inferred import Fallback
from threadconv.thread.leaves import Dump, Leaf, Merged, alone
from threadconv.thread.ledger import Ledger
from threadconv.thread.posts import read_posts


class Built(Struct, frozen=True):
    """A thread, the account of the lines of each page, and the indices of the dumps that were put
    together, in the order of the thread."""

    thread: Thread
    ledgers: list[Ledger]
    order: tuple[int, ...]


def empty(dump: Dump) -> Thread:
    """What there is to say of a dump in which no posts are found."""
    return Thread(source=_source(dump), warnings=tuple(doubts.of_dumps([dump])))


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
    pages = _Pages(dumps, as_of)
    leaves = pages.leaves
    several = whole or len(leaves) > 1
    merged = pages.merged() if several else alone(leaves[0])
    order = list(dict.fromkeys(pages.owners[leaf] for leaf in merged.leaves))
    numbers = [order.index(owner) + 1 for owner in pages.owners]
    title = next((pages.titles[leaf] for leaf in merged.leaves if pages.titles[leaf]), None)
    ledgers = pages.ledgers(title)
    posts = inferred.authors(read_posts(leaves, merged, pages.when, numbers, ledgers))
    if fallback:
        posts = inferred.replies(posts, fallback)
    sources = [_source(dumps[at]) for at in order]
    software = next((source.dialect for source in sources if source.dialect), None)
    thread = Thread(
        title=title,
        url=forum.address(leaves[merged.leaves[0]]),
        forum=forum.find(leaves[merged.leaves[0]], title, software),
        source=sources[0],
        merged=tuple(sources[1:]),
        authors=_authors(merged, leaves),
        posts=posts,
        notices=tuple(
            notice
            for leaf in merged.leaves
            for notice in _notices(leaves[leaf], ledgers[leaf], numbers[leaf])
        ),
        warnings=(
            *doubts.of_dumps([dumps[at] for at in order]),
            *doubts.of_dates(leaves, pages.when, numbers),
            *(_gaps(merged, posts) if several else ()),
        ),
    )
    return Built(thread, ledgers, tuple(order))


class _Pages:
    """The pages of some dumps, one dump after the other: the index of the dump in which each stands
    (`owners`), its title, `None` where it has none, and the dates of its posts (`when`)."""

    def __init__(self, dumps: Sequence[Dump], as_of: str | None) -> None:
        """Names that the pages' quotes contradict are taken off their posts, and what is above the
        title off the first. Raises `NotAThread` where no page is a thread's."""
        self.leaves = [leaf for dump in dumps for leaf in dump.leaves]
        if all(leaf.doubt for leaf in self.leaves) and self.leaves[0].doubt:
            raise self.leaves[0].doubt.advised()
        for leaf in self.leaves:
            contradicted.unname(leaf.spans, leaf.page)
        self.owners = [at for at, dump in enumerate(dumps) for _ in dump.leaves]
        self._dumps = dumps
        titled = [titles.find(leaf.spans, leaf.page) for leaf in self.leaves]
        self.titles = [title for title, _ in titled]
        self._titled_at = [at for _, at in titled]
        for leaf, at in zip(self.leaves, self._titled_at, strict=True):
            _begin_below(at, leaf.spans[0], leaf.page)
        self.when = posted.find(self.leaves, as_of)

    def merged(self) -> Merged:
        """The posts of all pages as one thread; raises `OtherThread` where they are not."""
        # Most threads are one page, and what they don't need takes time to import.
        from threadconv.thread import merge

        origins = [
            merge.Origin(owner, title, _software(self._dumps[owner]))
            for owner, title in zip(self.owners, self.titles, strict=True)
        ]
        return merge.merge(self.leaves, self.when, origins)

    def ledgers(self, title: str | None) -> list[Ledger]:
        """The account of each page, with the line that says this title claimed."""
        ledgers = [Ledger(leaf.page.lines) for leaf in self.leaves]
        for ledger, text, at in zip(ledgers, self.titles, self._titled_at, strict=True):
            if at >= 0 and text == title:
                ledger.claim([at], "title")
        return ledgers


def _gaps(merged: Merged, posts: Sequence[Post]) -> Iterator[Warning]:
    """What is missing of a thread of several pages."""
    from threadconv.thread.merge import gaps

    return gaps(merged, posts)


def _begin_below(title: int, first: Span, page: Page) -> None:
    """Begin the words of the first post below the title: what is above it is the page's."""
    if first.start <= title < first.stop:
        page.kinds[first.start : title + 1] = ["above"] * (title + 1 - first.start)
        first.start = first.header.stop = title + 1


def _authors(merged: Merged, leaves: Sequence[Leaf]) -> tuple[Author, ...]:
    cards = Cards()
    for spot, *_ in merged.posts:
        leaf = leaves[spot.leaf]
        cards.add(leaf.spans[spot.at].header, leaf.page)
    return cards.all()


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
