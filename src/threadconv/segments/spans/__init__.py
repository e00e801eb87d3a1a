"""Spans: from which line to which each post goes, and where its body and its signature end."""

from collections.abc import Sequence

from msgspec import Struct

from threadconv.kinds import any_of
from threadconv.segments.anchors import Anchors
from threadconv.segments.headers import Header
from threadconv.segments.landmarks import stamps
from threadconv.segments.page import CARD, FOOT, LONGEST_SIGNATURE, Page
from threadconv.segments.spans import bodies, cut_off, last_post

_EDITOR = 12
"""Lines that whoever edited a post last may take up in its foot, with a name and a card."""
_TAGS = 5
"""A thread has no more tags than this; what goes on for longer is a list of its own."""
_NOTED = bodies.NOTES | any_of("rest", "below")
_OUTMOST = (0, 0)
"""The quote depth and the indent of a page's margin."""


class Span(Struct):
    """The lines of one post, as indices: `header` above the body `start` to `stop`, `signature`
    (start and stop) below it, then the foot up to `end`."""

    header: Header
    number: int | None
    start: int
    stop: int
    signature: tuple[int, int]
    end: int

    @property
    def signed(self) -> bool:
        """Whether the post has a signature."""
        return self.signature[0] < self.signature[1]


def cut(anchors: Anchors, headers: Sequence[Header], page: Page) -> list[Span]:
    """The span of each post."""
    ends = [header.start for header in headers[1:]]
    last = anchors.at[-1] + 1 if anchors.closing else headers[-1].stop
    ends.append(last_post.page_again(last, page))
    base = bodies.base_of(headers, page)
    numbers: Sequence[int | None] = anchors.numbers or [_number(h, page) for h in headers]
    if anchors.closing:
        closed = [
            _closed(header, number, at, end, base, page)
            for header, number, at, end in zip(headers, numbers, anchors.at, ends, strict=True)
        ]
        _cut_tags(closed[0], page)
        _add_cut_off(closed, anchors, page)
        _leave_to_page(closed[-1])
        return _spoken(_filled(closed), page)
    # Only of pages whose posts begin with their headers, and it takes time to import.
    from threadconv.segments.spans import endings, last_block

    usual = bodies.usual_rests(headers, ends, page)
    starts = [bodies.past_rests(h.stop, end, page) for h, end in zip(headers, ends, strict=True)]
    tails = [_tail(start, end, page) for start, end in zip(starts, ends, strict=True)]
    _mark_menus(headers, starts, tails, page)
    feet = bodies.usual_feet(starts, tails, page)
    stops = [
        bodies.stop_of(start, end, usual, base, feet, header.author, page)
        for header, start, end in zip(headers, starts, tails, strict=True)
    ]
    if "prose" not in page.kinds[starts[0] : stops[0]]:
        # The post that all others answer may stand further out than they do.
        stops[0] = bodies.stop_of(
            starts[0], tails[0], usual, _OUTMOST, feet, headers[0].author, page
        )
    ends[-1] = last_post.end(starts, stops, ends, page)
    last = min(tails[-1], ends[-1])
    stops[-1] = bodies.stop_of(starts[-1], last, usual, base, feet, headers[-1].author, page)
    stops = endings.above_rules(starts, stops, ends, page)
    stops = endings.above_marks(starts, stops, page)
    stops = endings.above_counts(starts, stops, ends, page)
    if page.gaps and not usual and page.may_sign:
        authors = [header.author for header in headers]
        stops = last_block.without(starts, stops, authors, page)
    spans = []
    for header, number, start, stop, end in zip(headers, numbers, starts, stops, ends, strict=True):
        card = bodies.card_below(stop, end, header.author, page)
        if card:
            header.card = card
        top = _signature_start(max(stop, card.stop), end, bool(usual), page)
        signature = (top, _signature_end(top, end, page))
        spans.append(Span(header, number, start, stop, signature, end))
    for above, below, tail in zip(spans, spans[1:], tails, strict=False):
        if tail < above.end:
            above.end = below.header.start = _past_tail(tail, below.header.start, page)
    _leave_to_page(spans[-1])
    return _spoken(spans, page)


def _leave_to_page(last: Span) -> None:
    """End the last post above what is too long for a signature: nothing else stands below it that
    would tell where the page goes on."""
    top, stop = last.signature
    if stop - top > LONGEST_SIGNATURE:
        last.signature, last.end = (top, top), top


def _add_cut_off(spans: list[Span], anchors: Anchors, page: Page) -> None:
    last = spans[-1]
    start, stop = last.signature
    header = cut_off.found(start, stop, anchors, page)
    if header:
        last.signature, last.end = (start, start), start
        spans.append(Span(header, None, start, stop, (stop, stop), stop))


def _spoken(spans: list[Span], page: Page) -> list[Span]:
    """The spans in which somebody says something: a notice under a header is the software's, and
    under who began the thread may stand the numbers of its pages."""
    if len(spans) > 1 and _ends_in_pages(spans[0], page):
        spans = spans[1:]
    return [span for span in spans if not _is_empty(span, page)] or spans


def _is_empty(span: Span, page: Page) -> bool:
    """Has a post no words but the software's, or none at all and no name or number either?"""
    told = span.number is not None or span.header.author
    blank = not told and not any(line.text for line in page.lines[span.header.start : span.end])
    return blank or _is_notice(span, page)


def _ends_in_pages(span: Span, page: Page) -> bool:
    """Are a body and the end of its header the numbers of pages from 1 on, each on a line?"""
    at, count = span.stop, span.stop - span.start
    while count and at > span.header.start and page.kinds[at - 1] == "count":
        at -= 1
    told = [page.lines[i].text for i in range(at, span.stop)]
    return 0 < count < len(told) and told == [str(n) for n in range(1, len(told) + 1)]


def _is_notice(span: Span, page: Page) -> bool:
    if "notice" not in page.kinds[span.header.stop : span.end]:
        return False
    below = [page.kinds[i] for i in range(span.header.stop, span.end) if page.lines[i].text]
    while below[:1] == ["date"]:
        del below[0]
    return below[:1] == ["notice"] and set(below) <= FOOT


def _number(header: Header, page: Page) -> int | None:
    """The number that a header prints, where it is not what marks the posts."""
    for i in range(header.start, header.stop):
        text = page.lines[i].text
        if page.kinds[i] == "number":
            return page.landmarks.number("number", text)
        if page.kinds[i] == "byline" and (printed := page.landmarks.told("number", "byline", text)):
            return stamps.number(printed)
    return None


def _tail(start: int, end: int, page: Page) -> int:
    """The first line below which nothing is the post's own; `end` where there is none."""
    kinds = page.kinds[start:end]
    return start + kinds.index("tail") if "tail" in kinds else end


def _mark_menus(
    headers: Sequence[Header], starts: Sequence[int], ends: Sequence[int], page: Page
) -> None:
    """Make furniture of the authors' names that stand over the menus which they open.

    One may be typed, but not most.
    """
    spans = zip(headers, starts, ends, strict=True)
    menus = [at for header, start, end in spans if (at := _menu(header.author, start, end, page))]
    if len(menus) * 2 > len(headers) > 2:
        for at in menus:
            page.kinds[at] = "below"


def _menu(author: str, start: int, end: int, page: Page) -> int:
    """The line below a body that holds its author's name and stands over buttons; 0 for none."""
    at = end
    while at > start and (page.kinds[at - 1] in FOOT or page.kinds[at - 1] in bodies.LOOSE):
        at -= 1
    named = at - 1 > start and author and page.lines[at - 1].text == author
    return at - 1 if named and page.kinds[at : at + 1] == ["below"] else 0


def _past_tail(tail: int, end: int, page: Page) -> int:
    """Where the foot of a post ends: the next may begin with the words that it answers."""
    at = tail
    while at < end and (page.kinds[at] in FOOT or page.kinds[at] in bodies.LOOSE):
        at += 1
    return at


def _filled(spans: list[Span]) -> list[Span]:
    """The spans with a body; what has none goes with the foot of the post above it."""
    kept: list[Span] = []
    for span in spans:
        if kept and span.start >= span.stop and span.header.name < 0:
            kept[-1].end = span.end
        else:
            kept.append(span)
    return kept


def _signature_start(stop: int, end: int, sure: bool, page: Page) -> int:
    """Below the notes on a body, where a known signature stands right below them, or whatever is
    no furniture, where it is `sure` that the body ends there."""
    top = stop
    while sure and top < end and page.kinds[top] in _NOTED:
        top += 1
    if (
        not bodies.NOTES.isdisjoint(page.kinds[stop:top])
        and top < end
        and page.kinds[top] not in FOOT
    ):
        return top
    top = stop
    while top < end and page.kinds[top] in bodies.NOTES:
        top += 1
    return top if page.kinds[top : top + 1] == ["signature"] and top < end else stop


def _signature_end(stop: int, end: int, page: Page) -> int:
    """What stands between the end of a body and the furniture below it."""
    at = stop
    while at < end and (page.kinds[at] == "signature" or page.kinds[at] not in FOOT):
        at += 1
    while at > stop and (
        page.lines[at - 1].rest or not any(map(str.isalnum, page.lines[at - 1].text))
    ):
        at -= 1
    return at


def _above_foot(start: int, at: int, page: Page) -> int:
    """Where the furniture begins that stands between a body and its closing line."""
    stop = i = at
    while i > start and stop - i < _EDITOR:
        kind = page.kinds[i - 1]
        if kind in FOOT and kind not in ("signature", "notice"):
            stop = i - 1
        elif (
            kind not in CARD
            and kind not in bodies.LOOSE
            and kind not in ("short", "initial", "rest")
        ):
            break
        i -= 1
    return stop


def _cut_tags(span: Span, page: Page) -> None:
    """End the body of a thread's first post above its tags."""
    at = span.stop
    while at > span.start + 1 and page.kinds[at - 1] == "short":
        if not page.landmarks.vocabulary.tag.fullmatch(page.lines[at - 1].text):
            break
        at -= 1
    if 0 < span.stop - at <= _TAGS:
        span.stop = at
        span.signature = (at, at)


def _closed(
    header: Header, number: int | None, at: int, end: int, base: tuple[int, int], page: Page
) -> Span:
    header.card = range(header.card.start, min(header.card.stop, end))
    stop = _above_foot(header.stop, at, page)
    while stop > header.stop and page.lines[stop - 1].rest:
        stop -= 1
    foot = stop
    if page.may_sign:
        stop = bodies.within(header.stop, stop, base, page)
    stop = bodies.above_signature(header.stop, stop, page)
    if stop < foot:
        return Span(header, number, header.stop, stop, (stop, foot), end)
    foot = at + 1
    tail = _signature_end(foot, end, page) if page.lines[at].rest else foot
    return Span(header, number, header.stop, stop, (foot, tail), end)
