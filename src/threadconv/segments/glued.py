"""Glued: names and dates that a template prints with nothing between them ("Ann2024-04-18"), as
those do that scripts fill."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from threadconv.dates import glued
from threadconv.dialects import Dialect
from threadconv.lines import Line, behind
from threadconv.patterns import lazy
from threadconv.segments.landmarks import vocabulary
from threadconv.segments.words import Worded

_LEAST = 3
"""So many lines are glued so where a template does it, and a writer's slips are fewer."""
_LONGEST = 90
_GLUED = Worded(
    r"(?P<name>\S.{0,50}?)(?<=\S)"
    # What is shorter than the verbs that stand behind names is how many names end.
    r"(?: ?(?=[^\W\d]{4}){trail})?"
    rf"{glued.FORM}(?: .{{1,30}})?"
)
_LETTER = lazy(r"[^\W_]\Z")


def part(lines: list[Line], dialects: Sequence[Dialect]) -> list[Line]:
    """The lines, with a blank between name and date where several have none there; these dialects
    tell what verbs may stand between the two."""
    if not glued.may_hold([line.text for line in lines]):
        return lines
    pattern = vocabulary.of(tuple(dialects)).words.pattern(_GLUED)
    found = {at: name for at, line in enumerate(lines) if (name := _name(line.text, pattern))}
    if len(found) < _LEAST or len(set(found.values())) == 1:
        return lines
    return [_parted(line, found[at]) if at in found else line for at, line in enumerate(lines)]


def _name(text: str, pattern: re.Pattern[str]) -> str:
    """The name to which a date is glued; "" where none is."""
    if len(text) > _LONGEST or not glued.holds(text):
        return ""
    found = pattern.fullmatch(text)
    return found["name"] if found and _LETTER.search(found["name"]) else ""


def _parted(line: Line, name: str) -> Line:
    """The line with a blank behind the name, in its text with links, too."""
    below = behind(line, len(name))
    above = line.linked.removesuffix(below.linked or below.text)
    linked = f"{above} {below.linked or below.text}" if line.linked else ""
    return replace(line, text=f"{name} {below.text}", linked=linked)
