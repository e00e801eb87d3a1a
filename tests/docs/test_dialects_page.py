"""docs/dialects.md: everything that a dialect can say is told there."""

import re
from typing import get_args

import pytest

from support.places import ROOT
from threadconv.dialects import PATTERNS, Dialect, Sense, choose
from threadconv.dialects.languages import choose as languages

PAGE = (ROOT / "docs" / "dialects.md").read_text(encoding="utf-8")
TOLD = set(re.findall(r"`(\w+)`|\*\*(\w+)\*\*", PAGE))
WORDS = {word for pair in TOLD for word in pair}


def test_every_field_of_a_dialect_is_told() -> None:
    assert [name for name in Dialect.__struct_fields__ if name not in WORDS] == []


def groups_on_page(field: str) -> set[str]:
    """The groups in the row of a field; what stands before them there is another field's name."""
    rows = [row.split("|") for row in PAGE.split("\n") if row.startswith("| `")]
    [groups] = [cells[3] for cells in rows if f"`{field}`" in cells[1] + cells[2]]
    return set(re.findall(r"`(\w+)`", groups))


def groups_in_patterns(field: str) -> set[str]:
    """The groups that the patterns of all dialects take from lines of this field; any may ask for a
    date."""
    software = [choose.GENERIC, *map(choose.load, choose.names())]
    printed = [
        one for dialect in software for one in languages.beside(dialect.name, languages.names())
    ]
    patterns = (p for dialect in (*software, *printed) for p in getattr(dialect, field))
    return {name for pattern in patterns for name in re.compile(pattern).groupindex} - {"date"}


@pytest.mark.parametrize("field", PATTERNS)
def test_every_group_that_patterns_have_is_told(field: str) -> None:
    assert groups_in_patterns(field) - groups_on_page(field) == set()


def test_every_sense_of_words_is_told() -> None:
    senses = get_args(Sense)
    assert len(senses) > 5
    assert [sense for sense in senses if sense not in WORDS] == []
