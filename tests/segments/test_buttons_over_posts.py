"""Buttons that pages print over posts, below the card of the post above."""

import pytest

from support.invented_thread import NAMES, SAID, TITLE, posts_of
from threadconv import parse

BUTTONS = ["  * Пожаловаться на сообщение", "  * Ответить с цитатой", "  * −"]
MOTTO = "Weft and warp and a cup of tea"


def page(status: str) -> list[str]:
    rows = ["Forum", "", TITLE, "", "Сообщений: 6 • Страница 1 из 1", *BUTTONS]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        motto = [MOTTO] if name == "Pellit" else []
        rows += [
            "", f"Сообщение {name} » 0{n}.11.2017 12:20", text, *motto,
            "", f"{name}{status}", "Новичок", f"Возраст: {20 + n}", f"Репутация: {n * 7}",
            f"Сообщения: {n * 31}", f"С нами: {n} лет 3 месяца", "", "  + Личное сообщение",
            "  ____________________________________", "", *BUTTONS,
        ]  # fmt: skip
    return rows


@pytest.mark.parametrize("status", ["", " M", " M В сети"])
def test_a_card_below_the_words_begins_with_the_name_and_what_its_bearer_is(status: str) -> None:
    posts = posts_of(page(status))
    assert [post.author for post in posts] == list(NAMES)
    assert [post.body[-1].text.split("\n")[0] for post in posts] == list(SAID)  # type: ignore[union-attr]


def test_buttons_over_the_next_post_are_no_signature() -> None:
    assert all("Ответить" not in (post.signature or "") for post in posts_of(page("")))


def test_a_name_in_bold_right_behind_a_picture_is_no_part_of_it() -> None:
    rows = [f"## {TITLE}", ""]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        rows += [
            f"[![Сообщение](./icon.gif)](./viewtopic.php?p={n}#p{n})**[{name}](./member.php?u={n})**"
            f" » 0{n}.11.2017 12:20", "", text, "",
        ]  # fmt: skip
    posts = parse("\n".join(rows).encode(), layout="html2text", dialect="phpbb").posts
    assert [post.author for post in posts] == list(NAMES)
