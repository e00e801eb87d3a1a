"""Anchors by names that return: a page that prints nothing above a post but who wrote it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

from threadconv.kinds import Kind
from threadconv.lines import Line
from threadconv.patterns import lazy
from threadconv.segments.anchors.found import Anchors
from threadconv.segments.anchors.tallied import totals
from threadconv.segments.landmarks import Landmarks

_LONGEST = 30
"""No name is longer, in characters."""
_MOST_WORDS = 3
_SURE = 0.7
"""Where so many of the words that stand alone are names, all of them are."""
_TOLD = 0.5
"""So many, where the page says that posts follow."""
_SHORTENED = lazy(r" [^\W\d_]\.$")
"""A family's name may be its first letter."""
_LEAST = 3
"""Fewer lines of this sort stand on any page."""


def find(lines: Sequence[Line], kinds: Sequence[Kind], landmarks: Landmarks) -> Anchors | None:
    """The lines that hold a name and nothing else; `None` where nobody seems to be named.

    A name returns, since people answer, and answers begin with the name of whom they answer; one
    of several words does both. Where the page says that so many posts follow, it returns; and where
    what heads a thread stands right above the first, all lines that look like names are.
    """
    alone = [at for at in range(len(lines) - 1) if _stands_alone(at, lines, kinds)]
    led = _led(alone, lines, kinds, landmarks)
    if led:
        return Anchors(tuple(led), names=tuple(lines[at].text for at in led))
    if len(alone) < _LEAST:
        return None
    called = Counter(chain.from_iterable(_called(line.text) for line in lines))
    seen = Counter(lines[at].text for at in alone)
    below = (told for told in totals(lines, kinds, landmarks) if told[0] > alone[0])
    head, total = next(below, (None, 0))
    names = {name for name, count in seen.items() if _is_name(name, count, called[name], total > 0)}
    sure = [at for at in alone if lines[at].text in names]
    answers = sum(called[name] for name in names)
    if len(sure) < _LEAST or len(names) < 2 or max(seen.values()) < 2:
        return None
    if answers < 2 and total < len(sure) - 1:
        return None
    standing = set(alone)
    words = [
        at
        for at in alone
        if " " not in lines[at].text
        or lines[at].text in names
        or (total and lines[at].text.istitle() and at + 1 not in standing)
    ]
    look, count = Counter(_look(at, lines, kinds) for at in sure).most_common(1)[0]
    if any(look) and count * 2 > len(sure):
        first = [at for at in sure[:1] if _look(at, lines, kinds) != look]
        sure = first + [at for at in words if _look(at, lines, kinds) == look]
    elif len(words) * (_TOLD if total else _SURE) <= len(sure):
        parted = all(lines[at].gap for at in sure[1:])
        sure = [at for at in words if at <= sure[0] or not parted or lines[at].gap]
    names_said = tuple(lines[at].text for at in sure)
    return Anchors(tuple(sure), names=names_said, total=head if answers < 2 else None)


def _led(
    alone: Sequence[int], lines: Sequence[Line], kinds: Sequence[Kind], landmarks: Landmarks
) -> list[int]:
    """The lines from that on which stands right below the head of the thread, if one returns."""
    first = next((at for at in alone if at and kinds[at - 1] == "start"), None)
    # "Posted" may be all that a page has kept of its dates.
    if first is None or lines[first].text.casefold() in landmarks.words.telling("filler"):
        return []
    standing = set(alone)
    named = [
        at
        for at in alone
        if at >= first and at + 1 not in standing and _looks_named(lines[at].text)
    ]
    names = [lines[at].text for at in named]
    # Whoever has written goes on by editing; what stands in a row is the page's word.
    rows = sum(one == two for one, two in pairwise(names))
    several = len(names) > len(set(names)) > 1 and rows * _LEAST < len(names)
    return named if len(named) >= _LEAST and several else []


def _looks_named(text: str) -> bool:
    """A name of several words has them all alike; a headline begins with a capital alone."""
    return " " not in text or text.istitle() or text.islower()


def _is_name(text: str, seen: int, called: int, told: bool) -> bool:
    return seen > 1 and (called > 0 or told) if " " in text else seen > 1 or called > 0


def _stands_alone(at: int, lines: Sequence[Line], kinds: Sequence[Kind]) -> bool:
    text = lines[at].text
    if kinds[at] != "short" or len(text) > _LONGEST or text.count(" ") >= _MOST_WORDS:
        return False
    return (
        (text[-1].isalnum() or _SHORTENED.search(text) is not None)
        and lines[at + 1].gap > 0
        and kinds[at + 1] in ("short", "prose", "quote")
    )


def _called(text: str) -> Iterator[str]:
    """The names with which a line may begin that goes on behind them."""
    words = text.removeprefix("@").split(" ", _MOST_WORDS)
    for count in range(1, len(words)):
        yield " ".join(words[:count]).rstrip(",:")


def _look(at: int, lines: Sequence[Line], kinds: Sequence[Kind]) -> tuple[str, bool, bool]:
    """What tells a line that heads a post from others, where the tool shows anything of it."""
    line = lines[at]
    ruled = at > 0 and kinds[at - 1] == "symbol"
    heading = line.style if line.style[:1] == "#" else ""
    return heading, ruled, not ruled and line.indent < lines[at + 1].indent
