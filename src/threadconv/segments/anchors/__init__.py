"""Anchors: the line that returns at every post, from which the rest of the post is found."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, pairwise

from msgspec.structs import replace

from threadconv import dates
from threadconv.kinds import Kind, any_of
from threadconv.lines import Line
from threadconv.segments.anchors import (
    announced,
    bordered,
    counts,
    dated,
    declared,
    listed,
    numbers,
    parted,
    rests,
    returning,
    titled,
)
from threadconv.segments.anchors.found import Anchors
from threadconv.segments.landmarks import Landmarks
from threadconv.segments.page import LABELLED

__all__ = ["Anchors", "find", "mark"]

_FEW, _SOME = 3, 5
_WORDED, _BESIDE = 6, 3
"""So many posts may have words in place of their numbers; a date stands so near to each number."""
_SAID = any_of("prose", "quote")
_NAMING = any_of("byline", "short")
"""Anchors of these kinds hold more than a date or a number."""
_SHARE = 1.5
"""So many times as many are many more."""


def find(lines: Sequence[Line], kinds: Sequence[Kind], landmarks: Landmarks) -> Anchors | None:
    """The best anchors of a page; `None` where nothing returns."""
    best = _find(lines, kinds, landmarks)
    by_count = counts.find(lines, kinds)
    if by_count and (not best or (_more(by_count, best) and _apart(by_count, best, kinds))):
        return by_count
    by_title = titled.find(lines, kinds, landmarks)
    if by_title and (not best or _surer(by_title, best, kinds)):
        return _kept(by_title, lines, kinds, landmarks) or by_title
    by_mark = parted.by_rows(lines, kinds)
    if by_mark and (not best or len(best.at) * 2 <= len(by_mark.at)):
        return by_mark
    by_name = _kept(best, lines, kinds, landmarks)
    if by_name or not best:
        return by_name
    return listed.add(counts.add(best, lines, kinds), lines, kinds)


def _kept(
    other: Anchors | None, lines: Sequence[Line], kinds: Sequence[Kind], landmarks: Landmarks
) -> Anchors | None:
    """The names that head as many posts as these anchors mark, where those are all that is left of
    headers; `None` where they do not."""
    if other and not other.bare and (not other.names or any(other.names)):
        return None
    from threadconv.segments.anchors import kept

    found = kept.find(lines, kinds, landmarks)
    return found if found and (not other or len(other.at) <= len(found.at)) else None


def mark(anchors: Anchors, kinds: list[Kind]) -> None:
    """Give lines the kinds that the anchors tell: nothing below those with which bodies end is the
    bodies', and what heads posts opens no quotes."""
    for at in anchors.ends:
        kinds[at] = "tail"
    for at in anchors.at:
        if kinds[at] == "quote":
            kinds[at] = "byline"
    for at in anchors.counted:
        kinds[at] = "number"
    for head in anchors.heads if anchors.names else ():
        # The only date of a card is that on which its author joined.
        for at in head:
            kinds[at] = "value" if kinds[at] == "date" else kinds[at]
    if anchors.total is not None:
        above = kinds[: anchors.total].count("prose")
        kinds[anchors.total] = "start" if above < 2 else "notice"
        announced.mark_comments(anchors, kinds)


def _find(lines: Sequence[Line], kinds: Sequence[Kind], landmarks: Landmarks) -> Anchors | None:
    """Post numbers say most, unless a dialect declares what more posts print; then the no-break
    spaces of a page without headers; then dates; then names alone."""
    by_number = _numbered(lines, kinds, landmarks)
    by_word = declared.find(lines, kinds, landmarks)
    if by_word and (not by_number or _more(by_word, by_number)):
        return _dated_above(by_word, lines, kinds, landmarks) or by_word
    by_vote = announced.find(lines, kinds, landmarks)
    if by_vote:
        return by_vote
    by_rest = bordered.find(lines, kinds) or rests.find(lines, kinds)
    whole = by_number and (not by_rest or _whole(by_number, by_rest, kinds))
    if whole and by_number and len(by_number.at) > 1:
        return (
            _ended(by_number, lines, kinds, landmarks)
            or _begun(by_number, lines, kinds, landmarks)
            or _with_first(by_number, lines, kinds)
        )
    if whole and by_number and len((both := _with_first(by_number, lines, kinds)).at) > 1:
        return both
    by_date = _dated(lines, kinds, landmarks)
    if whole and (not by_date or len(by_date.at) == 1):
        return by_number
    if by_date and (not by_rest or _cover(by_date, by_rest, lines)):
        return _without_linked(_with_first(by_date, lines, kinds), lines, kinds, landmarks)
    if by_rest:
        by_word = returning.find(lines, kinds)
        return by_word if by_word and _many(by_word, by_rest) else by_rest
    return by_number or _by_words(lines, kinds, landmarks)


# What the pages need that have numbers or dates is imported where they are found.


def _dated(lines: Sequence[Line], kinds: Sequence[Kind], landmarks: Landmarks) -> Anchors | None:
    """The dates of posts alone."""
    found = dated.find(lines, kinds, landmarks)
    if found is None:
        return None
    from threadconv.segments.anchors import ordinals, overview, strays

    return ordinals.number(strays.drop(overview.drop(found, lines), lines, kinds), lines)


def _with_first(found: Anchors, lines: Sequence[Line], kinds: Sequence[Kind]) -> Anchors:
    """The anchors with that of a first post whose header is of another shape."""
    from threadconv.segments.anchors import first

    return first.add(found, lines, kinds)


def _without_linked(
    found: Anchors, lines: Sequence[Line], kinds: Sequence[Kind], landmarks: Landmarks
) -> Anchors:
    """The anchors of comments without the date of what they are about."""
    from threadconv.segments.anchors import linked

    return linked.drop(found, lines, kinds, landmarks)


def _dated_above(
    by_word: Anchors, lines: Sequence[Line], kinds: Sequence[Kind], landmarks: Landmarks
) -> Anchors | None:
    """The dates, where the words of posts stand between them and the lines that a dialect declares,
    and hardly one of those tells of anybody or of a date ("last edited by"); `None` elsewhere."""
    told = (landmarks.match(kinds[at], lines[at].text) for at in by_word.at)
    if sum(bool(found and any(found.groups())) for found in told) * 2 >= len(by_word.at):
        return None
    by_date = dated.find(lines, kinds, landmarks)
    if by_date is None or by_date.closing or len(by_date.at) != len(by_word.at):
        return None
    posts = list(zip(by_date.at, by_word.at, strict=True))
    said = sum(not _SAID.isdisjoint(kinds[date:at]) for date, at in posts)
    parted = all(
        at < date and _SAID.isdisjoint(kinds[at:date]) for (_, at), (date, _) in pairwise(posts)
    )
    return replace(by_date, ends=by_word.at) if parted and said * 2 > len(posts) else None


def _numbered(lines: Sequence[Line], kinds: Sequence[Kind], landmarks: Landmarks) -> Anchors | None:
    by_number = numbers.find(lines, kinds, landmarks)
    if not by_number or not numbers.are_bare(by_number, kinds):
        return by_number
    by_date = dated.find(lines, kinds, landmarks)
    return None if by_date and numbers.are_votes(by_number, by_date) else by_number


def _by_words(lines: Sequence[Line], kinds: Sequence[Kind], landmarks: Landmarks) -> Anchors | None:
    """What returns where there are neither numbers nor dates, as few pages have it."""
    from threadconv.segments.anchors import attributed, labelled, named, tallied

    return (
        tallied.find(lines, kinds, landmarks)
        or labelled.find(lines, kinds)
        or attributed.find(lines, kinds, landmarks)
        or named.find(lines, kinds, landmarks)
        or returning.find(lines, kinds)
        or listed.find(lines, kinds)
        or parted.by_items(lines, kinds)
    )


def _ended(
    by_number: Anchors, lines: Sequence[Line], kinds: Sequence[Kind], landmarks: Landmarks
) -> Anchors | None:
    """The headers of posts that end with their numbers; `None` where the numbers head them."""
    from threadconv.segments.anchors import ending

    if not ending.likely(by_number, lines, kinds):
        return None
    by_date = dated.find(lines, kinds, landmarks)
    return ending.find(by_number, by_date, kinds) if by_date and not by_date.closing else None


def _begun(
    by_number: Anchors, lines: Sequence[Line], kinds: Sequence[Kind], landmarks: Landmarks
) -> Anchors | None:
    """The numbers, and above them the dates of the posts that have words in place of theirs ("OP",
    "Sofa"); `None` where not as many dates stand there as numbers are missing, and one at each."""
    missing = (by_number.numbers[0] or 1) - 1
    if by_number.closing or not 1 < missing <= _WORDED:
        return None
    by_date = dated.find(lines, kinds, landmarks)
    if by_date is None or by_date.closing or len(by_date.at) != missing + len(by_number.at):
        return None
    above = by_date.at[:missing]
    near = zip(by_number.at, by_date.at[missing:], strict=True)
    if above[-1] >= by_number.at[0] or not all(abs(a - b) <= _BESIDE for a, b in near):
        return None
    numbers = (*range(1, missing + 1), *by_number.numbers)
    return replace(by_number, at=(*above, *by_number.at), numbers=numbers)


def _surer(titled: Anchors, other: Anchors, kinds: Sequence[Kind]) -> bool:
    """Do titles mark many more posts, or as many where but the authors' cards mark them? One more
    than the numbers mark may be the page's own."""
    if other.numbers and len(titled.at) == len(other.at) + 1:
        return False
    carded = sum(kinds[at] in LABELLED for at in other.at) * 2 > len(other.at)
    return len(titled.at) >= len(other.at) * (1 if carded else _SHARE)


def _apart(one: Anchors, other: Anchors, kinds: Sequence[Kind]) -> bool:
    """Do other lines mark the posts, not those below lines that a dialect declares, or is one all
    that the other has?"""
    below = (at + 1 for at in other.at if kinds[at] in _NAMING)
    return {*other.at, *below}.isdisjoint(one.at) or len(other.at) == 1


def _more(declared: Anchors, numbered: Anchors) -> bool:
    """Do more lines of a page stand where the dialect says, or as many others?"""
    if len(declared.at) == len(numbered.at):
        return set(declared.at).isdisjoint(numbered.at)
    return len(declared.at) > len(numbered.at)


def _many(words: Anchors, rests: Anchors) -> bool:
    """Does the page print such words at more posts than its writers have left empty lines in?"""
    return len(words.at) >= len(rests.at) * 2


def _cover(dated: Anchors, rests: Anchors, lines: Sequence[Line]) -> bool:
    """Are the dates those of all posts? A page cut to its main text keeps a few of them.

    Writers leave lines with no-break spaces as well, and some of them many.
    """
    if _on_cards(dated, rests, lines):
        return False
    if len(dated.at) <= len(rests.at) and _disordered(dated, lines):
        return False
    if len(dated.at) * _FEW > len(rests.at):
        return True
    between = sum(dated.at[0] < at < dated.at[-1] for at in rests.at)
    return len(dated.at) >= _SOME and between * 2 > len(rests.at)


def _on_cards(dated: Anchors, rests: Anchors, lines: Sequence[Line]) -> bool:
    """Are the dates those of the authors' cards, days on which they joined?"""
    cards = set(chain.from_iterable(rests.heads)) if rests.names else set()
    found = [dates.find(lines[at].text) for at in dated.at if at in cards]
    return len(found) == len(dated.at) and not any(date and date.time for date in found)


def _disordered(dated: Anchors, lines: Sequence[Line]) -> bool:
    """Do the dates go to and fro, as those do on which the authors joined?"""
    found = [date for at in dated.at if (date := dates.find(lines[at].text))]
    run = dates.run(found)
    return run.steps > 1 and run.forward > 0 and run.back * 4 >= run.steps


def _whole(numbered: Anchors, rests: Anchors, kinds: Sequence[Kind]) -> bool:
    """Are the numbers those of all posts? A page cut to its main text keeps a few of them."""
    told = [number for number in numbered.numbers if number is not None]
    first, last = told[0], told[-1]
    head = kinds[: numbered.at[0]]
    top = max((i for i, kind in enumerate(head) if kind in ("page", "start")), default=-1)
    if len(numbered.at) < 2:
        return first == 1 and len(rests.at) <= 2
    if (last - first + 1) > len(numbered.at) * 2:
        return False
    if first > 1 and sum(numbered.at[0] > at > top for at in rests.at) > 1:
        return False
    between = sum(numbered.at[0] < at < numbered.at[-1] for at in rests.at)
    return between <= 3 * len(numbered.at)
