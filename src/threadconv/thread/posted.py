"""When each post was written, from the date that its header or the foot below it prints."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from threadconv import dates
from threadconv.model import Warning
from threadconv.segments.headers import Header
from threadconv.segments.page import Page
from threadconv.segments.spans import Span


class Posted(Struct, frozen=True):
    """A post's date in ISO 8601 (`None`: not resolved) and its words on the page."""

    when: str | None
    words: str


_FURNITURE = frozenset(("picture", "symbol", "above", "card", "initial", "date", "number"))
"""What may stand between the date and the line that marks the post."""

_Printed = tuple[dates.Found, str]


def find(spans: Sequence[Span], page: Page) -> list[Posted | None]:
    """The date of each post; what day and month are is told from all of them together."""
    printed = [_printed(span, page) for span in spans]
    order = dates.order_of(found for found, _ in filter(None, printed))
    return [
        Posted(dates.resolve(found[0], order), found[1]) if found else None for found in printed
    ]


def doubts(spans: Sequence[Span], posted: Iterable[Posted | None], page: Page) -> Iterator[Warning]:
    """A warning, once, where day and month cannot be told apart."""
    for span, date in zip(spans, posted, strict=True):
        if date and date.when is None:
            found = dates.find(date.words)
            if found and found.pair:
                yield Warning(
                    code="date-order-unknown",
                    message=f"{date.words!r}: day or month first? nothing in the dump tells",
                    line=page.lines[span.header.start].first,
                )
                return


def _printed(span: Span, page: Page) -> _Printed | None:
    header = span.header
    above = [i for i in range(header.start, header.stop) if _may_date(i, header, page)]
    below = [i for i in range(span.stop, span.end) if page.kinds[i] == "closing"]
    for i in (*reversed(above), *below):
        text = page.lines[i].text
        if found := dates.find(text):
            return found, text[found.start : found.end]
    return None


def _may_date(at: int, header: Header, page: Page) -> bool:
    """Not the day on which the author joined: that stands in the midst of the card."""
    kind = page.kinds[at]
    if kind in ("number", "byline") or at == header.anchor:
        return True
    if kind != "date":
        return False
    near = header.anchor >= 0 and _FURNITURE.issuperset(
        page.kinds[min(at, header.anchor) + 1 : max(at, header.anchor)]
    )
    return near or at == header.stop - 1 or at < header.name
