"""Spans: from which line to which each post goes, and where its body and its signature end."""

from collections import Counter
from collections.abc import Container, Sequence

from msgspec import Struct

from threadconv.kinds import any_of
from threadconv.segments.anchors import Anchors
from threadconv.segments.headers import Header
from threadconv.segments.keys import masked
from threadconv.segments.page import CARD, FOOT, HEADS, Page

_BUTTONS = any_of("below", "reactions")
_LOOSE = any_of("count", "picture", "page", "start", "symbol")
"""What may stand among the furniture below a body, but alone says nothing."""

_LONGEST_SIGNATURE = 90


_EDITOR = 12
"""Lines that whoever edited a post last may take up in its foot, with a name and a card."""

_TAGS = 5
"""A thread has no more tags than this; what goes on for longer is a list of its own."""


_BLANK = 1
"""A blank before words is no indent."""
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


def cut(anchors: Anchors, headers: Sequence[Header], page: Page) -> list[Span]:
    """The span of each post."""
    ends = [header.start for header in headers[1:]]
    ends.append(_end(headers[-1].stop if not anchors.closing else anchors.at[-1] + 1, page))
    base = _base(headers, page)
    numbers: Sequence[int | None] = anchors.numbers or [_number(h, page) for h in headers]
    if anchors.closing:
        closed = [
            _closed(header, number, at, end, base, page)
            for header, number, at, end in zip(headers, numbers, anchors.at, ends, strict=True)
        ]
        _cut_tags(closed[0], page)
        return _spoken(_filled(closed), page)
    usual = _usual_rests(headers, ends, page)
    starts = [_past_rests(h.stop, end, page) for h, end in zip(headers, ends, strict=True)]
    tails = [_tail(start, end, page) for start, end in zip(starts, ends, strict=True)]
    _mark_menus(headers, starts, tails, page)
    stops = [
        _body_end(start, end, usual, base, header.author, page)
        for header, start, end in zip(headers, starts, tails, strict=True)
    ]
    if "prose" not in page.kinds[starts[0] : stops[0]]:
        # The post that all others answer may stand further out than they do.
        stops[0] = _body_end(starts[0], tails[0], usual, _OUTMOST, headers[0].author, page)
    ends[-1] = _last_end(starts, stops, ends, page)
    last = min(tails[-1], ends[-1])
    stops[-1] = _body_end(starts[-1], last, usual, base, headers[-1].author, page)
    if page.gaps and not usual and page.landmarks.signatures:
        stops = _without_last_block(starts, stops, page)
    spans = []
    for header, number, start, stop, end in zip(headers, numbers, starts, stops, ends, strict=True):
        top = _signature_start(stop, end, bool(usual), page)
        signature = (top, _signature_end(top, end, page))
        spans.append(Span(header, number, start, stop, signature, end))
    for above, below, tail in zip(spans, spans[1:], tails, strict=False):
        if tail < above.end:
            above.end = below.header.start = _past_tail(tail, below.header.start, page)
    return _spoken(spans, page)


def _spoken(spans: list[Span], page: Page) -> list[Span]:
    """The spans in which somebody says something: a notice under a header is the software's."""
    return [span for span in spans if not _is_notice(span, page)] or spans


def _is_notice(span: Span, page: Page) -> bool:
    below = [page.kinds[i] for i in range(span.header.stop, span.end) if page.lines[i].text]
    return bool(below) and below[0] == "notice" and set(below) <= FOOT


def _number(header: Header, page: Page) -> int | None:
    """The number that a header prints, where it is not what marks the posts."""
    for i in range(header.start, header.stop):
        if page.kinds[i] == "number":
            return page.landmarks.number("number", page.lines[i].text)
    return None


def _tail(start: int, end: int, page: Page) -> int:
    """The first line below which nothing is the post's own; `end` where there is none."""
    return next((i for i in range(start, end) if page.kinds[i] == "tail"), end)


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
    while at > start and (page.kinds[at - 1] in FOOT or page.kinds[at - 1] in _LOOSE):
        at -= 1
    named = at - 1 > start and author and page.lines[at - 1].text == author
    return at - 1 if named and page.kinds[at : at + 1] == ["below"] else 0


def _past_tail(tail: int, end: int, page: Page) -> int:
    """Where the foot of a post ends: the next may begin with the words that it answers."""
    at = tail
    while at < end and (page.kinds[at] in FOOT or page.kinds[at] in _LOOSE):
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


def _end(at: int, page: Page) -> int:
    """The first line that belongs to the page again, after the last post."""
    kinds = page.kinds
    for i in range(at, len(kinds)):
        if kinds[i] in HEADS:
            while i > at and (kinds[i - 1] == "count" or page.lines[i - 1].text in ("…", "...")):
                i -= 1
            return i
    return len(kinds)


def _last_end(starts: Sequence[int], stops: Sequence[int], ends: Sequence[int], page: Page) -> int:
    """Where the last post ends: below the furniture that stands under the others as well."""
    feet = [
        {masked(page.lines[i].text) for i in range(stop, end) if page.kinds[i] in _BUTTONS}
        for stop, end in zip(stops[:-1], ends, strict=False)
    ]
    counts = Counter(text for foot in feet for text in foot)
    usual = {text for text, count in counts.items() if count * 2 > len(feet)}
    at, end = starts[-1], ends[-1]
    head = {line.text for line in page.lines[: starts[0]]}
    while at < end and not (page.kinds[at] in _BUTTONS and masked(page.lines[at].text) in usual):
        if at > starts[-1] and _again(at, head, page):
            return at
        at += 1
    while at < end and (page.kinds[at] in FOOT or page.kinds[at] in ("rest", "count", "symbol")):
        at += 1
    return at


def _again(at: int, head: Container[str], page: Page) -> bool:
    """Do two lines of the page's head return here? Its links stand below the last post too."""
    return all(
        page.kinds[i] == "short" and page.lines[i].text in head
        for i in range(at, min(at + 2, len(page.lines)))
    )


def _usual_rests(headers: Sequence[Header], ends: Sequence[int], page: Page) -> int:
    """How many no-break spaces a post of this page has below its words."""
    counts = [
        len(_rests(header.stop, end, page)) for header, end in zip(headers, ends, strict=True)
    ]
    counts = sorted(counts[:-1] or counts)
    usual = counts[len(counts) // 2]
    # Writers make no-break spaces too, but not the same number in each post.
    return usual if counts.count(usual) * 2 > len(counts) else 0


def _past_rests(start: int, end: int, page: Page) -> int:
    """The first line of a body below the no-break spaces that a page prints over it."""
    while start < end and page.lines[start].rest:
        start += 1
    return min(start, end)


def _rests(start: int, end: int, page: Page) -> list[int]:
    """The no-break spaces below the first words."""
    return [i for i in range(_past_rests(start, end, page), end) if page.lines[i].rest]


def _base(headers: Sequence[Header], page: Page) -> tuple[int, int]:
    """The quote depth and the indent at which most bodies of the page begin."""
    places = Counter(
        (page.lines[header.stop].depth, page.lines[header.stop].indent)
        for header in headers
        if header.stop < len(page.lines) and page.kinds[header.stop] not in ("quote", "rest")
    )
    return max(places, key=lambda place: (places[place], place), default=(0, 0))


def _within(start: int, stop: int, base: tuple[int, int], page: Page) -> int:
    """The end of a body without the lines at its end that stand further out than bodies do."""
    depth, indent = base
    while stop > start + 1 and (
        page.lines[stop - 1].depth < depth or page.lines[stop - 1].indent < indent - _BLANK
    ):
        stop -= 1
    return stop


def _body_end(
    start: int, end: int, usual: int, base: tuple[int, int], author: str, page: Page
) -> int:
    if usual:
        rests = _rests(start, end, page)
        if rests:
            return rests[-min(usual, len(rests))]
    stop = _past_foot_up(start, end, author, page)
    if stop == start < end and _may_be_said(start, page):
        stop = start + 1
    if start < end:
        # Some tools indent each post deeper than the one above.
        base = base[0], min(base[1], page.lines[start].indent)
    if page.landmarks.signatures:
        stop = _within(start, stop, base, page)
    return _above_signature(start, stop, page)


def _may_be_said(at: int, page: Page) -> bool:
    """Is the only line of a post, though it is a button's word, what somebody wrote?"""
    kind = page.kinds[at]
    return kind != "rest" and page.landmarks.match(kind, page.lines[at].text) is None


def _without_last_block(starts: Sequence[int], stops: Sequence[int], page: Page) -> list[int]:
    """Bodies without the signature that stands below a gap, where bodies hold none themselves.

    Where a layout leaves out the empty lines that writers make with two line breaks (`page.gaps`),
    a gap between two blocks of text is on the pages of most software the one above a signature.
    """
    blocks = [_blocks(start, stop, page) for start, stop in zip(starts, stops, strict=True)]
    lines = sum(stop - begins[0] for begins, stop in zip(blocks, stops, strict=True) if begins)
    groups = sum(map(len, blocks))
    if sum(len(begins) > 2 for begins in blocks) * 3 > len(blocks) or lines < groups * 1.2:
        return list(stops)
    return [
        found[1] if len(found) == 2 and _few_words(found[1], stop, page) else stop
        for found, stop in zip(blocks, stops, strict=True)
    ]


def _few_words(start: int, stop: int, page: Page) -> bool:
    """Longer is no signature, but a paragraph that the page's markup sets apart."""
    words = sum(page.lines[i].text.count(" ") + 1 for i in range(start, stop))
    return words <= _LONGEST_SIGNATURE


def _blocks(start: int, stop: int, page: Page) -> list[int]:
    """Where the blocks of plain text at the end of a body begin, first line first."""
    begins: list[int] = []
    for i in range(stop - 1, start - 1, -1):
        line = page.lines[i]
        if page.kinds[i] in ("quote", "unquote", "inside", "attachment") or line.style:
            if page.kinds[i] == "quote":
                del begins[-1:]  # its words: the dump does not show where they end
            break
        if line.gap or i == start:
            begins.append(i)
    return begins[::-1]


def _above_signature(start: int, stop: int, page: Page) -> int:
    """Where a body ends that closes with lines which are a signature by themselves."""
    at = stop
    while at > start + 1 and page.kinds[at - 1] in ("signature", "notice"):
        at -= 1
        if page.kinds[at] == "signature":
            stop = at
    return stop


def _past_foot_up(start: int, end: int, author: str, page: Page) -> int:
    """The last line of what is no furniture, looking up from the end of the post.

    The author's name stands among the furniture, over the menu that it opens; alone it may be
    typed. A rule goes with the signature below it.
    """
    stop = at = end
    while at > start:
        kind = page.kinds[at - 1]
        text = page.lines[at - 1].text
        ranked = kind == "card" and author and text.startswith(author + " ")
        if ranked:
            kind = page.kinds[at - 1] = "below"
        if kind in FOOT or kind == "rest":
            stop = at - 1
        elif not _is_loose(at - 1, start, page) and (not author or text != author):
            break
        at -= 1
    if page.kinds[stop : stop + 1] == ["signature"]:
        while stop > start and page.kinds[stop - 1] == "symbol":
            stop -= 1
    return stop


def _is_loose(at: int, start: int, page: Page) -> bool:
    """May a line stand among the furniture below a body? So may a button that others print above
    it, where furniture stands over it."""
    kind = page.kinds[at]
    return kind in _LOOSE or (kind == "above" and at > start and page.kinds[at - 1] in FOOT)


def _signature_start(stop: int, end: int, sure: bool, page: Page) -> int:
    """Below the notes on a body, where a known signature stands right below them, or below the one
    that it was edited, where it is `sure` that the body ends there."""
    top = stop
    while sure and top < end and page.kinds[top] in ("rest", "edited"):
        top += 1
    if "edited" in page.kinds[stop:top] and top < end and page.kinds[top] not in FOOT:
        return top
    top = stop
    while top < end and page.kinds[top] in ("edited", "reactions"):
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
        elif kind not in CARD and kind not in _LOOSE and kind not in ("short", "initial", "rest"):
            break
        i -= 1
    return stop


def _cut_tags(span: Span, page: Page) -> None:
    """End the body of a thread's first post above its tags."""
    at = span.stop
    while at > span.start + 1 and page.kinds[at - 1] == "short":
        if not page.landmarks.tag.fullmatch(page.lines[at - 1].text):
            break
        at -= 1
    if 0 < span.stop - at <= _TAGS:
        span.stop = at
        span.signature = (at, at)


def _closed(
    header: Header, number: int | None, at: int, end: int, base: tuple[int, int], page: Page
) -> Span:
    stop = _above_foot(header.stop, at, page)
    while stop > header.stop and page.lines[stop - 1].rest:
        stop -= 1
    foot = stop
    stop = _within(header.stop, stop, base, page)
    stop = _above_signature(header.stop, stop, page)
    if stop < foot:
        return Span(header, number, header.stop, stop, (stop, foot), end)
    foot = at + 1
    tail = _signature_end(foot, end, page) if page.lines[at].rest else foot
    return Span(header, number, header.stop, stop, (foot, tail), end)
