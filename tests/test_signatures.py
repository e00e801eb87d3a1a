"""Signatures: told from bodies by what stands between, and by their return."""

import pytest

from threadconv import parse
from threadconv.model import Post

SAID = ("Oil the beam before you bend it, Pellit.", "I did, Onvar, and it pulls all the same.")
SIGNED = ("Loom of ash, brake of oak", "Weaver to the mill at Harfa")


def thread(above: str, *more: str) -> str:
    """A thread of two weavers, each with a signature; and one of a third, who writes once."""
    rows = ["A loom that pulls to one side", ""]
    for n in range(4):
        rows += [("Onvar", "Pellit")[n % 2], "Weaver", f"May 1{n}, 2024", f"   {SAID[n % 2]}"]
        rows += [f"{above}{SIGNED[n % 2]}", "Molen ut"]
    rows += ["Quasse", "Weaver", "May 15, 2024", f"   {SAID[0]} And the brake?"]
    return "\n".join([*rows, *more, "Molen ut"])


def signatures(dump: str) -> list[str | None]:
    posts: tuple[Post, ...] = parse(dump.encode()).posts
    return [post.signature for post in posts]


@pytest.mark.parametrize(
    ("above", "last", "signed"),
    [
        pytest.param("", "Cords and dyes", "Cords and dyes", id="set apart as the others are"),
        pytest.param("   ", "   Cords and dyes", None, id="nothing but its return tells"),
    ],
)
def test_a_signature_is_set_apart_as_those_are_that_return(
    above: str, last: str, signed: str | None
) -> None:
    assert signatures(thread(above, last)) == [*SIGNED, *SIGNED, signed]


def test_a_note_with_its_date_parts_a_signature_that_holds_a_quote() -> None:
    rows = ["A loom that pulls to one side"]
    for n, text in enumerate((*SAID, *SAID)):
        rows += [("Onvar", "Pellit")[n % 2], f"May 1{n}, 2024", text]
    rows += [
        "Last edited by Pellit on May 20, 2024",
        "Quasse wrote:",
        "The loom is a friend.",
        "Yes",
    ]
    assert signatures("\n".join(rows))[-1] == "Quasse wrote:\nThe loom is a friend.\nYes"
