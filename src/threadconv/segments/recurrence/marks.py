"""Marks: which kind each line is that returns at every post."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence

from threadconv.segments.anchors import Anchors
from threadconv.segments.page import Page
from threadconv.segments.recurrence import frames, places, recurring, zones

_FOOT = 12
"""A foot has no more lines."""
_SIGNS = ("·", "•", "|")
"""What stands between a name and a button on its line."""


def give(
    keys: Sequence[str | None],
    counts: Mapping[str | None, int],
    gaps: Sequence[range],
    tail: range,
    anchors: Anchors,
    page: Page,
) -> None:
    """Give the lines that return their kinds in `page`: `keys` tell which lines are alike, `counts`
    in how many of the `gaps` between two anchors each stands; the `tail` stands below the last."""
    found = [places.of(gap, keys, page) for gap in gaps]
    told = zones.tell(found, keys, anchors, page)
    found.append(places.of(tail, keys, page))
    marked = dict(zones.kinds(found, told, keys, anchors, page))
    marked.update((i, "below") for i in tail if keys[i] in told.below)
    if anchors.closing:
        # What stands above the words of a post and below those of the last is the foot of a post.
        foot = {keys[i] for i in tail[:_FOOT]} - {None}
        feet = [*tail[:_FOOT], *(i for i, kind in marked.items() if kind == "above")]
        marked.update((i, "below") for i in feet if keys[i] in foot)
        marked.update((i, "below") for i in _over_first(anchors, keys, told.below))
    for at, kind in marked.items():
        if page.kinds[at] in ("count", "field") and kind != "below":
            continue  # It is a part of the card as it is.
        if _is_status(keys[at] or "", page):
            continue  # It names the author.
        rare = counts[keys[at]] < len(gaps) and not recurring.is_row(keys[at] or "")
        if kind == "below" and page.kinds[at] == "prose" and rare:
            kind = "signature"
        if kind == "label" and _is_button(at, page):
            kind = "below"  # Now and then one of the buttons is missing.
        if kind == "label" and page.lines[at].text.casefold() in page.landmarks.words.telling("by"):
            kind = "above"  # Below it stands who wrote the post.
        page.kinds[at] = kind
        if kind == "label":
            page.kinds[at + 1] = "value"


def _is_button(at: int, page: Page) -> bool:
    return page.kinds[at] == "below" or page.landmarks.are_buttons(page.lines[at].text)


def _is_status(key: str, page: Page) -> bool:
    """Does nothing but a word of the card stand beside the name in this frame ("Offline Ann"), or a
    button behind a sign ("Ann · Follow")?"""
    if frames.NAME not in key:
        return False
    beside = key.strip(frames.NAME + " ")
    behind = key.startswith(frames.NAME) and beside[:1] in _SIGNS and not beside.count(" ") > 1
    return behind or page.landmarks.is_card(beside)


def _over_first(
    anchors: Anchors, keys: Sequence[str | None], below: Container[str | None]
) -> Iterator[int]:
    """The lines of the first post's foot right above the line that closes it: no other post stands
    over it."""
    at = anchors.at[0]
    while at > 0 and keys[at - 1] is not None and keys[at - 1] in below:
        at -= 1
        yield at
