"""mbox, read by Python's mailbox and email packages and by git."""

import email.policy
import re
import subprocess
from email import message_from_bytes
from email.header import decode_header, make_header
from email.utils import parseaddr
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given

from support.awkward_thread import POSTS, THREAD
from support.mails import as_mbox, body_of, headers, only_message, strict_messages
from support.writing import TEXT, thread_of, thread_of_text, written
from threadconv.model import Code, Inferred, InferredReply, Paragraph, Post, Quote, Thread
from threadconv.writers._encodable import encodable
from threadconv.writers._plaintext import post_text

NAMES = {post.id: post.author for post in POSTS if post.author}


@pytest.fixture
def mbox_path(tmp_path: Path) -> Path:
    return as_mbox(THREAD, tmp_path)


def test_mbox_has_one_message_per_post_without_defects(mbox_path: Path) -> None:
    messages = strict_messages(mbox_path)
    assert len(messages) == len(POSTS)
    assert len(headers(written("mbox"))) == len(POSTS)
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
            assert re.fullmatch(rb"[\w-]+:( <p\d+\.[0-9a-f]{16}@threadconv\.invalid>)+", field)


def test_mbox_has_no_field_that_is_not_the_writer_s_to_say() -> None:
    kept = rb"^(Content-Length|Lines|X?-?Status|Received|Return-Path|DKIM-\S*|X-\S*):"
    assert not re.findall(kept, written("mbox"), re.MULTILINE | re.IGNORECASE)


def test_mbox_texts_are_not_flowed_and_in_utf8() -> None:
    for header in headers(written("mbox")):
        assert b"\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n" in header


def test_mbox_separator_tells_the_date_in_utc() -> None:
    separator = b"From u-5fdd1afb5cef@threadconv.invalid Sun Mar 15 04:30:30 2009\n"
    assert separator + b"From: " in written("mbox")
    assert b"Date: Sun, 15 Mar 2009 10:00:30 +0530\n" in written("mbox")


def test_mbox_texts_read_as_mail_does() -> None:
    deeper = Quote(author="Ann", body=(Paragraph(text="Why?"),), lines=(2, 2))
    quote = Quote(author="Bob", body=(deeper, Paragraph(text="So.\n\nOr so.")), lines=(1, 4))
    body = (quote, Paragraph(text="No."))
    post = Post(id="p1", body=body, signature="Eve, of the hills", lines=(1, 9))
    assert body_of(only_message(post)).splitlines() == [
        "Bob wrote:", "> Ann wrote:", "> > Why?", ">", "> So.", ">", "> Or so.", "", "No.", "",
        "-- ", "Eve, of the hills",
    ]  # fmt: skip


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


def test_mbox_long_references_name_the_nearest_and_only_true_answers(tmp_path: Path) -> None:
    path = as_mbox(deep_thread(), tmp_path)
    messages = strict_messages(path)
    ids = [message["Message-ID"] for message in messages]
    assert len(set(ids)) == len(ids)
    assert messages[-1]["References"].split() == ids[-21:-1]
    assert messages[-1]["In-Reply-To"] == ids[-2]


@pytest.mark.parametrize(
    ("threading", "parents"),
    [
        ("reply", [None, 1, 2, 2]),
        ("flat", [None, 1, 1, 1]),
        ("none", [None, None, None, None]),
    ],
)
def test_mbox_is_threaded_as_asked(
    tmp_path: Path, threading: str, parents: list[int | None]
) -> None:
    answers = [(), ("p1",), ("p2",), ("p2", "p1")]
    posts = [Post(id=f"p{at}", reply_to=to, lines=(at, at)) for at, to in enumerate(answers, 1)]
    path = tmp_path / "thread.mbox"
    path.write_bytes(written("mbox", thread_of(*posts), threading=threading))
    messages = strict_messages(path)
    ids = {None: None} | {at: message["Message-ID"] for at, message in enumerate(messages, 1)}
    assert [message["In-Reply-To"] for message in messages] == [ids[parent] for parent in parents]
    assert [message["References"] is None for message in messages] == [not at for at in parents]


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
    path = as_mbox(thread_of(*others[:2], reply, others[2]), tmp_path)
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
            [f"Fri, 2 Jan 1970 00:00:0{second} -0000" for second in range(6)],
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
    path = as_mbox(thread_of(*posts), tmp_path)
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
    path = as_mbox(thread_of(*posts, title=title), tmp_path)
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
