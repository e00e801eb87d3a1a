"""Opening posts that a page prints otherwise than the answers below them."""

import pytest

from support.invented_thread import NAMES, SAID, TITLE, posts_of
from threadconv import parse

ANSWERS = list(zip(NAMES[1:], SAID[1:], strict=True))


def test_the_post_above_the_one_with_number_2_is_the_first_and_dates_stand_behind_names() -> None:
    rows = [TITLE, f"{NAMES[0]} 2023-5-3 1342", SAID[0], "Newest (5)", ""]
    for n, (name, text) in enumerate(ANSWERS, 2):
        rows += [f"{name} 2023-5-{n + 2}", f"#{n}", text, ""]
    posts = posts_of(rows)
    assert [post.author for post in posts] == list(NAMES)
    assert [post.posted for post in posts] == [
        "2023-05-03", *(f"2023-05-{n + 2:02}" for n in range(2, 7))
    ]  # fmt: skip


@pytest.mark.parametrize(
    "header",
    [
        ["{name} {n}楼, 回复于 3个月前"],
        ["{name}", "{n}楼, 回复于 3个月前"],
        ["{name}", "{n}楼•3 个月前"],
    ],
)
def test_chinese_pages_count_floors_beside_dates(header: list[str]) -> None:
    words = (
        "先看看根，也许该换盆了。",
        "同意楼上的，我家的也一样。",
        "今天就换盆，谢谢大家的建议！",
    )
    rows = ["窗台上的薄荷为什么总是长不高？", "截止 2024年05月20日 18:30, 共收到 3 条回复"]
    for n, (name, text) in enumerate(zip(("老园丁", "Mint2020", "小满"), words, strict=True), 1):
        rows += [*(line.format(name=name, n=n) for line in header), "", text, ""]
    posts = posts_of(rows)
    assert [(post.author, post.body[0].text) for post in posts] == [  # type: ignore[union-attr]
        *zip(("老园丁", "Mint2020", "小满"), words, strict=True)
    ]


def test_a_story_of_its_authors_own_words_opens_a_thread_of_lobsters() -> None:
    rows = ["Lobsters Recent Comments Search Login", "53", f"{TITLE} ☶ hardware looms"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        header = f"{name} {n + 2} hours ago | link"
        rows += [str(n), header] if n else [f"authored by {name} 9 hours ago | 5 comments"]
        rows += ["", text, ""]
    thread = parse("\n".join(rows).encode(), dialect="lobsters")
    assert thread.title == TITLE
    assert [post.author for post in thread.posts] == list(NAMES)


@pytest.mark.parametrize(
    ("above", "author"), [(NAMES[0], NAMES[0]), ("Weft", "Tools")], ids=["has answered", "has not"]
)
def test_who_has_answered_and_stands_below_the_title_under_the_date_began(
    above: str, author: str
) -> None:
    rows = ["Home", "Tools", "3 May 2023", "", TITLE, "", "Userlevel 1", above, "", SAID[0], ""]
    for n, (name, text) in enumerate(ANSWERS, 4):
        rows += [name, f"{n} May 2023", "", text, "", "Reply", ""]
    assert posts_of(rows)[0].author == author
