"""Names of pictures with ranks before them, as a page cut to its text keeps them."""

from support.invented_thread import SAID, TITLE, posts_of

NAMES = ("Onvar", "Pellit & Sons", "Onvar", "Quasse 7", "Pellit & Sons", "Rosk Ett")
QUOTED = {1: 0, 3: 1}


def pictured(ranks: tuple[str, ...]) -> list[str | None]:
    """The authors of a page on which a rank stands before the name of each picture."""
    rows = [TITLE, ""]
    for n, (name, rank, text) in enumerate(zip(NAMES, ranks, SAID, strict=True)):
        rows += [f"1{n}.03.2012, 14:2{n} #{n + 1}", f"{rank} {name}'s Avatar".strip()]
        rows += ["Join Date", f"0{n + 1}.02.2009", "Posts", str(n + 40), ""]
        rows += [f"{NAMES[QUOTED[n]]} wrote:", SAID[QUOTED[n]]] if n in QUOTED else []
        rows += [text]
    return [post.author for post in posts_of(rows, "resiliparse")]


def test_ranks_in_plain_words_and_those_of_known_names_are_no_part_of_names() -> None:
    ranks = ("Member", "Guild of Weft", "Member", "Senior Member", "Guild of Weft", "Moderator")
    assert pictured(ranks) == list(NAMES)


def test_a_name_behind_a_rank_that_nothing_tells_from_it_is_none() -> None:
    ranks = ("Member", "Guild of Weft", "Member", "Heddle Hand", "Guild of Weft", "Heddle Hand")
    assert pictured(ranks) == [*NAMES[:3], None, NAMES[4], None]


def test_names_of_pictures_without_ranks_are_whole() -> None:
    assert pictured(("",) * len(SAID)) == list(NAMES)


def test_a_cell_beside_a_name_that_says_the_same_at_all_posts_is_no_part_of_it() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [f"New Post\t\t03/1{n}/2012 2:2{n} PM\t\t", f"User is offline\t\t{name}"]
        rows += [f"{n + 40} posts", text, "\u00a0"]
    assert [post.author for post in posts_of(rows, "resiliparse")] == list(NAMES)
