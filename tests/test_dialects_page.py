"""docs/dialects.md: everything that a dialect can say is told there."""

import re
from typing import get_args

from dumps import ROOT

from threadconv.dialects import Dialect, Sense

PAGE = (ROOT / "docs" / "dialects.md").read_text(encoding="utf-8")
TOLD = set(re.findall(r"`(\w+)`|\*\*(\w+)\*\*", PAGE))
WORDS = {word for pair in TOLD for word in pair}


def test_every_field_of_a_dialect_is_told() -> None:
    assert [name for name in Dialect.__struct_fields__ if name not in WORDS] == []


def test_every_sense_of_words_is_told() -> None:
    senses = get_args(Sense)
    assert len(senses) > 5
    assert [sense for sense in senses if sense not in WORDS] == []
