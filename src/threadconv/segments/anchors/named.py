"""Anchors by names that return: a page that prints nothing above a post but who wrote it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from threadconv.lines import Line
from threadconv.segments.anchors.found import Anchors

_LONGEST = 30
"""No name of one word is longer, in characters."""
_SURE = 0.7
"""Where so many of the words that stand alone are names, all of them are."""
_LEAST = 3
"""Fewer lines of this sort stand on any page."""


def find(lines: Sequence[Line], kinds: Sequence[str]) -> Anchors | None:
    """The lines that hold one word, which is a name; `None` where nobody seems to be named.

    A name returns, since people answer, and answers begin with the name of whom they answer.
    """
    alone = [at for at in range(len(lines) - 1) if _stands_alone(at, lines, kinds)]
    if len(alone) < _LEAST:
        return None
    called = Counter(_called(line.text) for line in lines)
    seen = Counter(lines[at].text for at in alone)
    names = {name for name, count in seen.items() if count > 1 or called[name]}
    sure = [at for at in alone if lines[at].text in names]
    answers = sum(called[name] for name in names)
    if len(sure) < _LEAST or len(names) < 2 or answers < 2 or max(seen.values()) < 2:
        return None
    look, count = Counter(_look(at, lines, kinds) for at in sure).most_common(1)[0]
    if any(look) and count * 2 > len(sure):
        sure = [at for at in alone if _look(at, lines, kinds) == look]
    elif len(alone) * _SURE <= len(sure):
        sure = alone
    return Anchors(tuple(sure), names=tuple(lines[at].text for at in sure))


def _stands_alone(at: int, lines: Sequence[Line], kinds: Sequence[str]) -> bool:
    text = lines[at].text
    if kinds[at] != "short" or " " in text or len(text) > _LONGEST or not text[-1].isalnum():
        return False
    return lines[at + 1].gap > 0 and kinds[at + 1] in ("short", "prose", "quote")


def _called(text: str) -> str:
    """The word with which a line begins that goes on behind it."""
    first, blank, _ = text.partition(" ")
    return first.removeprefix("@").rstrip(",:") if blank else ""


def _look(at: int, lines: Sequence[Line], kinds: Sequence[str]) -> tuple[str, bool, bool]:
    """What tells a line that heads a post from others, where the tool shows anything of it."""
    line = lines[at]
    ruled = at > 0 and kinds[at - 1] == "symbol"
    heading = line.style if line.style[:1] == "#" else ""
    return heading, ruled, not ruled and line.indent < lines[at + 1].indent
