"""The breadcrumb: in which part of its forum a thread stands, where one line says it."""

from __future__ import annotations

from collections.abc import Sequence

from threadconv.lines import Line
from threadconv.patterns import lazy

_BETWEEN = lazy(r" ?([›‹»]) ?| (>) |(?<=\w)(>)(?=\w)")
"""What stands between the parts: the same sign each time, whichever way it points."""
_ASIDE = lazy(r"^.*\s\s(?=\S)|^[›»>] ?")
"""Links beside it on the same line, and the sign before the first part."""
_PICTURE = lazy(r" ?\[\w+\]$")
"""What stands for the picture of a button at its end."""
_SIGNS = "›‹»>"
_LEAST = 3
"""So many parts, the title among them, are no words of somebody's."""
_LONGEST, _MOST_WORDS = 60, 8


def find(lines: Sequence[Line], title: str | None) -> tuple[str, ...]:
    """The parts of the lowest breadcrumb in these lines, outermost first, without the thread's own
    title; () where there is none."""
    for line in reversed(lines):
        parts = _parts(line.text)
        titled = bool(title and parts and parts[-1].startswith(title))
        path = parts[:-1] if titled else parts
        if len(parts) >= _LEAST and all(map(_is_part, path)):
            return path
    return ()


def _parts(text: str) -> tuple[str, ...]:
    """The parts between the signs; () where there are several signs."""
    if sum(map(text.count, _SIGNS)) < _LEAST - 1:
        return ()
    text = _PICTURE.sub("", _ASIDE.sub("", text)).rstrip(f"{_SIGNS} …")
    signs = {found[found.lastindex] for found in _BETWEEN.finditer(text) if found.lastindex}
    if len(signs) != 1:
        return ()
    ends = [0, *(at for found in _BETWEEN.finditer(text) for at in found.span()), len(text)]
    return tuple(text[a:b].strip() for a, b in zip(ends[::2], ends[1::2], strict=True))


def _is_part(text: str) -> bool:
    short = 1 < len(text) <= _LONGEST and text.count(" ") < _MOST_WORDS
    return short and text[0].isalnum() and text[-1] not in ".?:;,"
