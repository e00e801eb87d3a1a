"""Pages of Stack Exchange, as they were printed years ago."""

from support.invented_thread import NAMES, SAID, TITLE
from threadconv import parse
from threadconv.model import Post


def said(posts: tuple[Post, ...]) -> list[list[str]]:
    return [[block.text for block in post.body] for post in posts]  # type: ignore[union-attr]


def test_questions_and_answers_are_read_as_they_were_printed_years_ago() -> None:
    rows = [TITLE, "", SAID[0], "", "share|improve this question"]
    rows += [
        "asked Sep 13 '08 at 18:00",
        "",
        NAMES[0],
        "20.5k124172",
        "2 Answers activeoldestvotes",
    ]
    for name, text in zip(NAMES[1:3], SAID[1:3], strict=True):
        rows += ["up vote", "82", "down vote", "accepted", text, "", "share|improve this answer"]
        rows += ["edited Mar 8 at 1:58", "", "Mara", "6,028432104", "answered Sep 13 '08 at 19:37"]
        rows += ["", name, "20.5k124172", "Mine sang. – Tesk Nov 28 '09 at 4:41", "1"]
        rows += ["@Tesk: so does mine. – Mara Jun 30 '10 at 12:16", "show 9 more comments"]
    posts = parse("\n".join([*rows, "Your Answer"]).encode(), dialect="stackexchange").posts
    assert [post.author for post in posts] == list(NAMES[:3])
    assert said(posts) == [[text] for text in SAID[:3]]


def test_who_wrote_all_posts_but_the_last_is_no_furniture_below_their_lines() -> None:
    rows = [TITLE]
    for n, (name, text) in enumerate(zip(("Onvar", "Onvar", "Pellit"), SAID, strict=False)):
        rows += ["", text, "", f"answered Sep 1{n} '08 at 18:0{n}", name, "20.5k124172", "vote", ""]
    posts = parse("\n".join(rows).encode(), dialect="stackexchange").posts
    assert [post.author for post in posts] == ["Onvar", "Onvar", "Pellit"]


PAGE = """Ask Question
Why does my loom pull to one side?
up vote
12
down vote
favorite
The beam is straight, and I have oiled it twice now.
share
|
improve this question
asked Sep 10 '14 at 14:05
Onvar
1,838
1
9
3
Have you measured the beam with a ruler before that?
– Pellit Sep 10 '14 at 19:05
add a comment |
2 Answers
active oldest votes
up vote
15
down vote
accepted
Welcome, Onvar! A worn brake pulls to one side, whatever the beam does.
share
|
improve this answer
answered Sep 11 '14 at 15:31
Quasse
451
2
add a comment |
up vote
-1
down vote
@Quasse is right about the brake, and then it was the cord beside it.
share
|
improve this answer
edited Sep 13 '14 at 8:00
answered Sep 12 '14 at 16:20
Pellit
73
add a comment |
"""


def test_words_begin_below_the_votes_and_counts_below_a_name_are_on_its_card() -> None:
    posts = parse(PAGE).posts
    assert [post.author for post in posts] == ["Onvar", "Quasse", "Pellit"]
    assert [post.body[0].text[:10] for post in posts] == [  # type: ignore[union-attr]
        "The beam i",
        "Welcome, O",
        "@Quasse is",
    ]
    assert [post.score for post in posts][1:] == [15, -1]
