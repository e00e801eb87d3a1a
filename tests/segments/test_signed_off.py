"""Names and dates with which writers sign on the line of their last words."""

import pytest

from threadconv import parse
from threadconv.model import ListBlock, Paragraph, Post

SAID = (
    "The beam of my loom is bent to one side, and I have oiled it twice now.",
    "Is the beam straight? Mine was bent by the last owner of it.",
    "It is straight, I have laid a ruler on it this afternoon.",
    "Then look at the brake. A worn brake pulls to one side.",
)
DAYS = ("3", "4", "5", "6")


def posts_of(*signed: str) -> tuple[Post, ...]:
    """The posts of a page on which these words stand, each on a line with what it is signed by."""
    return parse("\n\n".join(["Talk:Loom (weaving)", "Brake[edit]", *signed]).encode()).posts


@pytest.mark.parametrize(
    ("name", "form"),
    [
        pytest.param("Onvar", "{said} --{name} (talk) 12:34, {day} May 2013 (UTC)", id="dashes"),
        pytest.param("Old Onvar", "{said} — {name} (talk) 12:34, {day} May 2013 (UTC)", id="dash"),
        pytest.param("Old Onvar", "{said} {name} (talk) 12:34, {day} May 2013 (UTC)", id="none"),
        pytest.param(
            "Onvar", "{said} {name} (talk | contribs) 12:34, {day} May 2013 (UTC)", id="two links"
        ),
        pytest.param(
            "Onvar", "{said} {name} (talk) 12:34, {day} May 2013 (UTC)[reply]", id="button"
        ),
        pytest.param(
            "Onvar", "{said} --{name} (Diskussion) 12:34, {day}. Mai 2013 (CEST)", id="German"
        ),
        pytest.param(
            "Onvar", "{said} --{name} (Diskussion) 12:34, {day}. Mai 2013 (MESZ)", id="MESZ"
        ),
        pytest.param(
            "Onvar", "{said} {name} (discuter) {day} mai 2013 à 12:34 (CEST)", id="French"
        ),
        pytest.param(
            "Onvar", "{said}--{name}（留言） 2013年5月{day}日 (日) 12:34 (UTC)", id="Chinese"
        ),
        pytest.param("192.0.2.17", "{said} {name} 12:34, {day} May 2013 (UTC)", id="address"),
    ],
)
def test_a_name_and_a_date_behind_words_sign_them(name: str, form: str) -> None:
    names = (name, "Pellit", name, "Pellit")
    forms = (form, "{said} --{name} (talk) 12:34, {day} May 2013 (UTC)") * 2
    posts = posts_of(
        *(
            one.format(name=who, said=said, day=day)
            for one, who, said, day in zip(forms, names, SAID, DAYS, strict=True)
        )
    )
    told = [(post.author, post.posted and post.posted[:10], post.body[0]) for post in posts]
    assert [(who, day, block.text) for who, day, block in told] == [  # type: ignore[union-attr]
        (who, f"2013-05-0{day}", said) for who, said, day in zip(names, SAID, DAYS, strict=True)
    ]


def test_several_that_a_tool_printed_on_one_line_are_parted() -> None:
    row = " ".join(
        f"{said} --{name} (talk) 12:34, {day} May 2013 (UTC)"
        for name, said, day in zip(("Onvar", "Pellit") * 2, SAID, DAYS, strict=True)
    )
    assert [post.author for post in posts_of(row)] == ["Onvar", "Pellit"] * 2


def test_a_date_with_its_zone_in_a_sentence_signs_nothing() -> None:
    noted = "It broke on 12:34, 3 May 2013 (UTC) for the first time."
    posts = posts_of(
        *(
            f"{said} {noted} --{name} (talk) 12:34, {day} June 2013 (UTC)"
            for name, said, day in zip(("Onvar", "Pellit") * 2, SAID, DAYS, strict=True)
        )
    )
    assert [post.body[0].text for post in posts] == [  # type: ignore[union-attr]
        f"{said} {noted}" for said in SAID
    ]


def words(post: Post) -> str:
    return "\n".join(block.text for block in post.body if isinstance(block, Paragraph))


@pytest.mark.parametrize("name", ["Gwen of the Loom", "Onvar van der Pell", "Onvar 77"])
def test_a_name_of_many_words_that_no_dash_leads_to_is_whole(name: str) -> None:
    signed = ("{said} {name} (talk) 12:34, {day} May 2013 (UTC)",) * 4
    posts = posts_of(
        *(
            one.format(name=who, said=said, day=day)
            for one, who, said, day in zip(
                signed, (name, "Pellit", "Quasse", "Pellit"), SAID, DAYS, strict=True
            )
        )
    )
    assert [post.author for post in posts] == [name, "Pellit", "Quasse", "Pellit"]
    assert words(posts[0]) == SAID[0]


def test_words_behind_a_sentence_that_return_are_a_name() -> None:
    names = ("Old Onvar Who Weaves", "Pellit") * 2
    posts = posts_of(
        *(
            f"{said} {name} (talk) 12:34, {day} May 2013 (UTC)"
            for name, said, day in zip(names, SAID, DAYS, strict=True)
        )
    )
    assert [post.author for post in posts] == [*names]


def test_a_list_above_a_name_is_no_signature() -> None:
    rows = [
        f"{SAID[0]} Onvar (talk) 12:34, 3 May 2013 (UTC)",
        f"{SAID[1]} Pellit (talk) 12:34, 4 May 2013 (UTC)",
        "    I have tried three things so far, and none of them has helped the loom:",
        "",
        "      * more oil",
        "      * less oil",
        "      * a stern look Onvar (talk) 12:34, 5 May 2013 (UTC)",
        "",
        f"{SAID[3]} Pellit (talk) 12:34, 6 May 2013 (UTC)",
    ]
    post = parse("\n".join(["Talk:Loom (weaving)", "", *rows]).encode()).posts[2]
    assert post.signature is None
    assert post.body[-1] == ListBlock(items=("more oil", "less oil", "a stern look"))


def test_titles_of_sections_stand_above_their_links_as_well() -> None:
    rows = [f"{SAID[0]} Onvar (talk) 12:34, 3 May 2013 (UTC)", "Beam", "[edit source]"]
    rows += [f"{SAID[1]} Pellit (talk) 12:34, 4 May 2013 (UTC)", "Brake", "[edit source]"]
    rows += [f"{SAID[3]} Onvar (talk) 12:34, 5 May 2013 (UTC)"]
    posts = parse("\n".join(["Talk:Loom (weaving)", "", *rows]).encode()).posts
    assert [words(post) for post in posts] == [SAID[0], SAID[1], SAID[3]]
