"""Agreed: where the headers of most posts end, told to those that seem to end elsewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Sequence
from itertools import chain, pairwise

from threadconv.kinds import Kind, any_of
from threadconv.segments.headers.header import CARDED, Header
from threadconv.segments.keys import masked
from threadconv.segments.page import Page

_LEAST = 2
_FEW = 4
_SHARE = 0.8
_ENDS = any_of("quote", "unquote", "inside", "attachment", "rest", "subject")
"""Kinds of lines that a card does not hold."""
_MAY_BE_SAID = any_of("short", "count", "below", "reactions", "symbol")
"""What a short post and its foot may be, where they were taken for more of a card."""
_FOOT = any_of("below", "reactions")
_SAID = (["prose"], ["quote"], ["inside"])
_ROLE = 80
"""What an author is called is no longer, in characters, and no sentence."""

_Last = tuple[str, int]
"""What the last line of a header is (`_mark`), and how many such lines stand in it."""

_AT_ANCHOR: _Last = ("", 0)


def agree(headers: Sequence[Header], page: Page) -> None:
    """End each header with the line with which those end whose posts begin with a sentence or a
    quote, and begin it with the line with which those begin that stand below a sentence, or with
    that over the name with which most begin.

    A short post may look like one more line of the card, its own or the next.
    """
    _begin(headers, page)
    _begin_higher(headers, page)
    last = [_last(header, page) for header in headers]
    sure = Counter(
        one
        for one, header in zip(last, headers, strict=True)
        if one and page.kinds[header.stop : header.stop + 1] in _SAID
    )
    usual = _usual(sure)
    if usual:
        ends = [*(after.start for _, after in pairwise(headers)), len(page.lines)]
        stops = [_stop(header, usual, end, page) for header, end in zip(headers, ends, strict=True)]
        _give_back(
            headers,
            [stop or header.stop for header, stop in zip(headers, stops, strict=True)],
            page,
        )
    marks = {mark for mark, _ in sure}
    _give_back(headers, [_above_said(header, marks, page) for header in headers], page)


def _begin(headers: Sequence[Header], page: Page) -> None:
    """Give posts that have no words what stands over the next card, where others begin lower."""
    above = Counter(
        _top(header) - header.start
        for header in headers[1:]
        if page.kinds[header.start - 1] == "prose"
    )
    usual, count = max(above.items(), key=lambda one: one[1], default=(0, 0))
    if count < max(_LEAST, above.total() * _SHARE):
        return
    for before, header in pairwise(headers):
        start = _top(header) - usual
        if before.stop == header.start < start and all(
            _may_be_said(i, page) for i in range(header.start, start)
        ):
            header.start = start


def _begin_higher(headers: Sequence[Header], page: Page) -> None:
    """Begin headers with what stands over the author's name where most begin so: members may call
    themselves anything there, in place of a rank."""
    over = [header for header in headers if header.name - header.start == 1]
    if len(over) < _LEAST or len(over) * 2 <= len(headers):
        return
    gaps = {_gaps(header.start, page) for header in over}
    for before, header in pairwise(headers):
        at = header.start - 1
        if header.name == header.start and before.stop < at and page.kinds[at] == "short":
            header.start -= page.lines[at].gap > 0 and _gaps(at, page) in gaps


def _gaps(at: int, page: Page) -> tuple[bool, bool]:
    """Do blank lines stand above a line, and below it?"""
    return page.lines[at].gap > 0, page.lines[at + 1].gap > 0


def _top(header: Header) -> int:
    """The first line that marks a post or names its author."""
    return min(at for at in (header.name, header.anchor, header.stop) if at >= header.start)


def _usual(sure: Counter[_Last]) -> _Last | None:
    """The last line of nearly all headers."""
    total = sum(sure.values())
    usual = max(sure, key=sure.__getitem__, default=None)
    return usual if usual and sure[usual] >= max(_LEAST, min(total * _SHARE, total - 1)) else None


def _give_back(headers: Sequence[Header], stops: Sequence[int], page: Page) -> None:
    """End headers at these lines, where what they lose is nothing that other headers hold. What
    is said names nobody."""
    lost = [range(stop, header.stop) for header, stop in zip(headers, stops, strict=True)]
    if list(stops) == [header.stop for header in headers]:
        return
    looks = [{masked(page.lines[i].text) for i in lines} for lines in lost]
    shared = Counter(chain.from_iterable(looks))
    for header, stop, lines, mine in zip(headers, stops, lost, looks, strict=True):
        said = all(_may_be_said(i, page) for i in lines)
        said = said and any(_by_words(i, page) not in _FOOT for i in lines)
        if not lines or (
            said and all(shared[look] == 1 or shared[look] * _FEW < len(headers) for look in mine)
        ):
            header.stop = stop
            if header.name in lines:
                header.name, header.author = -1, ""
            for i in lines:
                page.kinds[i] = _by_words(i, page)


def _may_be_said(at: int, page: Page) -> bool:
    """May a line be a short post or its foot, for all that is known of its words?"""
    return _by_words(at, page) in _MAY_BE_SAID


def _by_words(at: int, page: Page) -> Kind:
    """What a line is that is above the body only for its place."""
    kind = page.kinds[at]
    return page.landmarks.kind(page.lines[at].text) if kind == "above" else kind


def _above_said(header: Header, marks: Container[str], page: Page) -> int:
    """Where a header ends, without the lines below one with which others end."""
    stop = header.stop
    while stop - 1 > _base(header) and _mark(stop - 1, page) not in marks:
        if not _may_be_said(stop - 1, page):
            return header.stop
        stop -= 1
    return stop if stop - 1 > _base(header) else header.stop


def _last(header: Header, page: Page) -> _Last | None:
    base = _base(header)
    if header.stop <= base:
        return None
    if header.stop - 1 == base:
        return _AT_ANCHOR if base == header.anchor else None
    mark = _mark(header.stop - 1, page)
    return mark, sum(_mark(i, page) == mark for i in range(base + 1, header.stop))


def _base(header: Header) -> int:
    """The line from which a header's lines are counted: its anchor, unless it has none."""
    return header.anchor if header.anchor >= header.start else header.start


def _mark(at: int, page: Page) -> str:
    """What a line of a card is: its kind, and the label of a value."""
    kind = page.kinds[at]
    if kind == "value":
        return f"value {page.lines[at - 1].text}"
    if kind == "field":
        return f"field {page.lines[at].text.partition(':')[0]}"
    return kind


def _stop(header: Header, usual: _Last, end: int, page: Page) -> int:
    """The line below the one that is the last of other headers; 0 where nothing would be left."""
    base = _base(header)
    if usual == _AT_ANCHOR:
        return base + 1 if base < end - 1 else 0
    mark, rank = usual
    seen = 0
    for i in range(base + 1, end - 1):
        seen += _mark(i, page) == mark
        if seen == rank:
            return _past_subject(i + 1, page) if page.kinds[i] in CARDED else 0
        if page.kinds[i] in _ENDS or (page.kinds[i] == "prose" and _is_said(page.lines[i].text)):
            return 0
    return 0


def _past_subject(at: int, page: Page) -> int:
    """The line below the post's own title and the rule under it: some posts have none."""
    while page.kinds[at : at + 1] == ["subject"]:
        at += 1 + (page.kinds[at + 1 : at + 2] == ["symbol"])
    return at


def _is_said(text: str) -> bool:
    return len(text) > _ROLE or text[-1] in ".?!…:"
