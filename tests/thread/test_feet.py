"""What pages print below the words of posts, or beside the names over them, is none of the words
and no name."""

from collections.abc import Sequence

import pytest

from support.invented_thread import NAMES, SAID, TITLE, words
from threadconv.model import Attachment, ListBlock, Paragraph, Post, Reactions
from threadconv.reader import Options, read

Rows = list[str]


def posts_of(rows: Rows, dialect: str | None = None, layout: str = "chromium") -> list[Post]:
    options = Options(layout=layout, dialect=dialect)
    return list(read("\n".join(rows).encode(), options=options).thread.posts)


def said(post: Post) -> str:
    return "\n".join(block.text for block in post.body if isinstance(block, Paragraph))


def cards(dialect: str, *feet: Rows, layout: str = "chromium") -> list[Post]:
    """A thread whose posts have these lines below their words."""
    rows = [TITLE, "Forums", ""]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        foot = feet[n - 1] if n <= len(feet) else []
        rows += [name, "Joined", "Mar 2, 2010", "Messages", "12", f"May {n}, 2021", f"#{n}"]
        rows += ["", text, *foot, ""]
    return posts_of(rows, dialect, layout)


def test_a_list_that_ends_a_post_is_no_list_of_how_others_have_reacted() -> None:
    marks = ["  * the brake, with the wheel up", "  * both beams, and a ruler", "", "  * Like", ""]
    post = cards("xenforo", [*marks, "Reactions: Pellit"], layout="lynx")[0]
    assert post.body[-1] == ListBlock(
        items=("the brake, with the wheel up", "both beams, and a ruler")
    )


def test_a_line_over_the_size_of_a_file_is_its_name_blanks_and_all() -> None:
    post = cards("xenforo", ["Attachments", "loom at noon 2.jpeg", "1.2 MB · Views: 7"])[0]
    assert [b.name for b in post.body if isinstance(b, Attachment)] == ["loom at noon 2.jpeg"]
    assert said(post) == SAID[0]


def test_why_a_post_was_edited_is_none_of_its_words_where_signatures_stand_below_the_buttons() -> (
    None
):
    signed = ["Quote", "Every loom leans to one side or the other, said my aunt."]
    edited = ["Edited May 2, 2021 by Onvar", "the brake, not the beam", *signed]
    posts = cards("invision", edited, ["Quote"], signed, ["Quote"], ["Quote"], signed)
    assert (said(posts[0]), posts[0].signature) == (SAID[0], signed[1])


def test_a_post_that_only_shows_a_picture_does_not_say_the_button_below_it() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        shown = [] if n == 3 else [text]
        rows += [f"by {name} » Wed May {n:02}, 2021 9:14 am", "", *shown, "Top"]
    posts = posts_of(rows, "phpbb")
    assert [said(post) for post in posts] == [*SAID[:2], "", *SAID[3:]]


def test_what_follows_the_buttons_of_a_post_is_no_signature_where_it_is_an_advertisement() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        shown = ["Advertisements", "Reeds and heddles, all sizes, post free"] if n == 1 else []
        rows += [f"05-0{n}-2021, 09:14 AM #{n}", name, "Join Date: Mar 2010", "Posts: 12", text]
        rows += [f"{name} is offline Reply With Quote", *shown]
    posts = posts_of(rows, "vbulletin")
    assert [(said(post), post.signature) for post in posts] == [(text, None) for text in SAID]


def test_a_badge_between_a_card_and_the_buttons_below_it_does_not_hide_the_card() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        badge = ["Popular Post"] if n == 2 else []
        rows += [name, "Members", "12", "Gear:", "a loom", *badge, "Share"]
        rows += [f"Posted May {n}, 2021", text, "Quote"]
    posts = posts_of(rows, "invision")
    assert [(post.author, said(post)) for post in posts] == list(zip(NAMES, SAID, strict=True))


def test_a_number_over_each_name_is_of_the_post_below_it() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        rows += [f"#{n}", name, "Members", "12 posts", f"Posted May {n}, 2021", text]
        rows += ["Back to top", "Report", "0"]
    posts = posts_of(rows, "invision")
    assert [(post.number, said(post)) for post in posts] == list(enumerate(SAID, 1))


def test_words_below_a_block_that_stands_further_in_are_no_signature() -> None:
    rows = [TITLE]
    signed = [" A loom is a door to nowhere."]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        code = ["    warp 12", "    weft 40", "  It is all in there."] if n == 2 else []
        rows += [f" {name}", " Posts: 12", f" May {n}, 2021 10:14", f"  {text}", *code]
        rows += signed if name == "Onvar" else []
    posts = posts_of(rows, layout="inscriptis")
    assert [post.signature for post in posts if post.author == "Pellit"] == [None, None]


def test_a_rank_that_a_picture_shows_as_well_is_no_name() -> None:
    ranks = {"Onvar": "Brelva", "Pellit": "Tolm", "Quasse": "Veskadur"}
    rows = [TITLE, "Page 1 of 1"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        rank = ranks[name]
        rows += [name, rank, rank, "Joined: Mar 2010", f"May {n}, 2021 10:14", text, "Harfa"]
    assert [post.author for post in posts_of(rows)] == list(NAMES)


def test_two_words_that_say_who_is_there_are_no_part_of_the_name_behind_them() -> None:
    rows = [TITLE, "Le métier est dans la cour avec les outils", "Réponses"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        rows += [f"Hors ligne {name}", "Messages: 12", f"Re : {TITLE}"]
        rows += [f"« Réponse #{n} le: 0{n} mai 2021 à 09:14:00 »", text, "IP archivée"]
    assert [post.author for post in posts_of(rows, "smf")] == list(NAMES)


def test_the_number_of_an_answer_is_no_name() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        rows += [name, "Posts: 12", f"Vastaus #{n} 0{n}.05.2021 09:14", text, "Harfa"]
    assert [post.author for post in posts_of(rows)] == list(NAMES)


def test_who_likes_a_post_may_stand_over_its_words() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        liked = ["Pellit liked this."] if n == 2 else []
        rows += [f"by {name} on May 1{n}, 2024, 9:05 am", *liked, text, "Reply"]
    assert words(rows) == list(SAID)


def test_what_is_printed_at_the_top_and_in_its_place_closes_nothing() -> None:
    best = "Take the warp off.\n\nTurn the beam over and wait for a wet summer, says my aunt."
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        text = best if name == "Pellit" else text
        rows += [name, f"May {n}, 2021", "", text, "", "Reply"]
    posts = posts_of(rows)
    assert said(posts[1]) == best.replace("\n\n", "\n")


THANKED = "These users thanked the author {name} for the post (total 6):"
THANKS = ", ".join(f"{name} (Wed May 0{n}, 2021 9:14 am)" for n, name in enumerate(NAMES, 1))


def thanked(name: str, below: str) -> Rows:
    """What phpBB prints below a post that others thank for: in two lines, or in one."""
    return [*f"{THANKED.format(name=name)}{below}{THANKS}".split("\n"), "Rating: 4.76%"]


@pytest.mark.parametrize("below", ["\n", " ", ""])
def test_who_thanks_for_a_post_is_told_however_many_do(below: str) -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        rows += [f"Post #{n} by {name} » Wed May {n:02}, 2021 9:14 am", "", text]
        rows += [*thanked(name, below), "", "Top"]
    posts = posts_of(rows, "phpbb")
    assert [said(post) for post in posts] == list(SAID)
    assert [post.number for post in posts] == list(range(1, 7))
    assert [post.reactions for post in posts] == [
        Reactions(kinds=("thank",), users=NAMES, total=6)
    ] * 6


def voted(votes: Sequence[str]) -> list[str]:
    """What is said in a thread whose posts have these votes below their words, two of them under
    who has answered last."""
    rows = [TITLE]
    for n, (name, text, count) in enumerate(zip(NAMES, SAID, votes, strict=True), 1):
        rows += [f"{name[0]} Offline", name[0], name, f"wrote on May {n}, 2021, 9:14 AM"]
        answered = ["P 1 Reply Last reply May 9, 2021, 9:14 AM"] if n in (1, 4) else []
        rows += ["last edited by", f"#{n}", "", text, *answered, *count.split()]
    return [said(post) for post in posts_of(rows, "nodebb", "lynx")]


@pytest.mark.parametrize(
    "votes", [("4", "17", "-2", "", "1", "3"), ("👍 4", "👍 17", "👍 2", "", "👎 -1", "👍 3")]
)
def test_a_number_below_the_words_of_most_posts_is_none_of_them(votes: Sequence[str]) -> None:
    assert voted(votes) == list(SAID)


def signed(name: str) -> Rows:
    """How those sign who write more than once."""
    return {"Onvar": ["Ash for looms, oak for brakes"], "Pellit": ["Weaver at the mill"]}.get(
        name, []
    )


def test_whoever_answered_last_is_none_of_the_words_nor_the_days_beside_a_pages_place() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        author = "A Former User" if n == 4 else name
        rows += [author[0], "Offline", author, f"wrote on May {n}, 2021, 9:14 AM"]
        rows += ["last edited by", f"#{n}", "", text, "", *signed(name)]
        rows += ["P", "1 Reply", f"Last reply May {n}, 2021, 9:14 AM"] if n in (1, 4) else []
        rows += [str(n * n)]
    rows += ["Pellit marked this topic as solved on May 6, 2021", "May 1, 2021", "", "1 / 6"]
    posts = posts_of([*rows, "May 6, 2021", "Powered by NodeBB"], "nodebb")
    assert [said(post) for post in posts] == list(SAID)
    assert [post.signature for post in posts] == [" ".join(signed(name)) or None for name in NAMES]
    assert posts[3].author == "A Former User"


def test_numbers_in_columns_that_end_a_post_are_its_own() -> None:
    text = """\
 Loom Notes archive mirror
 help / color / mirror / Atom feed
* The brake slips
@ 2022-09-05  8:12 Onvar
  0 siblings, 1 reply; 2+ messages in thread
From: Onvar @ 2022-09-05  8:12 UTC (permalink / raw)

The brake slips by so many threads, year after year, and I have written it down.

year   spring   autumn
2017       19       17
2018       24       22

^ permalink raw reply	[flat|nested] 2+ messages in thread

* Re: The brake slips
From: Pellit @ 2022-09-05 11:40 UTC (permalink / raw)

Then wax it in the summer, and count again.

^ permalink raw reply	[flat|nested] 2+ messages in thread
"""
    post = posts_of(text.splitlines(), "publicinbox")[0]
    assert said(post).endswith("2017       19       17\n2018       24       22")
    assert post.reactions is None


def test_the_line_across_the_page_below_each_post_is_no_word_of_one_that_nobody_likes() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(NAMES[:2], SAID, strict=False), 1):
        rows += [name, "Joined", "Mar 2, 2010", "Messages", "12", f"May {n}, 2021", f"#{n}"]
        rows += ["", text, *["Reactions: Onvar"] * (n == 2), "━" * 40]
    assert [said(post) for post in posts_of(rows, "xenforo")] == list(SAID[:2])
