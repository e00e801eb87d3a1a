"""Headers whose anchors name the author themselves."""

from __future__ import annotations

from collections.abc import Sequence

from threadconv.kinds import Kind, any_of
from threadconv.segments.headers import cards, windows
from threadconv.segments.headers.above import body_start
from threadconv.segments.headers.header import CARDED, STOPS, TWINS, Header
from threadconv.segments.headers.name_text import without_full
from threadconv.segments.page import LABELLED, Page, kind_at

_TITLES = any_of("short", "prose")
_TITLED = (["subject"], ["title"])
_LEAST, _SHARE = 3, 0.7


def find(at: Sequence[int], names: Sequence[str], page: Page) -> list[Header]:
    """Headers of posts whose anchors bear these names; a card may stand above them, or below."""
    headers = []
    before = -1
    titled = _titled(at, page.kinds)
    for anchor, stop, name in zip(at, _stops(at, names, page), names, strict=True):
        window = windows.above(anchor, before, page)
        author = name or _name_over(anchor, window, names, page)
        if window and window.start == before + 1 and page.kinds[window.start] == "prose":
            window = window[1:]  # A post has words, though they begin with whom they answer.
        top = _top(anchor, author, window, page)
        if titled and top == anchor and _is_titled(anchor, page.kinds):
            top -= 1
        headers.append(Header(top, stop, anchor, author, anchor))
        before = anchor
    return headers


def _stops(at: Sequence[int], names: Sequence[str], page: Page) -> list[int]:
    """The line below each header, and below the card with a rank over its labels where most have
    one, or with the name once more."""
    stops = [cards.past_labels(body_start(anchor, page), page) for anchor in at]
    ends = [*at[1:], len(page.lines)]
    headed = [
        _past_headed(stop, end, name, page)
        for stop, end, name in zip(stops, ends, names, strict=True)
    ]
    if _most(stops, headed):
        return headed
    ranked = [cards.past_rank(stop, end, page) for stop, end in zip(stops, ends, strict=True)]
    return ranked if _most(stops, ranked) else stops


def _most(stops: Sequence[int], longer: Sequence[int]) -> bool:
    """Do most of the headers end lower then?"""
    held = sum(stop < more for stop, more in zip(stops, longer, strict=True))
    return held >= max(_LEAST, len(stops) * _SHARE)


def _past_headed(at: int, stop: int, name: str, page: Page) -> int:
    """The first line below a card that this name heads, and below the post's own title; `at` for
    none."""
    if not name or at >= stop or page.lines[at].text != name:
        return at
    below = cards.past_labels(cards.past_rank(at + 1, stop, page), page)
    while page.kinds[below : below + 1] == ["below"] and kind_at(below + 1, page.kinds) in LABELLED:
        below = cards.past_labels(below + 1, page)
    return below + (page.kinds[below : below + 1] in _TITLED)


def _titled(at: Sequence[int], kinds: Sequence[Kind]) -> bool:
    """Does a post have a title of its own, between the foot of the one above and the anchor?"""
    return sum(_is_titled(anchor, kinds) for anchor in at) >= max(_LEAST, len(at) * _SHARE)


def _is_titled(anchor: int, kinds: Sequence[Kind]) -> bool:
    above = kinds[anchor - 2 : anchor]
    return len(above) == 2 and above[0] in STOPS and above[1] in _TITLES


def _name_over(anchor: int, window: range, names: Sequence[str], page: Page) -> str:
    """The name above an anchor that holds none, though the others do: the first post's author may
    write again, and be named on another anchor."""
    for i in reversed(window):
        if page.lines[i].text in names:
            return page.lines[i].text
    text = page.lines[anchor - 1].text if window else ""
    name = without_full(text)
    return name if kind_at(anchor - 1, page.kinds) == "short" or name != text else ""


def _top(anchor: int, author: str, window: range, page: Page) -> int:
    """The first line of the card above an anchor, by its author's name, be it what a picture is
    called ("@Ann"), or by its words."""
    start = anchor
    for i in reversed(window):
        text = page.lines[i].text
        if start < anchor and start - i > TWINS:
            break
        if author and (text.removeprefix("@") == author or text.startswith(author + " ")):
            start = cards.top(i, window, page)
    if start == anchor:
        while start > window.start and page.kinds[start - 1] in CARDED:
            start -= 1
    return start
