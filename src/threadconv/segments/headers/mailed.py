"""Headers as mails have them: the author behind "From:", between the post's title and its date."""

from __future__ import annotations

from collections.abc import Sequence

from threadconv.segments.headers import companions, decorations
from threadconv.segments.headers.above import body_start
from threadconv.segments.headers.header import Header
from threadconv.segments.landmarks.labels import COLONS
from threadconv.segments.page import Page, kind_at

_LEAST, _SHARE = 2, 0.7


def find(at: Sequence[int], page: Page) -> list[Header] | None:
    """Headers of posts whose dates stand below such lines; `None` where most have none.

    Elsewhere "From:" tells where somebody lives.
    """
    found = [_sender(anchor - 1, page) for anchor in at]
    if sum(map(bool, found)) < max(_LEAST, len(at) * _SHARE):
        return None
    headers = []
    for anchor, name in zip(at, companions.cut(decorations.strip(found)), strict=True):
        start = anchor
        while name and page.kinds[start] != "subject":
            start -= 1
        headers.append(
            Header(start, body_start(anchor, page), anchor - 1 if name else -1, name, anchor)
        )
    return headers


def _sender(at: int, page: Page) -> str:
    """The name behind the label on this line, or on the one below it, where that stands below a
    post's title; "" for none."""
    if at < 1:
        return ""
    text, top = page.lines[at].text, at
    label, colon, name = text.partition(":")
    if page.kinds[at - 1] == "label":
        label, colon, name, top = page.lines[at - 1].text.rstrip(COLONS), ":", text, at - 1
    place = page.landmarks.labels.facts.get(label.strip().casefold()) if colon else None
    below = kind_at(top - 1, page.kinds) == "subject"
    return name.strip() if place == "location" and below else ""
