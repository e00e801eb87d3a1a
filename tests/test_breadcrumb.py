"""Where a thread stands in its forum: `forum.path`, from a line that says it."""

import pytest

from threadconv.lines import Line
from threadconv.thread import forum

TITLE = "Which oil for a loom?"


def path(*rows: str, title: str | None = TITLE) -> tuple[str, ...]:
    return forum.path([Line(n, n, row) for n, row in enumerate(rows, 1)], title)


@pytest.mark.parametrize(
    "row",
    [
        "Acorn › Looms & wheels › Repair › Which oil for a loom?",
        "Acorn » Looms & wheels » Repair",
        "Acorn‹ Looms & wheels‹ Repair",
        "Go back   Acorn > Looms & wheels > Repair",
        "Acorn>Looms & wheels>Repair>",
        "› Acorn › Looms & wheels › Repair › Which oil for a loom? (31 Views)",
        "Acorn › Looms & wheels › Repair [nav_bit]",
    ],
)
def test_a_line_of_parts_with_one_sign_between_them_is_the_path(row: str) -> None:
    assert path("Acorn", row, TITLE) == ("Acorn", "Looms & wheels", "Repair")


@pytest.mark.parametrize(
    "row",
    [
        "Acorn › Looms",
        "a > b and so on. Then > it breaks > again",
        "Acorn › Looms » Repair",
        "- › - › -",
        "I pull here > " + "and the thread goes through there to the other side " * 2 + "> done",
        "#Acorn » Feed Acorn » Comments",
        "if x>3 and y<4",
    ],
)
def test_what_is_no_breadcrumb_is_no_path(row: str) -> None:
    assert path(row) == ()


def test_of_several_the_lowest_counts() -> None:
    assert path("Acorn › Shop › Oil", "Acorn › Looms › Repair") == ("Acorn", "Looms", "Repair")


def test_without_a_title_all_parts_count() -> None:
    row = "Acorn › Looms › Repair › Oil for a loom"
    assert path(row, title=None) == ("Acorn", "Looms", "Repair", "Oil for a loom")
