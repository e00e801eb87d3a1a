"""What boards print around posts: subjects, signatures, quotes that open on a line of their own."""

from collections.abc import Callable

import pytest

from threadconv import reader
from threadconv.model import Paragraph, Post, Quote
from threadconv.options import Options

HEAD = "Kettle club\nBoard index\nPrint view\nLimescale again\n3 posts • Page 1 of 1\n"


def post(name: str, subject: str, minute: int, body: str) -> str:
    card = f"{name}\nPosts: 12\nJoined: Tue Mar 04, 2014 8:12 am\n{subject}\n\n"
    return f"{card}Post by {name} » Mon Nov 28, 2022 7:{minute:02} am\n\n{body}\nTop\n"


def read(*posts: str) -> tuple[Post, ...]:
    return reader.read((HEAD + "".join(posts)).encode()).thread.posts


def words(one: Post) -> list[str]:
    return [block.text for block in one.body if isinstance(block, Paragraph)]


FIRST = post("Ada", "Limescale again", 1, "The spout is furred up once more, what now?")


def test_the_title_above_a_post_is_its_subject() -> None:
    posts = read(FIRST, post("Bo", "Re: Limescale again", 5, "Citric acid, a spoonful, cold."))
    assert [one.subject for one in posts] == ["Limescale again", "Re: Limescale again"]
    assert [one.author for one in posts] == ["Ada", "Bo"]
    assert words(posts[1]) == ["Citric acid, a spoonful, cold."]


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
        post("Bo", "Re: Limescale again", 5, f"Citric acid, a spoonful, cold.\n{tail}"),
        post("Bo", "Re: Limescale again", 9, f"And rinse it twice afterwards.\n{tail}"),
    )
    assert [one.signature for one in posts] == [None, signature, signature]


def test_what_stands_below_the_note_of_an_edit_is_a_signature() -> None:
    note = "Last edited by Bo on Mon Nov 28, 2022 7:06 am, edited 1 time in total."
    posts = read(
        FIRST, post("Bo", "Re: Limescale again", 5, f"Citric acid, cold.\n{note}\nTea first")
    )
    assert (posts[1].edited_as, posts[1].signature) == (note, "Tea first")


@pytest.mark.parametrize(
    "opening",
    ["Ada wrote: ↑ Mon Nov 28, 2022 7:01 am", "Ada wrote: ↑\nMon Nov 28, 2022 7:01 am\n",
     "Ada wrote:\n", "Ada wrote:"],
)  # fmt: skip
def test_a_quote_opens_on_a_line_of_its_own_or_before_its_words(opening: str) -> None:
    said = "The spout is furred up once more, what now?"
    answer = post("Bo", "Re: Limescale again", 5, f"{opening}{said}\nCitric acid, cold.")
    quote, own = read(FIRST, answer)[1].body
    assert isinstance(quote, Quote)
    assert (quote.author, quote.post) == ("Ada", "p1")
    assert quote.body == (Paragraph(text=said),)
    assert own == Paragraph(text="Citric acid, cold.")


def row(name: str, number: int, date: str, said: str) -> str:
    """A post as vBulletin 3 prints it where a rule divides the author's card."""
    card = f"{name}\nOriginal Poster\n{RULE}\nNever at {name}'s!\n{name * 2} shed\n\xa0\n"
    labels = "Join Date: Aug 2008\nLocation: Tissington\nPosts: 1,077\n"
    foot = f"{name} is offline\nReply\n{name}\nView Public Profile\nFind More Posts by {name}\n"
    return f"Old {date}\n#{number}\n{card}{labels}{said}\n{foot}"


RULE = "━" * 40
ROWS = (
    "Thread Tools\n"
    + row("Ada", 1, "Feb 14, 2016, 9:05 pm", "The spout is furred up once more.")
    + row("Bo", 2, "Feb 14, 2016, 9:07 pm", "Citric acid.")
    + row("Ada", 3, "Feb 15, 2016, 8:12 am", "Thanks, that did it!")
    + "« Previous Thread | Next Thread »\nPowered by vBulletin® Version 3.8.7\n"
)


def test_a_rule_in_a_card_does_not_end_it_and_the_foot_is_no_card() -> None:
    posts = reader.read(ROWS.encode()).thread.posts
    assert [one.author for one in posts] == ["Ada", "Bo", "Ada"]
    assert [words(one) for one in posts] == [
        ["The spout is furred up once more."], ["Citric acid."], ["Thanks, that did it!"],
    ]  # fmt: skip
    assert [one.signature for one in posts] == [None, None, None]


def twice(name: str, posts: int, date: str, said: str) -> str:
    """A post with two headers, as Invision Community 5 prints it."""
    card = f"{name}\nMembers\n{posts}\nposts\n7\nReputation\n\n{name}\nMembers\n\n"
    return f"{card}{date}\nAuthor stats\n\n{date}\n\n{said}\n\nQuote\n\n"


def test_a_date_that_a_header_prints_twice_is_one_posts() -> None:
    day = "June 14, 2024"
    dump = (
        "Recommended Posts\n\n"
        + twice("Ada Quill", 204, day, "The spout is furred up once more.")
        + twice("Bo Finch", 17, day, "Citric acid")
        + twice("Ada Quill", 204, "June 15, 2024", "Thanks, that did it!")
        + "Go to topic listing\nPowered by Invision Community\n"
    )
    posts = reader.read(dump.encode()).thread.posts
    assert [one.author for one in posts] == ["Ada Quill", "Bo Finch", "Ada Quill"]
    assert [words(one) for one in posts] == [
        ["The spout is furred up once more."], ["Citric acid"], ["Thanks, that did it!"],
    ]  # fmt: skip


def test_a_subject_may_begin_with_the_word_for_its_icon() -> None:
    titles = ("Default Kettle furred up once more", *["Default Re: Kettle furred up once more"] * 2)
    dump = "Kettle furred up once more\nThread Tools\n" + "".join(
        row(
            name,
            number,
            f"Feb 14, 2016, 9:{number:02} pm",
            f"{title}\n{RULE}\nIt is number {number}!",
        )
        for number, (name, title) in enumerate(zip(("Ada", "Bo", "Ada"), titles, strict=True), 1)
    )
    posts = reader.read(dump.encode()).thread.posts
    assert [words(one) for one in posts] == [[f"It is number {number}!"] for number in (1, 2, 3)]
    assert [one.subject for one in posts][1:] == ["Re: Kettle furred up once more"] * 2


def test_whoever_alone_answers_is_no_furniture() -> None:
    card = "New member\nJoined\nApr 1, 2020\nMessages\n12\n"
    said = ("Did it go blue?", "A bit, at the corner.", "Strop it.", "Water or oil?")
    rows = ["Hand tools", "The iron will not take an edge"]
    for at, text in enumerate(said):
        rows += ["Old Tom" if at == 0 else "D\nDorrit", f"{card}Apr {at + 2}, 2024", f"#{at + 1}"]
        rows += [text]
    posts = reader.read("\n".join(rows).encode()).thread.posts
    assert [one.author for one in posts] == ["Old Tom", "Dorrit", "Dorrit", "Dorrit"]
    assert [words(one) for one in posts] == [[each] for each in said]


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
    assert [words(one) for one in posts] == [[text] for text in said]


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
    assert [words(one) for one in posts] == [[text] for text in said]
    assert [one.signature for one in posts] == [mottos[name] for name in names]


def test_a_card_may_stand_over_a_rule_with_the_date_below_it() -> None:
    rows = ["Limescale again", "Page of 1", "Latest Activity"]
    said = ("The spout is furred up again.", "Citric acid, cold.", "It was the spout, not the lid.")
    for n, (name, text) in enumerate(zip(("Ada", "Bo", "Ada"), said, strict=True), 1):
        rows += ["", name, "Member", "Join Date: Aug 2021", "Posts: 46", "_" * 50]
        rows += [f"08-1{n}-2022, 11:05 AM", f"#{n}", text]
    posts = reader.read("\n".join(rows).encode()).thread.posts
    assert [one.author for one in posts] == ["Ada", "Bo", "Ada"]
    assert [words(one) for one in posts] == [[text] for text in said]


@pytest.mark.parametrize(
    ("head", "below", "subject"),
    [
        pytest.param(
            "Limescale in the kettle",
            "Citric acid?",
            "Limescale in the kettle",
            id="words below it",
        ),
        pytest.param("Limescale in the kettle", "", None, id="the post says nothing else"),
    ],
)
def test_the_title_right_below_the_number_of_the_first_post_is_its_subject(
    head: str, below: str, subject: str | None
) -> None:
    rows = ["Tea and kettles", head, "Page of 1", "Latest Activity"]
    said = (f"{head}\n{below}".strip(), "Citric acid, cold.", "It was the spout, not the lid.")
    for n, (name, text) in enumerate(zip(("Ada", "Bo", "Ada"), said, strict=True), 1):
        rows += ["", name, "Member", "Join Date: Aug 2021", "Posts: 46"]
        rows += [f"08-1{n}-2022, 11:05 AM", f"#{n}", text, "Comment"]
    first = reader.read("\n".join(rows).encode()).thread.posts[0]
    assert first.subject == subject
    assert words(first) == [below or head]


def test_dates_of_lists_below_the_thread_tell_the_order_of_day_and_month() -> None:
    rows = ["Tea and kettles", "Limescale again", "Page of 1", "Latest Activity"]
    said = ("It is furred up again.", "Citric acid, cold. It was 23-04-2011 here.", "Thanks!")
    for n, (name, text) in enumerate(zip(("Ada", "Bo", "Ada"), said, strict=True), 1):
        rows += ["", name, "Member", "Join Date: Aug 2011", "Posts: 46"]
        rows += [f"08-0{n}-2022, 11:05 AM", f"#{n}", text, "Comment"]
    rows += ["Similar Threads", "Which kettle?", "Cy", "12-30-2020 10:48 PM"]
    posts = reader.read("\n".join(rows).encode()).thread.posts
    assert [post.posted for post in posts] == [f"2022-08-0{n}T11:05:00" for n in (1, 2, 3)]


def test_marks_that_a_writer_types_before_a_quote_are_no_part_of_its_words() -> None:
    said = "The spout is furred up once more, what now?"
    answer = post("Bo", "Re: Limescale again", 5, f"> {said}\nCitric acid, a spoonful, cold.")
    quote, own = read(FIRST, answer)[1].body
    assert isinstance(quote, Quote)
    assert (quote.post, quote.body) == ("p1", (Paragraph(text=said),))
    assert own == Paragraph(text="Citric acid, a spoonful, cold.")


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
    assert words(first) == [said[0]]
    assert [post.reply_to for post in others] == [("p1",), ("p1",)]


def test_a_button_below_a_full_line_is_not_joined_to_it() -> None:
    full = "We had the same at school and the teacher told us that it was the wood."
    rows = [f"   {'Limescale again'}", ""]
    for n, (name, text) in enumerate((("Ada", full), ("Bo", "My wife says it's me.")), 1):
        rows += [f"   {name}", "   Posts: 104", f"   Apr {n + 2}, 2024 8:03 am", f"   #{n}", ""]
        rows += [f"   {text}", "   Reply Quote", ""]
    posts = reader.read("\n".join(rows).encode(), options=Options(layout="lynx")).thread.posts
    assert [words(one) for one in posts] == [[full], ["My wife says it's me."]]


def test_a_word_above_all_bylines_and_below_the_buttons_is_no_words_of_the_post_above() -> None:
    said = ("The spout is furred up once more, what now?", "Citric acid, cold.")
    rows = ["Kettle club", "Board index", "Limescale again", "Post Reply"]
    for n, (name, text) in enumerate(zip(("Ada", "Bo"), said, strict=True), 1):
        rows += [name, "Posts: 12", "Joined: Tue Mar 04, 2014 8:12 am", "Re: Limescale again"]
        rows += ["Quote", "", "Post", f"by {name} » Mon Nov 28, 2022 7:0{n} am", "", text, "Top"]
    posts = reader.read("\n".join([*rows, "Post Reply"]).encode()).thread.posts
    assert [words(one) for one in posts] == [[text] for text in said]


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
    assert [words(one) for one in posts] == [[text] for text in said]
