"""Dumps of BeautifulSoup, which puts a line end round every string of the markup."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

_GAP = "  "
_FEW = 3
_MANY = 10
"""In so many gaps pairs are no chance."""
_MARK = len(" • ")
"""What stands between two links is no longer, with the blanks round it."""
CLOSING = frozenset(".,;:!?)]}”’%")
"""What goes on with the row above, with no blank between."""
_ALONE = frozenset(",()·•|–—-»›.:")
"""What hardly stands on a line by itself, but for a tool that cuts lines into strings."""
_MARKED = ("- ", "| ", "* ", "• ", "# ", "## ")
"""What tools put before items, cells and headings."""
_DIGITS = frozenset("0123456789")


def collapsed(rows: Sequence[str], filled: int) -> bool:
    """bs4 puts a line end round every string of the markup and leaves its outer blanks, so that a
    sentence is cut at its links. Of several empty lines one is left, and none holds blanks, but for
    the blank before the markup or behind it."""
    outer = cuts = buttons = gap = gaps = 0
    above = ""
    ends, leads = set(), set()
    for row in rows[rows[:1] == [" "] : len(rows) - (rows[-1:] == [" "])]:
        if not row:
            gap += 1
            if gap > 1:
                return False
            above = ""
            continue
        if row.isspace() or "\t" in row.strip():
            return False
        gaps += gap
        gap = 0
        outer += row[-1] in " \xa0"
        button = above[:1] == " " and len(above) > _MARK
        buttons += button and above[-1] == " "
        if above and ((above[-1] == " " and not button) or row[0] in CLOSING):
            cuts += 1
            last = above.split()[-1]
            ends.add("" if _DIGITS.intersection(last) else last)
        elif above and row[0] == " " != row[1]:
            leads.add(row)
        above = row
    joints = cuts + len(leads)
    apart = gaps * 5 > filled * 3 and not any(row.startswith(_GAP) for row in rows)
    if apart and outer and (buttons or joints > 1):
        return True  # Hardly any two rows stand together, but pieces of sentences do.
    sure = min(outer, joints) >= _FEW or gaps * 3 > filled
    # Browsers leave a blank where a picture stands before a name, and two round a button's words,
    # but they cut no sentence, and blocks that follow one another have no empty lines between.
    # A template leaves them beside the same few words, wherever else a sentence is cut.
    cuts_words = gaps * 10 > filled and len(ends) > (cuts >= _FEW)
    return cuts_words and sure and outer * 120 > filled and joints * 80 > filled


def blanks_kept(rows: Sequence[str], filled: int) -> bool:
    """Are those the same strings with all blank rows between them that the tool has printed?

    Markup is full of strings that hold nothing but a line end: each becomes two empty rows. So
    empty rows stand in pairs, and seldom one alone, as it does between two paragraphs.
    """
    parted = [(blank, list(run)) for blank, run in groupby(rows, key=_is_blank)]
    gaps = [run for blank, run in parted[1:-1] if blank]
    long = [gap for gap in gaps if len(gap) > 1]
    if len(long) < _FEW or len(long) * 4 < len(gaps) or len(gaps) * 6 < filled:
        return False
    alone = sum(gap == [""] for gap in gaps)
    even = sum("" in gap and gap.count("") % 2 == 0 for gap in long)
    if alone * 5 > len(gaps) or even * 9 < len(long) * 5:
        return False
    if _MANY < len(gaps) > filled / 3 and alone * 20 < len(gaps) and even * 5 > len(long) * 4:
        return True
    return collapsed([row for blank, run in parted for row in ([""] if blank else run)], filled)


def stripped(rows: Sequence[str]) -> bool:
    """Are those the strings without their outer blanks, and those that hold nothing else left out?

    Sentences are cut then with no blank row all over the page. What a string holds of its own
    (code) may have some.
    """
    if sum(not row or row[0] == " " or row[-1] == " " for row in rows[:-1]) * 50 > len(rows):
        return False
    if sum(row.startswith(_MARKED) for row in rows) >= _FEW:
        return False
    cuts = sum(
        (row[0] in CLOSING and row not in CLOSING and row[0] != ";") or row == ","
        for row in rows
        if row
    )
    marks = sum(row in _ALONE for row in rows)
    return cuts + marks >= _FEW and (cuts + marks) * 70 > len(rows)


def _is_blank(row: str) -> bool:
    return not row or row.isspace()
