"""Headers with cards: which of the windows around the anchors hold the authors' cards."""

from __future__ import annotations

from collections.abc import Container, Sequence
from itertools import pairwise

from threadconv.kinds import Kind, any_of
from threadconv.segments.headers import above, below, decorations, names, windows
from threadconv.segments.headers.candidates import Candidate
from threadconv.segments.headers.header import Header
from threadconv.segments.page import Page

_STRONG = any_of("card", "label", "field", "count")
"""Kinds of lines that hardly anything but a card holds."""
_OVER_NAME = any_of("date", "picture", "initial", "symbol", "above")
"""What may stand between an anchor and the name below it."""
_LABELS = any_of("label", "field")
_RANKED = _LABELS | any_of("card")
_FRAMED = any_of("above", "below")
_NAME = 40
"""No name behind words that return is longer."""
_MOST = 0.7
_SEVERAL = 2
_SURER = 0.5
"""So many more points the lines over the anchors have where they name the authors."""


def find(at: Sequence[int], page: Page, known: set[str]) -> list[Header]:
    """Headers with cards that stand above all anchors, below all of them, or around them."""
    said = {anchor + 1 for anchor in at}
    over = [windows.above(this, last, page) for last, this in pairwise((-1, *at))]
    ends = pairwise((*at, len(page.lines)))
    under = [windows.below(this, after, page.kinds) for this, after in ends]
    under_near = [_near(window, page) for window in under]
    over_near = [_near(window[::-1], page) for window in over]
    if page.lines[at[0]].style[:1] == "*" and not any(over_near[1:]):
        over[0] = over_near[0] = range(at[0], at[0])  # Over the first item stands the page's head.
    if _stronger(over_near, under_near, page):
        best = names.find(over, page, known, said)
        doubtful = _few(best) or not _carded([*over_near, *under_near], page)
        if len(at) > _SEVERAL and doubtful:
            lower = _close(names.find(under, page, known), at, page.kinds)
            surer = _few(best) or (_surer(lower, best) and not _better_known(best, lower, known))
            if _most(lower) and surer:
                return _below(lower, under, at, page)
            if not any(best[1:]) and _most(lower[1:]):
                # The post that all others answer has a header of its own.
                first = above.header(best[0], over[0], at[0], page)
                return [first, *_below(lower[1:], under[1:], at[1:], page)]
        if _few(best):
            best = _framed(at, page) or best
        if _labelled(under, page):
            return [above.around(*post, page) for post in zip(best, over, under, at, strict=True)]
        return [above.header(*post, page) for post in zip(best, over, at, strict=True)]
    if titled := _over_subjects(at, page):
        over, best = titled, names.find(titled, page, known)
        return [above.around(*post, page) for post in zip(best, over, under, at, strict=True)]
    best = names.find(under, page, known)
    near = sum(map(bool, over_near)) * 2 >= len(at)  # else too few stand there to be surer
    higher = names.find(over, page, known, said) if near or _few(best) else best
    if _few(best) or (near and _surer(_within(higher, over_near, best), best)):
        best = higher
        return [above.around(*post, page) for post in zip(best, over, under, at, strict=True)]
    return _below(best, under, at, page)


def _below(
    best: Sequence[Candidate | None], under: Sequence[range], at: Sequence[int], page: Page
) -> list[Header]:
    """Headers whose cards stand below the anchors."""
    headers = [below.header(*post, page) for post in zip(best, under, at, strict=True)]
    below.lengthen(headers, page)
    below.lengthen_bare(headers, page)
    return headers


def _stronger(over: Sequence[range], under: Sequence[range], page: Page) -> bool:
    """Do the windows over the anchors hold as much of cards as those under them, or more? Where
    neither hold any, those under the anchors do if nothing but the page's head stands over them.

    Letters for pictures count where nothing else stands there: few members may have one.
    """
    for kinds in (_STRONG, _STRONG | {"initial"}):
        above, below = _evidence(over, kinds, page), _evidence(under, kinds, page)
        if any(above) or any(below):
            return below <= above
    return len(over) < _SEVERAL or any(over[1:]) or not all(under)


def _carded(around: Sequence[range], page: Page) -> bool:
    """Do any of these windows hold lines that hardly anything but a card does?"""
    strong = _STRONG | {"initial"}
    return any(not strong.isdisjoint(page.kinds[w.start : w.stop]) for w in around)


def _evidence(around: Sequence[range], kinds: frozenset[str], page: Page) -> tuple[int, int]:
    """How many kinds of card lines these windows hold: without the page's own head and foot, and
    with them.

    Where posts are short, the card below one anchor is in reach of the next: then the first and
    the last tell.
    """
    held = [len(kinds.intersection(page.kinds[i] for i in window)) for window in around]
    inner = sum(held[1:-1] if len(held) > 2 else held)
    return inner, sum(held) if inner else 0


def _near(window: range, page: Page) -> range:
    """The lines of a window on this side of the first sentence."""
    for count, at in enumerate(window):
        if page.kinds[at] == "prose":
            return window[:count]
    return window


def _labelled(under: Sequence[range], page: Page) -> bool:
    """Do labels of the card stand right below most anchors, or below a rank there, whatever stands
    above them?"""
    tops = [page.kinds[w.start : w.start + 2] for w in under if w]
    labelled = sum(not _LABELS.isdisjoint(top) and _RANKED.issuperset(top[:1]) for top in tops)
    return labelled * 2 > len(under)


def _framed(at: Sequence[int], page: Page) -> list[Candidate | None]:
    """What stands right above the anchors behind words that return at all of them, such as buttons;
    [] where they do not."""
    texts = [page.lines[anchor - 1].text if anchor else "" for anchor in at]
    if max(texts).startswith(min(texts)):
        return []
    lead = len(decorations.shared_lead(texts))
    short = all(lead < len(text) <= lead + _NAME for text in texts)
    if not (lead and short and all(page.kinds[anchor - 1] in _FRAMED for anchor in at)):
        return []
    told = decorations.strip([text[lead:] for text in texts])
    return [Candidate(anchor - 1, name, (), 0.0) for anchor, name in zip(at, told, strict=True)]


def _over_subjects(at: Sequence[int], page: Page) -> list[range]:
    """What stands over the posts' own titles, where these stand on most anchors or right above
    them, and over them a line that may name somebody; none elsewhere."""
    found = [_over_subject(anchor, page.kinds) for anchor in at]
    named = sum(page.kinds[window.start] == "short" for window in found if window)
    return found if named >= len(at) * _MOST else []


def _over_subject(anchor: int, kinds: Sequence[Kind]) -> range:
    top = anchor
    while top > 0 and kinds[top - 1] == "subject":
        top -= 1
    titled = top < anchor or kinds[anchor] == "subject"
    return range(max(0, top - 1), anchor) if titled else range(0)


def _within(
    higher: Sequence[Candidate | None], near: Sequence[range], lower: Sequence[Candidate | None]
) -> list[Candidate | None]:
    """The names that stand below the words of the post above, whose author is above them or under
    its anchor."""
    taken = {name.at for name in lower if name}
    return [
        name if name and min(window, default=name.at + 1) <= name.at not in taken else None
        for name, window in zip(higher, near, strict=True)
    ]


def _surer(higher: Sequence[Candidate | None], lower: Sequence[Candidate | None]) -> bool:
    """Do the lines over the anchors look more like names than those under them? There may be a rank
    over the labels of a card, and the name apart from it over the date.

    What stands over the first anchor is the head of the page.
    """
    return not _few(higher) and _middle(higher) >= _middle(lower) + _SURER


def _better_known(
    higher: Sequence[Candidate | None], lower: Sequence[Candidate | None], known: Container[str]
) -> bool:
    """Are people among the lines over the anchors whom the page names elsewhere, and none among
    those under them?"""
    over, under = (
        {c.text for c in best if c and c.text.casefold() in known} for best in (higher, lower)
    )
    return bool(over) and not under


def _middle(best: Sequence[Candidate | None]) -> float:
    scores = sorted(candidate.score for candidate in best[1:] if candidate)
    return scores[len(scores) // 2] if scores else 0.0


def _close(
    lower: Sequence[Candidate | None], at: Sequence[int], kinds: Sequence[Kind]
) -> list[Candidate | None]:
    """The names right below their anchors, or below a date and a picture: farther down stand words,
    or the card of the next post."""
    return [
        name if name and _OVER_NAME.issuperset(kinds[anchor + 1 : name.at]) else None
        for name, anchor in zip(lower, at, strict=True)
    ]


def _most(best: Sequence[Candidate | None]) -> bool:
    """Are most posts named, the first among them?"""
    return best[0] is not None and sum(map(bool, best)) >= len(best) * _MOST


def _few(best: Sequence[Candidate | None]) -> bool:
    return sum(name is not None for name in best) * 2 < len(best)
