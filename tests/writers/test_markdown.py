"""Markdown, read by markdown-it-py and by GitHub's own reader."""

import re
from collections.abc import Iterable, Iterator

import cmarkgfm
import html5lib
import pytest
import yaml
from cmarkgfm.cmark import Options
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
from msgspec.structs import replace
from ruamel.yaml import YAML

from support.awkward_thread import POSTS, THREAD
from support.random_threads import threads
from support.writing import TEXT, thread_of, thread_of_text, written
from threadconv.model import (
    Attachment,
    Block,
    Code,
    Inferred,
    ListBlock,
    Paragraph,
    Post,
    Quote,
    Thread,
)
from threadconv.writers._encodable import encodable

# Any text, with addresses in it that hold marks.
PROSE = st.lists(
    TEXT
    | st.sampled_from(
        ["https://a.example/b_(c)_d*", "http://a.example/~u/__x__", "<https://a.example/*?b&c;=`>"]
    ),
    max_size=4,
).map("".join)


def markdown_tokens(thread: Thread) -> list[Token]:
    """Tokens of the page after its front matter, by CommonMark with GitHub's extensions."""
    _, _, page = written("markdown", thread).decode().partition("\n---\n")
    return MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(page)


def shown(inline: Token) -> str:
    """What a reader sees of it, line by line; fails where text became anything but text."""
    words = ""
    for part in inline.children or ():
        if part.type == "html_inline":
            assert re.fullmatch(r'<a id="p\d+">|</a>', part.content)
        elif part.type == "link_open":
            assert re.match(r"#p\d+$|https?://", str(part.attrs["href"]), re.IGNORECASE)
        elif part.type not in {"link_close", "em_open", "em_close", "strong_open", "strong_close"}:
            assert part.type in {"text", "hardbreak"}, part
            words += "\n" if part.type == "hardbreak" else part.content
    return words


def rendered(tokens: list[Token]) -> str:
    """The same of a whole page, but for its code."""
    assert not [token for token in tokens if token.type == "html_block"]
    return "\n".join(shown(token) for token in tokens if token.type == "inline")


def shown_by_github(thread: Thread) -> list[str]:
    """The lines that GitHub's reader shows of the page after its front matter."""
    page = written("markdown", thread).decode().partition("\n---\n")[2]
    html = cmarkgfm.github_flavored_markdown_to_html(page, Options.CMARK_OPT_UNSAFE)
    found = html5lib.parse(html)
    tags = {node.tag.rpartition("}")[2] for node in found.iter() if isinstance(node.tag, str)}
    assert tags <= {"html", "head", "body", "h1", "h2", "p", "br", "ul", "li", "blockquote", "a"}
    return visible_lines("".join(found.itertext()))


def visible_lines(text: str) -> list[str]:
    text = re.sub(r"\r\n?", "\n", text).replace("\0", "\ufffd")
    return [line.strip() for line in text.split("\n") if line.strip()]


NASTY_LINES = [
    "# a", "####### a", "#", "a #", "> a", "- a", "-", "--", "- - -", "+ a", "* a", "***",
    "___", "* * *", "_ _ _", "=", "===", "a\n===", "a\n---", "a\n-", "a\n- b", "1. a", "1) a",
    "1.", "123456789. a", "```", "~~~", "~~~ a\nb", "``` a\nb", "`a`", "*a*", "**a**", "_a_",
    "__a__", "a_b_c", "~~a~~", "~a~", "[a](b)", "[a]: b", "[a]\n\n[a]: b", "![a](b)", "<b>",
    "</b>", "<!-- a -->", "<?a?>", "<!A>", "<a@b.cd>", "<5@b.cd>", "<http://a.b>", "<script>a",
    "&amp;",
    "&#35;", "&nbsp", "a\\", "a\\\nb", "\\*", "\\\\", "\\a", "\\\\*a*", "    a", "\ta",
    "a\n    b", "| a |\n| - |", "a | b\n--- | ---", "a\n:-:", ":-", "a  \nb", "5 * 3 * 2",
    "< 3", "a & b", "[ ] a", "[x](y", "](x)", "[[a](b)](c)", "* *a* *", "\xa0a", "a\n\x0c",
    "\x1c\na", "\u3000a", "\u2028", "a\n\n\nb", "http://a.example/b_(c)", "~a http://a.example/~",
    "<http://a.example/*>", "[http://a.example/*](b)", "http://a.example/%20_&copy;_", "www.a_b_.c",
    "http://xn--a.example/_", "[ ] http://a.example/_", "1) http://a.example/__a__", "_http://a.b_",
    "\\http://a.b/*c*d", "HTTP://HTTP://0,_²", "http://_", "ftp://a.b/*", "www.a.b/*", "~\x85~",
]  # fmt: skip


@pytest.mark.parametrize("text", NASTY_LINES)
@pytest.mark.parametrize("before", ["", "x\n"], ids=["first", "second"])
def test_markdown_renders_a_nasty_line_as_itself(before: str, text: str) -> None:
    check_markdown_shows(before + text)


@given(PROSE)
def test_markdown_renders_any_text_as_itself(text: str) -> None:
    check_markdown_shows(text)


def check_markdown_shows(text: str) -> None:
    places = (
        Post(id="p1", body=(Paragraph(text=text),), lines=(1, 1)),
        Post(id="p1", body=(Quote(body=(Paragraph(text=text),), lines=(1, 1)),), lines=(1, 1)),
        Post(id="p1", body=(ListBlock(items=(text,)),), lines=(1, 1)),
    )
    for post in places:
        thread = thread_of(post)
        expected = ["Title", "Post 1 — (author unknown) — (no date)", *visible_lines(text)]
        assert visible_lines(rendered(markdown_tokens(thread))) == expected
        assert shown_by_github(thread) == expected


def words_of(blocks: Iterable[Block]) -> Iterator[str]:
    """The texts of the blocks, in their order; such as stand in one line of the page, as one."""
    for block in blocks:
        match block:
            case Paragraph(text=text) | Code(text=text):
                yield from visible_lines(text)
            case ListBlock(items=items):
                for item in items:
                    yield from visible_lines(item)
            case Attachment(name=name):
                yield f"Attachment: {one_line(name)}".strip()
            case Quote(author=author, body=body):
                if author and one_line(author):
                    yield f"{one_line(author)} wrote:"
                yield from words_of(body)


def one_line(text: str) -> str:
    return " ".join(" ".join(visible_lines(text)).split())


@given(threads, st.booleans())
def test_markdown_shows_all_words_of_a_thread_in_their_order(thread: Thread, toc: bool) -> None:
    _, _, page = written("markdown", thread, toc=toc).decode().partition("\n---\n")
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(page)
    lines = iter(
        line
        for token in tokens
        if token.type in {"inline", "fence"}
        for line in visible_lines(token.content if token.type == "fence" else shown(token))
    )
    for post in encodable(thread).posts:
        comments = [line for comment in post.comments for line in visible_lines(comment.text)]
        for words in [*words_of(post.body), *visible_lines(post.signature or ""), *comments]:
            assert any(line.startswith(words) for line in lines), words


@given(PROSE.filter(lambda text: text.strip()))
def test_markdown_shows_names_and_titles_as_themselves(text: str) -> None:
    words = one_line(text)
    quote = Quote(author=text, post="p1", lines=(1, 1))
    body = (Paragraph(text="b"),)
    first = Post(id="p1", author=text, posted_as=text, body=body, signature=text, lines=(1, 1))
    second = Post(id="p2", number=2, author="b", body=(quote,), lines=(2, 2))
    thread = thread_of(first, second, title=text)
    tokens = markdown_tokens(thread)
    inlines = [token for token in tokens if token.type == "inline"]
    texts = [" ".join(shown(token).split()) for token in inlines]
    assert texts[0] == words
    assert texts[1] == f"Post 1 — {words} — {words}"
    assert texts[-1] == f"{words} wrote:"
    assert [part.type for part in inlines[-1].children or ()][::2] == ["link_open", "link_close"]
    assert [" ".join(line.split()) for line in shown_by_github(thread)][-1] == f"{words} wrote:"


@given(TEXT)
def test_markdown_keeps_code_as_it_is(text: str) -> None:
    code = Code(text=text)
    post = Post(id="p1", body=(code, Quote(body=(code,), lines=(1, 1))), lines=(1, 1))
    expected = re.sub(r"\r\n?", "\n", text).replace("\0", "\ufffd") + ("\n" if text else "")
    fences = [token for token in markdown_tokens(thread_of(post)) if token.type == "fence"]
    assert [(fence.content, fence.info) for fence in fences] == [(expected, "")] * 2


def test_markdown_has_one_heading_per_post_and_an_anchor_for_every_link() -> None:
    tokens = markdown_tokens(THREAD)
    headings = [token.tag for token in tokens if token.type == "heading_open"]
    children = [child for token in tokens for child in token.children or ()]
    anchors = re.findall(r'id="(p\d+)"', " ".join(child.content for child in children))
    links = {child.attrs["href"] for child in children if child.type == "link_open"}
    assert headings == ["h1"] + ["h2"] * len(POSTS)
    assert anchors == [f"p{number}" for number in range(1, len(POSTS) + 1)]
    assert links == {"#p1", "#p2", "https://a.example/plan_b.pdf?v=2&x=*"}


def test_markdown_has_contents_with_a_line_per_post_only_where_asked() -> None:
    without, _, after = written("markdown").partition(b"\n## ")
    with_contents = written("markdown", toc=True)
    contents = with_contents.removeprefix(without).removesuffix(b"\n## " + after).decode()
    assert contents.startswith(
        '\n- [#1](#p1) O\'Brien, "José" \\<jose@example.com> (Москва), 2009-03-14 20:17: '
        "Ünïcode: 1 < 2 & \\*stars\\* #\n"
        "- [#2](#p2) no, 2009-03-14 20:17: Agreed. 5 * 3 = 15 🎉 indented tabbed twice last \\\\\n"
        "- [Post 3](#p3) Ann [mod], yesterday\n"
    )
    assert contents.count("\n") == len(POSTS) + 1


@pytest.mark.parametrize(
    ("url", "link"),
    [
        ("https://a.example/b.pdf?x=1&y", "[b\\*](https://a.example/b.pdf?x=1&y)"),
        ("https://a.example/(b", "[b\\*](<https://a.example/(b>)"),
        ("https://a.example/?a&copy;", "[b\\*](https://a.example/?a\\&copy;)"),
        ("javascript:alert(1)", "b\\* \\<javascript:alert(1)>"),
        ("https://a.example/ b", "b\\* \\<https://a.example/ b>"),
        ("data:text/html,<script>", "b\\* \\<data:text/html,\\<script>>"),
        ("attachments/5", "b\\* \\<attachments/5>"),
    ],
)
def test_markdown_links_attachments_to_pages_of_the_web_only(url: str, link: str) -> None:
    post = Post(id="p1", body=(Attachment(name="b*", url=url),), lines=(1, 1))
    assert f"\n*Attachment: {link}*\n" in written("markdown", thread_of(post)).decode()


@pytest.mark.parametrize("address", ["https://a.example/Slug_(animal)", "http://a.example/*_*/b"])
def test_markdown_makes_a_link_of_an_address_with_marks(address: str) -> None:
    page = written("markdown", thread_of_text(f"See {address}.")).decode()
    assert f"\nSee <{address}>.\n" in page


def test_markdown_tells_what_an_author_was_inferred_from() -> None:
    guess = Inferred(name="Ann", evidence="same signature as p1, not p9", confidence=0.8)
    posts = (
        Post(id="p1", number=31, lines=(1, 1)),
        Post(id="p2", author_inferred=guess, lines=(2, 2)),
    )
    page = written("markdown", thread_of(*posts)).decode()
    assert "\n## Post 2 — probably Ann — (no date) <a" in page
    assert "\n*Author inferred: same signature as #31, not p9*\n" in page


def test_markdown_front_matter_is_data_that_names_every_dump() -> None:
    source = THREAD.source
    for thread, expected in [(THREAD, None), (replace(THREAD, merged=(source,)), [source.name])]:
        front, _, _ = (
            written("markdown", thread).decode().removeprefix("---\n").partition("\n---\n")
        )
        data = yaml.safe_load(front)
        assert YAML(typ="safe", pure=True).load(front) == data
        assert data["post_count"] == len(POSTS)
        assert data["forum"]["path"] == list(THREAD.forum.path)
        assert [dump["name"] for dump in data.get("merged", ())] == (expected or [])


def test_markdown_lets_no_html_in_by_an_id() -> None:
    post = Post(id='"><script>', lines=(1, 1))
    assert b"<script>" not in written("markdown", thread_of(post))


def test_markdown_anchors_are_ids_also_where_posts_were_left_out() -> None:
    posts = (Post(id="p2", lines=(1, 1)), Post(id="p9", lines=(2, 2)), Post(id="é", lines=(3, 3)))
    anchors = re.findall(rb'<a id="(.*?)">', written("markdown", thread_of(*posts)))
    assert anchors == [b"p2", b"p9", b"post-3"]


def test_markdown_keeps_two_lists_apart() -> None:
    post = Post(id="p1", body=(ListBlock(items=("a",)), ListBlock(items=("b",))), lines=(1, 1))
    types = [token.type for token in markdown_tokens(thread_of(post))]
    assert types.count("bullet_list_open") == 2


@pytest.mark.parametrize("sentence", [
    "Well - it is 3.5 (or 4)! See http://a.example/some_page?x=1&y=2.",
    "5 * 3 = 15, a < b, R&D, snake_case, C#, [sic], #hashtag, ~10 km, C:\\Users",
    "Tom & Jerry <3 | 50% + 2",
        "my page is http://a.example/~user/",
])  # fmt: skip
def test_markdown_leaves_ordinary_prose_alone(sentence: str) -> None:
    assert f"\n{sentence}\n" in written("markdown", thread_of_text(sentence)).decode()


@pytest.mark.parametrize(
    ("posted", "shown"),
    [
        ("2009", "2009"),
        ("2009-03-14", "2009-03-14"),
        ("2009-03-14T20:17", "2009-03-14 20:17"),
        ("2009-03-14T20:17:00", "2009-03-14 20:17"),
        ("2009-03-14T20:17:09Z", "2009-03-14 20:17:09 UTC"),
        ("2009-03-14T20:00:00-03:30", "2009-03-14 20:00 -03:30"),
    ],
)
def test_markdown_shows_the_date_at_its_precision(posted: str, shown: str) -> None:
    page = written("markdown", thread_of(Post(id="p1", posted=posted, lines=(1, 1)))).decode()
    assert f"(author unknown) — {shown} <a" in page
