"""Signed: names that stand alone above or below the dates with which posts end."""

from __future__ import annotations

from collections.abc import Sequence

from threadconv.segments.page import HEADS, Page, kind_at

_PEOPLE, _LONGEST = 2, 40
"""Names are those of several people, and no longer, in characters."""
ENDS = frozenset(".!?…:,;")
"""What a name does not end with, and a sentence or a greeting does."""


def above(at: Sequence[int], page: Page) -> list[str]:
    """The names that stand right above lines with nothing but a date, under the words of each post;
    none where one of them does not."""
    for i in at:
        name, over = kind_at(i - 1, page.kinds), kind_at(i - 2, page.kinds)
        if page.kinds[i] != "date" or page.lines[i].gap or name != "short" or over in HEADS:
            return []
    names = [page.lines[i - 1].text for i in at]
    if len(set(names)) < _PEOPLE or max(map(len, names)) > _LONGEST:
        return []
    for i in at:
        page.kinds[i - 1] = "below"
    return names


def below(at: Sequence[int], page: Page) -> list[str]:
    """The names that stand right below lines with nothing but a date, above the words of the next
    post; none where one of them does not, or nobody writes twice."""
    if any(page.kinds[i] != "date" or kind_at(i + 1, page.kinds) != "short" for i in at):
        return []
    names = [page.lines[i + 1].text for i in at]
    returning = _PEOPLE <= len(set(names)) < len(names)
    if not returning or max(map(len, names)) > _LONGEST or any(map(_is_said, names)):
        return []
    for i in at:
        page.kinds[i + 1] = "below"
    return names


def _is_said(text: str) -> bool:
    return text[-1] in ENDS
