"""Bodies: where the words of a post begin and end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Sequence

from threadconv.kinds import any_of
from threadconv.lines import is_stepped
from threadconv.segments.headers import Header
from threadconv.segments.page import FOOT, Page

LOOSE = any_of("count", "picture", "page", "start", "symbol")
"""What may stand among the furniture below a body, but alone says nothing."""
_STATUS = 4
"""So many blanks or fewer part a name from whether its bearer is there, and what he is."""
_CARD = 16
"""A card below the words has no more lines."""
_LABELLED = any_of("field", "label", "card")
_OVER_NAME = any_of("picture", "card", "below")
"""What stands above the name on a card: a label may be taken for a button."""
_BLANK = 1
"""A blank before words is no indent."""
_NO_WORDS = any_of("quote", "inside", "rest")
"""What bodies begin with that is none of their writers' words and may stand further in."""


def usual_rests(headers: Sequence[Header], ends: Sequence[int], page: Page) -> int:
    """How many no-break spaces a post of this page has below its words."""
    if not any(line.rest for line in page.lines):
        return 0
    counts = [
        len(_rests(header.stop, end, page)) for header, end in zip(headers, ends, strict=True)
    ]
    counts = sorted(counts[:-1] or counts)
    usual = counts[len(counts) // 2]
    # Writers make no-break spaces too, but not the same number in each post.
    return usual if counts.count(usual) * 2 > len(counts) else 0


def usual_feet(starts: Sequence[int], ends: Sequence[int], page: Page) -> set[str]:
    """The buttons that stand below most posts."""
    counts = Counter(
        text
        for start, end in zip(starts, ends, strict=True)
        for text in {page.lines[i].text for i in range(start + 1, end) if page.kinds[i] in FOOT}
    )
    return {text for text, count in counts.items() if count * 2 > len(starts) > 2}


def past_rests(start: int, end: int, page: Page) -> int:
    """The first line of a body below the no-break spaces that a page prints over it, and the post's
    own title behind them."""
    below = start
    while below < end and page.lines[below].rest:
        below += 1
    while start < below < end and page.kinds[below] == "subject":
        below += 1
    return min(below, end)


def _rests(start: int, end: int, page: Page) -> list[int]:
    """The no-break spaces below the first words."""
    return [i for i in range(past_rests(start, end, page), end) if page.lines[i].rest]


def base_of(headers: Sequence[Header], page: Page) -> tuple[int, int]:
    """The quote depth and the indent at which most bodies of the page begin."""
    places = Counter(
        (page.lines[header.stop].depth, page.lines[header.stop].indent)
        for header in headers
        if header.stop < len(page.lines) and page.kinds[header.stop] not in _NO_WORDS
    )
    return max(places, key=lambda place: (places[place], place), default=(0, 0))


def within(start: int, stop: int, base: tuple[int, int], page: Page) -> int:
    """The end of a body without the lines at its end that stand further out than bodies do, unless
    these are code: tools print it from the margin on.

    Some tools indent each post deeper than the one above, so one may begin further out than `base`.
    """
    if stop <= start + 1:
        return stop
    depth, indent = base
    indent = min(indent, page.lines[start].indent)
    top = stop
    while top > start + 1 and (
        page.lines[top - 1].depth < depth or page.lines[top - 1].indent < indent - _BLANK
    ):
        top -= 1
    return stop if is_stepped(page.lines[top:stop]) else top


NOTES = any_of("edited", "reactions")
"""What a page prints between the words of a post and the no-break space that ends its body."""


def _above_notes(start: int, stop: int, page: Page) -> int:
    """Where a body ends above the notes at its end; furniture may stand below them."""
    for at in range(stop - 1, start, -1):
        if page.kinds[at] in NOTES:
            stop = at
        elif page.kinds[at] not in FOOT:
            break
    return stop


def stop_of(
    start: int,
    end: int,
    usual: int,
    base: tuple[int, int],
    feet: Container[str],
    author: str,
    page: Page,
) -> int:
    """Where the body of a post ends that begins at `start`, its foot at `end` at the latest.

    `usual` is how many no-break spaces close a body on this page, `base` as `base_of` tells it,
    `feet` as `usual_feet` does.
    """
    if usual:
        rests = _rests(start, end, page)
        if rests:
            stop = rests[-min(usual, len(rests))]
            above = _above_parted_card(start, stop, end, author, page)
            return _above_notes(start, stop, page) if above == stop else above
    stop = _past_foot_up(start, end, author, page)
    above = _above_card(start, stop, author, page)
    stop = _past_foot_up(start, above, author, page) if above < stop else stop
    if stop == start < end and _may_be_said(start, end, feet, page):
        stop = start + 1
    if page.may_sign:
        stop = within(start, stop, base, page)
    return above_signature(start, stop, page)


def _may_be_said(at: int, end: int, feet: Container[str], page: Page) -> bool:
    """Is the first line of a post, though it is a button's word, what somebody wrote? A post may
    hold nothing but a picture, over the buttons that stand below all others."""
    kind, text = page.kinds[at], page.lines[at].text
    if kind == "rest" or page.landmarks.match(kind, text) is not None:
        return False
    return text not in feet or any(line.text == text for line in page.lines[at + 1 : end])


def above_signature(start: int, stop: int, page: Page) -> int:
    """Where a body ends that closes with lines which are a signature by themselves."""
    at = stop
    while at > start + 1 and page.kinds[at - 1] in ("signature", "notice"):
        at -= 1
        if page.kinds[at] == "signature":
            stop = at
    return stop


def _past_foot_up(start: int, end: int, author: str, page: Page) -> int:
    """The last line of what is no furniture, looking up from the end of the post.

    The author's name stands among the furniture, over the menu that it opens; alone it may be
    typed. A rule goes with the signature or the note below it.
    """
    stop = at = end
    while at > start:
        kind = page.kinds[at - 1]
        text = page.lines[at - 1].text
        ranked = kind == "card" and author and text.startswith(author + " ")
        if ranked:
            kind = page.kinds[at - 1] = "below"
        if kind == "initial" and stop == at < end:
            # It stands for the picture of who has answered.
            kind = page.kinds[at - 1] = "below"
        if kind in FOOT or kind == "rest":
            stop = at - 1
        elif not _is_loose(at - 1, start, page) and (not author or text != author):
            break
        at -= 1
    if page.kinds[stop : stop + 1] == ["signature"]:
        while stop > start and page.kinds[stop - 1] == "symbol":
            stop -= 1
    elif page.kinds[stop : stop + 1] == ["edited"]:
        stop -= ends_in_rule(start, stop, page)
    return stop


def ends_in_rule(start: int, stop: int, page: Page) -> bool:
    """Is the last line of a body one across the page?"""
    at = stop - 1
    return at > start and page.is_rule(at)


def card_below(stop: int, end: int, author: str, page: Page) -> range:
    """The author's card below a body that ends at `stop`; empty where none is there."""
    top = stop
    while top < end and page.kinds[top] in _OVER_NAME and not _names(page.lines[top].text, author):
        top += 1
    if not author or top >= end or not _names(page.lines[top].text, author):
        return range(0)
    below = top + 1
    labelled = False
    while below < end and (
        page.kinds[below] not in FOOT or page.kinds[below] == "signature" or not labelled
    ):
        labelled = labelled or page.kinds[below] in _LABELLED
        below += 1
    return range(stop, below) if not _LABELLED.isdisjoint(page.kinds[stop:below]) else range(0)


def _above_card(start: int, stop: int, author: str, page: Page) -> int:
    """Where a body ends above the card that a page prints below it, the author's name on top."""
    labelled = False
    for at in range(stop - 1, max(start, stop - _CARD), -1):
        if author and labelled and _names(page.lines[at].text, author):
            while at > start + 1 and (
                page.kinds[at - 1] in _OVER_NAME or page.lines[at - 1].text == author
            ):
                at -= 1
            return at
        if page.kinds[at] == "prose":
            break
        labelled = labelled or page.kinds[at] in _LABELLED
    return stop


def _above_parted_card(start: int, rest: int, end: int, author: str, page: Page) -> int:
    """Where a body ends above a card below it that ends in a no-break space, or that one parts,
    name and rank from the labels; at that blank where no card is there."""
    below = rest
    while below < end and page.lines[below].rest:
        below += 1
    labelled = below < end and page.kinds[below] in _LABELLED
    above = _above_card(start, below + 1 if labelled else rest, author, page)
    return _past_foot_up(start, above, author, page) if above < rest else rest


def _names(text: str, author: str) -> bool:
    """Does a card begin with this line, the author's name, or a few words behind it ("offline")?"""
    if not text.startswith(author):
        return False
    behind = text[len(author) :].split(" ")
    return behind[0] == "" and len(behind) <= _STATUS and all(map(str.isalpha, behind[1:]))


def _is_loose(at: int, start: int, page: Page) -> bool:
    """May a line stand among the furniture below a body? So may a button that others print above
    it, where furniture stands over it."""
    kind = page.kinds[at]
    return kind in LOOSE or (kind == "above" and at > start and page.kinds[at - 1] in FOOT)
