"""Full names to which a tool glues the user names made of them; days that look like items."""

import pytest

from threadconv import lines, parse
from threadconv.segments.headers import full_names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Zé Dedalze.dedal", "Zé Dedal"),
        ("Hütte 12hütte_12", "Hütte 12"),
        ("Kai Nowakkai-nowakSales", "Kai Nowak"),
        ("Zé Dedal zededal", "Zé Dedal"),
        ("Banana banana bread", "Banana"),
        ("Ottoline of the Weavers", "Ottoline of the Weavers"),
        ("murmur murmured", "murmur murmured"),
    ],
)
def test_a_user_name_made_of_the_full_name_is_no_part_of_it(text: str, name: str) -> None:
    assert full_names.alone(text) == name


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("20. Juni", "20. Juni"),
        ("3. März", "3. März"),
        ("3. März ist ein Sonntag", "März ist ein Sonntag"),
        ("1. Mainly wool", "Mainly wool"),
        ("2. the cord", "the cord"),
    ],
)
def test_a_day_of_a_month_is_no_item_of_a_list(text: str, left: str) -> None:
    assert lines.item(text, 3)[1] == left


def test_counts_behind_an_overview_of_the_thread_go_with_it() -> None:
    said = (
        "The beam is bent, and I oiled it.",
        "Is it? Mine was.",
        "It is straight.",
        "The brake.",
    )
    rows = ["A loom that pulls", "last reply", "Suggested Topics"]
    for number, text in enumerate(said, 3):
        rows += [("ann_lee", "bo.k")[number % 2], f"Mar {number}", text, "1 Reply"]
        if number == 3:
            rows += ["created", "Mar 3", "4", "replies", "3", "users", "12", "likes"]
    posts = parse("\n".join(rows)).posts
    assert [post.author for post in posts] == ["bo.k", "ann_lee", "bo.k", "ann_lee"]
    assert [post.body[-1].text for post in posts] == list(said)  # type: ignore[union-attr]
