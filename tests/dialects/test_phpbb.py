"""Lines of phpBB's skins that name who has written a post, or a topic."""

from support.invented_thread import NAMES, SAID, TITLE, posts_of
from threadconv import parse


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


def test_who_writes_most_posts_is_named_beside_their_dates_over_a_rank_of_his_own() -> None:
    names = ("Onvar", "Pellit", "Onvar", "Quasse", "Onvar", "Onvar")
    ranks = {"Onvar": "Weft-n00b", "Pellit": "Warp veteran", "Quasse": "Weft veteran"}
    rows = ["Board index", "", f"  {TITLE}", "", f"{'Author':>20}{'Message':>30}"]
    for n, (name, text) in enumerate(zip(names, SAID, strict=True)):
        rows += ["", f"{'':40}Post subject: {'Re: ' * (n > 0)}{TITLE}"]
        rows += [f"{name:>24}{'':16}Posted: Wed Jun 11, 2014 11:2{n} am", ""]
        rows += [f"{'':40}{text}", f"      {ranks[name]:34}{text}"]
        rows += ["", f"      Joined: Wed Jun {n % 3 + 4:02}, 2014 12:56 am", "      Posts: 4"]
        rows += ["      Top", ""]
    posts = posts_of([*rows, "Powered by phpBB © phpBB Group"], "inscriptis")
    assert [post.author for post in posts] == list(names)


def test_a_path_to_the_forum_is_no_title_where_posts_say_theirs() -> None:
    rows = [TITLE, "", "   The Loom Shed Forum Index -> Brakes and beams"]
    rows += ["View previous topic :: View next topic", "Author\tMessage"]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True), 1):
        subject = f"{'Re: ' * (n > 1)}{TITLE}"
        rows += [name, "Joined: 12 Apr 2015", "Posts: 12"]
        rows += [f"Posted: Sat May 0{n}, 2021 8:03 am  Post subject: {subject}\tReply with quote"]
        rows += [text, "Back to top", "View user's profile Send private message"]
    thread = parse("\n".join([*rows, "Powered by phpBB"]).encode())
    assert thread.title == TITLE
    assert {post.subject for post in thread.posts} == {TITLE, f"Re: {TITLE}"}
    assert [post.author for post in thread.posts] == list(NAMES)
