"""The HTML page, read by html5lib, which raises where the standard calls something an error."""

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import pairwise
from xml.etree.ElementTree import Element

import html5lib
import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from support.awkward_thread import POSTS, THREAD
from support.random_threads import threads
from support.writing import TEXT, thread_of, written
from threadconv.model import (
    Attachment,
    Block,
    Code,
    Inferred,
    InferredReply,
    ListBlock,
    Paragraph,
    Post,
    Quote,
    Thread,
)
from threadconv.writers._encodable import encodable
from threadconv.writers._html.replies import picture
from threadconv.writers._html.timeline import timeline

ATTACKS = (
    "<script>alert(1)</script>",
    "\"'><img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    "http://a.example/\" onclick='alert(1)' x=\"",
    "</style></title></textarea></script><svg onload=alert(1)>",
    "<!-- --!> ]]> <![CDATA[ &lt;b&gt; &#60; &notit;",
    "{{ 7 * 7 }}{% raw %}{# #}",
)
ELEMENTS = frozenset({
    "html", "head", "meta", "title", "style", "body", "header", "footer", "main", "nav", "section",
    "article", "div", "p", "h1", "h2", "h3", "ul", "ol", "li", "a", "span", "bdi", "time", "q",
    "br", "pre", "code", "blockquote", "details", "summary",
    "figure", "figcaption", "svg", "path", "circle", "rect",
})  # fmt: skip
# Of these fields a thread's own words are no part.
NO_WORDS = frozenset({"schema", "type", "id", "post", "reply_to", "posted", "joined", "sha256"})


def page_of(thread: Thread) -> Element:
    """The page as a tree; fails where the standard calls it wrong or it holds what it must not."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    page: Element = parser.parse(written("html", thread).decode())
    check_harmless(page)
    return page


def check_harmless(page: Element) -> None:
    ids = [node.get("id") for node in page.iter() if node.get("id")]
    assert len(ids) == len(set(ids))
    for node in page.iter():
        assert tag(node) in ELEMENTS
        for name, value in node.attrib.items():
            assert name not in {"src", "style", "srcset", "action", "formaction", "xlink:href"}
            assert not name.startswith("on")
            if name == "href":
                assert value[1:] in ids if value.startswith("#") else is_web(value), value
            if name in {"aria-labelledby", "aria-describedby"}:
                assert value in ids


def is_web(url: str) -> bool:
    return re.match(r"https?://[^\s\"<>]+$", url, re.IGNORECASE) is not None


def tag(node: Element) -> str:
    return node.tag.rpartition("}")[2]


def shown(node: Element) -> str:
    """The words of a part of the page as a reader sees them."""
    text = node.text or ""
    for child in node:
        text += "\n" if tag(child) == "br" else shown(child)
        text += child.tail or ""
    return text


def with_class(node: Element, name: str) -> list[Element]:
    return [found for found in node.iter() if name in found.get("class", "").split()]


def drawn(page: Element, name: str) -> list[Element]:
    return [node for node in page.iter() if node.tag == f"{{http://www.w3.org/2000/svg}}{name}"]


def articles(page: Element) -> list[Element]:
    return list(page.iter("article"))


def allowed(text: str) -> str:
    """The text as a page can hold it."""
    text = re.sub(r"\r\n?", "\n", text)
    forbidden = r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef]"
    text = re.sub(forbidden, "\ufffd", text)
    return "".join("\ufffd" if ord(char) & 0xFFFE == 0xFFFE else char for char in text)


def trimmed(text: str) -> str:
    return allowed(text).strip("\n")


def words_of(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Paragraph(text=text):
                yield trimmed(text)
            case Code(text=text):
                yield allowed(text)
            case ListBlock(items=items):
                yield from map(trimmed, items)
            case Attachment(name=name):
                yield allowed(name)
            case Quote(body=body):
                yield from words_of(body)


# Nothing breaks out, nothing is lost


def spiked(thread: Thread, attack: str) -> Thread:
    """The thread with the attack at the end of each of its texts."""
    return msgspec.convert(spiked_value(msgspec.to_builtins(thread), attack), Thread)


def spiked_value(value: object, attack: str) -> object:
    match value:
        case str():
            return value + attack
        case dict():
            return {
                key: item if key in NO_WORDS else spiked_value(item, attack)
                for key, item in value.items()
            }
        case list() | tuple():
            return [spiked_value(item, attack) for item in value]
    return value


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(threads, st.sampled_from(ATTACKS) | TEXT)
def test_whatever_a_thread_holds_is_shown_and_nothing_else_happens(
    thread: Thread, attack: str
) -> None:
    thread = encodable(spiked(thread, attack))
    shown_posts = articles(page_of(thread))
    assert len(shown_posts) == len(thread.posts)
    for post, article in zip(thread.posts, shown_posts, strict=True):
        comments = [trimmed(comment.text) for comment in post.comments]
        rest = shown(article)
        for words in [*words_of(post.body), trimmed(post.signature or ""), *comments]:
            found = rest.find(words)
            assert found >= 0
            rest = rest[found + len(words) :]


@settings(deadline=None)
@given(TEXT)
def test_words_stand_alone_in_their_elements(text: str) -> None:
    quote = Quote(author=text, body=(Paragraph(text=text),), lines=(1, 1))
    blocks = (Paragraph(text=text), Code(text=text), ListBlock(items=(text, text)), quote)
    post = Post(id="p1", author=text, subject=text, signature=text, body=blocks, lines=(1, 1))
    page = page_of(thread_of(post, title=text))
    [article] = articles(page)
    [body] = with_class(article, "words")
    assert shown(next(body.iter("pre"))) == allowed(text)
    assert [shown(item) for item in body.iter("li")] == [trimmed(text)] * 2
    paragraphs = [shown(node) for node in body.iter("p") if not node.get("class")]
    assert paragraphs == [trimmed(text)] * 2
    if text:
        assert shown(next(article.iter("bdi"))) == allowed(text)
        assert shown(next(page.iter("h1"))) == allowed(text)
        assert [shown(node) for node in with_class(article, "signature")] == [trimmed(text)]


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("see http://a.example/x_(y).", ["http://a.example/x_(y)"]),
        ("(https://a.example)", ["https://a.example"]),
        ("[url=http://a.example/b]text[/url]", ["http://a.example/b"]),
        ("http://[::1]:8080/x, HTTP://A.EXAMPLE!", ["http://[::1]:8080/x", "HTTP://A.EXAMPLE"]),
        ("こちらhttp://a.example/b。次", ["http://a.example/b"]),
        ('<a href="http://a.example/"onclick=1>', ["http://a.example/"]),
        ("http://a.example/?b=1&copy=2", ["http://a.example/?b=1&copy=2"]),
        ("javascript:alert(1) data:text/html,x vbscript:x file:///etc", []),
        ("http:// https://_ xhttp://a.example http:/a.example", []),
    ],
)
def test_addresses_of_the_web_are_links_and_no_others(text: str, links: list[str]) -> None:
    page = page_of(thread_of(Post(id="p1", body=(Paragraph(text=text),), lines=(1, 1))))
    [body] = with_class(page, "words")
    assert [link.get("href") for link in body.iter("a")] == links
    assert shown(next(body.iter("p"))) == text


def test_an_attachment_and_the_thread_are_linked_where_they_lead_to_the_web() -> None:
    urls = ("https://a.example/b", "javascript:alert(1)", "b.pdf", None)
    body = tuple(Attachment(name="b", url=url) for url in urls)
    thread = thread_of(Post(id="p1", body=body, lines=(1, 1)))
    page = page_of(thread)
    assert [node.get("href") for node in with_class(page, "words")[0].iter("a")] == [urls[0]]
    for url in urls:
        links = {node.get("href") for node in page_of(replace(thread, url=url)).iter("a")}
        assert (url in links) == (url == urls[0])


def test_ids_are_ours_or_positions_whatever_a_file_calls_its_posts() -> None:
    names = ('"><script>', "posts", "p7")
    page = page_of(thread_of(*(Post(id=name, lines=(1, 1)) for name in names)))
    assert [article.get("id") for article in articles(page)] == ["post-1", "post-2", "p7"]


def test_the_policy_allows_the_styles_of_the_page_and_nothing_else() -> None:
    page = page_of(THREAD)
    [policy] = [
        node.get("content", "")
        for node in page.iter("meta")
        if node.get("http-equiv") == "Content-Security-Policy"
    ]
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    digests = [sha256((node.text or "").encode()).digest() for node in page.iter("style")]
    allowed_styles = [f"'sha256-{b64encode(digest).decode()}'" for digest in digests]
    assert rules.pop("style-src").split() == allowed_styles
    assert rules == dict.fromkeys(["default-src", "base-uri", "form-action"], "'none'")


# What is shown


def links(node: Element) -> list[tuple[str | None, str]]:
    return [(link.get("href"), shown(link)) for link in node.iter("a")]


def test_quotes_link_to_the_post_that_they_repeat() -> None:
    second = articles(page_of(THREAD))[1]
    outer, inner = with_class(second, "attribution")
    assert links(outer) == [("#p1", f"{POSTS[0].author} #1")]
    assert (links(inner), shown(inner)) == ([], "Ann [mod] wrote:")
    unnamed = with_class(articles(page_of(THREAD))[4], "attribution")
    assert [links(node) for node in unnamed] == [[("#p2", "no #2")]]


def test_answers_are_linked_both_ways() -> None:
    first, *_, fifth, _ = articles(page_of(THREAD))
    [relation] = with_class(fifth, "relation")
    assert links(relation) == [("#p1", f"#1 {POSTS[0].author}")]
    answered_by = next(node for node in first.iter("p") if shown(node).startswith("Answered by"))
    assert [href for href, _ in links(answered_by)] == ["#p2", "#p5"]


def test_what_was_inferred_is_marked_with_its_evidence() -> None:
    fourth = articles(page_of(THREAD))[3]
    assert shown(next(fourth.iter("h3"))) == "Post 4 probably no"
    author, reply = with_class(fourth, "relation")
    assert shown(author) == "inferred Author, 80 % sure: same signature as #2"
    assert shown(reply) == "inferred In reply to #2 no: names the author"
    assert links(author) == [("#p2", "#2")]
    assert [len(with_class(node, "tag")) for node in (author, reply)] == [1, 1]
    assert [node.get("class") for node in drawn(page_of(THREAD), "circle")] == [
        "c1", "c2", "c3", "c2 hollow", "c4", "c0 hollow",
    ]  # fmt: skip


def test_what_the_dump_does_not_tell_is_shown_as_unknown() -> None:
    _, _, third, _, _, sixth = articles(page_of(THREAD))
    assert [shown(node) for node in with_class(third, "unknown")] == [
        "printed as yesterday", "no text",
    ]  # fmt: skip
    assert [shown(node) for node in with_class(sixth, "unknown")] == ["author unknown"]
    page = page_of(thread_of(Post(id="p1", lines=(1, 1)), title=None))
    unknown = [shown(node) for node in with_class(page, "unknown")]
    assert unknown == ["Untitled thread", "author unknown", "no date", "no text"]


@pytest.mark.parametrize(
    ("posted", "machine", "people"),
    [
        ("2009", "2009", "2009"),
        ("2009-03", "2009-03", "2009-03"),
        ("2009-03-14T20:17:00", "2009-03-14T20:17:00", "2009-03-14 20:17"),
        ("2009-03-14T20:17+05:30", "2009-03-14T20:17+05:30", "2009-03-14 20:17 +05:30"),
        ("2009-02-30", None, "2009-02-30"),
        ("0000", None, "0000"),
        ("2009-03-14T20:17-00:00", None, "2009-03-14 20:17 -00:00"),
        ("2009-03-14T20:17+99:00", None, "2009-03-14 20:17 +99:00"),
    ],
)
def test_a_date_is_for_machines_only_where_it_exists(
    posted: str, machine: str | None, people: str
) -> None:
    page = page_of(thread_of(Post(id="p1", posted=posted, posted_as="then", lines=(1, 1))))
    [time] = page.iter("time")
    assert (time.get("datetime"), shown(time)) == (machine, people)
    assert time.get("title") == "Printed as: then"


def test_below_a_post_stand_its_edit_its_reactions_and_its_comments() -> None:
    first = articles(page_of(THREAD))[0]
    [foot] = first.iter("footer")
    assert [shown(line) for line in foot][:3] == [
        "Last edited by a moderator: Mar 15, 2009",
        "Score: -4",
        "12 reactions (Like, Haha): Bob, Jr., 🎉",
    ]
    [comments] = with_class(first, "comments")
    assert [shown(line) for line in comments.iter("p")] == [
        "From here?\n# too", "*Ann* [mod], 2009-03-15 00:53",
        "> neither name nor date", "author unknown, no date",
    ]  # fmt: skip


def test_where_there_are_many_participants_the_rest_are_told_of() -> None:
    posts = [Post(id=f"p{at}", author=f"Person {at}", lines=(at, at)) for at in range(1, 13)]
    page = page_of(thread_of(*posts))
    few, everybody = with_class(page, "people")
    assert (len(list(few)), len(list(everybody))) == (10, 12)
    assert "All 12, and what the page tells of them" in map(shown, page.iter("summary"))


def test_participants_stand_with_their_counts_and_cards() -> None:
    page = page_of(THREAD)
    few, all_of_them = with_class(page, "people")
    assert [shown(item).splitlines()[0] for item in few] == [
        f"{POSTS[0].author} 1 post", "no 1 post + 1 inferred",
        "Ann [mod] 1 post", "שלום עולם 1 post",
    ]  # fmt: skip
    assert (
        "~ · 5+ Year Member · null · joined 2008 · = · 995 messages · 0 reaction score · "
        in shown(all_of_them)
    )
    assert [shown(item) for item in with_class(articles(page)[1], "badges")[0]] == [
        "~", "5+ Year Member", "null",
    ]  # fmt: skip


def test_what_else_was_read_is_folded_at_the_end() -> None:
    bottom = page_of(replace(THREAD, merged=(THREAD.source,))).find("body/footer")
    assert bottom is not None
    folds = [(shown(fold[0]), shown(fold[1]), fold.get("open")) for fold in bottom.iter("details")]
    (warnings, told, _), (notices, printed, _), (sources, dumps, _) = folds
    assert [fold[2] for fold in folds] == [None] * 3
    assert warnings == "2 warnings of the reading"
    assert "unreadable date: 'yesterday' line 49 of dump 1" in told
    assert notices == "What the page prints besides the posts: 1 notice"
    assert "Advertisement\n\n  and morelines 1–2 of dump 1" in printed
    assert sources == "How it was read"
    assert dumps.count("thread: 1.txt: layout plain, no dialect, encoding utf-8") == 2


@pytest.mark.parametrize(
    ("posts", "facts"),
    [
        ([], "0 posts"),
        ([{"author": "a"}], "1 post by 1 author"),
        ([{}, {}], "2 posts, none with a name printed"),
        ([{"author": "a"}, {}], "2 posts, 1 of them by 1 author, 1 with no name printed"),
        (
            [{"author": "a", "posted": "2009-03-14"}, {"author": "b", "posted": "2009"}],
            "2 posts by 2 authors, 2009 to 2009-03-14",
        ),
        ([{"author": "a", "posted": "2009-03-14T20:17"}], "1 post by 1 author, 2009-03-14"),
    ],
)
def test_the_head_sums_the_thread_up(posts: list[dict[str, str]], facts: str) -> None:
    thread = thread_of(*(Post(id=f"p{at}", lines=(1, 1), **post) for at, post in enumerate(posts)))
    assert shown(with_class(page_of(thread), "facts")[0]) == facts


# The pictures


def test_a_long_thread_is_drawn_in_part() -> None:
    posts = [Post(id=f"p{at}", reply_to=("p1",), lines=(1, 1)) for at in range(1, 1203)]
    page = page_of(thread_of(*posts))
    assert len(articles(page)) == 1202
    assert len(drawn(page, "circle")) == 1000
    assert len(drawn(page, "path")) == 999
    assert "The first 1000 of 1202 posts." in [shown(node) for node in with_class(page, "hint")]


def posts_answering(*answered: str) -> list[Post]:
    """A post for each text, which lists the numbers of those that it answers."""
    return [
        Post(id=f"p{at}", reply_to=tuple(f"p{post}" for post in posts.split()), lines=(1, 1))
        for at, posts in enumerate(answered, start=1)
    ]


@pytest.mark.parametrize(
    ("answered", "lanes"),
    [
        pytest.param(["", "1", "2"], [0, 0, 0], id="a chain is straight"),
        pytest.param(["", "", ""], [0, 0, 0], id="posts that answer none"),
        pytest.param(["", "1", "1"], [0, 1, 0], id="the last answer stays in the lane"),
        pytest.param(["", "", "1"], [0, 1, 0], id="a lane is free when its last answer is drawn"),
        pytest.param(["", "1", "2", "1"], [0, 1, 1, 0], id="branches of a tree"),
        pytest.param(["", "1", "1", "2", "3", "1"], [0, 1, 2, 1, 2, 0], id="two open branches"),
        pytest.param(["", "1 9 2 1"], [0, 0], id="a post that is not there, itself, one twice"),
        pytest.param(["2", ""], [0, 0], id="a post below"),
    ],
)
def test_the_picture_gives_each_post_a_lane(answered: list[str], lanes: list[int]) -> None:
    shape = picture(posts_answering(*answered))
    assert [(x - 6) / 12 for x, _ in shape.dots] == lanes
    assert [y for _, y in shape.dots] == [24 * at + 12 for at in range(len(answered))]


def test_the_picture_tells_inferred_answers_and_further_ones_from_printed_ones() -> None:
    first, second, third, fourth = posts_answering("", "1", "2 1", "")
    guess = InferredReply(post="p3", evidence="")
    lines = picture([first, second, third, replace(fourth, reply_to_inferred=guess)]).lines
    assert [(line.kind, line.path) for line in lines] == [
        ("also", "M6 12Q18 36 6 60"),
        ("printed", "M6 12V36"),
        ("printed", "M6 36V60"),
        ("inferred", "M6 60V84"),
    ]


def test_the_picture_says_what_its_marks_mean() -> None:
    hints = [shown(node) for node in with_class(page_of(THREAD), "hint")]
    assert hints == [
        "Hollow: no author printed. Dashed: inferred. Dotted: further posts that are answered."
    ]
    plain = [Post(id=f"p{at}", author="a", lines=(1, 1)) for at in (1, 2)]
    hints = [shown(node) for node in with_class(page_of(thread_of(*plain)), "hint")]
    assert hints == ["The page does not tell who answers whom."]


def test_the_picture_stays_narrow_however_many_branches_are_open() -> None:
    wide = picture(posts_answering(*[""] * 400, *map(str, range(400, 0, -1))))
    assert wide.width <= 144
    assert len({x for x, _ in wide.dots}) > 100


@pytest.mark.parametrize(
    ("dates", "unit", "bars", "undated"),
    [
        pytest.param([None, None], None, None, None, id="no date"),
        pytest.param(["2009-03-14", "2009-03-14"], None, None, None, id="one day"),
        pytest.param(
            ["2009-03-14T20:17:00", "2009-03-14T22:00Z", "2009-03-14T22:59"],
            "hour",
            [("2009-03-14T20:00", 1), ("2009-03-14T21:00", 0), ("2009-03-14T22:00", 2)],
            0,
            id="hours",
        ),
        pytest.param(
            ["2009-03-01", "2009-02-27T10:00", None, "2009-02-30"],
            "day",
            [("2009-02-27", 1), ("2009-02-28", 0), ("2009-03-01", 1)],
            2,
            id="days, and one that there is not",
        ),
        pytest.param(
            ["2009-01-28", "2009-01-30", "2009-01", "2009", "2009-01-30"],
            "day",
            [("2009-01-28", 1), ("2009-01-29", 0), ("2009-01-30", 2)],
            2,
            id="most dates tell the day",
        ),
        pytest.param(
            ["2008-11", "2009-01-30", "2009-01"],
            "month",
            [("2008-11", 1), ("2008-12", 0), ("2009-01", 2)],
            0,
            id="most dates tell the month",
        ),
        pytest.param(
            ["2001-01-01T09:00", "2001-01-03T10:00", "2001-01-03T11:00"],
            "day",
            [("2001-01-01", 1), ("2001-01-02", 0), ("2001-01-03", 2)],
            0,
            id="too many hours for three posts",
        ),
        pytest.param(
            ["2001-01-01", "2003-01-30", "2002-05-05"] * 50,
            "month",
            None,
            0,
            id="too many days for any",
        ),
        pytest.param(
            ["1999", "2001-01-30", "2001-01-30", "9999-12-31"],
            None,
            None,
            None,
            id="too many years",
        ),
        pytest.param(
            ["9999-12-31T22:00", "9999-12-31T23:00"],
            "hour",
            [("9999-12-31T22:00", 1), ("9999-12-31T23:00", 1)],
            0,
            id="the last hours that there are",
        ),
    ],
)
def test_the_timeline_counts_in_the_finest_unit_that_shows_the_whole(
    dates: list[str | None],
    unit: str | None,
    bars: list[tuple[str, int]] | None,
    undated: int | None,
) -> None:
    found = timeline([Post(id="p", posted=date, lines=(1, 1)) for date in dates])
    assert (found and found.unit) == unit
    assert (found and found.undated) == undated
    if found and bars:
        assert [(bar.date, bar.posts) for bar in found.bars] == bars


def test_the_timeline_is_drawn_with_its_words() -> None:
    page = page_of(THREAD)
    assert [shown(node) for node in drawn(page, "rect")] == [
        "2009-03-14: 2 posts", "2009-03-15: 3 posts",
    ]  # fmt: skip
    [caption] = page.iter("figcaption")
    assert shown(caption) == (
        "At most 3 posts in one day, 2009-03-15; not shown: 1 post whose day is not known."
    )


# The page as a whole


def test_an_author_is_not_inferred_where_one_is_printed() -> None:
    guess = Inferred(name="b", evidence="c", confidence=0.5)
    post = Post(id="p1", author="a", author_inferred=guess, lines=(1, 1))
    assert not with_class(articles(page_of(thread_of(post)))[0], "tag")


def test_the_mark_of_what_was_inferred_is_explained_where_it_stands_and_nowhere_else() -> None:
    for thread, marks in [(THREAD, 3), (thread_of(Post(id="p1", lines=(1, 1))), 0)]:
        assert len(with_class(page_of(thread), "tag")) == marks


def test_quotes_nest_as_deep_as_they_like() -> None:
    quote: Block = Paragraph(text="innermost")
    for _ in range(300):
        quote = Quote(body=(quote,), lines=(1, 1))
    page = written("html", thread_of(Post(id="p1", body=(quote,), lines=(1, 1)))).decode()
    assert page.count("<blockquote>") == page.count("</blockquote>") == 300


def test_headings_go_down_one_by_one() -> None:
    levels = [int(tag(node)[1]) for node in page_of(THREAD).iter() if re.match(r"h\d$", tag(node))]
    assert levels[0] == 1
    assert all(next_one <= level + 1 for level, next_one in pairwise(levels))
    assert levels.count(3) == len(POSTS)
