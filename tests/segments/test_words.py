"""Words: what tells something inside a line, in the languages of the page."""

import pytest

from threadconv.dialects import Dialect, choose
from threadconv.segments import people
from threadconv.segments.words import Worded, Words

ENGLISH = Words([choose.GENERIC])
GERMAN = Words(choose.Choice(None, languages=("german",)).in_force)
BY = Worded(r"{by} (?P<name>\w+)")


def test_words_are_those_of_the_languages_in_force() -> None:
    assert ENGLISH.pattern(BY).search("von Mara") is None
    assert [GERMAN.pattern(BY).search(text)["name"] for text in ("von Mara", "By Mara")] == [  # type: ignore[index]
        "Mara",
        "Mara",
    ]
    assert GERMAN.telling("views") == {"views", "aufrufe", "zugriffe"}


def test_a_dialect_adds_words_of_its_own() -> None:
    told = Words([choose.GENERIC, Dialect(name="acorn", words={"by": ("dropped by", "[xy]")})])
    assert told.pattern(BY).search("x Mara")
    assert told.telling("by") == {"by", "dropped by", "[xy]"}


def test_where_no_word_is_declared_nothing_matches() -> None:
    assert Words([]).pattern(Worded("a{by}?b")).fullmatch("ab")
    assert Words([]).pattern(BY).search(" Mara") is None


@pytest.mark.parametrize(
    ("text", "names", "more"),
    [
        ("Mara Quill, Tam and 3 others", ["Mara Quill", "Tam"], 3),
        ("Mara Quill and Tam", ["Mara Quill", "Tam"], 0),
        ("Tam, 1,204 users", ["Tam", "1"], 204),
        ("12 people", ["12 people"], 0),
        ("", [], 0),
    ],
)
def test_a_list_of_people_tells_names_and_how_many_more(
    text: str, names: list[str], more: int
) -> None:
    assert people.named(text, ENGLISH) == (names, more)
