"""Words before dates that name which answer a post is."""

from looms import NAMES, SAID, TITLE, posts_of


def test_the_first_post_has_a_date_behind_a_word_and_the_answers_their_numbers() -> None:
    rows = ["Simple Machines Forum", "Pages [1]"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += ["", name, "Posts: 73", "View Profile", f"{'Re: ' * (n > 0)}{TITLE}"]
        rows += [f"{f'Reply #{n} ' * (n > 0)}on: 2016-08-20, 07:3{n}:00", f"{text} {text}"]
    posts = posts_of([*rows, "Go Up", "SMF 2.0.15"])
    assert [post.author for post in posts] == list(NAMES)
