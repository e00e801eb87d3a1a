"""What a line is by those above and below it."""

import pytest

from support.invented_dialect import INVENTED
from threadconv import layouts
from threadconv.dialects import choose
from threadconv.segments import neighbours
from threadconv.segments.landmarks import Landmarks

VOCABULARY = Landmarks([choose.GENERIC, INVENTED])


@pytest.mark.parametrize(
    ("rows", "kinds"),
    [
        pytest.param(["Dwells in", "Tissington"], ["label", "value"], id="label above its value"),
        pytest.param(["Dwells in", "Nod"], ["label", "below"], id="a button is no value"),
        pytest.param(["Shed size", "12"], ["label", "value"], id="label above a count"),
        pytest.param(["Shed size", "Nod"], ["short", "below"], id="two buttons"),
        pytest.param(
            ["12", "Shed size", "7", "Shed size", "Yes."],
            ["count", "card", "count", "card", "short"],
            id="labels below their counts",
        ),
        pytest.param(
            ["Shed size", "12", "Shed size", "7"],
            ["label", "value", "label", "value"],
            id="labels above their counts",
        ),
        pytest.param(["Begun by", "Mara Quill"], ["start", "start"], id="label above a thread"),
        pytest.param(["Begun by:", "Mara Quill"], ["start", "start"], id="and a colon behind it"),
        pytest.param(["Yes.", "\xa0", "Ann"], ["short", "rest", "short"], id="no-break space"),
        pytest.param(
            ["Last edited:", "Feb 18, 2024"], ["edited", "edited"], id="date of an edit below it"
        ),
        pytest.param(
            ["Yes.", "  • Like", "  • Winner", "Reactions: Mara and Tobit"],
            ["short", "reactions", "reactions", "reactions"],
            id="how somebody reacted, above who did",
        ),
        pytest.param(
            ["Yes.", "  • rosin", "  • glue", "2 Likes"],
            ["short", "short", "short", "reactions"],
            id="a list above how many did",
        ),
    ],
)
def test_a_line_is_told_by_the_line_above(rows: list[str], kinds: list[str]) -> None:
    lines = layouts.read(rows, "plain")
    assert neighbours.mark(lines, VOCABULARY) == kinds


def test_bare_counts_above_the_tail_of_a_post_are_its_reactions() -> None:
    dump = "Yes.\n1\n3\nLink to comment"
    vocabulary = Landmarks([choose.load("invision")])
    assert neighbours.mark(layouts.read(dump.split("\n"), "plain"), vocabulary) == [
        "short", "reactions", "reactions", "tail",
    ]  # fmt: skip
