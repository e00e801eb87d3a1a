import email.policy
import json
import mailbox
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import parseaddr
from importlib.metadata import EntryPoint
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest
import yaml
from awkward import POSTS, THREAD
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
from ruamel.yaml import YAML

from threadconv import writers
from threadconv.errors import UnknownName
from threadconv.model import (
    Code,
    Inferred,
    InferredReply,
    ListBlock,
    Paragraph,
    Post,
    Quote,
    Source,
    Thread,
)
from threadconv.writers._encodable import encodable
from threadconv.writers._plaintext import post_text

GOLDENS = Path(__file__).parent / "golden" / "writers"
OWN = sorted(path.stem for path in Path(writers.__file__).parent.glob("[!_]*.py"))
NAMES = {post.id: post.author for post in POSTS if post.author}
# Every character that can be encoded, the awkward ones often.
TEXT = st.text(
    st.one_of(
        st.sampled_from("\n\n\t  >From \\`*_[](){}<>#+-.=!|~&;:'\"0123abe\r\x85\u2028\xa0é🎉"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=60,
)


def written(name: str, thread: Thread = THREAD) -> bytes:
    out = BytesIO()
    writers.load(name).write(thread, out)
    return out.getvalue()


def thread_of(*posts: Post, title: str | None = "Title") -> Thread:
    source = Source(sha256="0" * 64, encoding="utf-8", layout="plain")
    return Thread(title=title, source=source, posts=posts)


def thread_of_text(text: str) -> Thread:
    post = Post(id="p1", author=text, signature=text, body=(Paragraph(text=text),), lines=(1, 1))
    return thread_of(post, title=text)


# The registry


def test_names_are_the_modules_of_the_folder() -> None:
    assert writers.names() == OWN


@pytest.mark.parametrize("name", OWN)
def test_every_writer_has_a_golden(name: str, golden: Callable[[Path, bytes], None]) -> None:
    golden(GOLDENS / f"awkward{writers.load(name).suffix}", written(name))


@pytest.mark.parametrize("name", OWN)
def test_every_writer_says_what_it_is_in_one_line(name: str) -> None:
    writer = writers.load(name)
    assert writer.help
    assert len(writer.help) < 80
    assert writers.by_suffix(writer.suffix.upper()) == writer


@pytest.mark.parametrize("name", OWN)
def test_every_writer_writes_a_thread_without_posts(name: str) -> None:
    assert written(name, thread_of()).decode() == written(name, thread_of()).decode()


@pytest.mark.parametrize(
    ("asked", "hint"),
    [
        ("jsn", "did you mean 'json'?"),
        ("_message", f"no writer '_message'; there are: {', '.join(OWN)}"),
        ("zzz", "no writer 'zzz'; there are:"),
    ],
)
def test_unknown_writer_is_told_what_exists(asked: str, hint: str) -> None:
    with pytest.raises(UnknownName, match=re.escape(hint)):
        writers.load(asked)


def plugins(*points: EntryPoint) -> Callable[..., tuple[EntryPoint, ...]]:
    return lambda group: tuple(point for point in points if point.group == group)


def test_installed_plugin_is_a_writer_like_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    module = SimpleNamespace(
        __doc__="Titles: nothing else.\n\nMore.",
        SUFFIX=".title",
        MEDIA_TYPE="text/plain",
        LOSSLESS=False,
        write=lambda thread, out: out.write(thread.title.encode()),
    )
    monkeypatch.setitem(sys.modules, "their_titles", module)
    point = EntryPoint("titles", "their_titles", writers.PLUGIN_GROUP)
    monkeypatch.setattr("importlib.metadata.entry_points", plugins(point))
    assert writers.names() == [*OWN, "titles"]
    assert writers.load("titles").help == "Titles: nothing else."
    assert written("titles", thread_of(title="half \ud83d")) == "half \ufffd".encode()


@pytest.mark.parametrize(
    ("point", "reason"),
    [
        pytest.param(("lost", "no_such_module"), "ModuleNotFoundError", id="cannot be imported"),
        pytest.param(("bare", "string"), "AttributeError.*SUFFIX", id="is no writer"),
        pytest.param(("json", "string"), "has a writer of that name", id="takes our name"),
    ],
)
def test_broken_plugin_is_warned_about_and_skipped(
    monkeypatch: pytest.MonkeyPatch, point: tuple[str, str], reason: str
) -> None:
    entry = EntryPoint(*point, writers.PLUGIN_GROUP)
    monkeypatch.setattr("importlib.metadata.entry_points", plugins(entry))
    with pytest.warns(RuntimeWarning, match=f"{point[0]}.*skipped: .*{reason}"):
        assert writers.names() == OWN


def test_loading_a_writer_imports_no_other() -> None:
    code = (
        "import sys; before = set(sys.modules)\n"
        "from threadconv import writers; writers.load('json')\n"
        "print(*sorted(set(sys.modules) - before))"
    )
    loaded = subprocess.check_output([sys.executable, "-c", code], text=True).split()
    heavy = {"dataclasses", "email", "hashlib", "importlib.metadata", "yaml"}
    others = {f"threadconv.writers.{name}" for name in OWN if name != "json"}
    assert "threadconv.writers.json" in loaded
    assert not (heavy | others) & set(loaded)


class LargestWrite:
    def __init__(self) -> None:
        self.size = 0

    def write(self, data: bytes) -> None:
        self.size = max(self.size, len(data))


@pytest.mark.parametrize("name", OWN)
def test_no_writer_holds_more_than_one_post_at_once(name: str) -> None:
    post = Post(id="p1", body=(Paragraph(text="word " * 100),), lines=(1, 1))
    posts = [msgspec.structs.replace(post, id=f"p{index}") for index in range(1, 200)]
    out: Any = LargestWrite()
    writers.load(name).write(thread_of(*posts), out)
    assert 500 <= out.size < 5000


# Lone surrogates


def test_thread_that_can_be_encoded_is_left_alone() -> None:
    thread = thread_of_text("é🎉")
    assert encodable(thread) is thread


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        pytest.param("a\ud83d", "a\ufffd", id="first half at the end"),
        pytest.param("\ud83dcb", "\ufffdcb", id="first half before a letter"),
        pytest.param("a\udc00b", "a\ufffdb", id="second half"),
        pytest.param("\ud83c\udf89", "🎉", id="two halves that belong together"),
    ],
)
def test_half_a_character_is_replaced_with_a_warning(text: str, mended: str) -> None:
    thread = encodable(thread_of_text(text))
    assert thread.title == mended
    assert thread.posts[0].body == (Paragraph(text=mended),)
    assert [warning.code for warning in thread.warnings] == ["lone-surrogate"]


# JSON and YAML


def test_json_has_every_key_and_plain_utf8() -> None:
    text = written("json").decode()
    assert "🎉" in text
    assert text.endswith("}\n")
    assert "\\ud8" not in text
    assert json.loads(text) == json.loads(json.dumps(msgspec.to_builtins(encodable(THREAD))))


@pytest.mark.parametrize("thread", [THREAD, thread_of()], ids=["awkward", "without posts"])
def test_json_is_laid_out_as_by_the_standard_library(thread: Thread) -> None:
    text = written("json", thread).decode()
    assert text == json.dumps(json.loads(text), indent=2, ensure_ascii=False) + "\n"


def yaml_readings(data: bytes) -> Iterator[object]:
    yield yaml.load(data, yaml.SafeLoader)
    yield yaml.load(data, yaml.CSafeLoader)
    yield YAML(typ="safe", pure=True).load(data)  # YAML 1.2


@pytest.mark.parametrize("thread", [THREAD, thread_of()], ids=["awkward", "without posts"])
def test_yaml_is_the_same_data_as_json_to_every_reader(thread: Thread) -> None:
    expected = json.loads(written("json", thread))
    for reading in yaml_readings(written("yaml", thread)):
        assert reading == expected


AMBIGUOUS = [
    "yes", "No", "on", "OFF", "y", "N", "true", "False", "null", "~", "Null", "=", "<<",
    "1e3", "1_000", "0o17", "017", "0x1F", ".inf", "-.INF", ".nan", "1.0", "-1", "+1",
    "12:30:45", "2001-12-14", "2001-12-14T21:59:43Z", "Z",
    "-", "--", "---", "...", "?", ":", "|", ">", "&", "*", "!", "%", "@", "`", '"', "'", "[]", "{}",
    "#", "a:b", "a#b", "-a", "é", "a: b", "a #b", "a ", " a", "", "\n", "a,b", "- a", "a:", "² a",
]  # fmt: skip


@pytest.mark.parametrize("text", AMBIGUOUS)
def test_yaml_string_stays_a_string(text: str) -> None:
    for reading in yaml_readings(written("yaml", thread_of_text(text))):
        assert reading["title"] == text  # type: ignore[index]


@pytest.mark.parametrize("confidence", [0.0, 1.0, 0.8, 1e-05, 1.5e-07])
def test_yaml_number_stays_a_number(confidence: float) -> None:
    inferred = Inferred(name="a", evidence="b", confidence=confidence)
    post = Post(id="p1", author_inferred=inferred, lines=(1, 1))
    for reading in yaml_readings(written("yaml", thread_of(post))):
        assert reading["posts"][0]["author_inferred"]["confidence"] == confidence  # type: ignore[index]


@given(TEXT)
def test_yaml_text_comes_back(text: str) -> None:
    for reading in yaml_readings(written("yaml", thread_of_text(text))):
        assert reading["posts"][0]["body"] == [{"type": "paragraph", "text": text}]  # type: ignore[index]


def test_yaml_reads_well() -> None:
    text = written("yaml", thread_of_text("First line\n\n\tthird: 🎉  \n")).decode()
    assert "        text: |\n          First line\n\n          \tthird: 🎉  \n" in text


def test_yaml_files_one_after_the_other_are_a_stream() -> None:
    stream = written("yaml") + written("yaml", thread_of())
    assert [len(document["posts"]) for document in yaml.safe_load_all(stream)] == [len(POSTS), 0]


# Markdown


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


# mbox


@pytest.fixture
def mbox_path(tmp_path: Path) -> Path:
    path = tmp_path / "thread.mbox"
    path.write_bytes(written("mbox"))
    return path


def strict_messages(path: Path) -> list[EmailMessage]:
    """The messages as Python's mailbox splits them, parsed by a policy that raises on defects."""
    policy = email.policy.strict
    box = mailbox.mbox(path, create=False)
    return [message_from_bytes(box.get_bytes(key), policy=policy) for key in box.keys()]  # noqa: SIM118


def body_of(message: EmailMessage) -> str:
    payload = message.get_payload(decode=True)
    assert isinstance(payload, bytes)
    return payload.decode()


def headers(raw: bytes) -> list[bytes]:
    """The header of every message, as it stands in the file."""
    parts = re.split(rb"^From \S+ .*\n", raw, flags=re.MULTILINE)[1:]
    return [part.partition(b"\n\n")[0] for part in parts]


def only_message(post: Post, title: str | None = "Title") -> EmailMessage:
    _, _, content = written("mbox", thread_of(post, title=title)).partition(b"\n")
    return message_from_bytes(content[:-1], policy=email.policy.strict)


def test_mbox_has_one_message_per_post_without_defects(mbox_path: Path) -> None:
    messages = strict_messages(mbox_path)
    assert len(messages) == len(POSTS)
    assert not [field for message in messages for field in message.values() if field.defects]


def test_mbox_bodies_come_back_exactly(mbox_path: Path) -> None:
    bodies = [body_of(message) for message in strict_messages(mbox_path)]
    posts = encodable(THREAD).posts
    assert bodies == [post_text(post, NAMES) + "\n" for post in posts]


@pytest.mark.parametrize("dialect", [[], ["--mboxrd"]], ids=["mboxo", "mboxrd"])
def test_git_splits_the_mbox_into_the_same_bodies(
    mbox_path: Path, tmp_path: Path, dialect: list[str]
) -> None:
    parts = tmp_path / "parts"
    parts.mkdir()
    command = ["git", "mailsplit", *dialect, f"-o{parts}", str(mbox_path)]
    assert subprocess.check_output(command).strip() == str(len(POSTS)).encode()
    for part, message in zip(sorted(parts.iterdir()), strict_messages(mbox_path), strict=True):
        split = message_from_bytes(part.read_bytes(), policy=email.policy.strict)
        assert body_of(split).rstrip("\n") == body_of(message).rstrip("\n")
        assert split.items() == message.items()


def test_mbox_separators_are_asctime_with_one_blank_line_before() -> None:
    raw = written("mbox")
    separators = re.findall(rb"(?:\A|\n\n)(From .*)\n", raw)
    pattern = (
        rb"From \S+@threadconv\.invalid (Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} "
        rb"[ 1-3]\d \d\d:\d\d:\d\d \d{4}"
    )
    assert [bool(re.fullmatch(pattern, line)) for line in separators] == [True] * len(POSTS)
    assert len(re.findall(rb"^>*From ", raw, re.MULTILINE)) == len(POSTS)
    assert raw.endswith(b"\n\n")
    assert b"\r" not in raw
    assert raw.isascii()


def test_mbox_lines_are_short_and_id_fields_are_never_encoded() -> None:
    assert max(map(len, written("mbox").split(b"\n"))) <= 78
    for header in headers(written("mbox", deep_thread())):
        unfolded = header.replace(b"\n ", b" ").split(b"\n")
        fields = [line for line in unfolded if re.match(rb"Message-ID|In-Reply|References", line)]
        assert fields
        for field in fields:
            assert re.fullmatch(rb"[\w-]+:( <p\d+\.[0-9a-f]{12}@threadconv\.invalid>)+", field)


def test_mbox_fields_that_must_be_single_are(mbox_path: Path) -> None:
    for message in strict_messages(mbox_path):
        names = [name.lower() for name in message]
        assert len(names) == len(set(names))
        assert {"date", "from", "to", "message-id", "subject", "list-id"} <= set(names)


def deep_thread() -> Thread:
    """Sixty posts, each in reply to the one before it."""
    replies = [(f"p{index - 1}",) if index > 1 else () for index in range(1, 61)]
    return thread_of(
        *(Post(id=f"p{at}", reply_to=to, lines=(at, at)) for at, to in enumerate(replies, start=1))
    )


def test_mbox_long_references_keep_the_root_and_the_nearest(tmp_path: Path) -> None:
    path = tmp_path / "deep.mbox"
    path.write_bytes(written("mbox", deep_thread()))
    messages = strict_messages(path)
    ids = [message["Message-ID"] for message in messages]
    references = messages[-1]["References"].split()
    assert len(set(ids)) == len(ids)
    assert references == [ids[0], *ids[-21:-1]]
    assert messages[-1]["In-Reply-To"] == ids[-2]


@pytest.mark.parametrize(
    ("reply_to", "guess", "parent", "inferred"),
    [
        pytest.param(("p2",), None, 2, False, id="printed"),
        pytest.param(("p2", "p1"), None, 2, False, id="first of two"),
        pytest.param((), "p2", 2, True, id="concluded"),
        pytest.param((), None, 1, True, id="unknown hangs on the root"),
        pytest.param(("p3",), None, 1, True, id="itself"),
        pytest.param(("p4",), None, 1, True, id="a later post"),
        pytest.param(("p9",), "p8", 1, True, id="posts that are not there"),
    ],
)
def test_mbox_reply_hangs_on_an_earlier_post(
    tmp_path: Path, reply_to: tuple[str, ...], guess: str | None, parent: int, inferred: bool
) -> None:
    reply = Post(
        id="p3",
        reply_to=reply_to,
        reply_to_inferred=InferredReply(post=guess, evidence="names") if guess else None,
        lines=(3, 3),
    )
    others = [Post(id=f"p{at}", posted="2009-03-14T20:17", lines=(at, at)) for at in (1, 2, 4)]
    path = tmp_path / "thread.mbox"
    path.write_bytes(written("mbox", thread_of(*others[:2], reply, others[2])))
    messages = strict_messages(path)
    assert messages[2]["In-Reply-To"] == messages[parent - 1]["Message-ID"]
    assert ("parent" in messages[2]["Threadconv-Inferred"]) == inferred
    assert messages[0]["In-Reply-To"] is None


@pytest.mark.parametrize(
    ("posted", "dates", "inferred"),
    [
        pytest.param(
            ["2009-03-14T20:17:00"], ["Sat, 14 Mar 2009 20:17:00 -0000"], [False], id="no zone"
        ),
        pytest.param(
            ["2009-03-14T20:17:00Z", "2009-03-14T20:17-03:30"],
            ["Sat, 14 Mar 2009 20:17:00 +0000", "Sat, 14 Mar 2009 20:17:00 -0330"],
            [False, False],
            id="zones",
        ),
        pytest.param(
            ["2009-03-14T20:17:00"] * 3,
            [f"Sat, 14 Mar 2009 20:17:0{second} -0000" for second in range(3)],
            [False] * 3,
            id="order within a minute",
        ),
        pytest.param(
            ["2009-03-14", "2009-03", "2009"],
            [
                "Sat, 14 Mar 2009 00:00:00 -0000",
                "Sun, 1 Mar 2009 00:00:00 -0000",
                "Thu, 1 Jan 2009 00:00:00 -0000",
            ],
            [True] * 3,
            id="time of day unknown",
        ),
        pytest.param(
            [None, "2009-03-14T20:00", None, None, "2009-03-14T20:03", None],
            [
                "Sat, 14 Mar 2009 19:59:59 -0000",
                "Sat, 14 Mar 2009 20:00:00 -0000",
                "Sat, 14 Mar 2009 20:01:00 -0000",
                "Sat, 14 Mar 2009 20:02:00 -0000",
                "Sat, 14 Mar 2009 20:03:00 -0000",
                "Sat, 14 Mar 2009 20:03:01 -0000",
            ],
            [True, False, True, True, False, True],
            id="unknown between known",
        ),
        pytest.param(
            [None, "2009-02-30", "0001-01-01", "9999-12-31T23:59:59-05:00", "9", "2009-1"],
            [f"Thu, 1 Jan 1970 00:00:0{second} -0000" for second in range(6)],
            [True] * 6,
            id="nothing known, or no date there is",
        ),
    ],
)
def test_mbox_dates_tell_what_the_dump_tells(
    tmp_path: Path, posted: list[str | None], dates: list[str], inferred: list[bool]
) -> None:
    posts = [
        Post(id=f"p{at}", posted=moment, lines=(at, at)) for at, moment in enumerate(posted, 1)
    ]
    path = tmp_path / "thread.mbox"
    path.write_bytes(written("mbox", thread_of(*posts)))
    messages = strict_messages(path)
    raw = [re.search(rb"^Date: (.*)$", head, re.MULTILINE) for head in headers(path.read_bytes())]
    assert [match and match[1].decode() for match in raw] == dates
    marks = [message.get("Threadconv-Inferred", "") for message in messages]
    assert ["date" in mark for mark in marks] == inferred


def test_mbox_sixty_posts_of_a_minute_stay_in_it() -> None:
    posts = [Post(id=f"p{at}", posted="2009-03-14T20:17", lines=(at, at)) for at in range(1, 71)]
    times = re.findall(rb"^Date: .* (\S+) -0000$", written("mbox", thread_of(*posts)), re.MULTILINE)
    assert times == sorted(times)
    assert times[-1] == b"20:17:59"


@pytest.mark.parametrize(
    ("title", "subject", "first", "reply"),
    [
        ("Crying", None, "Crying", "Re: Crying"),
        ("RE: Crying", None, "RE: Crying", "RE: Crying"),
        ("Crying", "Re: other", "Re: other", "Re: other"),
        ("Crying", "Crying", "Crying", "Re: Crying"),
        (None, None, "(untitled thread)", "Re: (untitled thread)"),
        (
            "a\nBcc: b  =?utf-8?q?c?=\t",
            None,
            "a Bcc: b =?utf-8?q?c?=",
            "Re: a Bcc: b =?utf-8?q?c?=",
        ),
        ("é" * 100, None, "é" * 100, "Re: " + "é" * 100),
        ("x" * 1200, None, "x" * 1200, "Re: " + "x" * 1200),
    ],
)
def test_mbox_subject_is_the_title_with_one_re(
    tmp_path: Path, title: str | None, subject: str | None, first: str, reply: str
) -> None:
    posts = [Post(id=f"p{at}", subject=subject, lines=(at, at)) for at in (1, 2)]
    path = tmp_path / "thread.mbox"
    path.write_bytes(written("mbox", thread_of(*posts, title=title)))
    assert [message["Subject"] for message in strict_messages(path)] == [first, reply]


@given(TEXT)
def test_mbox_body_comes_back_and_never_looks_like_a_separator(text: str) -> None:
    for body in (text, f"From {text}", f"{text}\n>From {'>' * 80}From {text * 3}"):
        post = Post(id="p1", body=(Code(text=body),), lines=(1, 1))
        raw = written("mbox", thread_of(post))
        assert body_of(only_message(post)) == body + "\n"
        assert len(re.findall(rb"^>*From ", raw, re.MULTILINE)) == 1
        assert max(map(len, raw.split(b"\n"))) <= 76


@given(TEXT.filter(lambda text: text.strip()))
def test_mbox_names_come_back_beside_an_address_of_ours(text: str) -> None:
    _, _, content = written("mbox", thread_of(Post(id="p1", author=text, lines=(1, 1)))).partition(
        b"\n"
    )
    # Not `display_name`: up to Python 3.11 it has a blank where one encoded-word follows another.
    name, address = parseaddr(message_from_bytes(content, policy=email.policy.compat32)["From"])
    shown = re.sub(r"[\x00-\x1f\x7f-\x9f]", "\ufffd", " ".join(text.split()))
    assert str(make_header(decode_header(name))) == shown
    assert re.fullmatch(r"u-[0-9a-f]{12}@threadconv\.invalid", address)


@pytest.mark.parametrize(
    ("post", "sender", "mark"),
    [
        pytest.param({}, '"(unknown)" <unknown@threadconv.invalid>', "Unknown", id="unknown"),
        pytest.param(
            {"author_inferred": Inferred(name="Bob", evidence="same signature", confidence=0.8)},
            '"Bob (probably)" <u-cd9fb1e148cc@threadconv.invalid>',
            "Inferred",
            id="concluded",
        ),
    ],
)
def test_mbox_tells_a_guessed_author_from_a_printed_one(
    post: dict[str, Any], sender: str, mark: str
) -> None:
    message = only_message(Post(id="p1", posted="2009-03-14T20:17", lines=(1, 1), **post))
    assert message["From"] == sender
    assert message[f"Threadconv-{mark}"] == "author"


@pytest.mark.parametrize("url", ["https://a.example/ü", "https://a.example/ b", "x>", "h" * 1000])
def test_mbox_leaves_out_a_url_that_no_field_can_hold(url: str) -> None:
    thread = msgspec.structs.replace(thread_of_text("a"), url=url)
    assert b"List-Archive" not in written("mbox", thread)
