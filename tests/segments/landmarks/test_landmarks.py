"""Landmarks: what a line can be, and what is declared of it."""

import pytest

from support.invented_dialect import INVENTED
from threadconv.dialects import choose
from threadconv.segments.landmarks import LONGEST, Landmarks

VOCABULARY = Landmarks([choose.GENERIC, INVENTED])


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("No. 12", "number"),
        ("#12", "number"),
        ("#1,204 · Feb 18, 2024", "number"),
        ("Feb 18, 2024 at 9:02 PM #3", "number"),
        ("Feb 18, 2024", "date"),
        ("Posted on Feb 18, 2024 at 9:02 PM", "date"),
        ("Mara Quill, Feb 18, 2024", "closing"),
        pytest.param("Mara Quill, Feb 18, 2024 (mended)", "closing", id="a note behind the date"),
        pytest.param("Bread, butter and jam", "short", id="no date where one is declared"),
        ("Mara Quill spoke thus:", "quote"),
        ("nod", "below"),
        ("Frown Nod", "below"),
        ("Bow  deeply", "below"),
        ("Nods: Mara Quill", "reactions"),
        ("Shed size", "label"),
        ("shed size:", "label"),
        ("Shed size: 12", "field"),
        ("Dwells in Tissington Shed size 12", "field"),
        pytest.param("Shed size : 12", "field", id="a blank before the colon, as in French"),
        pytest.param("Shed size：12", "field", id="a wide colon, as in Chinese"),
        pytest.param("Dwells in : Tissington Shed size : 12", "field", id="two, in French"),
        pytest.param("Shed size12Dwells inTissington", "field", id="two that a browser glued"),
        pytest.param("Begun byMara Dwells in7 Elms", "start", id="of the thread's head, glued"),
        pytest.param("Shed sizes are overrated", "short", id="a word that begins as a label does"),
        ("Shed size :", "label"),
        ("Shed size：", "label"),
        ("1,204", "count"),
        ("Q", "initial"),
        ("•••", "symbol"),
        ("[avatar.png]", "picture"),
        ("Mara Quill", "short"),
        ("What do you put around the bed?", "prose"),
        ("It rained, so we stayed in and read the whole of the almanac aloud", "prose"),
        pytest.param("风太大了。", "prose", id="a sentence without blanks"),
        pytest.param("坛子里的白菜腌了九天水面上起了一层白膜还能吃吗", "prose", id="many signs"),
        pytest.param("老坛不老", "short", id="few signs"),
        ("Sent from my shed", "signature"),
        ("greenhouse-2.JPG", "attachment"),
        ("#" * (LONGEST + 1), "prose"),
        pytest.param(f"Mara Quill,{' ' * LONGEST}Feb 18, 2024", "closing", id="cells far apart"),
    ],
)
def test_a_line_is_told_by_its_words(text: str, kind: str) -> None:
    assert VOCABULARY.kind(text) == kind
    foretold = Landmarks([choose.GENERIC, INVENTED], [text, "Nods: Mara Quill #12"])
    assert foretold.kind(text) == kind
    assert foretold.is_card(text) == (kind == "card")


@pytest.mark.parametrize(
    ("text", "number"),
    [("No. 1,204", 1204), ("#7", 7), ("Feb 18, 2024 #31", 31), ("Feb 18, 2024", None)],
)
def test_a_line_gives_its_post_number(text: str, number: int | None) -> None:
    assert VOCABULARY.number("number", text) == number


def test_a_line_gives_the_groups_of_its_pattern() -> None:
    found = VOCABULARY.match("closing", "Mara Quill, Feb 18, 2024")
    assert found is not None
    assert found.groupdict() == {"author": "Mara Quill", "date": "Feb 18, 2024"}
    assert VOCABULARY.match("quote", "Mara Quill, Feb 18, 2024") is None


@pytest.mark.parametrize(
    "text", ["10 months agoedit-2 10 months ago", "•10 months ago", "3 • 10 months ago"]
)
def test_a_date_may_be_glued_to_what_is_declared_behind_it(text: str) -> None:
    found = Landmarks([choose.GENERIC, choose.load("lemmy")]).match("byline", text)
    assert found
    assert found["date"] == "10 months ago"
