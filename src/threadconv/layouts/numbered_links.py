"""Numbered links: the numbers that text browsers put before links, and the list of where they go.

lynx and elinks print `[12]` before each link of a page unless they are told not to, and the targets
below the page, under "References"; w3m prints the numbers alone where it is told to.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from threadconv.lines import END, Line
from threadconv.patterns import lazy

_MARK, _NUMBERED = lazy(r"\[(\d{1,4})\]"), lazy(r"\[\d{1,4}\](?=\S)")
_HEADING = "References"
_LISTED = lazy(r" {1,6}(\d{1,4})\. (\S.*)")
_BELOW = lazy(r"\s*|\t\S+| {3}(?:Visible|Hidden) links:?")
"""What else stands in the list: the target below what a link is called, and what parts it."""
_UNLISTED = 9
"""elinks numbers what can be filled in as well, and lists no targets of it."""
_LEAST, _SHARE = 10, 0.8
"""Without a list of targets, so many numbers must stand on the page, so many of them in order, and
as many right before a word."""


class _Section(Struct, frozen=True):
    """The lines of one page of the dump, before index `stop`; the list of its targets goes from
    there to the row `last` (from 1; 0 for no list)."""

    stop: int
    last: int
    targets: Mapping[int, str]


def take_off(lines: list[Line], rows: Sequence[str]) -> list[Line]:
    """The lines without the numbers of links; `linked` has the targets where these stood, and what
    lists them has the style `END`. All are as they were where no link has a number.

    `rows` are those of the dump that the lines were read from.
    """
    if not _may_number([line.text for line in lines]):
        return lines
    found: list[Line] = []
    start = 0
    for section in _sections(lines, rows):
        page = lines[start : section.stop]
        found += _without_marks(page, section.targets, _marks(page, section.targets))
        start = section.stop
        while start < len(lines) and lines[start].first <= section.last:
            found.append(replace(lines[start], style=lines[start].style + END))
            start += 1
    return found


def _may_number(texts: Sequence[str]) -> bool:
    """Is there a list of targets, or do as many texts have numbers before words as must without?"""
    if _HEADING in texts:
        return True
    count = sum(_NUMBERED.search(text) is not None for text in texts if "]" in text)
    return count >= _LEAST


def _sections(lines: Sequence[Line], rows: Sequence[str]) -> Iterator[_Section]:
    """The pages of the dump, each up to the list of its targets."""
    for at, line in enumerate(lines):
        if line.text == _HEADING:
            last, targets = _listed(rows, line.first)
            if targets:
                yield _Section(at, last, targets)
    yield _Section(len(lines), 0, {})


def _listed(rows: Sequence[str], heading: int) -> tuple[int, dict[int, str]]:
    """The last row of the list of targets under a heading, and the targets by their numbers; none
    where the list does not begin with one of the first."""
    targets: dict[int, str] = {}
    last, named = heading, 0
    for number, row in enumerate(rows[heading:], heading + 1):
        if found := _LISTED.fullmatch(row):
            named = int(found[1])
            if not targets and named > _UNLISTED:
                break
            targets[named] = found[2]
        elif targets and row[:1] == "\t":
            targets[named] = row.strip()
        elif not _BELOW.fullmatch(row):
            break
        last = number if row.strip() else last
    return last, targets


def _marks(lines: Sequence[Line], targets: Mapping[int, str]) -> set[tuple[int, int]]:
    """Which numbers in brackets are those of links: index of the line, and place in its text."""
    every = [
        (int(found[1]), at, found)
        for at, line in enumerate(lines)
        if "]" in line.text
        for found in _MARK.finditer(line.text)
    ]
    chosen = [every[i] for i in _rising([number for number, _, _ in every])]
    if not targets:
        before_word = sum(not _is_apart(found) for _, _, found in chosen)
        if len(chosen) < _LEAST or min(len(chosen), before_word) < _SHARE * len(every):
            return set()
        if chosen[-1][0] - chosen[0][0] >= len(chosen) / _SHARE:
            return set()
    return {(at, found.start()) for _, at, found in chosen}


def _is_apart(found: re.Match[str]) -> bool:
    return found.string[found.end() : found.end() + 1] in ("", " ")


def _rising(numbers: Sequence[int]) -> list[int]:
    """The indices of the longest part of these numbers that rises: people write some, too."""
    ends: list[int] = []
    tails: list[int] = []
    above: list[int] = []
    for i, number in enumerate(numbers):
        at = bisect_left(tails, number)
        above.append(ends[at - 1] if at else -1)
        ends[at : at + 1] = [i]
        tails[at : at + 1] = [number]
    chain = []
    i = ends[-1] if ends else -1
    while i >= 0:
        chain.append(i)
        i = above[i]
    return chain[::-1]


def _without_marks(
    lines: Sequence[Line], targets: Mapping[int, str], marks: set[tuple[int, int]]
) -> Iterator[Line]:
    by_line: dict[int, list[int]] = {}
    for at, place in sorted(marks):
        by_line.setdefault(at, []).append(place)
    gap = 0
    for at, line in enumerate(lines):
        bare = _bare(line, by_line[at], targets) if at in by_line else line
        if bare.text or bare.rest:
            yield replace(bare, gap=bare.gap + gap) if gap else bare
            gap = 0
        else:
            gap += bare.gap + 1


def _bare(line: Line, places: Sequence[int], targets: Mapping[int, str]) -> Line:
    """The line without the marks at these places of its text."""
    text = line.text
    ends = [text.index("]", place) + 1 for place in places]
    parts = [text[: places[0]]]
    parts += [text[a:b] for a, b in zip(ends, [*places[1:], len(text)], strict=True)]
    linked = parts[0]
    for place, end, part in zip(places, ends, parts[1:], strict=True):
        target = targets.get(int(text[place + 1 : end - 1]), "")
        told = not target.startswith("http") or part[:1] in ("", " ") or _says(part, target)
        linked += part if told else f"<{target}> {part}"
    plain = "".join(parts)
    moved = [
        sum(min(e, seam) - min(p, seam) for p, e in zip(places, ends, strict=True))
        for seam in line.seams
    ]
    seams = tuple(seam - by for seam, by in zip(line.seams, moved, strict=True))
    return replace(
        line, text=plain.strip(), linked=linked.strip() if linked != plain else "", seams=seams
    )


def _says(words: str, target: str) -> bool:
    """Is the target told by the words of the link as they are?"""
    return words.split(maxsplit=1)[0].rstrip(".…") in target
