"""Where the words of a post begin and end, however short they are."""

from collections.abc import Callable

import pytest

from support.printed_posts import HEAD, texts
from threadconv import parse, reader
from threadconv.model import Paragraph
from threadconv.options import Options

SHORT = ("👍", "+1", "42", "...", "2019", "LOL", "Same here")


SAID = ("The roof is of slate.", "Mine is felt.", "Nails rust.", "Copper ones do not.", "True.")


def under(at: int, said: str) -> str:
    """A post whose card stands below its number."""
    card = f"Ada Rowe{at % 3}\nActive Member\nJoined\nJan 5, 2019\nMessages\n120\n"
    return f"Mar {at + 1}, 2010 at 3:07 PM\n#{at + 1}\n{card}{said}\n\xa0\nReply\n"


def over(at: int, said: str) -> str:
    """A post whose card stands above its number."""
    card = f"Ada Rowe{at % 3}\nActive Member\nJoined\nJan 5, 2019\nMessages\n120\n"
    return f"{card}Mar {at + 1}, 2010 at 3:07 PM\n#{at + 1}\n{said}\nReply\nQuote\n"


@pytest.mark.parametrize("printed", [under, over])
@pytest.mark.parametrize("short", SHORT)
def test_a_post_of_one_sign_or_number_is_said(
    short: str, printed: Callable[[int, str], str]
) -> None:
    said = (*SAID[:3], short, *SAID[3:])
    posts = reader.read("".join(map(printed, range(len(said)), said)).encode()).thread.posts
    assert [texts(one) for one in posts] == [[text] for text in said]


def test_a_first_post_of_few_words_is_no_line_of_its_card() -> None:
    said = ("No idea, sorry", "A bit, at the corner.", "Strop it. Then strop it again.")
    rows = ["Limescale again", "Viewing 3 posts - 1 through 3 (of 3 total)"]
    for n, (name, text) in enumerate(zip(("Ada", "Bo", "Ada"), said, strict=True), 1):
        quote = ["Ada wrote:", said[0]] if n > 1 else []
        rows += [
            f"April {n + 2}, 2024 at 8:03 am",
            f"#4881{n}",
            name,
            "Participant",
            "",
            *quote,
            text,
        ]
    first, *others = reader.read("\n".join(rows).encode()).thread.posts
    assert texts(first) == [said[0]]
    assert [post.reply_to for post in others] == [("p1",), ("p1",)]


def test_a_button_below_a_full_line_is_not_joined_to_it() -> None:
    full = "We had the same at school and the teacher told us that it was the wood."
    rows = [f"   {'Limescale again'}", ""]
    for n, (name, text) in enumerate((("Ada", full), ("Bo", "My wife says it's me.")), 1):
        rows += [f"   {name}", "   Posts: 104", f"   Apr {n + 2}, 2024 8:03 am", f"   #{n}", ""]
        rows += [f"   {text}", "   Reply Quote", ""]
    posts = reader.read("\n".join(rows).encode(), options=Options(layout="lynx")).thread.posts
    assert [texts(one) for one in posts] == [[full], ["My wife says it's me."]]


def test_a_word_above_all_bylines_and_below_the_buttons_is_no_words_of_the_post_above() -> None:
    said = ("The spout is furred up once more, what now?", "Citric acid, cold.")
    rows = ["Kettle club", "Board index", "Limescale again", "Post Reply"]
    for n, (name, text) in enumerate(zip(("Ada", "Bo"), said, strict=True), 1):
        rows += [name, "Posts: 12", "Joined: Tue Mar 04, 2014 8:12 am", "Re: Limescale again"]
        rows += ["Quote", "", "Post", f"by {name} » Mon Nov 28, 2022 7:0{n} am", "", text, "Top"]
    posts = reader.read("\n".join([*rows, "Post Reply"]).encode()).thread.posts
    assert [texts(one) for one in posts] == [[text] for text in said]


def card_below(name: str, minute: int, body: str) -> str:
    head = f"Unread post by {name} » 28 Nov 2022, 07:{minute:02}"
    card = (
        f"User avatar\n          {name}\n          Regular\n          Posts: 12\n          Offline"
    )
    subject = f"\nRe: Limescale again #{minute}\n\n   {head}"
    return f"{subject}\n   {body}\n   {minute} Like this post\n\n   {card}\n\n   Top\n"


def test_what_stands_above_a_card_below_the_words_is_none_of_them() -> None:
    said = ["Vinegar.", "Citric acid, a spoonful, cold.", "It is =)", "What now"]
    page = HEAD + "".join(card_below(f"Ada{n % 3}", 2 + n, text) for n, text in enumerate(said))
    posts = reader.read(page.encode(), options=Options(layout="lynx")).thread.posts
    assert [texts(one) for one in posts] == [[text] for text in said]


def test_a_short_post_is_no_line_of_the_card() -> None:
    said = ("The beam is bent to one side.", "Mine was bent as well.", "Is yours oiled, Onvar?")
    rows = ["A loom that pulls to one side"]
    for n, text in enumerate((*said, "poor old thing", *said), 1):
        rows += [f"Reply {n}", "1 year ago", "Onvar" if n % 2 else "Pellit", "Weaver of Harfa"]
        rows += [f"2{n}", text, f"{n}", "Report"]
    posts = parse("\n".join(rows)).posts
    assert [post.body for post in posts] == [
        (Paragraph(text=text),) for text in (*said, "poor old thing", *said)
    ]
