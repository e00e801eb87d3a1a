"""Names that stand alone over posts, in pages that print nothing else there."""

import pytest

from support.invented_thread import SAID, TITLE, posts_of, words

ANSWERED = f"onvar {SAID[1]}"


def thread(*posts: tuple[str, str]) -> list[str]:
    rows = [TITLE]
    for name, said in posts:
        rows += ["", name, "", *said.split("\n")]
    return rows


def test_words_that_begin_with_the_name_over_the_next_post_belong_to_their_own() -> None:
    names = ("onvar", "pellit", "quasse", "pellit", "quasse", "onvar")
    said = (SAID[0], ANSWERED, f"pellit {SAID[2]}", f"quasse {SAID[3]}", SAID[4], SAID[5])
    rows = thread(*zip(names, said, strict=True))
    assert [post.author for post in posts_of(rows)] == list(names)
    assert words(rows)[3] == f"quasse {SAID[3]}"


@pytest.mark.parametrize("gap", [0, 1])
def test_the_last_word_of_a_list_is_no_name_where_a_blank_stands_over_all_names(gap: int) -> None:
    last = "\n" * gap + "heddles"
    rows = thread(
        ("onvar", SAID[0]),
        ("pellit", ANSWERED),
        ("onvar", f"What is left to mend:\n\nthe brake\nthe reeds\n{last}"),
        ("pellit", f"onvar {SAID[2]}"),
        ("quasse", SAID[3]),
        ("onvar", f"quasse {SAID[4]}"),
    )
    by = [post.author for post in posts_of(rows)]
    assert ("heddles" in by) == (gap > 0)
