"""bs4: every string of the markup on a line of its own, so a link cuts its sentence in three."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from threadconv import dates
from threadconv.layouts._strings import CLOSING
from threadconv.lines import Line
from threadconv.patterns import lazy

_OPENING = frozenset("([{“‘@")
_BETWEEN = frozenset("·•|")
"""What stands between two strings of one line, where a dump says nothing of blanks."""
_NUMBER = "#"
"""It stands by itself where the digits of a post's number are a link, or bold."""
_TIME = lazy(r"\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?")
_DATE = 30
"""A date by itself is not longer, in characters."""
_SENTENCE = 6
"""Of so many words, most of which begin with a small letter, is no list."""
_ENDS = (".", "!", "?", "…")
_TWO_WORDS = [1, 0, 1]
"""How many words each row has where two stand apart."""


def read(rows: list[str]) -> list[Line]:
    """Lines put together again, where a string ends or starts with a blank.

    However many blank rows a dump keeps, they are one gap: it tells how the markup was written.
    """
    if rows.count("") * 100 < len(rows) + 99:
        rows = [f" {row} " if row in _BETWEEN else row for row in rows]
    lines: list[Line] = []
    gap = 0
    before = ""
    between = _between_words(rows)
    for number, row in enumerate(rows, 1):
        text = row.strip()
        if number in between:
            before += " "
            continue
        if not text:
            gap = 1
            if before.strip() != ",":
                before = ""
            continue
        if before and _goes_on(before, row):
            line = lines[-1]
            blank = "" if row[0] in CLOSING and not before[-1].isspace() else " "
            if before[-1] in _OPENING or before.strip() == _NUMBER:
                blank = ""
            line.text += blank + text
            line.last = number
        elif lines and _is_its_time(text, lines[-1].text):
            lines[-1].text += f" {text}"
            lines[-1].last = number
        else:
            lines.append(Line(number, number, text, gap=gap))
        gap = 0
        before = row
    return lines


def _is_its_time(text: str, above: str) -> bool:
    """Is this the time of day to the date which is all of the line above?"""
    if not _TIME.fullmatch(text) or len(above) > _DATE:
        return False
    date = dates.find(above)
    if date is None or date.time is not None or date.precision != "day":
        return False
    return date.start <= 1 and len(above) - date.end <= 1


def _goes_on(before: str, row: str) -> bool:
    return (
        before[-1] in " \xa0"
        or row[0] in " \xa0"
        or before[-1] in _OPENING
        or row[0] in CLOSING
        or before.strip() == ","
        or (before.strip() == _NUMBER and row[0].isdigit())
    )


def _between_words(rows: Sequence[str]) -> set[int]:
    """The numbers of the blank rows that are no more than blanks between the words of sentences,
    in a page that has each word of its posts in an element of its own."""
    counts = [len(row.split()) for row in rows]
    runs = list(_word_runs(counts))
    apart = sum(len(run) for run in runs if len(run) >= _SENTENCE and _is_sentence(run, rows))
    # Buttons stand so too, between sentences.
    if apart <= sum(count for count in counts if count > _SENTENCE):
        return set()
    said = (run for run in runs if _may_be_said([rows[at] for at in run]))
    return {at + 2 for run in said for at in run[:-1]}


def _word_runs(counts: list[int]) -> Iterator[range]:
    """The rows of words that stand by themselves with one blank row between each two, by how many
    words each row has."""
    start = 0
    while start < len(counts):
        stop = start
        while counts[stop : stop + 3] == _TWO_WORDS:
            stop += 2
        if stop > start:
            yield range(start, stop + 1, 2)
        start = stop + 1


def _is_sentence(run: range, rows: Sequence[str]) -> bool:
    return sum(rows[at].strip()[0].islower() for at in run) * 2 > len(run)


def _may_be_said(words: Sequence[str]) -> bool:
    """Do words go on with a small letter, or end as a sentence does? Names and buttons do not."""
    return words[-1].strip().endswith(_ENDS) or any(word.strip()[0].islower() for word in words[1:])
