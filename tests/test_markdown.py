"""Markdown, read by markdown-it-py."""

import re

import pytest
from awkward import POSTS, THREAD
from hypothesis import given
from markdown_it import MarkdownIt
from markdown_it.token import Token
from written import TEXT, thread_of, thread_of_text, written

from threadconv.model import Code, ListBlock, Paragraph, Post, Quote, Thread


def markdown_tokens(thread: Thread) -> list[Token]:
    """Tokens of the page after its front matter, by CommonMark with GitHub's extensions."""
    _, _, page = written("markdown", thread).decode().partition("\n---\n")
    return MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(page)


def rendered(tokens: list[Token]) -> str:
    """What a reader sees, a line per line; fails where text became anything but text."""
    lines = []
    for token in tokens:
        for child in token.children or ():
            assert child.type in {"text", "hardbreak", "html_inline"}, child
            assert child.type != "html_inline" or re.fullmatch(r'<a id="p\d+">|</a>', child.content)
        if token.type == "inline":
            parts = token.children or ()
            lines.append("".join("\n" if c.type == "hardbreak" else c.content for c in parts))
    return "\n".join(lines)


def visible_lines(text: str) -> list[str]:
    text = re.sub(r"\r\n?", "\n", text).replace("\0", "\ufffd")
    return [line.strip() for line in text.split("\n") if line.strip()]


NASTY_LINES = [
    "# a", "####### a", "#", "a #", "> a", "- a", "-", "--", "- - -", "+ a", "* a", "***",
    "___", "* * *", "_ _ _", "=", "===", "a\n===", "a\n---", "a\n-", "a\n- b", "1. a", "1) a",
    "1.", "123456789. a", "```", "~~~", "~~~ a\nb", "``` a\nb", "`a`", "*a*", "**a**", "_a_",
    "__a__", "a_b_c", "~~a~~", "~a~", "[a](b)", "[a]: b", "[a]\n\n[a]: b", "![a](b)", "<b>",
    "</b>", "<!-- a -->", "<?a?>", "<!A>", "<a@b.cd>", "<http://a.b>", "<script>a", "&amp;",
    "&#35;", "&nbsp", "a\\", "a\\\nb", "\\*", "\\\\", "\\a", "\\\\*a*", "    a", "\ta",
    "a\n    b", "| a |\n| - |", "a | b\n--- | ---", "a\n:-:", ":-", "a  \nb", "5 * 3 * 2",
    "< 3", "a & b", "[ ] a", "[x](y", "](x)", "[[a](b)](c)", "* *a* *", "\xa0a", "a\n\x0c",
    "\x1c\na", "\u3000a", "\u2028", "a\n\n\nb",
]  # fmt: skip


@pytest.mark.parametrize("text", NASTY_LINES)
@pytest.mark.parametrize("before", ["", "x\n"], ids=["first", "second"])
def test_markdown_renders_a_nasty_line_as_itself(before: str, text: str) -> None:
    check_markdown_shows(before + text)


@given(TEXT)
def test_markdown_renders_any_text_as_itself(text: str) -> None:
    check_markdown_shows(text)


def check_markdown_shows(text: str) -> None:
    places = (
        Post(id="p1", body=(Paragraph(text=text),), lines=(1, 1)),
        Post(id="p1", body=(Quote(body=(Paragraph(text=text),), lines=(1, 1)),), lines=(1, 1)),
        Post(id="p1", body=(ListBlock(items=(text,)),), lines=(1, 1)),
    )
    for post in places:
        head, _, shown = rendered(markdown_tokens(thread_of(post))).partition("</a>")
        assert head == 'Title\nPost 1 — (author unknown) — (no date) <a id="p1">'
        assert visible_lines(shown) == visible_lines(text)


@given(TEXT.filter(lambda text: text.strip()))
def test_markdown_shows_names_and_titles_as_themselves(text: str) -> None:
    words = " ".join(" ".join(visible_lines(text)).split())
    quote = Quote(author=text, post="p1", lines=(1, 1))
    first = Post(id="p1", author=text, posted_as=text, signature=text, lines=(1, 1))
    second = Post(id="p2", number=2, author="b", body=(quote,), lines=(2, 2))
    tokens = markdown_tokens(thread_of(first, second, title=text))
    inlines = [token for token in tokens if token.type == "inline"]
    texts = ["".join(part.content for part in token.children or ()) for token in inlines]
    assert " ".join(texts[0].split()) == words
    assert " ".join(texts[1].split()) == f'Post 1 — {words} — {words} <a id="p1"></a>'
    assert " ".join(texts[-1].split()) == f"{words} wrote:"
    assert [part.type for part in inlines[-1].children or ()][::2] == ["link_open", "link_close"]


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
    assert links
    assert links <= {f"#{anchor}" for anchor in anchors}
    assert not [token for token in tokens if token.type == "html_block"]


def test_markdown_lets_no_html_in_by_an_id() -> None:
    post = Post(id='"><script>', lines=(1, 1))
    assert b"<script>" not in written("markdown", thread_of(post))


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
