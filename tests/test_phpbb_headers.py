"""Lines of phpBB's skins that name who has written a post, or a topic."""

from looms import NAMES, SAID, TITLE, posts_of


def test_topics_listed_below_a_thread_are_none_of_its_posts() -> None:
    rows = ["Board index", TITLE, "6 posts • Page 1 of 1"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += ["", TITLE, "Post", f"by {name} » Sun Apr 14, 2013 7:0{n} pm", "", text, "Top"]
    rows += ["Post Reply", "Similar Topics", "Replies", "Views", "Last post"]
    for name, day in (("Pellit", "02"), ("Quasse", "05"), ("Onvar", "09")):
        rows += ["", f"A shuttle of {name}'s", f"by {name} » Apr {day}, 2013 8:14 am » in Looms"]
        rows += ["17", "2840", "by Quasse", "Fri Apr 12, 2013 3:14 am"]
    assert [post.author for post in posts_of([*rows, "", "Return to “Looms”"])] == list(NAMES)


def test_a_post_number_and_its_author_stand_over_the_date() -> None:
    rows = ["Board index", TITLE, "6 posts • Page 1 of 1"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [
            "",
            f"Re: {TITLE}",
            "",
            f"#{20311 + 7 * n} by {name}",
            f"14 Apr 2013 19:0{n}",
            text,
        ]
    posts = posts_of([*rows, "Return to “Looms”", "Powered by phpBB"])
    assert [post.author for post in posts] == list(NAMES)


def test_a_name_that_ends_in_a_number_is_whole_behind_the_number_of_its_post() -> None:
    rows = ["Board index", TITLE, "6 posts • Page 1 of 1"]
    names = [f"{name} 17" if name == "Onvar" else name for name in NAMES]
    for n, (name, text) in enumerate(zip(names, SAID, strict=True)):
        rows += ["", name, "Posts: 73", f"#{n + 1} Post by {name} » Apr 14, 2013 7:0{n} pm", text]
    posts = posts_of([*rows, "Return to “Looms”", "Powered by phpBB"])
    assert [post.author for post in posts] == names


def test_the_number_of_a_member_below_its_label_is_no_number_of_a_post() -> None:
    rows = ["Board index", TITLE, "6 posts • Page 1 of 1"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += ["", f"{name} Sun Apr 14, 2013 7:0{n} pm Post #{n + 1}", "", "Posts:", "73"]
        rows += ["Group:", "Members", "Member:", f"#{4302 + len(name)}", "Joined:", "10/20/2005"]
        rows += ["", text, "PM Profile Report Quote"]
    posts = posts_of([*rows, "", "Return to “Looms”", "Powered by phpBB"])
    assert [(post.author, post.body[0].text) for post in posts] == [  # type: ignore[union-attr]
        *zip(NAMES, SAID, strict=True)
    ]


def test_what_stands_for_a_picture_may_be_glued_to_the_name() -> None:
    rows = ["Board index", TITLE, "6 posts • Page 1 of 1"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        rows += [f"User avatar{name}" if name != "Quasse" else name, "Posts: 73"]
        rows += ["Joined: 13 Feb 2013", f"14 Apr 2013, 19:0{n}", text, "Top"]
    posts = posts_of([*rows, "Return to “Looms”", "Powered by phpBB"])
    assert [post.author for post in posts] == list(NAMES)
