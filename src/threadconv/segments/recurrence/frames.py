"""Frames: lines of a page that differ in nothing but the name which it fills in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterable, Sequence
from itertools import chain

NAME = "\0"
"""What stands in a frame for a name."""
_NAMED = NAME + " "
LABELLED = ": "
VALUED = LABELLED + NAME
"""How the frame of a line ends that begins with a label."""
_LONG = 80
"""No longer line is looked at, in characters."""
_FILLED = 3
"""A name has no more words."""
_MOST = 10
"""In lines of more words a name stands at an end."""
_LEAST, _SHORTEST = 2, 8
"""So many words, and characters, are left of a line where its frame is the page's."""
_GAPS, _SHARE = 3, 0.6
"""It is where so many posts have it, and this share of them."""
_SEEN = 100
"""So many posts tell what the page prints at all of them; more would fill the memory."""


def merge(
    keys: Sequence[str | None],
    known: Container[str],
    gaps: Sequence[range],
    is_rank: Callable[[str], bool],
) -> list[str | None]:
    """The keys, with one in place of those that are not `known` and fill the same frame in most of
    the gaps between posts. A name before a rank is no frame, but an author's."""
    usual = {
        frame
        for frame in _usual(keys, gaps[:_SEEN])
        if not (frame.startswith(_NAMED) and is_rank(frame[len(_NAMED) :]))
    }
    best = {key: _best(key, usual) for key in {*keys} if usual and key and key not in known}
    return [best.get(key, key) if key else None for key in keys]


def _best(key: str, usual: Container[str]) -> str:
    return max((frame for frame in _of(key) if frame in usual), key=len, default=key)


def _usual(keys: Sequence[str | None], gaps: Sequence[range]) -> set[str]:
    """The frames that most of these gaps have, filled in more than one way."""
    least = max(_GAPS, len(gaps) * _SHARE)
    held = [{key for i in gap if (key := keys[i])} for gap in gaps]
    # A frame has the first word of its line or the last: to count those spares most of the work.
    first = _often([{_first(key) for key in here} for here in held], least)
    last = _often([{_last(key) for key in here} for here in held], least)
    filled: dict[str, set[str]] = {}
    seen: Counter[str] = Counter()
    for here in held:
        frames: set[str] = set()
        for key in here:
            if _first(key) in first or _last(key) in last:
                for frame in _of(key):
                    filled.setdefault(frame, set()).add(key)
                    frames.add(frame)
        seen.update(frames)
    return {frame for frame, count in seen.items() if count >= least and len(filled[frame]) > 1}


def _often(words: Iterable[set[str]], least: float) -> set[str]:
    """The words that so many of these sets hold."""
    counts = Counter(chain.from_iterable(words))
    return {word for word, count in counts.items() if count >= least}


def _first(text: str) -> str:
    return text.partition(" ")[0]


def _last(text: str) -> str:
    return text.rpartition(" ")[2]


def _of(text: str) -> list[str]:
    """A line without words that may be a name: "NAME replied", "reply to NAME", "to NAME at 0"; and
    the label of one that has a label ("Group: NAME")."""
    if len(text) > _LONG:
        return []
    words = text.split(" ")
    label, colon, value = text.partition(LABELLED)
    labelled = [label + VALUED] if colon and value and label.count(" ") < _FILLED else []
    found = [
        " ".join((*words[:start], NAME, *words[start + count :]))
        for count in range(1, min(_FILLED, len(words) - _LEAST) + 1)
        for start in range(len(words) - count + 1)
        if len(words) <= _MOST or start in (0, len(words) - count)
    ]
    return labelled + [frame for frame in found if len(frame) >= _SHORTEST + len(NAME) + 1]
