"""Blocks: the lines of a body told apart, those of quotes and attachments from the writer's own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator

from msgspec.structs import replace

from threadconv.lines import behind, target
from threadconv.model import DEEPEST, Attachment, Block, Paragraph, Quote
from threadconv.patterns import lazy
from threadconv.segments.page import Page
from threadconv.thread import paragraphs, quote_marks
from threadconv.thread.quotes import Quotes
from threadconv.thread.repeats import Repeats
from threadconv.thread.said import Said

_FILE = lazy(r"\[\S*(?:/\S+|\.\w{3,4})\](?: \[\S*(?:/\S+|\.\w{3,4})\])*")
"""Pictures by the names of their files, as tools print them that show none."""
_TRIED = 2
"""Lines of an earlier post that tell which one it is."""

_Found = tuple[Block, int, int]
"""A block, its first line and the line below its last."""


class Body:
    """Reads the bodies of one page, post after post, each with what was said before it.

    `names` are those of the authors, folded; `said` is kept for all pages of the thread.
    """

    def __init__(self, page: Page, names: Container[str], said: Said) -> None:
        self._page = page
        self._said = said
        self._quotes = Quotes(page, said)
        self._repeats = Repeats(page, said)
        self._unmarked = "quote" not in page.kinds
        self._cut_off = any(line.text.endswith("…") for line in page.lines)
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
            below = self._repeats.unmarked(start, stop)
            if below > start:
                quote, _, start = self._quote(start, start, below, None)
                blocks.append(quote)
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
            found = self._found(at, stop, below, base, top)
            if found is None:
                at += 1
                continue
            block, first, last = found
            yield from paragraphs.of(below, first, page)
            yield block
            at = below = last
        yield from paragraphs.of(below, stop, page)

    def _found(
        self, at: int, stop: int, above: int, base: tuple[int, int], top: bool
    ) -> _Found | None:
        """The quote or attachment that the line `at` shows, if any. What closes a quote that none
        opens shows one in lines up to `above`; `base` is the depth and the indent of the writer's
        own words, and `top` tells that they stand in no quote."""
        kind, line = self._page.kinds[at], self._page.lines[at]
        if kind == "quote" or line.depth > base[0]:
            return self._marked(at, stop, base)
        if kind == "attachment" or (kind == "picture" and _FILE.fullmatch(line.text)):
            return Attachment(name=line.text.strip("[]"), url=target(line)), at, at + 1
        if top and kind == "unquote" and at > above:
            first = self._quotes.closed_only(at, above)
            return self._quote(first, first, at + 1, None)
        if top and self._cut_off and (last := self._excerpt(at, stop)) > at:
            # Of one quote title and excerpt are, however deep tools print the second.
            self._page.lines[at] = replace(line, depth=self._page.lines[at + 1].depth)
            return self._quote(at, at, last, None)
        if (last := self._unopened(at, stop, top)) > at:
            return self._quote(at, at, last, None)
        if top and self._page.inset and (last := self._set_in(at, above, stop)) > at:
            return self._shown(at, last)
        if kind == "short" and at + 1 < stop and self._heads_quote(at):
            return self._quote(at, at + 1, self._below_quote(at + 1, stop, line.text), line.text)
        if kind == "prose" and (named := self._said.after_name(line.text)):
            return self._after_name(at, stop, *named)
        return None

    def _unopened(self, at: int, stop: int, top: bool) -> int:
        """The line below a quote that no line opens; `at` where none begins there."""
        marked = self._page.lines[at].text[:2] == "> "
        last = self._typed(at, stop) if marked else at
        return self._repeated(at, stop) if top and last == at else last

    def _typed(self, at: int, stop: int) -> int:
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
        found = self._repeats.repeated(at, stop, self._author, not known)
        self._followed = found.followed
        # Nobody quotes below all own words without a mark: what stands there is a signature.
        return found.below if found.below < stop or at == self._first else at

    def _heads_quote(self, at: int) -> bool:
        """Is this nothing but the name of the author whose words stand below? `segments/echoes.py`
        has told so of words on the same page; these may stand on another one."""
        lines = self._page.lines
        return self._said.said_by(lines[at].text, lines[at + 1].text)

    def _below_quote(self, at: int, stop: int, author: str) -> int:
        while at < stop and self._said.holds(self._page.lines[at].text, author):
            at += 1
        return at

    def _after_name(self, at: int, stop: int, author: str, said: str) -> _Found:
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
        return quote, at, below

    def _marked(self, at: int, stop: int, base: tuple[int, int]) -> _Found:
        """A quote that is opened by words, or shown by its depth."""
        page, line = self._page, self._page.lines[at]
        if page.kinds[at] != "quote":
            return self._shown(at, self._quotes.deeper(at, stop, line.depth))
        opening = quote_marks.opened(at, page)
        closing = self._closings.get(at, stop)
        closed = closing if closing < stop else None
        below = self._quotes.end(at, stop, base, closed, opening.author)
        if not opening.end:
            return self._quote(at, at + 1, below, opening.author)
        # The words go on behind those that open it.
        page.lines[at] = behind(line, opening.end)
        page.kinds[at] = "prose"
        return self._quote(at, at, below, opening.author)

    def _excerpt(self, at: int, stop: int) -> int:
        """The line below the title `at` and how the thread begins that has it; `at` for none."""
        from threadconv.thread import excerpts  # of few pages

        return excerpts.below(at, range(self._first, stop), self._page)

    def _set_in(self, at: int, above: int, stop: int) -> int:
        """The line below a quote that nothing but its indent shows; `at` where none begins."""
        # Below other quotes it may be they that do not stand where words usually do.
        if at == above and self._page.lines[at].indent == self._indent:
            return at
        from threadconv.thread import insets  # of few layouts

        return insets.below(at, above, range(self._first, stop), self._page)

    def _shown(self, at: int, below: int) -> _Found:
        """A quote that its place or its marks show; a name may stand above its words or before
        them."""
        lines = self._page.lines[at:below]
        if author := quote_marks.named(lines, self._names):
            return self._quote(at, at + 1, below, author)
        line = lines[0]
        named = self._said.after_name(line.text)
        if named:
            self._page.lines[at] = behind(line, len(line.text) - len(named[1]))
        return self._quote(at, at, below, named[0] if named else None)

    def _quote(self, first: int, start: int, below: int, author: str | None) -> _Found:
        """The quote of the lines from `first` on, whose words begin with the line `start`."""
        lines = self._page.lines
        last = below - (self._page.kinds[below - 1] == "unquote")
        self._unmark(start, last)
        self._level += 1
        inner = tuple(self._blocks(start, last))
        self._level -= 1
        own = self._own(start, last)
        self.quoted.update(range(first, below))
        quote = Quote(
            author=author,
            post=self._said.find(own, author) or self._said.find_most(own),
            body=inner,
            lines=(lines[first].first, lines[below - 1].last),
        )
        return quote, first, below

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
