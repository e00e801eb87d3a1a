"""Again: the line over a post that a page prints once more over a quote of it."""

from __future__ import annotations

from collections.abc import Sequence

from threadconv import dates
from threadconv.kinds import Kind, any_of
from threadconv.lines import Line

_SAID = any_of("prose", "short", "quote", "attachment")

_Head = tuple[str, str]


def drop(at: Sequence[int], lines: Sequence[Line], kinds: Sequence[Kind]) -> list[int]:
    """These dated lines without those right below another one, at the top of its post, that begin
    with a word and hold a date and time as one further up does."""
    kept: list[int] = []
    seen: set[_Head] = set()
    for i in at:
        head = _head(lines[i].text)
        if head in seen and _SAID.isdisjoint(kinds[kept[-1] + 1 : i]):
            continue
        kept.append(i)
        if head:
            seen.add(head)
    return kept


def _head(text: str) -> _Head | None:
    date = dates.find(text)
    if date is None or date.time is None or date.start == 0:
        return None
    return text.partition(" ")[0], text[date.start : date.end]
