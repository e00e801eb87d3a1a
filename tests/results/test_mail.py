"""mbox and Maildir, taken back: the same thread again, also from what mail programs made of it."""

import mailbox
import os
import random
import re
import subprocess
from collections.abc import Callable
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings

import threadconv
from support.awkward_thread import THREAD
from support.programs import program
from support.random_threads import threads
from support.terminal import screen
from support.thread_pages import page
from support.thread_pages import thread as said
from support.writing import thread_of, written
from threadconv import results, writers
from threadconv.cli import run
from threadconv.errors import NotAThread, UnreadableResult
from threadconv.model import (
    Code,
    ListBlock,
    Paragraph,
    Post,
    Quote,
    Source,
    Thread,
)
from threadconv.results.maildir import read_maildir
from threadconv.writers._encodable import encodable

WHOLE = encodable(THREAD)
OTHER = msgspec.structs.replace(
    thread_of(*(Post(id=f"p{at}", author="Ann", lines=(at, at)) for at in range(1, 4))),
    source=Source(sha256="1" * 64, encoding="utf-8", layout="plain"),
)
WITH_POSTS = threads.filter(lambda thread: thread.posts)


def mails_of(thread: Thread = THREAD) -> list[bytes]:
    """The messages of the mbox, each with its separator."""
    return re.split(rb"(?<=\n\n)(?=From \S+@threadconv)", written("mbox", thread))


def warned(thread: Thread) -> list[str]:
    """The warnings that reading has added to those of the dump."""
    return [f"{w.code}: {w.message}" for w in thread.warnings[len(WHOLE.warnings) :]]


# The same thread


@given(thread=WITH_POSTS)
@settings(max_examples=60, deadline=None)
def test_an_mbox_reads_back_as_the_same_thread(thread: Thread) -> None:
    assert threadconv.parse(written("mbox", thread)) == encodable(thread)


@given(thread=WITH_POSTS)
@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_maildir_reads_back_as_the_same_thread(
    thread: Thread, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = str(tmp_path_factory.mktemp("mails") / "made")
    writers.load("maildir").store([thread], path)
    assert threadconv.parse(read_maildir(path)) == encodable(thread)


@pytest.mark.parametrize("threading", ["reply", "flat", "none"])
def test_an_mbox_reads_back_however_it_is_threaded(threading: str) -> None:
    assert threadconv.parse(written("mbox", threading=threading)) == WHOLE


@pytest.mark.parametrize(
    "text", ["From here on: \t🎉 שלום \n\n", "plain words, and more\n", "é\r\n"]
)
def test_a_very_large_post_reads_back(text: str) -> None:
    post = Post(id="p1", body=(Paragraph(text=text * 50_000), Code(text=text)), lines=(1, 1))
    assert threadconv.parse(written("mbox", thread_of(post))) == thread_of(post)


AWKWARD_BODIES = [
    pytest.param(Paragraph(text="-- \nno signature"), id="like a signature"),
    pytest.param(Paragraph(text="Ann wrote:\n> x"), id="like a quote"),
    pytest.param(Quote(author="a\nb wrote:\n", lines=(1, 1)), id="author of many lines"),
    pytest.param(Quote(author="", post="p1", lines=(1, 1)), id="author without a name"),
    pytest.param(Paragraph(text="[attachment: a <b>]"), id="like an attachment"),
    pytest.param(Code(text="\n\n\n"), id="line ends alone"),
    pytest.param(ListBlock(items=()), id="no items"),
    pytest.param(ListBlock(items=("- a\n  b", "\n", "")), id="items like lists"),
    pytest.param(Paragraph(text="=?utf-8?q?=41?= =46rom"), id="like encoded words"),
]


@pytest.mark.parametrize("block", AWKWARD_BODIES)
def test_words_that_look_like_marks_of_ours_read_back(block: Any) -> None:
    inner = Quote(body=(block, Paragraph(text="")), lines=(2, 3))
    first = Post(id="p1", author="Bob", body=(block, inner, block), signature="", lines=(1, 9))
    second = Post(id="p2", body=(block,), signature="Eve\n-- \n", lines=(9, 9))
    assert threadconv.parse(written("mbox", thread_of(first, second))) == thread_of(first, second)


def test_ids_that_are_not_positions_read_back() -> None:
    ids = ["p7", "", "p 1", "<ü>", "p1"]
    posts = [Post(id=name, reply_to=("p7",), lines=(1, 1)) for name in ids]
    assert threadconv.parse(written("mbox", thread_of(*posts))) == thread_of(*posts)


def test_what_is_read_back_is_written_as_before() -> None:
    assert written("mbox", threadconv.parse(written("mbox"))) == written("mbox")


def test_fields_stay_within_the_limits_of_mail() -> None:
    texts = ("x" * 5000, "ü" * 5000, "  " * 5000, '"\\' * 5000, "a\x85b\x7f" * 500)
    posts = [
        Post(id=text, author=text, posted_as=text, edited_as=text, subject=text, lines=(1, 1))
        for text in texts
    ]
    thread = thread_of(*posts)
    raw = written("mbox", thread)
    assert max(map(len, raw.split(b"\n"))) <= 78
    assert raw.isascii()
    assert threadconv.parse(raw) == thread


# Several threads in one mbox


def test_several_threads_are_told_apart() -> None:
    assert threadconv.parse_all(written("mbox") + written("mbox", OTHER)) == [WHOLE, OTHER]


def test_threads_may_be_mixed_and_out_of_order() -> None:
    mails = mails_of(OTHER) + mails_of()
    random.Random(7).shuffle(mails)
    found = threadconv.parse_all(b"".join(mails))
    assert sorted(found, key=lambda thread: len(thread.posts)) == [OTHER, WHOLE]


def test_a_thread_that_is_there_twice_is_one() -> None:
    assert threadconv.parse_all(written("mbox") * 2) == [WHOLE]


# What mail programs do


def with_fields_of_others(mails: list[bytes]) -> bytes:
    added = b"Status: RO\nX-Keywords: $label1\nContent-Length: 12\nX-Mozilla-Status: 0001\n"
    return b"".join(re.sub(rb"\nDate:", b"\n" + added + b"Date:", mail, count=1) for mail in mails)


def folded_anew(mails: list[bytes], end: bytes = b"\n\t") -> bytes:
    parted = (mail.partition(b"\n\n") for mail in mails)
    return b"".join(header.replace(b"\n ", end) + gap + body for header, gap, body in parted)


def not_folded(mails: list[bytes]) -> bytes:
    return folded_anew(mails, end=b" ")


def by_pythons_mailbox(mails: list[bytes]) -> bytes:
    """Each mail parsed and put together again by the policy that fits it least."""
    path = "again.mbox"
    box = mailbox.mbox(path)
    for mail in mails:
        _, _, content = mail.partition(b"\n")
        box.add(mailbox.mboxMessage(message_from_bytes(content, policy=policy.default)))
    box.flush()
    return Path(path).read_bytes()


def by_git_mailsplit(mails: list[bytes]) -> bytes:
    Path("made.mbox").write_bytes(b"".join(mails))
    os.mkdir("parts")
    subprocess.run(["git", "mailsplit", "-oparts", "made.mbox"], check=True, capture_output=True)
    return b"\n".join(part.read_bytes() for part in sorted(Path("parts").iterdir())) + b"\n"


def by_mutt(mails: list[bytes]) -> bytes:
    """Copied by mutt, which adds fields of its own, from the last to the first."""
    Path("made.mbox").write_bytes(b"".join(mails))
    Path("muttrc").write_text(
        "set folder=. sort=reverse-mailbox-order confirmappend=no copy=yes confirmcreate=no\n"
        "push '<tag-pattern>~A<enter><tag-prefix><copy-message>./again.mbox<enter><quit>'\n"
    )
    screen(
        [program("mutt"), "-n", "-F", "muttrc", "-R", "-f", "made.mbox"],
        {**os.environ, "HOME": os.getcwd(), "LC_ALL": "C.UTF-8"},
    )
    return Path("again.mbox").read_bytes()


def in_8bit_as_mboxrd(mails: list[bytes]) -> bytes:
    """Decoded, so that lines which begin with From have to be escaped."""
    made = []
    for mail in mails:
        separator, _, content = mail.partition(b"\n")
        message = message_from_bytes(content)
        text = message.get_payload(decode=True)
        assert isinstance(text, bytes)
        message.replace_header("Content-Transfer-Encoding", "8bit")
        header, _, _ = message.as_bytes().partition(b"\n\n")
        text = re.sub(rb"^(>*From )", rb">\1", text, flags=re.MULTILINE)
        made.append(separator + b"\n" + header + b"\n\n" + text + b"\n")
    return b"".join(made)


CHANGES = [
    pytest.param(lambda mails: b"".join(mails[::-1]), id="in another order"),
    pytest.param(lambda mails: b"".join(mails).replace(b"\n", b"\r\n"), id="CR LF"),
    pytest.param(lambda mails: b"".join(mails).rstrip(b"\n"), id="no line end at the end"),
    pytest.param(lambda mails: b"\n\n\n".join(mails), id="more blank lines"),
    with_fields_of_others,
    folded_anew,
    not_folded,
    by_pythons_mailbox,
    by_git_mailsplit,
    by_mutt,
    in_8bit_as_mboxrd,
]


@pytest.mark.parametrize("change", CHANGES)
def test_what_mail_programs_do_to_an_mbox_takes_nothing_away(
    change: Callable[[list[bytes]], bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    changed = change(mails_of())
    assert changed != written("mbox")
    assert threadconv.parse(changed) == WHOLE


def test_words_that_were_mended_in_a_mail_are_read_as_they_are_now() -> None:
    thread = threadconv.parse(written("mbox").replace(b"innermost", b"in most"))
    quote = thread.posts[1].body[0]
    assert isinstance(quote, Quote)
    assert quote.body[0].body == (Paragraph(text="in most"),)  # type: ignore[union-attr]
    assert warned(thread) == []


# What is missing or changed is told


def test_mails_that_are_missing_are_told() -> None:
    mails = mails_of()
    thread = threadconv.parse(b"".join([mails[0], *mails[3:]]))
    assert thread.posts == (WHOLE.posts[0], *WHOLE.posts[3:])
    assert warned(thread) == ["mail-missing: of 6 mails, these are missing: 2, 3"]


def test_a_few_of_many_missing_mails_are_named() -> None:
    posts = [Post(id=f"p{at}", lines=(1, 1)) for at in range(1, 100)]
    (warning,) = threadconv.parse(mails_of(thread_of(*posts))[0]).warnings
    assert warning.message == "of 99 mails, these are missing: 2, 3, 4, 5, 6 and 93 more"


def test_a_thread_without_its_first_mail_is_read_without_what_that_tells() -> None:
    thread = threadconv.parse(b"".join(mails_of(OTHER)[1:]))
    assert (thread.title, thread.posts) == ("Title", OTHER.posts[1:])
    assert thread.source == Source(sha256="", encoding="unknown", layout="unknown")
    assert [warning.code for warning in thread.warnings] == ["mail-missing", "mail-first-missing"]
    assert threadconv.parse(written("mbox", thread)) == thread


def test_a_mail_that_is_there_in_two_versions_is_told() -> None:
    thread = threadconv.parse(written("mbox") + mails_of()[1].replace(b"innermost", b"in most"))
    assert thread.posts == WHOLE.posts
    assert warned(thread) == ["mail-twice: mail 7 is another mail of p2, and left out"]


FOOTER = "\n_______\nA list's footer\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(b"last \\\n", b"last \\\n" + FOOTER.encode(), id="a footer"),
        pytest.param(b"> > innermost\n", b"", id="a line less"),
        pytest.param(b"> > innermost\n", b"innermost\n", id="a mark less"),
        pytest.param(b"wrote:\n", b"said:\n", id="another opening"),
    ],
)
def test_a_text_of_other_lines_is_told_and_kept(before: bytes, after: bytes) -> None:
    raw = written("mbox")
    assert raw.count(before) == 1 or before == b"wrote:\n"
    thread = threadconv.parse(raw.replace(before, after))
    (block,) = thread.posts[1].body
    assert isinstance(block, Paragraph)
    assert block.text.endswith("last \\" + ("\n" + FOOTER.rstrip() if b"footer" in after else ""))
    assert "mail-changed: the text of mail 2 is not as written; it is one paragraph" in warned(
        thread
    )


# What is not ours

FOREIGN = (
    b"From ann@a.example Sat Mar 14 20:17:00 2009\nFrom: Ann <ann@a.example>\n"
    b"Subject: Slugs\n\nDid threadconv read this?\n\n"
)


@pytest.mark.parametrize(
    ("raw", "at"),
    [
        pytest.param(FOREIGN + written("mbox", OTHER), 1, id="before"),
        pytest.param(written("mbox", OTHER) + FOREIGN, 4, id="behind"),
    ],
)
def test_an_mbox_with_mail_of_others_is_refused(raw: bytes, at: int) -> None:
    with pytest.raises(UnreadableResult, match=f"mail {at}: 'Slugs'"):
        threadconv.parse(raw)


@pytest.mark.parametrize("raw", [FOREIGN, FOREIGN.replace(b"\n", b"\r\n"), FOREIGN * 3])
def test_an_mbox_of_others_is_refused_as_no_thread(raw: bytes) -> None:
    with pytest.raises(NotAThread, match="is mail that threadconv did not write"):
        threadconv.parse(raw)


DUMP = page(said(4), range(4))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("From here on:\n" + DUMP, id="begins with From"),
        pytest.param(DUMP + written("mbox").decode(), id="quotes a mail"),
        pytest.param("Home: a\n\n" + DUMP + "\nThreadconv-Post: 1 of 1 in 0\n", id="like a mail"),
    ],
)
def test_a_text_that_only_looks_like_mail_is_a_dump(text: str) -> None:
    assert results.recognise(text.encode()) is None


FIRST, SECOND, _ = mails_of(OTHER)


def field(name: str, value: str) -> bytes:
    """The mbox of one post with another value in that field."""
    post = Post(id="p1", body=(Quote(lines=(1, 1)),), comments=(), signature="a", lines=(1, 1))
    raw, changes = re.subn(
        rf"^{name}: .*(\n .*)*".encode(),
        f"{name}: {value}".encode(),
        written("mbox", thread_of(post)),
        flags=re.MULTILINE,
    )
    assert changes == 1
    return raw


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (field("Threadconv-Lines", "[1, "), "mail 1: its field threadconv-lines holds no JSON"),
        (field("Threadconv-Lines", "[" * 9999), "is nested too deeply"),
        (field("Threadconv-Lines", '"1"'), "mail 1: Expected `array`, got `str` - at `$.lines`"),
        (field("Threadconv-Thread-Schema", '"threadconv/2"'), "Invalid enum value 'threadconv/2'"),
        (field("Threadconv-Thread-Source", "{}"), "Object missing required field `sha256`"),
        (field("Threadconv-Post", "one of two"), "mail 1: 'Title'"),
        (field("Threadconv-Post", "0 of 1 in 0"), "mail 1: 'Title'"),
        (FIRST + SECOND.replace(b"\nTo:", b'\nThreadconv-Id: "p1"\nTo:'), "the id of two posts"),
    ],
)  # fmt: skip
def test_what_is_wrong_in_a_field_is_told_in_one_line(raw: bytes, message: str) -> None:
    with pytest.raises(UnreadableResult, match=re.escape(message)) as raised:
        threadconv.parse(raw)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(
    "plan",
    [
        "[999999999999]", "[0]", "[-1]", "5", '["a"]', "[null]", "[1.5]", "[[1]]", "[{}]",
        '[{"code": "a"}]', '[{"list": 1}]', '[{"list": [1, 1]}]', '[{"attachment": []}]',
        '[{"attachment": [1]}]', '[{"quote": 1, "lines": [1, 1]}]', '[{"quote": []}]',
        '[{"quote": [1, 1], "lines": [1, 1]}]', '[{"quote": [], "lines": [1, 1], "author": 1}]',
    ],
)  # fmt: skip
def test_a_plan_that_does_not_fit_the_text_leaves_it_whole(plan: str) -> None:
    thread = threadconv.parse(field("Threadconv-Body", plan))
    assert thread.posts[0].body == (Paragraph(text=">\n\n-- \na"),)
    assert [warning.code for warning in thread.warnings] == ["mail-changed"]


PLACE = b"From p1@threadconv.invalid Thu Jan  1 00:00:00 1970\nThreadconv-Post: 1 of 1 in 0\n"
PARTS = b"".join(
    b"Content-Type: multipart/mixed; boundary=%d\n\n--%d\n" % (at, at) for at in range(2000)
)
QUOTES = '[{"lines": [1, 1], "quote": ' * 400 + "[]" + "}]" * 400


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(field("Threadconv-Body", "[" * 5000), id="JSON"),
        pytest.param(PLACE + PARTS, id="parts"),
        pytest.param(
            field("Threadconv-Body", QUOTES).replace(b"\n>\n", b"\n" + b"> " * 399 + b">\n"),
            id="quotes",
        ),
    ],
)
def test_mail_that_is_nested_without_end_is_refused(raw: bytes) -> None:
    with pytest.raises(UnreadableResult, match="nested"):
        threadconv.parse(raw)


# On the command line


def test_a_maildir_is_an_input(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    path = tmp_path / "mails"
    writers.load("maildir").store([THREAD], str(path))
    assert run(["to-mbox", f"{path}/"]) == 0
    assert capfdbinary.readouterr().out == written("mbox")


def test_a_mail_by_itself_is_an_input(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    path = tmp_path / "mails"
    writers.load("maildir").store([OTHER], str(path))
    (first,) = path.glob("new/p1.*")
    assert run(["to-json", str(first)]) == 0
    captured = capfdbinary.readouterr()
    assert b"of 3 mails, these are missing: 2, 3 [mail-missing]" in captured.err
    assert b'"author": "Ann"' in captured.out


def test_a_maildir_of_others_is_refused(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    box = mailbox.Maildir(tmp_path / "mails")
    box.add(FOREIGN.partition(b"\n")[2])
    assert run(["to-json", str(tmp_path / "mails")]) == 3
    captured = capfdbinary.readouterr()
    assert (captured.out, captured.err.count(b"\n")) == (b"", 1)
    assert b"is mail that threadconv did not write" in captured.err


def test_mail_goes_on_to_any_other_output(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    path = tmp_path / "two.mbox"
    path.write_bytes(written("mbox") + written("mbox", OTHER))
    assert run(["to-yaml", str(path)]) == 0
    assert capfdbinary.readouterr().out == written("yaml") + written("yaml", OTHER)
