"""Signatures: the closing lines of bodies that their authors did not write for this post."""

import re
from collections import Counter
from collections.abc import Sequence

from msgspec.structs import replace

from threadconv.page import Page
from threadconv.spans import Span

_RULE = re.compile(r"_{4,}|-{2,3}|—{2,}|={8,}|-{8,}")
_FAREWELL = re.compile(
    r"(?:(?:best|kind|warm|with best|many|mit freundlichen)? ?(?:regards|wishes|grüßen)|cheers|"
    r"(?:many )?thanks|thank you|thx|hope (?:this|that|it) helps|good luck|greetings|sincerely|"
    r"peace|take care|have a (?:good|great|nice))\b",
    re.I,
)
_WORDS = 3
"""A signature known only by its return has at least this many words."""
_LONGEST = 14
"""No signature below a rule has more lines than this."""


def part(spans: Sequence[Span], page: Page) -> list[Span]:
    """The spans, their bodies without signatures.

    A signature stands below the note that a post was edited, below a rule of the writer's own
    (`-- `, `____`), or it returns: one author closes several posts with the same lines.
    """
    parted = [_ruled(_noted(span, page), page) for span in spans]
    by_author: dict[str, list[int]] = {}
    for at, span in enumerate(parted):
        if span.header.author and span.signature[0] == span.signature[1]:
            by_author.setdefault(span.header.author, []).append(at)
    for group in by_author.values():
        if len(group) > 1:
            for at, stop in zip(group, _returning([parted[i] for i in group], page), strict=True):
                parted[at] = _cut(parted[at], stop)
    return parted


def _cut(span: Span, stop: int) -> Span:
    if stop == span.stop:
        return span
    return replace(span, stop=stop, signature=(stop, span.stop))


def _signed(span: Span) -> bool:
    return span.signature[0] < span.signature[1]


def _noted(span: Span, page: Page) -> Span:
    """What stands below the note of an edit, and is no furniture, is a signature."""
    if _signed(span):
        return span
    for i in range(span.stop - 1, span.start, -1):
        kind = page.kinds[i]
        if kind == "edited":
            return replace(span, stop=i, signature=(i + 1, span.stop))
        if kind in ("quote", "attachment"):
            break
    return span


def _ruled(span: Span, page: Page) -> Span:
    """What stands below the last rule that is none of the dumping tool's own is a signature."""
    if _signed(span):
        return span
    for i in range(span.stop - 2, max(span.start, span.stop - _LONGEST - 1), -1):
        if page.kinds[i] in ("quote", "unquote", "attachment"):
            break
        if page.kinds[i] == "symbol" and _RULE.fullmatch(page.lines[i].text):
            return _cut(span, i)
    return span


def _returning(spans: Sequence[Span], page: Page) -> list[int]:
    """For each post of one author: where the closing lines begin that return."""
    lines = page.lines
    tails = [
        [lines[i].text for i in range(span.stop - 1, span.start, -1)][:_LONGEST] for span in spans
    ]
    ends = Counter(tuple(tail[: k + 1]) for tail in tails for k in range(len(tail)))
    stops = []
    for span, tail in zip(spans, tails, strict=True):
        most = 0
        while most < len(tail) and ends[tuple(tail[: most + 1])] > 1:
            most += 1
        stops.append(span.stop - most if _is_signature(tail[:most]) else span.stop)
    return stops


def _is_signature(tail: Sequence[str]) -> bool:
    words = sum(len(line.split()) for line in tail)
    return bool(tail) and words >= _WORDS and not _FAREWELL.match(tail[-1])
