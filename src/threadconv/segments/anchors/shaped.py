"""Shapes: what stands before the date on the lines of some anchors, and on others without one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set

from threadconv import dates
from threadconv.kinds import Kind
from threadconv.lines import Line
from threadconv.patterns import lazy

_TOKEN = lazy(r"\d+|\w+|[^\w\s]")
_MOST = 12
"""Tokens of a line that are looked at."""
_SHARE = 0.8
_LONGEST = 130


def alike(
    at: Sequence[int], lines: Sequence[Line], kinds: Sequence[Kind], never: Set[str]
) -> set[int]:
    """The lines that begin as most of these lines do before their dates: "by Ann (123)".

    A page that shortens some of its posts leaves out their dates. One word before a date is no
    shape, as prose begins with it too.
    """
    shapes = [shape for i in at if (shape := _before_date(lines[i].text))]
    if not shapes:
        return set()
    shape, count = Counter(shapes).most_common(1)[0]
    if count < len(at) * _SHARE:
        return set()
    return {
        i
        for i, line in enumerate(lines)
        if kinds[i] not in never
        and not line.depth
        and len(line.text) <= _LONGEST
        and _shape(line.text)[: len(shape)] == shape
    }


def _before_date(text: str) -> tuple[str, ...]:
    """The shape of a line up to the last mark before its date; () where no mark stands there."""
    date = dates.find(text)
    shape = _shape(text[: date.start]) if date else ()
    marks = [i for i, token in enumerate(shape) if not token.isalnum()]
    return shape[: marks[-1] + 1] if len(marks) > 1 else ()


def _shape(text: str) -> tuple[str, ...]:
    return tuple(_tokens(text))


def _tokens(text: str) -> Iterator[str]:
    """The first word as it is, the others without what may change from line to line."""
    last, first = "", True
    for _, found in zip(range(_MOST), _TOKEN.finditer(text), strict=False):
        token = found[0]
        if token[0].isalnum():
            if not first:
                token = "0" if token.isdecimal() else "w"
            first = False
        if not token == "w" == last:
            last = token
            yield token
