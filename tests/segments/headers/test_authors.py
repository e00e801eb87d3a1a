"""Who wrote a post: what of a card, and of the line of a name, is the name."""

from pathlib import Path

import pytest

from threadconv import parse, reader
from threadconv.dialects import Dialect, choose
from threadconv.lines import Line
from threadconv.segments.headers import Header, decorations, ranked
from threadconv.segments.landmarks import Landmarks
from threadconv.segments.page import Page


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        pytest.param(["Ada Member", "Bo Member", "Cy Member"], ["Ada", "Bo", "Cy"],
                     id="a word behind the name"),
        pytest.param(["Ada 1,204", "Bo 9", "Cy 31"], ["Ada", "Bo", "Cy"],
                     id="a count behind the name"),
        pytest.param(["Ada 1 point2 points", "Bo 0 points1 point", "Cy 1 point2 points",
                      "Dee 0 points1 point"], ["Ada", "Bo", "Cy", "Dee"],
                     id="counts of one and of many"),
        pytest.param(["Ada Old Hand", "Bo Guide", "Cy Old Hand", "Dee Guide"],
                     ["Ada", "Bo", "Cy", "Dee"], id="ranks, each with several bearers"),
        pytest.param(["Postby Ada", "Postby Bo", "Postby Cy"], ["Ada", "Bo", "Cy"],
                     id="a word before the name"),
        pytest.param(["Ada ·", "Bo ·", "Cy ·"], ["Ada", "Bo", "Cy"], id="a sign behind the name"),
        pytest.param(["AdaAda", "BobBob Staff", "CyCy"], ["Ada", "Bob", "Cy"],
                     id="the name once more, run together"),
        pytest.param(["Ada avatar Ada", "Bo avatar Bo", "Cy avatar Cy"], ["Ada", "Bo", "Cy"],
                     id="what the picture is called"),
        pytest.param(["ada_l (Ada Lund)", "bo (Bo)", "cy7 (Cy N.)"], ["ada_l", "bo", "cy7"],
                     id="the full name in brackets"),
        pytest.param(["[a]Ada", "[a]Bo", "[a]Cy"], ["Ada", "Bo", "Cy"],
                     id="what stands for a picture"),
        pytest.param(["adaA", "boB", "cyC"], ["ada", "bo", "cy"], id="the letter of the picture"),
        pytest.param(["Aada", "BBob", "Ccy"], ["ada", "Bob", "cy"],
                     id="the letter of the picture before the name"),
        pytest.param(["MM. Okoro", "LLittle Owl"], ["M. Okoro", "Little Owl"],
                     id="the letter of the picture before both of two names"),
        pytest.param(["Aaron", "Bob"], ["Aaron", "Bob"], id="before one of two"),
        pytest.param(["NNell O", "potter", "Gglaze", "kim"], ["Nell O", "potter", "glaze", "kim"],
                     id="the letter of the picture before some, one of them with a capital"),
        pytest.param(["Aaron", "Bob", "Lloyd"], ["Aaron", "Bob", "Lloyd"],
                     id="two names that begin with one letter twice"),
        pytest.param(["Ada Member", "", "Bo Member", "Cy Member", "Ada Member"],
                     ["Ada", "", "Bo", "Cy", "Ada"], id="posts without a name and of one author"),
        pytest.param(["Old_Tom (Old Tom)", "ann"], ["Old_Tom", "ann"],
                     id="the full name that one of two user names is made of"),
        pytest.param(["Ada (Member)", "ann"], ["Ada (Member)", "ann"], id="a rank of one of two"),
        pytest.param(["Ada Member", "Bo Member"], ["Ada Member", "Bo Member"],
                     id="two names are too few"),
        pytest.param(["Guest 12", "Guest 40", "Guest 7"], ["Guest 12", "Guest 40", "Guest 7"],
                     id="names that differ in their number alone"),
        pytest.param(["Ada Lund", "Bo Lund", "Cy", "Dee Ek", "Eve"],
                     ["Ada Lund", "Bo Lund", "Cy", "Dee Ek", "Eve"], id="two of a family"),
        pytest.param(["Ada ", "Bo ", "Cy"], ["Ada ", "Bo ", "Cy"], id="blanks behind two of them"),
        pytest.param(["anna", "bob", "Otto"], ["anna", "bob", "Otto"],
                     id="names that end as they begin"),
    ],
)  # fmt: skip
def test_what_a_page_prints_beside_its_names_is_no_part_of_them(
    printed: list[str], names: list[str]
) -> None:
    assert decorations.strip(printed) == names


WORDS = (
    "The kettle has been on since noon and nobody came by.",
    "Descale it first, then ask again about the whistle.",
    "That is not what the leaflet says, so I would wait.",
    "Mine went the same way after the second winter.",
    "Lids are sold one by one down at the ironmonger.",
    "Bring it along on Friday and we will have a look.",
)


def page(*heads: str) -> str:
    """A page of posts with these heads."""
    posts = [
        f"{head}\nFeb {number}, 2024\n#{number}\n{WORDS[number - 1]}\nReply\n"
        for number, head in enumerate(heads, 1)
    ]
    return "Kettle club\nForums\nTea\n" + "".join(posts)


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


def test_an_author_is_not_called_as_the_line_below_the_name_in_another_post() -> None:
    rows = ["A kettle that whistles", "Ada", "Old hand"]
    lines = [Line(n, n, text) for n, text in enumerate([*rows, "Ada", "Old hand"], 1)]
    page = Page(lines, ["short"] * len(lines), Landmarks([choose.GENERIC]))
    headers = [Header(2, 3, 2, "Old hand"), Header(3, 5, 3, "Ada")]
    ranked.mend(headers, page)
    assert [(one.author, one.start, one.name) for one in headers] == [("Ada", 1, 1), ("Ada", 3, 3)]


@pytest.mark.parametrize(
    ("cards", "names"),
    [
        ("Ada/Ox, Bo/Ox, Ox/Smith, Ox/Baker", "Ada, Bo, Smith, Baker"),
        ("Ada/Ox, Bo/Ox, Cy/Elk", "Ada, Bo, Cy"),
        ("Ada/Bo, Bo/Ada, Bo/Cy, Cy/Bo, Bo/Cy", "Ada, Bo, Bo, Cy, Bo"),
    ],
)
def test_what_stands_below_several_names_and_over_several_roles_is_none(
    cards: str, names: str
) -> None:
    texts = [text for card in cards.split(", ") for text in card.split("/")]
    lines = [Line(n, n, text) for n, text in enumerate(texts, 1)]
    page = Page(lines, ["short"] * len(lines), Landmarks([choose.GENERIC]))
    headers = [Header(at, at + 2, at, texts[at]) for at in range(0, len(texts), 2)]
    ranked.mend(headers, page)
    assert ", ".join(one.author for one in headers) == names


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


@pytest.mark.parametrize(
    ("line", "author"),
    [
        pytest.param("adaA Offline", "ada", id="the letter of the picture"),
        pytest.param("ada A Offline", "ada", id="that letter apart"),
        pytest.param("adaN Online", "ada", id="the letter of another name"),
        pytest.param("nikau Offline", "nikau", id="no such letter"),
        pytest.param("** ada **  @bo | Premium", "ada", id="bold with blanks inside"),
    ],
)
def test_a_status_names_its_bearer(line: str, author: str) -> None:
    landmarks = Landmarks([choose.GENERIC, choose.load("nodebb")])
    found = landmarks.match("card", line)
    assert found is not None
    assert found["author"] == author


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


@pytest.mark.parametrize(
    ("line", "told"),
    [
        pytest.param("12 posts", {"posts": "12"}, id="a count and its label"),
        pytest.param("1 post", {"posts": "1"}, id="one"),
        pytest.param("1.2k posts", {"posts": "1.2k"}, id="thousands"),
        pytest.param("4,310 Likes received", {"likes received": "4,310"},
                     id="a label of two words"),
        pytest.param("31 posts · Joined May 2019", {"posts": "31", "Joined": "May 2019"},
                     id="the day of joining"),
        pytest.param("[rosette] 7 solutions", {"solutions": "7"}, id="a picture"),
        pytest.param("31 kettles", {}, id="no label"),
        pytest.param("31 posts · Tinker", {}, id="a rank beside it"),
        pytest.param("31", {}, id="a bare number"),
        pytest.param("2,25522 ladles1515 spoons", {"ladles": "2", "spoons": "15"},
                     id="patterns of the dialect"),
        pytest.param("155 spoons", {}, id="what a pattern leaves open"),
    ],
)  # fmt: skip
def test_a_card_counts_without_labels(line: str, told: dict[str, str]) -> None:
    twice = r"(?<=..)(?P<number>\d+)(?=(?P=number) )(?P<count>\d+)"
    kettles = Dialect(
        name="kettles", counts={"ladles": (rf"{twice} ladles",), "spoons": (rf"{twice} spoons",)}
    )
    assert Landmarks([choose.GENERIC, kettles]).vocabulary.counts.of(line) == told


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
