"""The dates of posts: in which order their numbers stand."""

from threadconv import reader


def test_dates_of_lists_below_the_thread_tell_the_order_of_day_and_month() -> None:
    rows = ["Tea and kettles", "Limescale again", "Page of 1", "Latest Activity"]
    said = ("It is furred up again.", "Citric acid, cold. It was 23-04-2011 here.", "Thanks!")
    for n, (name, text) in enumerate(zip(("Ada", "Bo", "Ada"), said, strict=True), 1):
        rows += ["", name, "Member", "Join Date: Aug 2011", "Posts: 46"]
        rows += [f"08-0{n}-2022, 11:05 AM", f"#{n}", text, "Comment"]
    rows += ["Similar Threads", "Which kettle?", "Cy", "12-30-2020 10:48 PM"]
    posts = reader.read("\n".join(rows).encode()).thread.posts
    assert [post.posted for post in posts] == [f"2022-08-0{n}T11:05:00" for n in (1, 2, 3)]
