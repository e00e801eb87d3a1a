"""Anchors by titles: pages cut to their text keep what heads the posts, "Re:" and the title."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from threadconv.kinds import Kind, any_of
from threadconv.lines import Line
from threadconv.segments.anchors.found import Anchors
from threadconv.segments.landmarks import Landmarks

_LEAST = 3
_LONGEST = 150
"""Hardly a title is longer, in characters."""
_PLAIN = any_of("short", "prose", "value")
"""A line below the label of an empty field ("Contact:") looks like its value."""
_LABELS = any_of("field", "label", "card")
_CARD = 20
"""A card has no more lines."""


def find(lines: Sequence[Line], kinds: Sequence[Kind], landmarks: Landmarks) -> Anchors | None:
    """The lines that a dialect says to be titles of posts, and those that answer one title which
    others answer as well; `None` where there are no three."""
    at = _titles(lines, kinds, landmarks)
    if len(at) < _LEAST:
        return None
    lists = [range(_list(i, lines, kinds), i) for i in at]
    if not any(_is_card(above, kinds) for above in lists):
        return Anchors(tuple(at), bare=_LABELS.isdisjoint(kinds[at[0] : at[-1]]))
    heads = tuple(
        # Guests have a name and nothing else.
        range(above.start if _is_card(above, kinds) or len(above) == 1 else i, i + 1)
        for i, above in zip(at, lists, strict=True)
    )
    return Anchors(tuple(at), heads=heads)


def _titles(lines: Sequence[Line], kinds: Sequence[Kind], landmarks: Landmarks) -> list[int]:
    """The lines, with the title that they answer where words stand between it and the first."""
    answers = {
        at: title
        for at, (line, kind) in enumerate(zip(lines, kinds, strict=True))
        if kind in _PLAIN
        and len(line.text) <= _LONGEST
        and (title := landmarks.words.answered(line.text))
    }
    again = Counter(answers.values())
    every = {i for i, title in answers.items() if again[title] > 1}
    every.update(i for i, kind in enumerate(kinds) if kind == "subject")
    # A label ("Post subject:") is none itself.
    at = sorted(i for i in every if i + 1 not in every or lines[i].text[-1] != ":")
    if at:
        answered = {answers[i] for i in at if i in answers}
        above = (i for i in range(at[0] - 1, -1, -1) if lines[i].text in answered)
        first = next(above, at[0])
        if "prose" in kinds[first + 1 : at[0]]:
            at.insert(0, first)
    return at


def _list(at: int, lines: Sequence[Line], kinds: Sequence[Kind]) -> int:
    """The first line of the list right above a title."""
    top = at
    while top and at - top < _CARD and lines[top - 1].style[:1] == "*":
        if kinds[top - 1] == "notice":
            break
        top -= 1
    return top


def _is_card(items: range, kinds: Sequence[Kind]) -> bool:
    return not _LABELS.isdisjoint(kinds[items.start : items.stop])
