"""The signs of dialects, looked for all at once."""

from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from threadconv.dialects import choose
from threadconv.dialects._index import Index, needs_of
from threadconv.dialects._signs import Signs, Text
from threadconv.patterns.needs import needs

WORDS = st.lists(st.sampled_from(("ab", "b", "abc", "c", "\n", "-")), min_size=1, max_size=5)


@pytest.mark.parametrize(
    ("signs", "text", "shown"),
    [
        pytest.param(("Powered by Acorn",), "powered by Acorn", {}, id="letters are as they are"),
        pytest.param(("Powered by Acorn",), "(Powered by Acorns)", {"a": 1}, id="within words"),
        pytest.param(("New Oak",), "xNew Oaks", {"a": 1}, id="two words within others"),
        pytest.param(("Go up here",), "Go upwards here", {}, id="the words between are whole"),
        pytest.param(("\nTop\n",), "One\nTop\nTwo", {"a": 1}, id="a line of its own"),
        pytest.param(("\nTop\n",), "One\nTop it\nTwo", {}, id="which another is none"),
        pytest.param(("by me so", "by me no"), "by me so and by me no", {"a": 2}, id="two of them"),
    ],
)
def test_signs_stand_in_a_text_as_they_are(
    signs: Sequence[str], text: str, shown: Mapping[str, int]
) -> None:
    assert Signs.of({"a": signs, "b": ("no such thing",)}).shown(Text.of([text])) == shown


@given(st.lists(WORDS.map(" ".join), max_size=6), WORDS.map(" ".join))
def test_they_are_found_as_if_looked_for_one_by_one(some: list[str], text: str) -> None:
    signs = [sign for sign in some if sign.strip()]
    shown = Signs.of({"a": signs}).shown(Text.of([text]))
    assert shown["a"] == sum(sign in text for sign in signs)


def test_the_index_reads_back() -> None:
    index = choose.indexed()
    assert Index.read(index.written()) == index
    assert index.needs("no dialect") == {}
    [title] = [p for p in choose.load("vbulletin").prefix if p.startswith("Thread")]
    assert index.needs("vbulletin")[title] == needs(title)


def test_a_clone_has_no_index_that_could_be_out_of_date() -> None:
    assert needs_of("xenforo") == {}
