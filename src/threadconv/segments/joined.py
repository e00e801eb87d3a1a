"""What a layout took for the end of the line above, since a full line seems to go on below: marks,
the header of the next post, and the words under a quote."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from msgspec.structs import replace

from threadconv import dates
from threadconv.kinds import Kind, any_of
from threadconv.lines import Line
from threadconv.patterns import lazy
from threadconv.segments.keys import masked
from threadconv.segments.landmarks import HEADING, LONGEST
from threadconv.segments.page import Page

_MARKS = any_of("unquote", "below", "tail", "card")
_LEAST = 2
"""Buttons return; a word that is one may also end a sentence."""
_CLEAR = any_of("unquote", "tail", "edited", "inside", "reactions")
"""Marks of more than a word, or that end with a colon, which a page may show but once."""
_CLOCK = lazy(r"\d:\d\d.{0,12}$")
_LONGEST, _SEVERAL = 80, 3
_ENDS = ".!?…:)”\"'’"


def part(page: Page) -> None:
    """Set the marks that end quotes and bodies apart from the words that they were joined to, those
    that head posts from the words above them, and the words below quotes from these."""
    if not any(line.seams for line in page.lines):
        return
    ends = {_last_row(line) for line in page.lines if line.seams}
    looks = {_look(text, page) for text in ends}
    returning = Counter(
        (kind, look if kind in HEADING else line.text)
        for line, kind in zip(page.lines, page.kinds, strict=True)
        if (kind in _MARKS and line.text in ends)
        or (kind in HEADING and (look := _look(line.text, page)) in looks)
    )
    seen = {text: kind for kind, text in returning}
    marks = {
        text: kind
        for (kind, text), count in returning.items()
        if kind == "unquote" or count >= _LEAST
    }
    parted = {**dict(_quoted(page)), **dict.fromkeys(_headed(page), 0), **dict(_noted(page))}
    dated = _are_dated(page)
    lines: list[Line] = []
    kinds: list[Kind] = []
    for at, (line, kind) in enumerate(zip(page.lines, page.kinds, strict=True)):
        mark = _mark(line, marks, seen, page) if line.seams else None
        if not mark and dated and line.seams and _is_dated(line):
            mark = page.landmarks.kind(_last_row(line))
        if mark:
            said, below = _parted(line, len(line.seams) - 1)
            lines += said, below
            kinds += page.landmarks.kind(said.text), mark
        elif at in parted:
            said, below = _parted(line, parted[at])
            lines += said, below
            kinds += page.landmarks.kinds([said.text, below.text])
        else:
            lines.append(line)
            kinds.append(kind)
    page.lines[:], page.kinds[:] = lines, kinds


def _are_dated(page: Page) -> bool:
    """Do several short lines of the page end with the date and time of something?"""
    told = (_ends_dated(line.text) for line in page.lines if not line.seams)
    return sum(islice(filter(None, told), _SEVERAL)) == _SEVERAL


def _is_dated(line: Line) -> bool:
    """Was such a line joined to the end of a sentence?"""
    ended = line.text[: line.seams[-1]].rstrip()[-1:] in _ENDS
    return ended and _ends_dated(_last_row(line))


def _ends_dated(text: str) -> bool:
    if len(text) > _LONGEST or not _CLOCK.search(text):
        return False
    date = dates.find(text)
    return date is not None and date.start > 0 and date.end == len(text)


def _quoted(page: Page) -> Iterator[tuple[int, int]]:
    """The lines right below the opening of a quote that go on with other words than those of the
    post above of which they begin with a row or more, each with the seam between the two."""
    below = [
        at
        for at, line in enumerate(page.lines)
        if line.seams and "quote" in page.kinds[max(0, at - 1) : at]
    ]
    told = sorted((line.text, at) for at, line in enumerate(page.lines)) if below else []
    for at in below:
        line = page.lines[at]
        if _begins_above(line.text, at, told):
            continue
        for seam in reversed(range(len(line.seams))):
            if _begins_above(line.text[: line.seams[seam]].rstrip(), at, told):
                yield at, seam
                break


def _noted(page: Page) -> Iterator[tuple[int, int]]:
    """The lines whose last two rows are the note that a post was edited, each with the seam above
    it."""
    for at, line in enumerate(page.lines):
        if len(line.seams) < 2:
            continue
        seam = line.seams[-2]
        note = line.text[seam:]
        if (
            len(note) <= LONGEST
            and line.text[:seam].rstrip()[-1:] in _ENDS
            and any(map(str.isdigit, note))
            and page.landmarks.kind(note) == "edited"
        ):
            yield at, len(line.seams) - 2


def _headed(page: Page) -> list[int]:
    """The lines whose first row is the dated header of a post, as several lines of the page are or
    begin."""
    begun: dict[int, str] = {}
    for at, (line, kind) in enumerate(zip(page.lines, page.kinds, strict=True)):
        if line.seams and kind not in HEADING and line.seams[0] <= _LONGEST:
            head = line.text[: line.seams[0]].rstrip()
            if dates.find(head) is not None and (pattern := page.landmarks.heading(head)):
                begun[at] = pattern
    heads = Counter(begun.values())
    if not heads:
        return []
    heads.update(
        page.landmarks.heading(line.text)
        for line, kind in zip(page.lines, page.kinds, strict=True)
        if kind in HEADING
    )
    return [at for at, pattern in begun.items() if heads[pattern] > _LEAST]


def _begins_above(text: str, at: int, told: Sequence[tuple[str, int]]) -> bool:
    """Does a line above this one begin with a text? `told` are all lines, in order of what they
    say: to search the whole page for each quote takes four times as long on twice the page."""
    for place in range(bisect_left(told, (text, 0)), len(told)):
        other, index = told[place]
        if not other.startswith(text):
            return False
        if index < at:
            return True
    return False


def _mark(
    line: Line, marks: Mapping[str, Kind], seen: Mapping[str, Kind], page: Page
) -> Kind | None:
    """The kind of the mark that was joined to a line, if any: one of those that return, or below a
    sentence that has come to its end one that is `seen` elsewhere or is clear by itself."""
    mark = _last_row(line)
    look = _look(mark, page)
    if mark in marks or marks.get(look) in HEADING:
        return marks.get(mark) or marks[look]
    if line.text[: line.seams[-1]].rstrip()[-1:] not in _ENDS:
        return None
    if mark in seen or seen.get(look) in HEADING:
        return seen.get(mark) or seen[look]
    kind = page.landmarks.kind(mark) if " " in mark or mark[-1] == ":" else None
    return kind if kind in _CLEAR else None


def _look(text: str, page: Page) -> str:
    """What a row is, whatever numbers and date stand in it, and whom it names by its dialect."""
    # Few rows hold a date, and to tell the kind of one takes longest.
    if dates.find(text) is not None:
        kind = page.landmarks.kind(text)
        found = page.landmarks.match(kind, text) if kind in HEADING else None
        if found and found.groupdict().get("author"):
            return f"{kind} of {found.re.pattern}"
    return masked(text)


def _last_row(line: Line) -> str:
    return line.text[line.seams[-1] :]


def _parted(line: Line, seam: int) -> tuple[Line, Line]:
    """The line up to one of its seams, and from there on."""
    cut, rows = line.seams[seam], len(line.seams) - seam
    rest = tuple(later - cut for later in line.seams[seam + 1 :])
    return (
        replace(
            line,
            text=line.text[:cut].rstrip(),
            last=line.last - rows,
            linked="",
            seams=line.seams[:seam],
        ),
        replace(
            line,
            text=line.text[cut:],
            first=line.last - rows + 1,
            gap=0,
            linked="",
            seams=rest,
        ),
    )
