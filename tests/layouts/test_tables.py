"""Tables whose cells a tool prints side by side: each cell is told by itself."""

import pytest

from support.laid_out import WIDE, texts
from threadconv import layouts

CARD_AND_BODY = """\
Old 03-02-2014, 10:15 AM                                      #1

Greta              The old grinder whines as long as it is cold,
Member             and stops as soon as it is warm.

Location: Lower    Is that the belt?
Uppsala

Greta is offline                                 Reply With Quote

Old 03-02-2014, 11:40 AM                                      #2

tinker_tom         Belts squeal.
Member
                   Bearings growl.
Posts: 17
"""


def test_cells_that_stand_side_by_side_are_told_one_after_the_other() -> None:
    assert texts(CARD_AND_BODY, "w3m") == [
        "Old 03-02-2014, 10:15 AM                                      #1",
        "Greta",
        "Member",
        "Location: Lower Uppsala",
        "The old grinder whines as long as it is cold, and stops as soon as it is warm.",
        "Is that the belt?",
        "Greta is offline",
        "Reply With Quote",
        "Old 03-02-2014, 11:40 AM                                      #2",
        "tinker_tom",
        "Member",
        "Posts: 17",
        "Belts squeal.",
        "Bearings growl.",
    ]


NAMED = ("Greta", "tinker_tom", "Pell")


def _post(name: str, rank: str, said: list[str]) -> list[str]:
    """A post as w3m prints it whose card is longer than its words."""
    card = [name, rank, rank, "", "Location: Uppsala", "Posts: 17", "Top"]
    words = [*said, *[""] * (6 - len(said)), "Profile Send message"]
    words[5 if name == "Greta" else 3] = f"{'Report this post':>60}"
    return [f"{a:21}{b}".rstrip() for a, b in zip(card, words, strict=True)]


def test_a_button_beside_a_long_card_frames_no_post_and_a_rank_may_stand_twice() -> None:
    posts = [
        _post("Greta", "Old hand", ["Is that the belt?", "It whines."]),
        _post("tinker_tom", "Member", ["Belts squeal."]),
        _post("Greta", "Old hand", ["Mine whines."]),
        _post("Pell", "Member", ["Bearings growl."]),
        _post("Greta", "Old hand", ["It was the bearing."]),
    ]
    read = texts(
        "\n".join([*posts[0], *(row for post in posts[1:] for row in ("_", *post))]), "w3m"
    )
    assert [text for text in read if text[-1] in ".?" or text in NAMED] == [
        "Greta", "Is that the belt?", "It whines.", "tinker_tom", "Belts squeal.",
        "Greta", "Mine whines.", "Pell", "Bearings growl.", "Greta", "It was the bearing.",
    ]  # fmt: skip


def test_cells_keep_the_rows_that_they_stand_in() -> None:
    lines = layouts.read(CARD_AND_BODY.split("\n"), "w3m")
    assert [(line.first, line.last) for line in lines][1:6] == [
        (3, 3), (4, 4), (6, 7), (3, 4), (6, 6),
    ]  # fmt: skip


def test_rows_filled_up_to_one_length_are_one_table() -> None:
    rows = ["  Greta      Is that the belt?", "  Member", "", "             It whines."]
    dump = "\n".join(row.ljust(40) for row in rows) + "\n      \n" + rows[0].ljust(36)
    dump += "\n" + "  Member".ljust(36) + "\n" + rows[3].ljust(36)
    read = ["Greta", "Member", "Is that the belt?", "It whines."]
    assert texts(dump, "inscriptis") == read + read
    assert layouts.detect(dump.split("\n")) == "inscriptis"


def test_a_table_that_somebody_typed_is_left_alone() -> None:
    table = "Belt         12\nBearing      30\nGrease        4"
    dump = "\n".join([f"{WIDE}\n\n"] * 6) + table
    assert texts(dump, "w3m")[-3:] == table.split("\n")


TABBED = (
    "Ann\nMember since: 2003\t\tThe old grinder whines as long as it is cold, and then it stops.\n"
)


@pytest.mark.parametrize("layout", ["resiliparse", "chromium"])
def test_cells_with_tabs_between_them_are_told_one_after_the_other(layout: str) -> None:
    assert texts(TABBED * 3, layout) == [
        "Ann",
        "Member since: 2003",
        "The old grinder whines as long as it is cold, and then it stops.",
    ] * 3  # fmt: skip


def test_cells_of_a_table_that_somebody_posted_stay_on_their_row() -> None:
    table = "Belt\t12 and a half\nBelt\t30\nBelt\t9"
    assert texts(f"{WIDE}\n{table}", "chromium")[1:] == table.split("\n")


CARDS_OF_DIFFERENT_WIDTHS = """\
Ann
    2 Jan    I shall take the kettle down on
    2012     Sunday and bring it along.

             It whistles.
             Reply
Bartholomew
Potmender
    14 Dec       The lid as well.
    2014
    Cooper       It rings.
                 Reply

Ann
    2 Jan  So I shall, then.
    2012   Today.
           Reply
"""


def test_each_post_may_be_a_table_of_its_own() -> None:
    assert texts(CARDS_OF_DIFFERENT_WIDTHS, "w3m") == [
        "Ann", "2 Jan", "2012",
        "I shall take the kettle down on Sunday and bring it along.", "It whistles.", "Reply",
        "Bartholomew", "Potmender", "14 Dec", "2014", "Cooper",
        "The lid as well.", "It rings.", "Reply",
        "Ann", "2 Jan", "2012", "So I shall, then.", "Today.", "Reply",
    ]  # fmt: skip


def test_the_card_may_hold_a_table_of_its_own() -> None:
    rows = [
        "  Ann                        12 May 2013, 09:10",
        "  2        9      31         I shall take the kettle down.",
        "  Threads  Posts  Credits",
        "  Potmender                  Then it may whistle again.",
    ]
    dump = "\n".join(row.ljust(56) for row in rows)
    dump += "\n      \n" + "\n".join(row.ljust(60) for row in rows)
    assert texts(dump, "inscriptis")[:6] == [
        "Ann", "2        9      31", "Threads  Posts  Credits", "Potmender",
        "12 May 2013, 09:10", "I shall take the kettle down.",
    ]  # fmt: skip


@pytest.mark.parametrize("over", [[], ["Home of the Looms"]])
def test_the_names_of_two_columns_are_in_no_card(over: list[str]) -> None:
    posts = [
        (name, f"Member   {'':14}{text}", "Posts: 12", "Top")
        for name, text in (("Onvar", "It pulls."), ("Pellit", "Oil it."), ("Quasse", "Or wax it."))
    ]
    rows = [*over, "Author               Message"]
    for name, said, *card in posts:
        rows += [f"{name:21}Posted: May 1, 2021", said, *card]
    lines = texts("\n".join(rows), "w3m")
    assert lines[len(over) : len(over) + 3] == ["Author", "Message", "Onvar"]
