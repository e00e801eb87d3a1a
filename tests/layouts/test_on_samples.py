"""What every layout keeps of a dump, on whole samples: its rows in their order, and all words."""

import re
from collections import Counter
from pathlib import Path

import pytest

from support.dumps import SAMPLES, label
from threadconv import layouts
from threadconv.layouts import _bars, _columns, _floated
from threadconv.lines import END, Line

# On whole samples


@pytest.mark.parametrize("sample", SAMPLES, ids=label)
def test_lines_follow_the_rows_of_the_dump(sample: Path) -> None:
    rows = sample.read_text(encoding="utf-8").split("\n")
    lines = layouts.read(rows, layouts.detect(rows))
    rows_of_lines = [number for line in lines for number in range(line.first, line.last + 1)]
    # A row may hold cells of a table, one part of which is told after the other.
    if _columns.padded(rows) is None:
        assert rows_of_lines == sorted(rows_of_lines)
        # html2text may print a post, its buttons and the next author's name on one row, and
        # trafilatura the cells of a table.
        if "**[#1](" not in "\n".join(rows) and not _bars.between(rows):
            # So may a browser print the number of a post and its date.
            glued = len(_floated.find(rows))
            assert len(rows_of_lines) == len(set(rows_of_lines)) + glued
    assert 1 <= rows_of_lines[0] <= rows_of_lines[-1] <= len(rows)


@pytest.mark.parametrize("sample", SAMPLES, ids=label)
def test_lines_have_no_blanks_around_and_are_empty_only_as_rests(sample: Path) -> None:
    rows = sample.read_text(encoding="utf-8").split("\n")
    for line in layouts.read(rows, layouts.detect(rows)):
        assert line.text == line.text.strip()
        assert bool(line.text) is not line.rest


MARKED = (".html2text", ".pandoc")


NUMBER = re.compile(r"\[\d{1,4}\]")
"""Tools that mark more than items: links, pictures, emphasis."""


@pytest.mark.parametrize(
    "sample", [s for s in SAMPLES if not s.suffixes[-2].startswith(MARKED)], ids=label
)
def test_no_word_is_lost_with_the_marks(sample: Path) -> None:
    rows = sample.read_text(encoding="utf-8").split("\n")
    layout = layouts.detect(rows)
    every = "".join(line.text for line in layouts.read(rows, layout))
    if _columns.padded(rows) is not None:
        assert Counter(words(every)) == Counter(words("".join(rows)))
        return
    if layout == "html2text-c":
        assert [*filter(str.isalpha, every)] == [*filter(str.isalpha, "".join(rows))]
        return
    if layout == "trafilatura" and _bars.between(rows):
        assert words(every) == words("".join(rows).replace("|", ""))
        return
    glued, lines = _floated.find(rows), layouts.read(rows, layout)
    bare = [NUMBER.sub("", row) for row in rows] if END in lines[-1].style else rows
    assert [
        line
        for line in lines
        if words(line.text) != printed(line, bare) and line.text not in glued.get(line.first, ())
    ] == []


def words(text: str) -> str:
    return "".join(text.split())


def printed(line: Line, rows: list[str]) -> str:
    """What the rows of a line print, without the tool's marks."""
    bare = "".join(rows[line.first - 1 : line.last])
    text = words(bare.replace("(BUTTON)", "").replace("[ Submit ]", ""))
    if line.style[:1] == "1":
        return text.partition(".")[2]
    if line.style[:1] != "*":
        return text
    # links may print two bullets.
    return text[2:] if text[1:2] == "*" != line.text[:1] else text[1:]
