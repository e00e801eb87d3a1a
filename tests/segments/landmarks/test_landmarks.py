"""Landmarks: what a line can be, and what is declared of it."""

import pytest

from threadconv import layouts
from threadconv.dialects import Dialect, checks, choose
from threadconv.errors import UnknownName
from threadconv.segments import neighbours
from threadconv.segments.landmarks import LONGEST, Landmarks

INVENTED = Dialect(
    name="invented",
    labels={"Shed size": "stats", "Dwells in": "location", "Begun by": "start"},
    number=(r"No\. (?P<number>\d[\d,]*)",),
    closing=(r"(?P<author>[^,]+), (?P<date>.+)",),
    quote=(r"(?P<author>.+) spoke thus:",),
    below=("Nod", "Frown", "Bow deeply"),
    reactions=(r"Nods: (?P<users>.+)",),
)
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


@pytest.mark.parametrize(
    "text", ["10 months agoedit-2 10 months ago", "•10 months ago", "3 • 10 months ago"]
)
def test_a_date_may_be_glued_to_what_is_declared_behind_it(text: str) -> None:
    found = Landmarks([choose.GENERIC, choose.load("lemmy")]).match("byline", text)
    assert found
    assert found["date"] == "10 months ago"


def test_bare_counts_above_the_tail_of_a_post_are_its_reactions() -> None:
    dump = "Yes.\n1\n3\nLink to comment"
    vocabulary = Landmarks([choose.load("invision")])
    assert neighbours.mark(layouts.read(dump.split("\n"), "plain"), vocabulary) == [
        "short", "reactions", "reactions", "tail",
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["generic", "choose", "none", ""])
def test_what_is_no_dialect_cannot_be_loaded(name: str) -> None:
    with pytest.raises(UnknownName, match="no dialect"):
        choose.load(name)


@pytest.mark.parametrize("name", choose.names())
def test_a_dialect_has_the_name_of_its_file_and_a_line_about_it(name: str) -> None:
    dialect = choose.load(name)
    assert dialect.name == name
    assert dialect.about


@pytest.mark.parametrize(
    "dialect", [choose.GENERIC, *map(choose.load, choose.names())], ids=lambda dialect: dialect.name
)
def test_our_own_dialects_keep_the_rules_of_the_others(dialect: Dialect) -> None:
    """A group without a name would shift which pattern of a kind is taken to have matched."""
    assert checks.checked(dialect, dialect.name) is dialect
