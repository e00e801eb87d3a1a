"""Taglines: first lines over an author's words that stand over each of his posts."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from threadconv.kinds import any_of
from threadconv.segments.page import Page
from threadconv.segments.spans import Span

_LONGEST = 5
"""No tagline has more lines than this."""
_AUTHORS = 2
"""One author may begin all posts with the same greeting; on a page that prints taglines so many
have one, and at least half of those who wrote twice."""
_SAID = any_of("short", "prose")


def part(spans: Sequence[Span], page: Page) -> None:
    """Make what stands over the words in each post of an author, and over nobody else's, a part of
    the header."""
    posts: dict[str, list[Span]] = defaultdict(list)
    for span in spans:
        if span.header.author and span.header.stop == span.start:
            posts[span.header.author].append(span)
    heads = {by: [_head(span, page) for span in own] for by, own in posts.items()}
    begun = Counter(first[0] for first, *_ in heads.values() if first)
    sure = {
        by: head
        for by, own in posts.items()
        if (head := _common(heads[by])) and begun[head[0]] == 1 and not _alike(own, page)
    }
    often = sum(len(own) > 1 for own in posts.values())
    if len(sure) < max(_AUTHORS, often / 2):
        return
    for by, head in sure.items():
        for span in posts[by]:
            span.start = span.header.stop = span.start + len(head)


def _head(span: Span, page: Page) -> tuple[str, ...]:
    """The first lines of a body but for its last, up to a quote."""
    stop = min(span.start + _LONGEST, span.stop - 1)
    head = []
    for i in range(span.start, stop):
        if page.kinds[i] not in _SAID or page.lines[i].depth:
            break
        head.append(page.lines[i].text)
    return tuple(head)


def _common(heads: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """What all of several begin with."""
    if len(heads) < 2:
        return ()
    count = 0
    for texts in zip(*heads, strict=False):
        if len(set(texts)) > 1:
            break
        count += 1
    return heads[0][:count]


def _alike(spans: Sequence[Span], page: Page) -> bool:
    """Do all of these posts say the same, down to their ends?"""
    return len({tuple(page.lines[i].text for i in range(s.start, s.stop)) for s in spans}) == 1
