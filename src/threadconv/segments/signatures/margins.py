"""Margins: how a page sets signatures apart, learned from those that are known by other signs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from threadconv.kinds import any_of
from threadconv.segments.page import LONGEST_SIGNATURE, Page
from threadconv.segments.spans import Span

_LEAST = 2
_RARE = 2
"""So many times as often as within a body must such a margin stand above a signature."""
_WIDEST = 3

_QUOTED = any_of("quote", "unquote")
_UNSIGNED = any_of("quote", "attachment")
"""What no signature holds."""

_Margin = tuple[bool, int, int, bool, bool]
"""Whether a no-break space stands above a line, how many empty lines do, whether it is indented
more (1) or less (-1) than the line above, whether it looks otherwise, and whether it is one across
the page."""
_PLAIN = ((False, 0, 0, False), (False, 1, 0, False))
"""Margins that stand between any two lines, or paragraphs, rules or none."""


def part(spans: Sequence[Span], page: Page) -> list[Span]:
    """The spans, with the signatures that are set apart from bodies as the known ones are."""
    signed = [(span, _first(span, page)) for span in spans if span.signed]
    firsts = [(span, first) for span, first in signed if first is not None]
    counts = Counter([_margin(first, span, page) for span, first in firsts])
    known = {x: count for x, count in counts.items() if x[:-1] not in _PLAIN and count >= _LEAST}
    if not known:
        return list(spans)
    others: Counter[_Margin] = Counter()
    for span in spans:
        within = Counter([margin for _, margin in _within(span, page)])
        # The last of its kind may stand above a signature.
        others.update(within if span.signed else within - Counter(within.keys()))
    told = {margin for margin, count in known.items() if count >= others[margin] * _RARE}
    return [_cut(span, told, page) for span in spans] if told else list(spans)


def _cut(span: Span, told: set[_Margin], page: Page) -> Span:
    if span.signed:
        return span
    at = max((i for i, margin in _within(span, page) if margin in told), default=span.stop)
    if span.stop - at > LONGEST_SIGNATURE or not _UNSIGNED.isdisjoint(page.kinds[at : span.stop]):
        return span
    if at < span.stop and _goes_on(at, span, page):
        return span
    stop = at
    while stop > span.start + 1 and page.lines[stop - 1].rest:
        stop -= 1
    return replace(span, stop=stop, signature=(at, span.stop)) if at < span.stop else span


def _goes_on(at: int, span: Span, page: Page) -> bool:
    """Does the post go on below lines that are indented from this one on, as code is?"""
    indent = page.lines[at - 1].indent
    deeper = page.lines[at].indent > indent
    below = (line for line in page.lines[at : span.stop] if line.text)
    return deeper and any(line.indent <= indent for line in below)


def _first(span: Span, page: Page) -> int | None:
    """The first line of a signature that holds words."""
    return next((i for i in range(*span.signature) if page.lines[i].text), None)


def _within(span: Span, page: Page) -> Iterator[tuple[int, _Margin]]:
    """The lines of a body but for the first, those with which the words below quotes begin and
    those marked as quoted, each with its margin."""
    if span.start >= span.stop:
        return
    quoted = False
    depth = page.lines[span.stop - 1].depth
    for i in range(span.start + 1, span.stop):
        quoted = quoted or page.kinds[i - 1] in _QUOTED
        line = page.lines[i]
        if not line.text or page.kinds[i] in _QUOTED or line.depth > depth:
            continue
        margin = _margin(i, span, page)
        if quoted:
            quoted = margin[:-1] in _PLAIN
        else:
            yield i, margin


def _margin(at: int, span: Span, page: Page) -> _Margin:
    line, above = page.lines[at], page.lines[at - 1]
    over = page.lines[max(at - 2, 0)] if above.rest else above
    more = (line.indent > over.indent) - (line.indent < over.indent)
    if more < 0 and line.indent == page.lines[span.start].indent:
        more = 0  # Code or the like stands above, and here the post goes on.
    return above.rest, min(line.gap, _WIDEST), more, line.style != over.style, page.is_rule(at)
