"""Threads: the model put together from the spans of the posts."""

from collections.abc import Iterator, Sequence

from threadconv.dialects.choose import Choice
from threadconv.model import Forum, Notice, Post, Quote, Source, Thread, Warning
from threadconv.segments.headers import Header
from threadconv.segments.page import Page
from threadconv.segments.spans import Span
from threadconv.source import Source as Text
from threadconv.thread import comments, feet, inferred, posted, titles, trees
from threadconv.thread.authors import Cards
from threadconv.thread.blocks import Body
from threadconv.thread.ledger import Ledger
from threadconv.thread.posted import Posted


def build(
    spans: Sequence[Span],
    page: Page,
    text: Text,
    name: str | None,
    layout: str,
    choice: Choice,
) -> tuple[Thread, Ledger]:
    """The thread that these spans of the page hold, and the account of the page's lines."""
    ledger = Ledger(page.lines)
    dialect = choice.dialect.name if choice.dialect else None
    title, title_at = titles.find(spans, page)
    if title_at >= 0:
        ledger.claim([title_at], "title")
        _begin_below(title_at, spans[0], page)
    cards = Cards(page)
    body = Body(page, {span.header.author for span in spans})
    when = posted.find(spans, page)
    over = trees.parents([span.header for span in spans], page)
    posts = [
        _post(f"p{k}", span, date, parent, page, body, ledger)
        for k, (span, date, parent) in enumerate(zip(spans, when, over, strict=True), 1)
    ]
    for span in spans:
        cards.add(span.header)
    thread = Thread(
        title=title,
        forum=Forum(software=dialect),
        source=Source(
            name=name, sha256=text.sha256, encoding=text.encoding, layout=layout, dialect=dialect
        ),
        authors=cards.all(),
        posts=inferred.authors(posts),
        notices=tuple(
            Notice(
                text="\n".join(line.text for line in page.lines[first : last + 1]),
                lines=(page.lines[first].first, page.lines[last].last),
            )
            for first, last in ledger.notices()
        ),
        warnings=(*text.warnings, *_doubts(choice), *posted.doubts(spans, when, page)),
    )
    return thread, ledger


def _begin_below(title: int, first: Span, page: Page) -> None:
    """Begin the words of the first post below the title: what is above it is the page's."""
    if first.start <= title < first.stop:
        page.kinds[first.start : title + 1] = ["above"] * (title + 1 - first.start)
        first.start = first.header.stop = title + 1


def _doubts(choice: Choice) -> Iterator[Warning]:
    if choice.dialect and choice.rivals:
        names = ", ".join(choice.rivals)
        yield Warning(
            code="dialect-uncertain",
            message=f"read as {choice.dialect.name}; as many signs of {names} (--dialect decides)",
        )


def _post(
    ident: str,
    span: Span,
    date: Posted | None,
    parent: int | None,
    page: Page,
    body: Body,
    ledger: Ledger,
) -> Post:
    header = span.header
    blocks = body.read(span.start, span.stop, header.author or None)
    _claim(ident, span, page, body, ledger)
    foot = list(range(span.stop, span.end))
    replies = [block.post for block in blocks if isinstance(block, Quote) and block.post]
    if answered := body.answered(range(header.start, header.stop)):
        replies.append(answered)
    if parent is not None:
        replies.insert(0, f"p{parent + 1}")
    note = feet.edited(foot, page)
    lines = page.lines
    signed = [
        lines[i].linked or lines[i].text
        for i in range(*span.signature)
        if lines[i].text and page.kinds[i] != "notice" and i not in header.card
    ]
    return Post(
        id=ident,
        number=span.number,
        subject=_subject(header, page),
        author=header.author or None,
        posted=date.when if date else None,
        posted_as=date.words if date else None,
        edited=note is not None,
        edited_as=note,
        body=blocks,
        signature="\n".join(signed) or None,
        reactions=feet.reactions(foot, page),
        comments=comments.find(_below(span, page), span.end, page),
        reply_to=tuple(dict.fromkeys(replies)),
        lines=_rows(span, page),
    )


def _below(span: Span, page: Page) -> int:
    """Where the foot goes on below the card of the post's author."""
    card = span.header.card
    return max(span.stop, span.signature[1], card.stop if card else 0)


def _subject(header: Header, page: Page) -> str | None:
    for i in range(header.start, header.stop):
        if page.kinds[i] not in ("subject", "byline"):
            continue
        found = page.landmarks.match(page.kinds[i], page.lines[i].text)
        if found and "text" in found.re.groupindex:
            return found["text"] or None
        if page.kinds[i] == "subject":
            return page.lines[i].text
    return None


def _rows(span: Span, page: Page) -> tuple[int, int]:
    """The first and the last row of the dump that a post stands in.

    Its first line need not be the one that stands highest: the cells of a table stand side by side.
    """
    lines = page.lines[_first(span, page) : _last(span, page) + 1]
    return min(line.first for line in lines), max(line.last for line in lines)


def _first(span: Span, page: Page) -> int:
    """The first line of a post that is more than a no-break space."""
    last = _last(span, page)
    return next((i for i in range(span.header.start, last) if not page.lines[i].rest), last)


def _last(span: Span, page: Page) -> int:
    """The last line that belongs to a post, but for what stands between it and the next."""
    at = span.end - 1
    while at > span.header.start and (page.lines[at].rest or page.kinds[at] == "notice"):
        at -= 1
    return at


def _claim(ident: str, span: Span, page: Page, body: Body, ledger: Ledger) -> None:
    ledger.claim(range(span.header.start, span.header.stop), "header", ident)
    ledger.claim(range(span.start, span.stop), "body", ident)
    ledger.claim(range(span.stop, span.end), "footer", ident)
    ledger.claim(range(*span.signature), "signature", ident)
    ledger.claim(span.header.card, "header", ident)
    ledger.claim(body.quoted, "quote", ident)
    notices = (i for i in range(span.start, span.end) if page.kinds[i] == "notice")
    ledger.claim(notices, "notice")
