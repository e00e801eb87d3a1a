"""What returns at every post is furniture, in a language that no dialect knows."""

import pytest

from support.invented_thread import NAMES, SAID, TITLE, posts_of
from support.printed_posts import texts as texts_of
from threadconv import parse, reader
from threadconv.segments.keys import masked

POSTS = (
    ("Onvar", "3 May 2021 10:14", "My loom warps on one side only, and I have oiled it twice now."),
    ("Pellit", "3 May 2021 11:02", "Is the beam straight? Mine was bent by the last owner of it."),
    ("Onvar", "3 May 2021 18:40", "It is straight. I have laid a ruler on it this afternoon."),
    (
        "Quasse",
        "4 May 2021 07:21",
        "Then look at the brake, Onvar. A worn brake pulls to one side.",
    ),
    (
        "Onvar",
        "5 May 2021 21:09",
        "The brake it was! Thank you, a new one costs less than the oil.",
    ),
)


CARD_ABOVE = "{name}\nBrelva\nTolmi: 4{n}\nVeskadur\n{date}\n{text}\nHarfa\nGlim ut"


CARD_BELOW = "{date}\n{name}\nBrelva\nPosts: 4{n}\nVeskadur\n{text}\nHarfa\nGlim ut"


LABELS = "{name}\nOst\nBrelva{n}\nVur\nMolin {n}\n{date}\n{text}\nHarfa"


def page(form: str) -> bytes:
    posts = (
        form.format(name=name, date=date, text=text, n=n)
        for n, (name, date, text) in enumerate(POSTS, 1)
    )
    return "\n".join(["A loom that pulls to one side", "Meldon", *posts, "Meldon ut"]).encode()


@pytest.mark.parametrize("form", [CARD_ABOVE, CARD_BELOW, LABELS])
def test_bodies_are_cut_where_furniture_begins(form: str) -> None:
    thread = parse(page(form))
    said = [
        (post.author, "\n".join(getattr(block, "text", "") for block in post.body))
        for post in thread.posts
    ]
    assert said == [(name, text) for name, _, text in POSTS]


def test_a_name_that_returns_at_most_posts_is_no_furniture() -> None:
    often = [("Onvar", date, text) for _, date, text in POSTS]
    often[1] = POSTS[1]
    rows = [row for name, date, text in often for row in (name, "Posts: 12", date, text)]
    thread = parse("\n".join(["A loom that pulls to one side", *rows]).encode())
    assert [post.author for post in thread.posts[1:]] == [name for name, _, _ in often[1:]]


@pytest.mark.parametrize("names", [("Onvar", "Onvar", "Pellit"), ("Onvar", "Pellit", "Pellit")])
def test_a_name_that_returns_in_the_first_of_three_posts_is_no_furniture(
    names: tuple[str, ...],
) -> None:
    posts = [
        f"{date} #{n}\n{name}\nView Profile\nActive member\nJoined: May 2012\n{text}\nReply"
        for n, (name, (_, date, text)) in enumerate(zip(names, POSTS, strict=False), 1)
    ]
    thread = parse("\n".join(["A loom that pulls to one side", *posts, "Log in"]).encode())
    assert [post.author for post in thread.posts] == list(names)


def test_a_name_that_returns_is_no_furniture_where_some_have_a_rank_below_it() -> None:
    often = [(name, date, text) for name, (_, date, text) in zip("ABBAB", POSTS, strict=True)]
    people = {"A": "Onvar\nHero Member\nPosts: 12", "B": "Pellit\nPosts: 31"}
    rows = [row for who, date, text in often for row in (people[who], date, text)]
    thread = parse("\n".join(["A loom that pulls to one side", *rows]).encode())
    names = [people[who].partition("\n")[0] for who, _, _ in often]
    assert [post.author for post in thread.posts[1:]] == names[1:]


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("12 likes", "0 like"),
        ("1 like", "0 like"),
        ("3Report", "0Report"),
        ("Since 3 May 2021", "Since 0"),
        ("Alphabyte2", "Alphabyte2"),
        pytest.param("Firefox 115Windows 10", "00", id="what a comment was written with"),
        pytest.param("-1 | Reply", "0 | Reply", id="votes against a post"),
    ],
)
def test_numbers_and_dates_are_masked_but_not_those_of_a_name(text: str, same: str) -> None:
    assert masked(text) == same


@pytest.mark.parametrize("short", [(), (1,), (0, 3)])
def test_votes_below_posts_are_furniture_be_they_below_a_word_or_a_sentence(
    short: tuple[int, ...],
) -> None:
    said = ["Ruler", "Brake", "Beam", "Oil"]
    rows = ["A loom that pulls to one side"]
    for at, (name, date, text) in enumerate(POSTS):
        rows += [name, date, f"#{at + 1}", said[at] if at in short else text, str(at * 7 % 4), ""]
    thread = parse("\n".join(rows).encode())
    texts = [getattr(block, "text", "") for post in thread.posts for block in post.body]
    assert texts == [said[at] if at in short else text for at, (*_, text) in enumerate(POSTS)]


def test_a_name_that_holds_a_number_is_none_that_is_numbered_anew() -> None:
    people = {
        "A": "Little Owl 7\nPosts: 12",
        "B": "Onvar\n[a]\nPosts: 31",
        "C": "Pellit\n[a]\nPosts: 1",
    }
    rows = ["A loom that pulls to one side"]
    often = "BCABACA"
    texts = [text for *_, text in POSTS] + ["So it was the brake.", "They all wear out some day."]
    for number, (who, text) in enumerate(zip(often, texts, strict=True), 1):
        rows += [people[who], f"#{number}", f"{number} May 2021 10:14", text]
    thread = parse("\n".join(rows).encode())
    names = [people[who].partition("\n")[0] for who in often]
    assert [post.author for post in thread.posts] == names


@pytest.mark.parametrize("rule", ["* * *", "━" * 72], ids=["html2text", "w3m"])
def test_a_rule_below_all_posts_is_no_words_of_theirs(rule: str) -> None:
    cards = [f"#### {name}\n\n{date}\n\n{text}\n\n{rule}\n" for name, date, text in POSTS]
    thread = parse("\n".join(["# A loom that pulls to one side\n", *cards]).encode())
    said = [(post.author, [getattr(x, "text", "") for x in post.body]) for post in thread.posts]
    assert said == [(name, [text]) for name, _, text in POSTS]


@pytest.mark.parametrize(
    "foot", [["Harfa", "Glim ut"], ["Harfa", "3", "Glim ut"]], ids=["buttons", "votes between"]
)
@pytest.mark.parametrize("tail", [[], ["Meldon", "Brelva ut"]], ids=["end", "the page goes on"])
def test_what_both_posts_have_below_their_words_is_furniture(
    foot: list[str], tail: list[str]
) -> None:
    rows = ["A loom that pulls to one side"]
    for name, date, text in POSTS[:2]:
        rows += [name, "Posts: 12", date, text, *foot]
    thread = parse("\n".join([*rows, *tail]).encode())
    said = [(post.author, [getattr(x, "text", "") for x in post.body]) for post in thread.posts]
    assert said == [(name, [text]) for name, _, text in POSTS[:2]]


def test_a_line_that_both_of_two_posts_end_in_is_said() -> None:
    rows = ["A loom that pulls to one side"]
    for name, date, text in POSTS[:2]:
        rows += [name, "Posts: 12", date, text, "Best of luck"]
    thread = parse("\n".join(rows).encode())
    said = [[getattr(x, "text", "") for x in post.body] for post in thread.posts]
    assert said == [[f"{text}\nBest of luck"] for *_, text in POSTS[:2]]


@pytest.mark.parametrize("again", ["{name}\n{name}", "{name}\n[a]"], ids=["twice", "a picture"])
def test_who_answers_all_others_is_no_furniture(again: str) -> None:
    people = {"A": "Onvar\nBrelva\nPosts: 12", "B": again.format(name="Pellit") + "\nPosts: 31"}
    rows = ["A loom that pulls to one side"]
    for number, (who, (_, _, text)) in enumerate(zip("ABABB", POSTS, strict=True), 1):
        rows += [people[who], f"#{number}", f"{number} May 2021 10:14", text, "Harfa"]
    thread = parse("\n".join(rows).encode())
    names = [people[who].partition("\n")[0] for who in "ABABB"]
    assert [post.author for post in thread.posts] == names


def test_words_that_are_quoted_behind_a_name_are_no_furniture() -> None:
    said = ["Send a picture", "And oil.", *(text for *_, text in POSTS[2:])]
    rows = ["A loom that pulls to one side"]
    for number, ((name, date, _), text) in enumerate(zip(POSTS, said, strict=True), 1):
        quote = ["(3 May 2021 10:14)Onvar Wrote: Send a picture"] if number in (3, 4) else []
        rows += [name, "Posts: 12", f"#{number}", date, *quote, text, "Harfa", "Glim ut"]
    first, *_ = parse("\n".join(rows).encode()).posts
    assert [getattr(block, "text", "") for block in first.body] == [said[0]]


def test_a_line_is_the_same_one_where_some_posts_have_no_count_in_it() -> None:
    forms = ("{} 2 {} {} 1 {} {}", "{} {} {} {} {}", "{} {} 4 {} {} 1 {} 3", "{} {} 7 {} {} {}")
    votes = [form.format("helpful", "curious", "funny", "agree", "disagree") for form in forms]
    rows = ["A loom that pulls to one side"]
    for n, (name, date, text) in enumerate(POSTS):
        rows += [name, date, text, votes[n % len(votes)]]
    thread = parse("\n".join(rows).encode())
    assert [post.body[0].text for post in thread.posts] == [text for *_, text in POSTS]  # type: ignore[union-attr]


def test_a_row_of_labels_below_all_posts_is_their_foot_though_a_guest_lacks_some() -> None:
    rows = ["A loom that pulls to one side"]
    for n, (name, date, text) in enumerate(POSTS):
        town = "" if n == 1 else "From: Meldon, Brelland | "
        rows += [name, date, text, f"Posts: 3{n} | {town}Registered: May 2019 | IP: Logged"]
    thread = parse("\n".join(rows).encode(), layout="chromium")
    assert [post.author for post in thread.posts] == [name for name, *_ in POSTS]
    assert [post.body[0].text for post in thread.posts] == [text for *_, text in POSTS]  # type: ignore[union-attr]


@pytest.mark.parametrize("sign", [" | ", " · "])
def test_a_row_of_buttons_is_the_same_where_one_of_them_is_missing(sign: str) -> None:
    rows = ["A loom that pulls to one side"]
    for n, (name, date, text) in enumerate(POSTS):
        buttons = [f"Glim {n * 7}", "Molen ut", "Ost", *(["Harfa ut"] if n % 2 else []), "Brelva"]
        rows += [f"{name} ★ Vurda" if n == 3 else name, date, text, sign.join(buttons)]
    thread = parse("\n".join(rows).encode(), layout="chromium")
    assert [post.author for post in thread.posts] == [name for name, _, _ in POSTS]
    assert [post.body[0].text for post in thread.posts] == [  # type: ignore[union-attr]
        text for _, _, text in POSTS
    ]
    assert not any(post.signature for post in thread.posts)


ROW, MORE = "Harfa Glim ut Tolmi!", " Veskadur ut: {n}"


def test_a_row_of_buttons_is_the_same_one_where_it_goes_on_at_some_posts() -> None:
    ends = ("", MORE.format(n=1), MORE.format(n=2), "", MORE.format(n=5))
    posts = (
        f"{name}\n{date}\n{text}\n{ROW}{end}"
        for (name, date, text), end in zip(POSTS, ends, strict=True)
    )
    thread = parse("\n".join(["A loom that pulls to one side", *posts]).encode())
    told = [[getattr(block, "text", "") for block in post.body] for post in thread.posts]
    assert told == [[text] for _, _, text in POSTS]


def test_a_sentence_in_two_of_four_posts_is_said_and_repeated() -> None:
    said = "Turn the beam over and wait for a week or two."
    texts = ("It has warped. What now?", said, f"{said}\n\nHow long?", "Thanks to you both.")
    rows = [
        f"{name}\nMay {day}, 2021 at 10:04 AM\n\n{text}\n\nHarfa\n"
        for day, (name, text) in enumerate(zip(("Ann", "Bo", "Cy", "Ann"), texts, strict=True), 3)
    ]
    thread = parse("\n".join(["A loom that pulls to one side", "", *rows]))
    assert [post.text for post in thread.posts[1].body] == [said]
    assert thread.posts[2].reply_to == ("p2",)


def test_whoever_alone_answers_is_no_furniture() -> None:
    card = "New member\nJoined\nApr 1, 2020\nMessages\n12\n"
    said = ("Did it go blue?", "A bit, at the corner.", "Strop it.", "Water or oil?")
    rows = ["Hand tools", "The iron will not take an edge"]
    for at, text in enumerate(said):
        rows += ["Old Tom" if at == 0 else "D\nDorrit", f"{card}Apr {at + 2}, 2024", f"#{at + 1}"]
        rows += [text]
    posts = reader.read("\n".join(rows).encode()).thread.posts
    assert [one.author for one in posts] == ["Old Tom", "Dorrit", "Dorrit", "Dorrit"]
    assert [texts_of(one) for one in posts] == [[each] for each in said]


def test_a_button_over_names_is_no_label_of_theirs() -> None:
    cards = {
        "Onvar": ("Hero Member", "Northern hills"),
        "Pellit": ("Full Member", "Somewhere wet"),
        "Quasse": ("Newbie", "At the loom"),
    }
    rows = [f"Topic: {TITLE} (Read 912 times)", ""]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        rank, place = cards[name]
        rows += [f"  • {rank}", f"  • {place}", "  • Logged", f"• {name}", "• **", f"• {rank}", ""]
        rows += [f"• {n}", "", f"Re: {TITLE}", f"Reply #{n} – March 12, 2019, 06:{n}0:00 PM", text]
        rows += [""]
    posts = posts_of(rows, "resiliparse", "smf")
    assert [post.author for post in posts] == list(NAMES)
    assert [texts_of(post) for post in posts] == [[text] for text in SAID]
