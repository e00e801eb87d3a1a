"""Which line of a card is the name."""

import pytest

from support.headed_posts import WORDS, page
from threadconv import reader


def authors(*heads: str, dialect: str | None = None) -> list[str | None]:
    """Whom a page of posts with these heads has for its authors."""
    thread = reader.read(page(*heads).encode(), None, reader.Options(dialect=dialect)).thread
    return [post.author for post in thread.posts]


@pytest.mark.parametrize(
    "heads",
    [
        pytest.param(("Ada\nMember", "Bo\nLeeds", "Cy\nMember", "Ada\nMember", "Bo\nLeeds"),
                     id="a rank, or a title of one's own"),
        pytest.param(("by\nAda", "by\nBo", "by\nCy", "by\nAda", "by\nBo"),
                     id="furniture above each name"),
        pytest.param(("Ada\nYork, England", "Bo\nLeeds, England", "Cy\nHull, England",
                      "Ada\nYork, England", "Bo\nLeeds, England"), id="towns"),
        pytest.param(("Ada\n1,204 kettles mended", "Bo\n7 kettles mended", "Cy\n31 kettles mended",
                      "Ada\n1,204 kettles mended", "Bo\n7 kettles mended"), id="counts"),
        pytest.param(("Ada\nOnline since 9:15", "Bo\nOnline since 8:40", "Cy\nOnline since 7:05",
                      "Ada\nOnline since 9:15", "Bo\nOnline since 8:40"), id="times of day"),
        pytest.param(("Ada", "Reactions: Bo, Cy and Dee\nBo", "Reactions: Ada\nCy",
                      "Dee, Eve and 4 others\nAda", "Reactions: Cy and Bo\nBo"),
                     id="who liked the post above"),
        pytest.param(("ADA\nAda", "BO\nBo", "CY\nCy", "ADA\nAda", "BO\nBo"),
                     id="the name in capitals besides"),
        pytest.param(("A\nAda", "B\nBo", "C\nCy", "A\nAda", "B\nBo"), id="letters for pictures"),
    ],
)  # fmt: skip
def test_the_name_is_what_one_author_has_and_others_have_not(heads: tuple[str, ...]) -> None:
    assert authors(*heads) == ["Ada", "Bo", "Cy", "Ada", "Bo"]


def test_the_name_stands_where_it_does_in_the_other_posts() -> None:
    heads = ("Ada\nMember", "Bo\nMember", "Cy\nHappy to be here", "Dee\nMember", "Ada\nMember")
    assert authors(*heads) == ["Ada", "Bo", "Cy", "Dee", "Ada"]


def test_whom_a_post_answers_is_no_part_of_the_name_before_it() -> None:
    heads = ("Ada\nOld hand", "Bo @Ada\nWhistler", "Cy\nOld hand", "Bo\nWhistler", "Ada\nOld hand")
    assert authors(*heads) == ["Ada", "Bo", "Cy", "Bo", "Ada"]


def test_so_is_somebody_whom_it_calls_by_name() -> None:
    heads = ("Ada\nOld hand", "Bo @Dee Lund\nWhistler", "Cy\nOld hand", "Bo\nWhistler")
    assert authors(*heads) == ["Ada", "Bo", "Cy", "Bo"]


def test_the_letter_for_a_picture_is_glued_to_what_the_picture_is_called() -> None:
    heads = ("AdaA\nAda", "BoB\nBo", "CyC\nCy", "BoB\nBo")
    assert authors(*heads) == ["Ada", "Bo", "Cy", "Bo"]


def test_a_name_may_end_with_an_initial() -> None:
    heads = ("Ada\nOld hand", "Bo G.\nWhistler", "Cy\nOld hand", "Bo G.\nWhistler", "Ada\nOld hand")
    assert authors(*heads) == ["Ada", "Bo G.", "Cy", "Bo G.", "Ada"]


@pytest.mark.parametrize("word", ["opened", "created", "submitted", "published"])
def test_the_word_before_a_date_is_no_author(word: str) -> None:
    rows = ["A kettle that whistles"]
    for n, (name, text) in enumerate(zip(("Ada", "Bo", "Cy"), WORDS, strict=False), 1):
        rows += [
            name if n > 1 else "Tea",
            f"{name if n > 1 else ''} {word} on Feb {n}, 2024".strip(),
        ]
        rows += [text]
    authors = [post.author for post in reader.read("\n".join(rows).encode()).thread.posts]
    assert word not in authors
    assert authors[1:] == ["Bo", "Cy"]
