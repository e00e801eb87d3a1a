"""The words of posts that begin with a quote which nothing but its indent shows."""

from support.invented_thread import NAMES, SAID, TITLE, posts_of


def test_what_stands_below_an_indented_block_at_the_top_of_a_post_is_no_signature() -> None:
    rows = ["   Looms", "", f"   {TITLE}", ""]
    for n, (name, text) in enumerate(zip(NAMES, SAID, strict=True)):
        quoted = ["", f"     {SAID[n - 1]}", ""] if n in (2, 4) else []
        wrapped = [f"   {text[:30]}", f"   {text[30:]}"]
        rows += [f"   #{n + 1} {name} 3 May 2023 10:4{n}", *quoted, *wrapped, "   Permalink Reply"]
    assert {post.signature for post in posts_of(rows, layout="lynx")} == {None}
