"""Headers of posts whose anchors stand below their bodies."""

from __future__ import annotations

from collections.abc import Container, Sequence

from threadconv import dates
from threadconv.kinds import Kind, any_of
from threadconv.segments.anchors import Anchors
from threadconv.segments.headers import bylines, cards, names, signed, windows
from threadconv.segments.headers.candidates import Candidate
from threadconv.segments.headers.header import REACH, Header
from threadconv.segments.headers.name_text import RATINGS, author_of
from threadconv.segments.page import FOOT, HEADS, Page, kind_at

_UNDECLARED = any_of("short", "prose")
"""Kinds of lines that no dialect says to close posts."""
_CLOSES, _DATED = any_of("number", "closing"), any_of("date", "closing")
_SAID = any_of("prose", "quote")
_NEXT = any_of("above", "short", "count")
"""What a post of a word or two has above its words, and they."""
_TITLED = any_of("short", "prose")
_NAMED_OVER = any_of("short", "initial", "above")
"""What stands above the numbers of the first card: a name, and what the page prints beside it."""
_OVER = any_of("number", "above", "count", "symbol", "rest")
_TITLE = 150
"""The title of a page is not longer, in characters."""
_FEET = 12
"""What the page prints under a body has no more lines."""
_MENU = 6
"""So many lines without a sentence stand above a thread, and hardly in a post."""
_NAMED = 2
"""So many of them may name the first post's author."""
_NEAR = 8
"""The author's name stands in one of so many lines at the top of the card."""


def find(anchors: Anchors, page: Page, known: set[str]) -> list[Header]:
    """The headers of posts that are closed by their anchors."""
    above = signed.above(anchors.at, page)
    _take_dates(anchors, page)
    marks = [signed.top(at, page) if above else _mark(at, anchors.at, page) for at in anchors.at]
    starts = [_page_top(marks[0], page), *(at + 1 for at in anchors.at[:-1])]
    for at in anchors.at:
        _mark_counts(at + 2, page)
    ends = (*anchors.at[1:], len(page.lines))
    under = [
        _own(windows.below(at, after, page.kinds), page.kinds)
        for at, after in zip(anchors.at, ends, strict=True)
    ]
    authors = above or _authors(marks, page, known)
    if not any(authors):
        authors = signed.below(anchors.at, page) or authors
    for at in anchors.at:
        page.kinds[at] = "closing" if page.kinds[at] in _UNDECLARED else page.kinds[at]
    over = range(starts[0], min(starts[0] + REACH, marks[0]))
    if not authors[-1] and _carry_cards(under, over, page):
        starts[1:] = [window.stop for window in under[:-1]]
        return _with_cards_below(starts, anchors.at, under, page, known)
    return _with_cards_above(starts, marks, authors, page, known)


def _mark_counts(start: int, page: Page) -> None:
    """Make counts of several numbers on a card below a closing line and a name, which are no votes;
    the last of them may be those for the first comment."""
    stop = start
    while kind_at(stop, page.kinds) == "above" and page.lines[stop].text[:1].isdecimal():
        stop += 1
    if kind_at(start - 1, page.kinds) == "short" and stop > start + 1:
        stop -= kind_at(stop, page.kinds) == "prose"
        page.kinds[start:stop] = ["count"] * (stop - start)


def _own(window: range, kinds: Sequence[Kind]) -> range:
    """A card without what stands above the words of the next post, or without the words of the
    comment below it and the name of who made it."""
    top = window.stop
    while top - 1 > window.start and kinds[top - 1] in _NEXT:
        top -= 1
    if kinds[top - 1 : top + 1] == ["card", "above"]:
        return range(window.start, top)
    words = kinds[window.stop - 2 : window.stop]
    if (
        kind_at(window.stop, kinds) == "comment"
        and len(window) > 2
        and _UNDECLARED.issuperset(words)
    ):
        return range(window.start, window.stop - 2)
    return window


def _authors(marks: Sequence[int], page: Page, known: set[str]) -> list[str]:
    """The names on the anchors, as a dialect says or the anchors themselves; "" for none."""
    found = [author_of(at, page) for at in marks]
    if any(found) or all(page.kinds[at] == "closing" for at in marks):
        return found
    return bylines.names(marks, page, known) or found


def _take_dates(anchors: Anchors, page: Page) -> None:
    """Make closing lines of the dates that stand right above most of those which hold none."""
    undated = [
        at
        for at in anchors.at
        if page.kinds[at] == "closing" and not dates.find(page.lines[at].text)
    ]
    above = [at - 1 for at in undated if kind_at(at - 1, page.kinds) in _DATED]
    if len(above) * 2 > len(anchors.at):
        for at in above:
            page.kinds[at] = "closing"


def _mark(anchor: int, others: Container[int], page: Page) -> int:
    """The first line of an anchor below a body: the number may stand under name and date, unless
    these are the anchor of the post above."""
    if anchor - 1 in others or page.kinds[anchor] not in _CLOSES:
        return anchor
    return anchor - 1 if kind_at(anchor - 1, page.kinds) == "closing" else anchor


def _page_top(anchor: int, page: Page) -> int:
    """Where the first of some posts that are closed by anchors starts."""
    start = anchor
    while start > 0 and page.kinds[start - 1] not in HEADS:
        start -= 1
    start = _at_votes(start, anchor, page)
    return _below_menus(start, anchor, page) if anchor - start > REACH else start


def _at_votes(start: int, anchor: int, page: Page) -> int:
    """The votes over the first words of a thread, where nothing but its title stands above."""
    top = next((i for i in range(start, anchor) if page.kinds[i] not in _TITLED), anchor)
    if top - start > _NAMED or page.kinds[top] != "above":
        return start
    counted = page.lines[top + 1].text.isdecimal()
    return top if counted or page.landmarks.told("score", "above", page.lines[top].text) else start


def _below_menus(start: int, anchor: int, page: Page) -> int:
    """The line between these two with which words begin, below many lines that hold hardly any."""
    top = anchor
    for i in range(anchor - 1, start - 1, -1):
        if page.kinds[i] == "prose":
            top = i
        elif top - i > _MENU:
            break
    said = page.kinds[start:top].count("prose")
    return max(start, top - _NAMED) if said * _MENU < top - start else start


def _carry_cards(under: Sequence[range], over: range, page: Page) -> bool:
    """Does a card stand under most closing lines, as the last of them shows, or none over the first
    post?

    What stands under the others may be the card of the next post. Who has left has no card.
    """
    held = [cards.held(window, page) for window in under]
    return sum(held) * 2 > len(held) and (held[-1] or not cards.held(over, page))


def _with_cards_below(
    starts: Sequence[int], at: Sequence[int], under: list[range], page: Page, known: set[str]
) -> list[Header]:
    """Headers of posts whose cards stand below the closing lines."""
    tops = [_past_comments(start, stop, page) for start, stop in zip(starts, at, strict=True)]
    best = names.find(under, page, known)
    return [
        _carded_below(start, name, window, page)
        for start, name, window in zip(tops, best, under, strict=True)
    ]


def _past_comments(at: int, stop: int, page: Page) -> int:
    """The first line below the readers' comments on a post, and what the page prints there."""
    kinds = page.kinds
    closed = (i for i in range(at, stop) if kinds[i] == "comment")
    # A stroke alone stands between buttons, too.
    at = max((i + 1 for i in closed if any(map(str.isalnum, page.lines[i].text))), default=at)
    while at < stop and (kinds[at] in FOOT or kinds[at] in HEADS):
        at += 1
    return at


def _carded_below(start: int, best: Candidate | None, window: range, page: Page) -> Header:
    stop = _past_marks(start, page)
    if best is None:
        return Header(start, stop, card=window)
    return Header(start, stop, best.at, best.text, card=window)


def _past_marks(start: int, page: Page) -> int:
    """The first line below the votes and marks that stand over the words of a post."""
    stop = start
    while kind_at(stop, page.kinds) in _OVER:
        stop += 1
    if stop > start + 1 and kind_at(stop, page.kinds) in FOOT:
        stop -= 1  # a post of a number, or of a word that returns
    return stop


def _with_cards_above(
    starts: Sequence[int],
    marks: Sequence[int],
    authors: Sequence[str],
    page: Page,
    known: set[str],
) -> list[Header]:
    """Headers of posts whose cards stand above the bodies, or that the closing lines name."""
    tops = [_past_foot(start, at, page.kinds) for start, at in zip(starts, marks, strict=True)]
    tops[0] = _announced(tops[0], marks, page)
    named = _named(authors[0], tops[0], marks[0], page)
    tops[0] = _first_start(tops[0], marks[0], page) if named is None else named
    over = [windows.below(start - 1, at, page.kinds) for start, at in zip(tops, marks, strict=True)]
    best = names.find([w if cards.held(w, page) else range(0) for w in over], page, known)
    return [
        _signed(start, anchor, author, window, page) or _carded(start, window, name, page)
        for start, anchor, author, window, name in zip(
            tops, marks, authors, over, best, strict=True
        )
    ]


def _past_foot(at: int, stop: int, kinds: Sequence[Kind]) -> int:
    """The first line below what the page prints under a body, and right below that of itself."""
    past, i = at, at
    end = at + _FEET
    while i < min(end, stop):
        if kinds[i] == "edited" and "prose" in kinds[past:i]:
            break  # It is of what is said above it.
        if (kinds[i] in FOOT and kinds[i] != "signature") or (i == past and kinds[i] in HEADS):
            past = i + 1
        # Below one comment there may be others, each with its own foot.
        end = i + _FEET if kinds[i] == "comment" else end
        i += 1
    if past < stop:
        return past
    # A post of which nothing would be left begins within that foot.
    while at + 1 < stop and kinds[at] in FOOT and kinds[at] != "signature":
        at += 1
    return at


def _announced(start: int, marks: Sequence[int], page: Page) -> int:
    """The first line below the one that tells how many comments on an article there are ("5
    Comments »"), where they are as many as the posts and most words stand above it."""
    for i in range(marks[0] - 2, start - 1, -1):
        text = page.lines[i].text
        if len(text) <= _TITLE and page.landmarks.vocabulary.total(text) == len(marks):
            above, below = page.kinds[start:i], page.kinds[i + 1 : marks[0]]
            return i + 1 if above.count("prose") > below.count("prose") else start
    return start


def _named(author: str, start: int, anchor: int, page: Page) -> int | None:
    """The first post's line that holds nothing but its author's name, above its words."""
    named = (i for i in range(start, anchor) if _names(page.lines[i].text, author))
    return next((i for i in named if "prose" in page.kinds[i:anchor]), None)


def _names(text: str, author: str) -> bool:
    """Is this the name, a letter for a picture before it or how much others think of its bearer
    behind it ("Ann ★ 5.2k")?"""
    text = _without_letter(text, author)
    behind = text.removeprefix(author).strip()
    return bool(author) and text.startswith(author) and (not behind or behind[0] in RATINGS)


def _first_start(start: int, anchor: int, page: Page) -> int:
    """The first post's first line: its card, or what stands below the title."""
    if start == 0 and anchor > 1 and page.lines[1].gap and len(page.lines[0].text) <= _TITLE:
        start = 1
    for i in range(start, min(anchor, start + REACH)):
        if _UNDECLARED.isdisjoint(page.kinds[i + 1 : anchor]):
            break  # A card stands over words; below them stand votes.
        if page.kinds[i] in ("label", "field", "card", "count", "date"):
            if i > start and page.kinds[i - 1] == kind_at(i + 1, page.kinds) == "prose":
                continue  # What stands alone between two sentences is no card.
            above = i
            while above > start and i - above < 3 and page.kinds[above - 1] in _NAMED_OVER:
                above -= 1
            return above
    return _first_said(start, anchor, page)


def _first_said(start: int, anchor: int, page: Page) -> int:
    """The first post's first sentence, below the menus of the page; words of greeting above it."""
    said = (i for i in range(start, anchor) if page.kinds[i] in _SAID)
    first = next(said, start)
    while first > start and page.lines[first - 1].text[-1:] in signed.ENDS:
        first -= 1
    return first


def _signed(start: int, anchor: int, author: str, window: range, page: Page) -> Header | None:
    """The header of a post whose author's name the anchor below it gives."""
    if not author:
        return None
    texts = ((i, _without_letter(page.lines[i].text, author)) for i in window[:_NEAR])
    named = [i for i, text in texts if text.startswith(author)]
    if not named:
        words = _past_marks(start, page)  # or else the post says nothing but a number
        return Header(start, words if words < anchor else start, anchor, author)
    top = cards.top(named[0], window, page)
    return Header(top, cards.end(named[-1] + 1, window.stop, page), anchor, author)


def _without_letter(text: str, author: str) -> str:
    """The line without the letter for a picture that stands before this name."""
    return text[2:] if text.startswith(" " + author, 1) else text


def _carded(start: int, window: range, best: Candidate | None, page: Page) -> Header:
    if best is None:
        stop = start
        while page.kinds[stop : stop + 1] and page.kinds[stop] in ("number", "date", "above"):
            stop += 1
        return Header(start, stop)
    top = cards.top(best.at, window, page)
    return Header(top, cards.end(best.at + 1, window.stop, page), best.at, best.text)
