"""Signatures: told from bodies by what stands between, and by their return."""

import pytest

from support.invented_thread import NAMES, TITLE, posts_of
from support.invented_thread import SAID as TALK
from support.printed_posts import FIRST, phpbb, read, texts
from threadconv import parse, reader
from threadconv.model import Post

SAID = ("Oil the beam before you bend it, Pellit.", "I did, Onvar, and it pulls all the same.")


SIGNED = ("Loom of ash, brake of oak", "Weaver to the mill at Harfa")


def thread(above: str, *more: str) -> str:
    """A thread of two weavers, each with a signature; and one of a third, who writes once."""
    rows = ["A loom that pulls to one side", ""]
    for n in range(4):
        said = SAID[n % 2] if n < 2 else f"{SAID[n % 2]} Once more."
        rows += [("Onvar", "Pellit")[n % 2], "Weaver", f"May 1{n}, 2024", f"   {said}"]
        rows += [f"{above}{SIGNED[n % 2]}", "Molen ut"]
    rows += ["Quasse", "Weaver", "May 15, 2024", f"   {SAID[0]} And the brake?"]
    return "\n".join([*rows, *more, "Molen ut"])


def signatures(dump: str) -> list[str | None]:
    posts: tuple[Post, ...] = parse(dump.encode()).posts
    return [post.signature for post in posts]


@pytest.mark.parametrize(
    ("above", "last", "signed"),
    [
        pytest.param("", "Cords and dyes", "Cords and dyes", id="set apart as the others are"),
        pytest.param("   ", "   Cords and dyes", None, id="nothing but its return tells"),
    ],
)
def test_a_signature_is_set_apart_as_those_are_that_return(
    above: str, last: str, signed: str | None
) -> None:
    assert signatures(thread(above, last)) == [*SIGNED, *SIGNED, signed]


def test_a_note_with_its_date_parts_a_signature_that_holds_a_quote() -> None:
    rows = ["A loom that pulls to one side"]
    for n, text in enumerate((*SAID, *SAID)):
        rows += [("Onvar", "Pellit")[n % 2], f"May 1{n}, 2024", text]
    rows += [
        "Last edited by Pellit on May 20, 2024",
        "Quasse wrote:",
        "The loom is a friend.",
        "Yes",
    ]
    assert signatures("\n".join(rows))[-1] == "Quasse wrote:\nThe loom is a friend.\nYes"


NOTE = "Last edited: May 20, 2024"


def board(*below: tuple[str, ...]) -> list[str | None]:
    """The signatures of one of two members in their thread, with these lines below the words of
    each post of theirs."""
    rows = ["Looms", "A loom that pulls to one side", "Thread starter Onvar"]
    for n in range(1, 9):
        name = ("Onvar", "Pellit")[n % 2]
        rows += [name, "Joined", "Apr 1, 2020", "Messages", "12", f"May 1{n}, 2024", f"#{n}"]
        rows += [f"{SAID[n % 2]} ({n})", *(below[n // 2] if n % 2 else ()), "Report"]
    rows += ["You must log in or register to reply here.", "Share:"]
    return signatures("\n".join(rows))[::2]


def test_a_signature_that_another_sign_tells_is_known_below_other_posts_too() -> None:
    told = board((NOTE, SIGNED[0]), (SIGNED[0],), (), ())
    assert told == [SIGNED[0], SIGNED[0], None, None]


def test_marks_without_words_stand_below_signatures() -> None:
    assert board((SIGNED[0], "+"), (SIGNED[0],), (), ()) == [SIGNED[0], SIGNED[0], None, None]


def test_below_the_note_of_an_edit_a_signature_stands_where_a_blank_ends_bodies() -> None:
    rests = (("\xa0", NOTE, SIGNED[0]), ("\xa0", NOTE), ("\xa0",), ("\xa0",))
    assert board(*rests) == [SIGNED[0], None, None, None]


FURNITURE = "Kettles of all kinds, mended while you wait at Harfa"


@pytest.mark.parametrize(
    ("above", "signed"),
    [
        pytest.param("Then I bought a new one.", True, id="below own words"),
        pytest.param("Onvar wrote:", False, id="in a quote"),
    ],
)
def test_many_words_that_close_posts_of_two_names_are_a_signature(above: str, signed: bool) -> None:
    rows = ["A loom that pulls to one side"]
    for n, name in enumerate(("Onvar", "Pellit", "Quasse", "Rinde", "Sollen", "Tam")):
        closing = [("I had it oiled twice.", above)[n], FURNITURE] if n < 2 else ["So it is."]
        rows += [name, "Weaver", f"May 1{n}, 2024", SAID[n % 2], *closing, "Molen ut"]
    assert signatures("\n".join(rows))[:2] == [FURNITURE if signed else None] * 2


def test_sentences_below_a_gap_with_which_their_writer_closes_no_other_post_are_no_signature() -> (
    None
):
    closing = "I oil the beam on the first Monday of each month, for twenty years now."
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, TALK, strict=True)):
        more = ["", f"   {closing}"] if n == 4 else []
        rows += ["", f"   {name} on May 1{n}, 2024, 9:05 am", f"   {text}", "   I wonder.", *more]
    posts = posts_of(rows, "lynx")
    assert [post.signature for post in posts] == [None] * 6
    assert closing in posts[4].body[-1].text  # type: ignore[union-attr]


@pytest.mark.parametrize("rule", ["* * *", "━━━━━━━━━━━━━━━━━━━━"])
def test_few_words_below_the_rules_of_several_people_are_signatures(rule: str) -> None:
    rows = [TITLE, ""]
    signed = {1: ["", rule, "", SIGNED[1]], 3: ["", rule, "", SIGNED[0]]}
    for n, (name, text) in enumerate(zip(NAMES, TALK, strict=True)):
        rows += [
            name,
            "Weaver",
            f"May 1{n}, 2024",
            "",
            text,
            *signed.get(n, ()),
            "",
            "Molen ut",
            "",
        ]
    told = [post.signature for post in posts_of(rows, "html2text")]
    assert told == [None, SIGNED[1], None, SIGNED[0], None, None]


def test_words_between_two_rules_are_the_writers() -> None:
    rows = [TITLE, ""]
    for n, (name, text) in enumerate(zip(NAMES, TALK, strict=True)):
        framed = ["* * *", "", SIGNED[n // 3], "", "* * *", ""] if n in (1, 3) else []
        rows += [name, "Weaver", f"May 1{n}, 2024", "", text, "", *framed, "Molen ut", ""]
    assert not any(post.signature for post in posts_of(rows, "html2text"))


def test_code_that_is_indented_as_signatures_are_is_none_where_the_post_goes_on_below() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, TALK, strict=True)):
        rows += ["", name, "Posts: 12", f"May 1{n}, 2024, 7:0{n} pm", text]
        rows += ["  turn(beam)", "", "It does that all day."] * (name == "Pellit" and n == 1)
        rows += [" Looms of all ages"] * (name == "Onvar")
    posts = posts_of(rows)
    assert [post.signature for post in posts if post.author == "Onvar"] == ["Looms of all ages"] * 3
    assert [post.signature for post in posts if post.author != "Onvar"] == [None] * 3


@pytest.mark.parametrize(
    ("tail", "signature"),
    [
        pytest.param("Kettles, cups, saucers: all my own", "Kettles, cups, saucers: all my own",
                     id="the same closing line returns"),
        pytest.param("Best regards from Bo", None, id="a typed farewell returns"),
        pytest.param("Bo Bo", None, id="two words return"),
    ],
)  # fmt: skip
def test_closing_lines_that_return_are_a_signature(tail: str, signature: str | None) -> None:
    posts = read(
        FIRST,
        phpbb("Bo", "Re: Limescale again", 5, f"Citric acid, a spoonful, cold.\n{tail}"),
        phpbb("Bo", "Re: Limescale again", 9, f"And rinse it twice afterwards.\n{tail}"),
    )
    assert [one.signature for one in posts] == [None, signature, signature]


def test_what_stands_below_the_note_of_an_edit_is_a_signature() -> None:
    note = "Last edited by Bo on Mon Nov 28, 2022 7:06 am, edited 1 time in total."
    posts = read(
        FIRST, phpbb("Bo", "Re: Limescale again", 5, f"Citric acid, cold.\n{note}\nTea first")
    )
    assert (posts[1].edited_as, posts[1].signature) == (note, "Tea first")


def test_what_goes_on_for_long_below_the_last_post_is_the_page_s() -> None:
    note = "Last edited by Bo on Mon Nov 28, 2022 7:06 am, edited 1 time in total."
    rest = "\n".join(f"Tea number {number} of this week" for number in range(1, 16))
    posts = read(
        FIRST, phpbb("Bo", "Re: Limescale again", 5, f"Citric acid, cold.\n{note}\n{rest}")
    )
    assert texts(posts[1]) == ["Citric acid, cold."]
    assert posts[1].signature is None


def test_a_signature_ends_at_the_button_whatever_stands_below_it() -> None:
    mottos = {
        "Bo": "A poke a day keeps",
        "Cleo Marsh": "Tapes, disks, cartridges",
        "Dan": "73 de Dan",
    }
    said = ("I typed it in twice.", "And then?", "Then it hung.", "Mine too.", "Mine never did.")
    names = ("Bo", "Cleo Marsh", "Bo", "Dan", "Cleo Marsh")
    rows = [
        f"#{at + 1}\n{at + 2}th March 2006, 09:14\n{name}\nMember\nJoin Date: Aug 2008\nPosts: 77\n"
        f"{text}\n__________________\n{mottos[name]}\nReply With Quote\n"
        f"{name}\nView Public Profile\n"
        f"{'Cheap disks, box of 50' if at == 1 else ''}\n"
        for at, (name, text) in enumerate(zip(names, said, strict=True))
    ]
    posts = reader.read("".join(rows).encode()).thread.posts
    assert [texts(one) for one in posts] == [[text] for text in said]
    assert [one.signature for one in posts] == [mottos[name] for name in names]


CLOSED = (
    ("Ann", "It has warped again, on the side of the window this time. What now?"),
    ("Bo", "Oil it before you bend it back, and then leave it for a week."),
    ("Cy", "No oil. It goes rancid, and you smell it in the cloth for years."),
    ("Ann", "I have no room that is warm enough for that, to be honest."),
    ("Bo", "Then take it to the mill, they have a press for such beams."),
    ("Cy", "They had one. It was sold with the looms, two years ago."),
    ("Dan", "I have bought it, and it stands in my barn. Come by on Sunday!"),
    ("Bo", "There you are. Ask him about the brake as well."),
)


def closed(closing: str, *at: int) -> list[Post]:
    """The posts of a thread by several people, with these lines below the words of some."""
    rows = ["A loom that pulls to one side", ""]
    for day, (name, said) in enumerate(CLOSED):
        rows += [name, f"May {day + 2}, 2021 at 10:04 AM", "", said]
        rows += [*[closing.format(day=day)] * (day in at), ""]
    return list(parse("\n".join(rows)).posts)


def test_what_closes_posts_of_several_people_is_the_page_s() -> None:
    posts = closed("(Reply) (Parent)", 1, 3, 6)
    assert [texts(one) for one in posts] == [[said] for _, said in CLOSED]
    assert [one.signature for one in posts] == [None] * len(CLOSED)


@pytest.mark.parametrize(
    ("closing", "at"),
    [
        pytest.param("MCA", (1, 4, 7), id="one person signs so"),
        pytest.param("Thanks", (1, 3, 6), id="who takes leave says so"),
        pytest.param("Nice one", (1, 3), id="two say so"),
    ],
)
def test_few_words_that_close_posts_are_their_authors(closing: str, at: tuple[int, ...]) -> None:
    posts = closed(closing, *at)
    assert [i for i, one in enumerate(posts) if closing in "\n".join(texts(one))] == list(at)


@pytest.mark.parametrize(("dialect", "signed"), [("fluxbb", SIGNED[0]), ("discourse", None)])
def test_a_line_across_the_page_is_over_a_signature_where_writers_have_none(
    dialect: str, signed: str | None
) -> None:
    rows = [TITLE, ""]
    for n, (name, text) in enumerate(zip(NAMES, TALK, strict=True)):
        below = ["* * *", "", SIGNED[0], ""] if n == 3 else []
        rows += [name, "Weaver", f"May 1{n}, 2024", "", text, "", *below]
    posts = parse("\n".join(rows).encode(), layout="html2text", dialect=dialect).posts
    assert [post.signature for post in posts] == [None, None, None, signed, None, None]


def test_a_short_rule_that_a_writer_has_typed_is_his_own() -> None:
    rows = [TITLE, ""]
    for n, (name, text) in enumerate(zip(NAMES, TALK, strict=True)):
        rows += [name, "Weaver", f"May 1{n}, 2024", "", text, *["____", SIGNED[0]] * (n == 3)]
    posts = parse("\n".join(rows).encode(), dialect="fluxbb").posts
    assert posts[3].signature is None


def lynx(*more: tuple[int, list[str]]) -> list[str | None]:
    """The signatures of a thread in lynx, where these posts have more lines below their words."""
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, TALK, strict=True)):
        rows += ["", f"   {name} on May 1{n}, 2024, 9:05 am", f"   {text}", f"   {TALK[n - 2]}"]
        rows += [f"   {row}" for at, below in more for row in below if at == n]
    return [post.signature for post in posts_of(rows, "lynx")]


def test_what_stands_below_code_is_no_signature() -> None:
    code = ["  * a beam", "  * a brake", "", "turn(beam)", "  oil(beam)", "", "Oil and beam"]
    assert lynx((3, code)) == [None] * 6


def test_a_signature_below_the_note_of_how_many_like_a_post_is_known_below_others() -> None:
    liked = ["3 Likes", FURNITURE]
    rows = [TITLE]
    for n, name in enumerate(("Onvar", "Pellit", "Quasse", "Rinde", "Sollen", "Tam")):
        below = {0: liked, 3: [FURNITURE]}.get(n, [])
        rows += [name, "Weaver", f"May 1{n}, 2024", TALK[n], *below]
    told = [post.signature for post in posts_of(rows)]
    assert told == [FURNITURE, None, None, FURNITURE, None, None]


def test_what_stands_below_those_who_like_a_post_is_none_of_its_words() -> None:
    posts = closed("Cy and Dan like this\nOil, cloth, patience", 1)
    assert [texts(one) for one in posts] == [[said] for _, said in CLOSED]
    assert posts[1].signature == "Oil, cloth, patience"


def test_counts_below_those_who_like_posts_are_no_signatures() -> None:
    posts = closed("Cy and Dan like this\nfavorite {day}", 1, 3)
    assert [texts(one) for one in posts] == [[said] for _, said in CLOSED]
    assert [one.signature for one in posts] == [None] * len(CLOSED)
