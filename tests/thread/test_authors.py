"""What a card says of its author besides the name: title, badges, counts."""

from pathlib import Path

import pytest

from support.headed_posts import page
from threadconv import parse, reader

TITLED = """\
from threadconv.dialects import Dialect
DIALECT = Dialect(name="kettles", labels={"Rank": "title"})
"""


@pytest.mark.parametrize(
    ("card", "title", "badges"),
    [
        pytest.param("Rank: Whistler", "Whistler", (), id="a label and its value"),
        pytest.param("Rank\nWhistler", "Whistler", (), id="the value below"),
        pytest.param("Moderator\nRank: Whistler", "Whistler", ("Moderator",), id="a rank above"),
        pytest.param("Whistler\nRank: Whistler", "Whistler", (), id="the same rank above"),
    ],
)
def test_a_label_can_say_what_an_author_is_called(
    card: str, title: str, badges: tuple[str, ...], tmp_path: Path
) -> None:
    dialect = tmp_path / "kettles.py"
    dialect.write_text(TITLED)
    options = reader.Options(dialect=str(dialect))
    found = reader.read(page("Ada", f"Bo\n{card}", "Cy").encode(), None, options).thread.authors
    assert [(author.title, author.badges) for author in found] == [
        (None, ()),
        (title, badges),
        (None, ()),
    ]


def test_what_is_said_to_be_somebody_s_is_no_rank() -> None:
    found = reader.read(page("Ada", "Bo\nBo's Portrait\nStoker", "Cy").encode()).thread.authors
    assert [(author.title, author.badges) for author in found][1] == ("Stoker", ())


def test_counts_of_a_card_are_no_title_of_its_author() -> None:
    card = (
        "{name}\nStaff\n1.2k posts\n{rank}\n#{n}\nMay 1{n}, 2024\nThe {name} has rusted through.\n"
    )
    page = "".join(
        card.format(name=name, rank=rank, n=n)
        for n, (name, rank) in enumerate(
            [("Ada Lund", "Tinker"), ("Bo Ek", "Ladler"), ("Cy Holm", "Tinker")], 1
        )
    )
    authors = parse(f"Rusty kettles\n{page}").authors
    assert [author.title for author in authors] == ["Staff"] * 3
    assert [author.badges for author in authors] == [("Tinker",), ("Ladler",), ("Tinker",)]
    assert all(author.stats == {"posts": 1200} for author in authors)
