"""When each post was written, from the date that its header or the foot below it prints."""

from collections.abc import Iterator, Sequence
from itertools import chain
from operator import le

from msgspec import Struct

from threadconv import dates
from threadconv.kinds import any_of
from threadconv.segments.headers import Header
from threadconv.segments.page import Page
from threadconv.segments.spans import Span
from threadconv.thread.leaves import Leaf


class Posted(Struct, frozen=True):
    """A post's date in ISO 8601 (`None`: not resolved) and its words on the page."""

    when: str | None
    words: str


_FURNITURE = any_of("picture", "symbol", "above", "card", "initial", "date", "number")
"""What may stand between the date and the line that marks the post."""

_DATES = any_of("number", "byline", "date")
_DECLARED = any_of("above", "start")
_CLOSING = any_of("closing", "date")
_LABELLED = any_of("label", "field")
_DATED = _LABELLED | {"value"}

_LONGEST = 160
"""A line that a page prints with a date is not longer, in characters."""
_Printed = tuple[dates.Found, str]


def find(leaves: Sequence[Leaf], as_of: str | None = None) -> list[list[Posted | None]]:
    """The date of each post, page by page; what day and month are is told from all together.

    Dates that count from the day on which the page was shown need `as_of`, ISO 8601.
    """
    printed = [_printed(leaf) for leaf in leaves]
    founds = [found for found, _ in filter(None, chain.from_iterable(printed))]
    order = dates.order_of(founds)
    if order is None and any(found.pair for found in founds):
        order = dates.order_told(chain.from_iterable(map(_on_cards, leaves)))
    if order is None and any(found.pair for found, _ in filter(None, chain.from_iterable(printed))):
        order = dates.order_told(chain.from_iterable(map(_around, leaves)))
    return [
        [
            Posted(dates.resolve(found[0], order, as_of), found[1]) if found else None
            for found in leaf
        ]
        for leaf in printed
    ]


class Unread(Struct, frozen=True):
    """A date that was not read, and the line at which its post begins. Nothing can be made of one
    that is not `possible`; of others it is not known when the page was shown, or, where they are
    `reversible`, what is day and what is month."""

    line: int
    words: str
    possible: bool
    reversible: bool


def unread(leaf: Leaf, posted: Sequence[Posted | None]) -> Iterator[Unread]:
    """The dates of a page that were not read."""
    for span, date in zip(leaf.spans, posted, strict=True):
        if date and date.when is None and (found := dates.find(date.words)):
            possible = dates.comparable(found, "mdy") != ""
            line = leaf.page.lines[span.header.start].first
            yield Unread(line, date.words, possible, possible and found.pair is not None)


def _on_cards(leaf: Leaf) -> Iterator[dates.Found]:
    """The dates on which authors joined, in the order of day and month that posts have too."""
    for span in leaf.spans:
        for i in range(span.header.start, span.header.stop):
            if leaf.page.kinds[i] in _DATED and (found := dates.find(leaf.page.lines[i].text)):
                yield found


def _around(leaf: Leaf) -> Iterator[dates.Found]:
    """All dates that the page prints, in lists below the thread too: writers may have an order of
    their own."""
    said = {i for span in leaf.spans for i in range(span.start, span.stop)}
    for i, line in enumerate(leaf.page.lines):
        if i not in said and len(line.text) <= _LONGEST and (found := dates.find(line.text)):
            yield found


def _printed(leaf: Leaf) -> list[_Printed | None]:
    above = [_dated(_above(span.header, leaf.page), leaf.page) for span in leaf.spans]
    if _run_on(above):
        return above
    below = [_dated(_below(span, leaf.page), leaf.page) for span in leaf.spans]
    if _run_on(below):
        # Posts stand in the order in which they were written: above are the days of joining.
        return below
    told = [over or under for over, under in zip(above, below, strict=True)]
    if all(told[:1]):
        return told
    starts = leaf.page.starts(leaf.spans[0].header.start)
    begun = _dated((i for i in starts if _declares_date(i, leaf.page)), leaf.page)
    return [begun, *told[1:]]


def _run_on(printed: Sequence[_Printed | None]) -> bool:
    """Do all posts have a date, none of them earlier than the one above it?"""
    days = [dates.comparable(one[0], "mdy") for one in printed if one]
    return len(days) == len(printed) and all(map(le, days, days[1:])) and days[:1] < days[-1:]


def _above(header: Header, page: Page) -> Iterator[int]:
    """The lines of a header that may tell when the post was written, the nearest to it first, but
    last those that tell who has changed it, and that of the name."""
    changed = []
    for i in reversed(range(header.start, header.stop)):
        if _declares_date(i, page) or (
            (page.kinds[i] in _DATES or i == header.anchor) and _may_date(i, header, page)
        ):
            if _tells_editor(i, page):
                changed.append(i)
            else:
                yield i
    yield from changed
    if header.name >= 0 and _names_and_dates(header, page):
        yield header.name


def _names_and_dates(header: Header, page: Page) -> bool:
    """Is there nothing on the line of the author's name but that and a date?"""
    text = page.lines[header.name].text
    found = dates.find(text)
    around = text[: found.start] + text[found.end :] if found else text
    return found is not None and around.replace(header.author, "", 1).strip(" ,•·|-–—") == ""


def _tells_editor(at: int, page: Page) -> bool:
    """Does a line name who has changed the post, and hold no date but one behind that name?"""
    kind, text, told = page.kinds[at], page.lines[at].text, page.landmarks.told
    if kind != "byline":
        return False
    return bool(told("users", kind, text)) and not told("date", kind, text)


def _declares_date(at: int, page: Page) -> bool:
    """Does a dialect say that this line above the words holds the date?"""
    kind = page.kinds[at]
    return kind in _DECLARED and bool(page.landmarks.told("date", kind, page.lines[at].text))


def _below(span: Span, page: Page) -> Iterator[int]:
    """The lines of a foot that may tell it."""
    return (i for i in range(span.stop, span.end) if page.kinds[i] in _CLOSING)


def _dated(lines: Iterator[int], page: Page) -> _Printed | None:
    for i in lines:
        text = page.lines[i].text
        if found := dates.find(text):
            found = dates.day_beside(text, found) or found
            return found, text[found.start : found.end]
    return None


def _may_date(at: int, header: Header, page: Page) -> bool:
    """Not the day on which the author joined: that stands in the midst of the card."""
    kind = page.kinds[at]
    if kind in ("number", "byline") or (at == header.anchor and kind not in _LABELLED):
        return True
    if kind != "date":
        return False
    near = header.anchor >= 0 and _FURNITURE.issuperset(
        page.kinds[min(at, header.anchor) + 1 : max(at, header.anchor)]
    )
    return near or at == header.stop - 1 or at < header.name
