"""The line that returns at every post, on pages of software that no dialect knows."""

from threadconv import parse

FULL = "by {name} ( {n}127 ) on Friday May 3, 2024 @1{n}:51AM (#6415{n})"
SHORT = "by {name} ( {n}127 )"
SAID = (
    "The beam of my loom is bent to one side, and I have oiled it twice now.",
    "Is the beam straight? Mine was bent by the last owner of it.",
    "It is straight, I have laid a ruler on it this afternoon.",
    "Then look at the brake. A worn brake pulls to one side.",
    "The cord beside it may be worn as well, and costs nothing.",
    "The brake it was! A new one costs less than all that oil.",
)
NAMES = ("Onvar", "Pellit", "Onvar", "Quasse", "Pellit", "Onvar")


def test_posts_without_a_date_are_known_by_the_shape_of_those_that_have_one() -> None:
    rows = ["A loom that pulls to one side"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        form = SHORT if n in (1, 4) else FULL
        rows += ["Re: A loom that pulls", form.format(name=name, n=n), text]
    posts = parse("\n".join(rows).encode()).posts
    assert [post.author for post in posts] == list(NAMES)


def test_names_alone_are_believed_where_many_posts_call_them() -> None:
    called = ("Onvar", "Pellit", "Onvar", "Quasse", "Onvar")
    rows = ["A loom that pulls to one side", "", NAMES[0], "", SAID[0]]
    for name, to, text in zip(NAMES[1:], called, SAID[1:], strict=True):
        rows += ["", name, "", f"{to} {text}"]
    posts = parse("\n".join(rows).encode()).posts
    assert [post.author for post in posts] == list(NAMES)


def test_dates_of_cards_are_told_from_those_of_posts() -> None:
    rows = ["A loom that pulls to one side"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [name, "Weaver", f"Founded: Oct 0{9 - n}, 2011", "Lovefest"]
        rows += [f"Sent {name} » Tue Aug 2{n}, 2019 4:08 am", text, "Harfa"]
    posts = parse("\n".join(rows).encode()).posts
    assert [post.posted for post in posts] == [f"2019-08-2{n}T04:08:00" for n in range(6)]


def test_quotes_that_bear_dates_are_no_posts() -> None:
    rows = ["A loom that pulls to one side"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [name, "Weaver", f"Posted Aug 2{n}, 2019"]
        for other, said in list(zip(NAMES, SAID, strict=True))[max(0, n - 2) : n]:
            rows += [f"{n + 2} hours ago, {other} sprate:", said, "Molen ut", f"So I thought. {n}"]
        rows += [text, "Harfa"]
    posts = parse("\n".join(rows).encode()).posts
    assert [post.posted for post in posts] == [f"2019-08-2{n}" for n in range(6)]
