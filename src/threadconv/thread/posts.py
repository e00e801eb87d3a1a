"""Posts: each put together from its lines, in the order of the thread."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from threadconv.kinds import any_of
from threadconv.lines import is_rule
from threadconv.model import Copy, Lines, Post, Quote
from threadconv.segments import answers
from threadconv.segments.headers import Header
from threadconv.segments.keys import folded_name
from threadconv.segments.page import Page
from threadconv.segments.spans import Span
from threadconv.segments.subjects import without_icon
from threadconv.thread import comments, feet, trees, votes
from threadconv.thread.authors import nicks
from threadconv.thread.blocks import Body
from threadconv.thread.leaves import Leaf, Merged, Spot
from threadconv.thread.ledger import Ledger
from threadconv.thread.posted import Posted
from threadconv.thread.said import Said

_FEET = any_of("edited", "reactions")


def read_posts(
    leaves: Sequence[Leaf],
    merged: Merged,
    when: Sequence[Sequence[Posted | None]],
    dumps: Sequence[int],
    ledgers: Sequence[Ledger],
) -> list[Post]:
    """The posts of the thread, their lines claimed in the ledgers of their pages.

    `when` holds the dates of the posts, `dumps` the number of the dump, page by page.
    """
    reading = _Reading(leaves, merged, when, dumps)
    posts = []
    for spots in merged.posts:
        posts.append(reading.read(*spots))
        reading.claim(spots, ledgers)
    return votes.settled(_voted(posts, merged, leaves))


class _Reading:
    """Reads the posts of a thread in their order, each with what those above it have said."""

    def __init__(
        self,
        leaves: Sequence[Leaf],
        merged: Merged,
        when: Sequence[Sequence[Posted | None]],
        dumps: Sequence[int],
    ) -> None:
        self._leaves = leaves
        self._when = when
        self._dumps = dumps
        self._idents = {spot: f"p{k}" for k, spots in enumerate(merged.posts, 1) for spot in spots}
        self._over = _over(leaves, self._idents)
        self._latest: dict[str, str] = {}
        names = {folded_name(span.header.author) for leaf in leaves for span in leaf.spans}
        said = Said(nicks(leaves))
        self._bodies = [Body(leaf.page, names, said) for leaf in leaves]

    def read(self, spot: Spot, *others: Spot) -> Post:
        """The post that stands at this spot, and once more at the others."""
        span, page = _standing(spot, self._leaves)
        ident, header, body = self._idents[spot], span.header, self._bodies[spot.leaf]
        # Asked before the words below are read: a post does not answer itself.
        parent = self._parent(spot)
        answered = body.answered(range(header.start, header.stop))
        blocks = body.read(ident, span.start, span.stop, header.author or None)
        quoted = (block.post for block in blocks if isinstance(block, Quote))
        if header.author:
            self._latest[folded_name(header.author)] = ident
        date = self._when[spot.leaf][spot.at]
        return replace(
            _printed(ident, span, page),
            number=_number((spot, *others), self._leaves),
            posted=date.when if date else None,
            posted_as=date.words if date else None,
            body=blocks,
            reply_to=tuple(dict.fromkeys(filter(None, (parent, *quoted, answered)))),
            dump=self._dumps[spot.leaf],
            copies=tuple(map(self._copy, others)),
        )

    def claim(self, spots: Sequence[Spot], ledgers: Sequence[Ledger]) -> None:
        """Claim the lines of the post that was read last, at all the spots where it stands."""
        for spot in spots:
            # What repeats a post is not read.
            quoted = self._bodies[spot.leaf].quoted if spot == spots[0] else ()
            _claim(self._idents[spot], *_standing(spot, self._leaves), quoted, ledgers[spot.leaf])

    def _parent(self, spot: Spot) -> str | None:
        """The id of the post that the page shows this one to answer: by its indents, or by name."""
        span, page = _standing(spot, self._leaves)
        whom = answers.whom(span.header, page)
        return self._over.get(spot) or self._latest.get(folded_name(whom))

    def _copy(self, spot: Spot) -> Copy:
        return Copy(dump=self._dumps[spot.leaf], lines=_rows(*_standing(spot, self._leaves)))


def _voted(posts: list[Post], merged: Merged, leaves: Sequence[Leaf]) -> list[Post]:
    """The posts, the first with its score where that stands above it, beside the title."""
    spot = merged.posts[0][0]
    if posts[0].score is None and spot.at == 0:
        posts[0] = replace(posts[0], score=votes.score_above(*_standing(spot, leaves)))
    return posts


def _standing(spot: Spot, leaves: Sequence[Leaf]) -> tuple[Span, Page]:
    """What stands at a spot: the lines of the post there, and the page that holds them."""
    leaf = leaves[spot.leaf]
    return leaf.spans[spot.at], leaf.page


def _number(spots: Iterable[Spot], leaves: Sequence[Leaf]) -> int | None:
    """The first number of a post that is printed at one of the spots at which it stands."""
    numbers = (leaves[spot.leaf].spans[spot.at].number for spot in spots)
    return next((number for number in numbers if number is not None), None)


def _over(leaves: Sequence[Leaf], idents: dict[Spot, str]) -> dict[Spot, str]:
    """For each spot whose post stands under another one: the id of that."""
    return {
        Spot(at, child): idents[Spot(at, parent)]
        for at, leaf in enumerate(leaves)
        for child, parent in enumerate(trees.parents([s.header for s in leaf.spans], leaf.page))
        if parent is not None
    }


def _printed(ident: str, span: Span, page: Page) -> Post:
    """What the lines around the words of a post say of it."""
    header = span.header
    foot = range(span.stop, span.end)
    note = feet.edited([*range(header.start, header.stop), *foot], page)
    return Post(
        id=ident,
        subject=_subject(header, page),
        author=header.author or None,
        edited=note is not None,
        edited_as=note,
        signature="\n".join(_signed(span, page)) or None,
        reactions=feet.reactions(foot, page),
        score=votes.score(span, page),
        accepted=votes.is_accepted(span, page),
        comments=comments.find(_below_card(span), span.end, page),
        lines=_rows(span, page),
    )


def _below_card(span: Span) -> int:
    """Where the foot goes on below the card of the post's author."""
    card = span.header.card
    return max(span.stop, span.signature[1], card.stop if card else 0)


def _signed(span: Span, page: Page) -> list[str]:
    """The lines of a signature, without the rule that a forum draws above it."""
    at = [i for i in _signature(span, page) if page.lines[i].text and page.kinds[i] != "notice"]
    if at and page.kinds[at[0]] == "symbol" and (len(at) > 1 or is_rule(page.lines[at[0]])):
        del at[0]
    return [page.lines[i].linked or page.lines[i].text for i in at]


def _signature(span: Span, page: Page) -> list[int]:
    """The lines of a signature, but for those of the foot that stand over it or within."""
    return [
        i
        for i in range(*span.signature)
        if page.kinds[i] not in _FEET and i not in span.header.card
    ]


def _subject(header: Header, page: Page) -> str | None:
    for i in range(header.start, header.stop):
        if page.kinds[i] not in ("subject", "byline"):
            continue
        found = page.landmarks.match(page.kinds[i], page.lines[i].text)
        if found and "text" in found.re.groupindex:
            return found["text"] or None
        if page.kinds[i] == "subject":
            return without_icon(page.lines[i].text, page)
    return None


def _rows(span: Span, page: Page) -> Lines:
    """The first and the last row of the dump that a post stands in.

    Its first line need not be the one that stands highest: the cells of a table stand side by side.
    A row in which the next post begins is that one's.
    """
    lines = page.lines[_first(span, page) : _last(span, page) + 1]
    below = page.lines[span.end].first if span.end < len(page.lines) else lines[-1].last + 1
    own = [line for line in lines if line.last < below] or lines
    return min([line.first for line in own]), max([line.last for line in own])


def _first(span: Span, page: Page) -> int:
    """The first line of a post that is more than a no-break space or a notice over its words."""
    last = _last(span, page)
    return next((i for i in range(span.header.start, last) if _is_own(i, span, page)), last)


def _is_own(at: int, span: Span, page: Page) -> bool:
    said = at < span.start or page.kinds[at] != "notice"
    return said and not page.lines[at].rest


def _last(span: Span, page: Page) -> int:
    """The last line that belongs to a post, but for what stands between it and the next."""
    at = span.end - 1
    while at > span.header.start and (page.lines[at].rest or page.kinds[at] == "notice"):
        at -= 1
    return at


def _claim(ident: str, span: Span, page: Page, quoted: Iterable[int], ledger: Ledger) -> None:
    ledger.claim(range(span.header.start, span.header.stop), "header", ident)
    ledger.claim(range(span.start, span.stop), "body", ident)
    ledger.claim(range(span.stop, span.end), "footer", ident)
    ledger.claim(_signature(span, page), "signature", ident)
    ledger.claim(span.header.card, "header", ident)
    ledger.claim(quoted, "quote", ident)
    if "notice" in page.kinds[span.start : span.end]:
        notices = (i for i in range(span.start, span.end) if page.kinds[i] == "notice")
        ledger.claim(notices, "notice")
