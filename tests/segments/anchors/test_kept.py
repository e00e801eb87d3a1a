"""Pages cut to their text that have kept the authors' names, and nothing else that returns."""

from collections.abc import Callable

import pytest

from support.invented_thread import FULL_NAMES, SAID, TITLE, posts_of
from threadconv.errors import NotAThread

TWICE: dict[str, Callable[[str], list[str]]] = {
    "for a picture": lambda name: [name, "", name, ""],
    "on one line, with a rank": lambda name: [f"{name} {name} New Member", ""],
    "by": lambda name: [f"by {name} -", "Number of replies: 2", ""],
    "told what they did": lambda name: [f"{name} commented", "Owner", ""],
}


def rows(form: str, names: tuple[str, ...], said: tuple[str, ...] = SAID) -> list[str]:
    found = [TITLE, ""]
    for name, text in zip(names, said, strict=True):
        found += [*TWICE[form](name), text, ""]
    return found


@pytest.mark.parametrize("form", TWICE)
def test_names_that_a_page_says_twice_or_beside_one_word_head_the_posts(form: str) -> None:
    posts = posts_of(rows(form, FULL_NAMES))
    assert [post.author for post in posts] == list(FULL_NAMES)
    assert [post.body[0].text for post in posts] == list(SAID)  # type: ignore[union-attr]
    assert [len(post.body) for post in posts] == [1] * len(SAID)


@pytest.mark.parametrize(
    ("names", "said"),
    [
        pytest.param(("Ash", "Beech", "Cedar", "Elm", "Fir", "Oak"), SAID, id="nobody comes back"),
        pytest.param(("Onvar",) * len(SAID), SAID, id="there is but one"),
        pytest.param(
            FULL_NAMES, ("A loom of ash, 90 cm, oi ...",) * len(SAID), id="what is said is cut"
        ),
        pytest.param(FULL_NAMES, ("A loom of ash, 90 cm, oiled",) * len(SAID), id="nobody speaks"),
    ],
)
def test_what_stands_twice_over_the_items_of_a_list_names_nobody(
    names: tuple[str, ...], said: tuple[str, ...]
) -> None:
    with pytest.raises(NotAThread):
        posts_of(rows("for a picture", names, said))


def test_a_name_over_what_its_picture_is_called_heads_a_post() -> None:
    found = [TITLE, ""]
    for name, text in zip(("Onvar", "Pellit", "Onvar", "Rosk", "Pellit", "Ett"), SAID, strict=True):
        found += [f"{name}@looms.example OP ,", f"{name} avatar", "", text, ""]
    assert posts_of(found)[3].author == "Rosk@looms.example"


def test_the_other_items_of_the_list_are_posts_by_nobody_named() -> None:
    found = [TITLE, ""]
    for name, text in zip((*FULL_NAMES[:4], "", FULL_NAMES[5]), SAID, strict=True):
        head = [f"  • {name} {name} Moderator", "", f"    {text}"] if name else [f"  • {text}"]
        found += [*head, ""]
    posts = posts_of(found, "resiliparse")
    assert [post.author for post in posts] == [*FULL_NAMES[:4], None, FULL_NAMES[5]]
    assert [post.body[0].text for post in posts] == list(SAID)  # type: ignore[union-attr]


def test_whom_and_what_a_post_answers_above_its_author_is_of_its_header() -> None:
    found = [TITLE, "", f"by {FULL_NAMES[0]} -", "", SAID[0], ""]
    for above, name, text in zip(FULL_NAMES, FULL_NAMES[1:], SAID[1:], strict=False):
        found += [f"In reply to {above}", "", f"Re: {TITLE}", "", f"by {name} -", "", text, ""]
    posts = posts_of(found)
    assert [post.author for post in posts] == list(FULL_NAMES)
    assert [post.body[0].text for post in posts] == list(SAID)  # type: ignore[union-attr]
