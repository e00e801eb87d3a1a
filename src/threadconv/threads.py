"""Threads: the model put together from the spans of the posts."""

from collections.abc import Sequence

from threadconv import dates, feet, inferred, titles, trees
from threadconv.authors import Cards
from threadconv.blocks import Body
from threadconv.headers import Header
from threadconv.ledger import Ledger
from threadconv.model import Forum, Notice, Post, Quote, Source, Thread
from threadconv.page import Page
from threadconv.source import Source as Text
from threadconv.spans import Span


def build(
    spans: Sequence[Span],
    page: Page,
    text: Text,
    name: str | None,
    layout: str,
    dialect: str | None,
) -> tuple[Thread, Ledger]:
    """The thread that these spans of the page hold, and the account of the page's lines."""
    ledger = Ledger(page.lines)
    title, title_at = titles.find(
        spans[0].header.start, spans[-1].end, page, {span.header.author for span in spans}
    )
    if title_at >= 0:
        ledger.claim([title_at], "title")
    cards = Cards(page)
    body = Body(page, unmarked="quote" not in page.kinds)
    over = trees.parents([span.header for span in spans], page)
    posts = [
        _post(f"p{k}", span, page, body, ledger, parent)
        for k, (span, parent) in enumerate(zip(spans, over, strict=True), 1)
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
        warnings=tuple(text.warnings),
    )
    return thread, ledger


def _post(
    ident: str, span: Span, page: Page, body: Body, ledger: Ledger, parent: int | None
) -> Post:
    header = span.header
    blocks = body.read(span.start, span.stop, header.author or None)
    _claim(ident, span, page, body, ledger)
    foot = list(range(span.stop, span.end))
    posted, posted_as = _date(header, page, foot)
    replies = [block.post for block in blocks if isinstance(block, Quote) and block.post]
    if parent is not None:
        replies.insert(0, f"p{parent + 1}")
    note = feet.edited(foot, page)
    lines = page.lines
    signed = [
        lines[i].linked or lines[i].text
        for i in range(*span.signature)
        if lines[i].text and page.kinds[i] != "notice"
    ]
    return Post(
        id=ident,
        number=span.number,
        subject=_subject(header, page),
        author=header.author or None,
        posted=posted,
        posted_as=posted_as,
        edited=note is not None,
        edited_as=note,
        body=blocks,
        signature="\n".join(signed) or None,
        reactions=feet.reactions(foot, page),
        reply_to=tuple(dict.fromkeys(replies)),
        lines=(lines[header.start].first, lines[_last(span, page)].last),
    )


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


def _date(header: Header, page: Page, foot: list[int]) -> tuple[str | None, str | None]:
    """The date of a post and its words on the page, from its header or from below its body."""
    above = [i for i in range(header.start, header.stop) if _may_date(i, header, page)]
    below = [i for i in foot if page.kinds[i] == "closing"]
    for i in (*reversed(above), *below):
        text = page.lines[i].text
        if found := dates.find(text):
            return dates.resolve(found), text[found.start : found.end]
    return None, None


def _may_date(at: int, header: Header, page: Page) -> bool:
    """Not the day on which the author joined: that stands in the midst of the card."""
    kind = page.kinds[at]
    if kind in ("number", "byline") or at == header.anchor:
        return True
    near = header.anchor >= 0 and abs(at - header.anchor) <= 2
    return kind == "date" and (near or at == header.stop - 1 or at < header.name)
