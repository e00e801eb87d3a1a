"""Where a thread stands in its forum: `forum.path`, from one line or from several."""

import pytest

from support.invented_thread import NAMES, SAID
from threadconv import parse
from threadconv.thread import breadcrumb

TITLE = "Which oil for a loom?"


def path(*rows: str, title: str | None = TITLE) -> tuple[str, ...]:
    return breadcrumb.between_signs(rows, title)


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


def test_parts_may_stand_on_lines_that_end_with_the_sign() -> None:
    assert path("Log in", "Acorn /", "Looms & wheels /", "Repair /", TITLE, TITLE, "Poll") == (
        "Acorn",
        "Looms & wheels",
        "Repair",
    )
    assert path("either /", "or", TITLE) == ()


POSTS = "\n".join(
    f"\n{name}\nMar {n}, 2021\n#{n}\n{said}\n"
    for n, (name, said) in enumerate(zip(NAMES, SAID, strict=True), 1)
)
MENU = "Skip to content\nHome\nForums\nWhat's new\nMembers\n"


@pytest.mark.parametrize(
    ("parts", "found"),
    [
        ("Home\nForums\nLooms & wheels\nRepair", ("Home", "Forums", "Looms & wheels", "Repair")),
        ("Acorn Forum\nRepair (all looms)", ("Acorn Forum", "Repair (all looms)")),
        ("Forums\nLoom Forum\nRepair", ("Forums", "Loom Forum", "Repair")),
        ("Home\nForums", ()),
        ("Looms & wheels\nRepair", ()),
        ("Home\nForums\nRepair\nRepair", ()),
    ],
)
def test_parts_on_lines_of_their_own_are_the_path_where_they_stand_again_below(
    parts: str, found: tuple[str, ...]
) -> None:
    page = f"{MENU}{parts}\n{TITLE}\n{POSTS}Share:\n{parts}\nContact us\n"
    assert parse(page).forum.path == found


def test_parts_that_stand_once_may_be_a_menu() -> None:
    assert parse(f"Home\nForums\nAbout us\n{TITLE}\n{POSTS}Contact us\n").forum.path == ()


def test_the_title_of_the_thread_is_no_part_of_the_path() -> None:
    parts = f"Home\nForums\nRepair\n{TITLE}"
    page = f"{parts}\n{TITLE}\n{POSTS}{parts}\nContact us\n"
    assert parse(page).forum.path == ("Home", "Forums", "Repair")
