"""The title of a thread, from what stands above the words of its first post."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf

from threadconv.segments.page import Page
from threadconv.segments.spans import Span
from threadconv.thread import headlines
from threadconv.thread.frame import Frame
from threadconv.thread.title_evidence import Evidence

_ENOUGH = 12
"""Points below which a line is no title: there is one on every page, but not in every dump."""

_SAID = 8
"""So many more has the first line of a post that is the title, where another line may be it: who
begins a thread begins it with a question as often as not."""


def find(spans: Sequence[Span], page: Page) -> tuple[str | None, int]:
    """The title and the index of the line that says it above the posts.

    -1 where no line does: the title is then what two posts or more answer, or `None`.
    """
    frame = Frame(spans, page)
    evidence = Evidence(frame, page)
    best, most = None, -inf
    for headline in filter(evidence.stands, headlines.find(frame, page)):
        points = evidence.points(headline)
        if most >= _ENOUGH and evidence.is_said(headline):
            points -= _SAID
        if points > most:
            best, most = headline, points
    if best and most >= _ENOUGH:
        return best.text, best.at
    return frame.subject, -1
