"""Comments below an article, as the scripts print them that blogs take for them: the newest first,
a name and a date with nothing between them, and what its writer's browser is."""

import pytest

from support.invented_thread import SAID, TITLE, posts_of, words
from threadconv.errors import NotAThread

NAMES = ("Onvar", "Pellit", "Onvar", "loom 9", "老周", "Tesk")
DAYS = ("2024-06-21", "2024-06-02", "2024-05-30", "2024-04-11", "2024-03-02", "2024-01-09")
PROGRAMS = ("Firefox 115Windows 10", "Chrome 120Android 12", "Mobile Safari 17.1iOS 17.1")


def comments(total: str, between: str = "") -> list[str]:
    rows = [TITLE, "", "My warp sags on one side.", "", total]
    for n, (name, day, text) in enumerate(zip(NAMES, DAYS, SAID, strict=True)):
        rows += [f"{name}{between}{day}", PROGRAMS[n % len(PROGRAMS)], "", text, ""]
    return rows


@pytest.mark.parametrize("between", ["", " "])
def test_comments_are_a_thread_where_the_page_says_just_how_many_follow(between: str) -> None:
    rows = comments("6 Comments", between)
    assert [post.author for post in posts_of(rows)] == list(NAMES)
    assert words(rows) == list(SAID)


def test_a_tool_may_print_the_number_on_a_line_of_its_own() -> None:
    rows = comments("6\nComments", " ")
    assert words(rows) == list(SAID)


@pytest.mark.parametrize("verb", ["commented", " commented", "replied", "added"])
def test_what_a_picture_is_called_is_no_word_of_the_comment_above(verb: str) -> None:
    rows = [TITLE, "", "My warp sags on one side.", "", "6 comments"]
    for name, text in zip(NAMES, SAID, strict=True):
        rows += [f"@{name}", f"{name}{verb}over 2 years ago", "", text]
    assert [post.author for post in posts_of(rows)] == list(NAMES)
    assert words(rows) == list(SAID)


def test_a_name_may_end_as_short_words_do_that_stand_behind_names() -> None:
    rows = [TITLE, "", "My warp sags on one side.", "", "6 Comments"]
    names = ("Radam", "Pelem", "Radam", "Kilum", "Dorop", "Tesat")
    for name, day, text in zip(names, DAYS, SAID, strict=True):
        rows += [f"{name}{day}", "", text]
    assert [post.author for post in posts_of(rows)] == list(names)


def test_the_page_may_say_it_in_chinese() -> None:
    rows = ["织机总是偏向一边", "上个星期开始,我的织机总是偏向一边。", "", "4 条评论"]
    said = (
        "谢谢,我换了新的刹车,现在很好。",
        "看看刹车,我的也是这样。",
        "是的,我用尺子量过。",
        "梁是直的吗?我的不是。",
    )
    for name, day, text in zip(NAMES, DAYS, said, strict=False):
        rows += [f"{name}{day}", "", text, ""]
    assert words(rows) == list(said)


@pytest.mark.parametrize("total", ["60 Comments", "Loom 6"])
def test_dates_that_fall_are_a_list_where_it_does_not(total: str) -> None:
    with pytest.raises(NotAThread):
        posts_of(comments(total))


def test_thanks_over_the_number_and_the_date_of_the_next_comment_are_no_label_of_a_card() -> None:
    rows = [TITLE, "", "6 Comments Add your own"]
    for n, (name, text) in enumerate(zip(NAMES[:3] * 2, SAID, strict=True), 1):
        rows += [f"{n}. {name}  |  |  February 1{n}th, 2006 at 5:45 pm", text, "", "thanks", ""]
    posts = posts_of(rows)
    assert [post.author for post in posts] == list(NAMES[:3] * 2)
