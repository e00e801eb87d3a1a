"""Crumbs: the parts of a breadcrumb, which leads from a forum's front to a thread."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from threadconv.patterns import lazy

_STEP = lazy(r" ?([›‹»]) ?| (>) |(?<=\w)(>)(?=\w)")
"""What stands between the parts: the same sign each time, whichever way it points."""
_ASIDE = lazy(r"^.*\s\s(?=\S)|^[›»>] ?")
"""Links beside it on the same line, and the sign before the first part."""
_PICTURE = lazy(r" ?\[\w+\]$")
"""What stands for the picture of a button at its end."""
_SIGNS, _ENDING = "›‹»>", frozenset("›»>/")
_LEAST = 3
"""So many parts, the title among them, are no words of somebody's."""
_LONGEST_PART, _MOST_WORDS = 60, 8


def paths(texts: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """The parts of each breadcrumb in these lines, from the top on: on one line, or with the same
    sign at the end of all lines but the last ("Home /", "Looms /", "Repair")."""
    first = 0
    for at, text in enumerate(texts):
        if found := parts(text):
            yield found
        sign = text[-2:] if text[-1:] in _ENDING else ""
        if sign and sign == texts[first][-2:]:
            continue
        if at - first >= _LEAST - 1 and not sign and texts[first][-1:] in _ENDING:
            stacked = (*(over[:-1].rstrip() for over in texts[first:at]), text)
            if all(map(is_part, stacked[:-1])):
                yield stacked
        first = at


def parts(text: str) -> tuple[str, ...]:
    """The parts of a line that is a breadcrumb, outermost first; () where it is none, or where
    several signs stand between them. The last may be the title of the thread."""
    found = _split(text)
    return found if len(found) >= _LEAST and all(map(is_part, found[:-1])) else ()


def _split(text: str) -> tuple[str, ...]:
    """What stands between the signs; () where there are several signs."""
    if sum(map(text.count, _SIGNS)) < _LEAST - 1:
        return ()
    text = _PICTURE.sub("", _ASIDE.sub("", text)).rstrip(f"{_SIGNS} …")
    signs = {found[found.lastindex] for found in _STEP.finditer(text) if found.lastindex}
    if len(signs) != 1:
        return ()
    ends = [0, *(at for found in _STEP.finditer(text) for at in found.span()), len(text)]
    return tuple(text[a:b].strip() for a, b in zip(ends[::2], ends[1::2], strict=True))


def is_part(text: str) -> bool:
    """Is this short enough for the name of a forum, and no sentence?"""
    short = 1 < len(text) <= _LONGEST_PART and text.count(" ") < _MOST_WORDS
    return short and text[0].isalnum() and text[-1] not in ".?:;,"
