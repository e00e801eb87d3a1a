"""Questions whose votes stand right below their title, and authors' counts below closing lines."""

from threadconv import parse

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
