"""Blocks: the lines of a body told apart, those of quotes and attachments from the writer's own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator

from threadconv.lines import behind, target
from threadconv.model import DEEPEST, Attachment, Block, Paragraph, Quote
from threadconv.patterns import lazy
from threadconv.segments.page import Page
from threadconv.thread import paragraphs, quote_marks, quotes
from threadconv.thread.quote_marks import Opened
from threadconv.thread.said import Said

_FILE = lazy(r"\[\S*(?:/\S+|\.\w{3,4})\](?: \[\S*(?:/\S+|\.\w{3,4})\])*")
"""Pictures by the names of their files, as tools print them that show none."""
_TRIED = 2
"""Lines of an earlier post that tell which one it is."""


class Body:
    """Reads the bodies of one page, post after post, each with what was said before it.

    `names` are those of the authors, folded; `said` is kept for all pages of the thread.
    """

    def __init__(self, page: Page, names: Container[str], said: Said) -> None:
        self._page = page
        self._said = said
        self._unmarked = "quote" not in page.kinds
        self._names = names
        self._author: str | None = None
        self._marks_ends = "unquote" in page.kinds
        self._bare = quote_marks.are_bare(page)
        self._indent = _usual_indent(page)
        self._level = 0  # quotes that the lines stand in
        self._closings: dict[int, int] = {}
        self._first = 0  # the line with which the body begins
        self._followed = 0  # no line above this one begins with what a post above has said
        self.quoted: set[int] = set()
        """Indices of the lines that stand in quotes in the body read last."""

    def read(self, ident: str, start: int, stop: int, author: str | None) -> tuple[Block, ...]:
        """The blocks of the lines from `start` to before `stop`; the author's own words among them
        are kept, as those of the post with this id, for the posts below."""
        self.quoted.clear()
        quote_marks.demote(start, stop, self._page, self._names, self._bare, self._marks_ends)
        self._closings = quote_marks.closings(start, stop, self._page.kinds)
        self._followed = self._first = start
        first, texts = start, [line.text for line in self._page.lines[start:stop]]
        blocks: list[Block] = []
        if self._unmarked:
            below = quotes.unmarked(start, stop, self._page, self._said)
            if below > start:
                blocks.append(self._quote(start, below, None))
                start = below
        self._author = author
        blocks += self._blocks(start, stop, top=True)
        quoted = (texts[i - first] for i in self.quoted if texts[i - first])
        self._said.add(ident, author, self._own(start, stop), quoted)
        return tuple(blocks)

    def answered(self, header: range) -> str | None:
        """The id of the earlier post whose words a header repeats."""
        first = next((i for i in header if self._page.kinds[i] == "prose"), None)
        if first is None:
            return None
        words = [self._page.lines[i].text for i in header[first - header.start :][:_TRIED]]
        return self._said.find(words, None)

    def _blocks(self, start: int, stop: int, top: bool = False) -> Iterator[Block]:
        if self._level == DEEPEST:
            yield from paragraphs.of(start, stop, self._page)
            return
        page = self._page
        depth = min([line.depth for line in page.lines[start:stop]], default=0)
        indents = (page.lines[i].indent for i in range(start, stop) if not page.lines[i].rest)
        base = depth, self._indent if top else min(indents, default=0)
        at = below = start
        while at < stop:
            kind, line = page.kinds[at], page.lines[at]
            if kind == "quote" or line.depth > depth:
                yield from paragraphs.of(below, at, page)
                quote, at = self._quote_at(at, stop, base)
                yield quote
                below = at
            elif kind == "attachment" or (kind == "picture" and _FILE.fullmatch(line.text)):
                yield from paragraphs.of(below, at, page)
                yield Attachment(name=line.text.strip("[]"), url=target(line))
                at = below = at + 1
            elif top and kind == "unquote" and at > below:
                first = quotes.closed_only(at, below, page)
                yield from paragraphs.of(below, first, page)
                at = below = at + 1
                yield self._quote(first, at, None, first)
            elif (last := self._unopened(at, stop, top)) > at:
                yield from paragraphs.of(below, at, page)
                yield self._quote(at, last, None, at)
                at = below = last
            elif kind == "short" and at + 1 < stop and self._heads_quote(at):
                yield from paragraphs.of(below, at, page)
                last = self._below_quote(at + 1, stop, line.text)
                yield self._quote(at, last, line.text)
                at = below = last
            elif kind == "prose" and (named := self._said.after_name(line.text)):
                yield from paragraphs.of(below, at, page)
                quote, at = self._after_name(at, stop, *named)
                yield quote
                below = at
            else:
                at += 1
        yield from paragraphs.of(below, stop, page)

    def _unopened(self, at: int, stop: int, top: bool) -> int:
        """The line below a quote that no line opens; `at` where none begins there."""
        marked = self._page.lines[at].text[:2] == "> "
        last = self._marked(at, stop) if marked else at
        return self._repeated(at, stop) if top and last == at else last

    def _marked(self, at: int, stop: int) -> int:
        """The line below those that the writer has marked as quoted (`> `): they open the body, or
        somebody has said one of them. `at` where neither is so: a prompt of a shell looks alike."""
        lines = self._page.lines
        last = at
        while last < stop and lines[last].text[:1] == ">":
            last += 1
        known = any(self._said.has(lines[i].text.lstrip("> ")) for i in range(at, last))
        return last if known or (at == self._first and last < stop) else at

    def _repeated(self, at: int, stop: int) -> int:
        if self._marks_ends or at < self._followed:
            return at
        known = self._said.has(self._page.lines[at].text)
        # Who is not known may have said it, and words inside a line may be anybody's, unless this
        # post is one of those that quote.
        if not self.quoted and (self._author is None or not known):
            return at
        found = quotes.repeated(at, stop, self._page, self._said, self._author, not known)
        self._followed = found.followed
        # Nobody quotes below all own words without a mark: what stands there is a signature.
        return found.below if found.below < stop or at == self._first else at

    def _heads_quote(self, at: int) -> bool:
        """Is this nothing but the name of the author whose words stand below?"""
        lines = self._page.lines
        return self._said.said_by(lines[at].text, lines[at + 1].text)

    def _below_quote(self, at: int, stop: int, author: str) -> int:
        while at < stop and self._said.holds(self._page.lines[at].text, author):
            at += 1
        return at

    def _after_name(self, at: int, stop: int, author: str, said: str) -> tuple[Quote, int]:
        """A quote whose first line begins with a name; its others are known by their words."""
        below = self._below_quote(at + 1, stop, author)
        self.quoted.update(range(at, below))
        lines = self._page.lines[at:below]
        texts = [said, *(line.text for line in lines[1:])]
        quote = Quote(
            author=author,
            post=self._said.find(texts[:1], author),
            body=(Paragraph(text="\n".join(texts)),),
            lines=(lines[0].first, lines[-1].last),
        )
        return quote, below

    def _quote_at(self, at: int, stop: int, base: tuple[int, int]) -> tuple[Quote, int]:
        page = self._page
        if page.kinds[at] == "quote":
            opening = quote_marks.opened(at, page)
            if opening.end:
                return self._quote_on(at, stop, base, opening)
            below = self._end(at, stop, base, opening)
            return self._quote(at, below, opening.author), below
        below = quotes.deeper(at, stop, page.lines[at].depth, page)
        if named := self._said.after_name(page.lines[at].text):
            line = page.lines[at]
            page.lines[at] = behind(line, len(line.text) - len(named[1]))
            return self._quote(at, below, named[0], at), below
        return self._quote(at - 1, below, None, at), below

    def _end(self, at: int, stop: int, base: tuple[int, int], opening: Opened) -> int:
        closing = self._closings.get(at, stop)
        closed = closing if closing < stop else None
        return quotes.end(at, stop, closed, base, self._page, self._said, opening.author)

    def _quote_on(
        self, at: int, stop: int, base: tuple[int, int], opening: Opened
    ) -> tuple[Quote, int]:
        """A quote whose words go on behind those that open it."""
        page, line = self._page, self._page.lines[at]
        below = self._end(at, stop, base, opening)
        page.lines[at] = behind(line, opening.end)
        page.kinds[at] = "prose"
        return self._quote(at, below, opening.author, at), below

    def _quote(
        self, opening: int, below: int, author: str | None, first: int | None = None
    ) -> Quote:
        lines = self._page.lines
        start = first if first is not None else opening + (author is not None)
        if author is None and first is None and self._page.kinds[opening] == "quote":
            start = opening + 1
        last = below - (self._page.kinds[below - 1] == "unquote")
        self._unmark(start, last)
        self._level += 1
        inner = tuple(self._blocks(start, last))
        self._level -= 1
        top = opening if first is None else first
        own = self._own(start, last)
        self.quoted.update(range(top, below))
        return Quote(
            author=author,
            post=self._said.find(own, author) or self._said.find_most(own),
            body=inner,
            lines=(lines[top].first, lines[below - 1].last),
        )

    def _own(self, start: int, stop: int) -> list[str]:
        """What these lines say outside the quotes in them: of a post, or of one that is quoted."""
        lines, kinds = self._page.lines, self._page.kinds
        return [
            lines[i].text
            for i in range(start, stop)
            if lines[i].text and i not in self.quoted and kinds[i] not in paragraphs.FRAME
        ]

    def _unmark(self, start: int, stop: int) -> None:
        """Take off the marks that the writer has typed before each line of a quote (`> `)."""
        lines = self._page.lines
        at = [i for i in range(start, stop) if lines[i].text]
        if at and all(lines[i].text[:2] in ("> ", ">") for i in at):
            for i in at:
                lines[i] = behind(lines[i], 1)


def _usual_indent(page: Page) -> int:
    pairs = zip(page.lines, page.kinds, strict=True)
    indents = Counter([line.indent for line, kind in pairs if kind == "prose"])
    return max(indents, key=lambda indent: (indents[indent], indent), default=0)
