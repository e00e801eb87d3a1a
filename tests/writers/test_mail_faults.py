"""The nine faults of another forum tool's mbox, which ours must not have: a test for each."""

import mailbox
import re
from email.utils import parseaddr
from pathlib import Path

import pytest

from support.awkward_thread import FROM_LINES, POSTS, THREAD
from support.mails import as_mbox, body_of, headers, strict_messages
from support.writing import written


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return as_mbox(THREAD, tmp_path)


def test_1_a_post_with_a_date_is_no_crash(path: Path) -> None:
    dates = [message["Date"].datetime.isoformat() for message in strict_messages(path)]
    assert dates[:2] == ["2009-03-14T20:17:00", "2009-03-14T20:17:01"]
    assert dates[4] == "2009-03-15T10:00:30+05:30"


def test_2_no_empty_mail_stands_before_the_first(path: Path) -> None:
    assert len(mailbox.mbox(path)) == len(POSTS)
    assert strict_messages(path)[0]["Message-ID"].startswith("<p1.")


def test_3_message_ids_have_a_domain() -> None:
    for header in headers(written("mbox")):
        (found,) = re.findall(rb"^Message-ID: (.*)$", header, re.MULTILINE)
        assert re.fullmatch(rb"<[a-z0-9]+(\.[a-z0-9]+)*@[a-z0-9]+(\.[a-z0-9]+)+>", found)
        assert len(found) <= 77


def test_4_answers_name_mails_that_are_there(path: Path) -> None:
    known: set[str] = set()
    for message in strict_messages(path):
        named = message.get("References", "").split()
        assert message["In-Reply-To"] == (named[-1] if named else None)
        assert set(named) <= known
        assert bool(named) == bool(known)
        known.add(message["Message-ID"])


def test_5_addresses_stand_outside_encoded_words() -> None:
    for header in headers(written("mbox")):
        (found,) = re.findall(rb"^From: (.*(?:\n .*)*)$", header, re.MULTILINE)
        outside = re.sub(rb"=\?\S*\?=", b"", found).decode()
        assert parseaddr(outside)[1].endswith("@threadconv.invalid")


def test_6_separators_tell_the_author_and_the_date_of_the_post(path: Path) -> None:
    box = mailbox.mbox(path)
    senders = [message.get_from().partition(" ") for message in box]
    assert [date for _, _, date in senders][:2] == [
        "Sat Mar 14 20:17:00 2009",
        "Sat Mar 14 20:17:01 2009",
    ]
    addresses = [parseaddr(message["From"])[1] for message in strict_messages(path)]
    assert [sender for sender, _, _ in senders] == addresses


def test_7_lines_that_begin_with_from_come_back(path: Path) -> None:
    first = strict_messages(path)[0]
    assert body_of(first).startswith(FROM_LINES + "\n")


def test_8_a_text_is_not_wrapped_in_parts(path: Path) -> None:
    assert {message.get_content_type() for message in strict_messages(path)} == {"text/plain"}


def test_9_the_list_of_the_thread_is_named(path: Path) -> None:
    for message in strict_messages(path):
        assert re.fullmatch(r".*<t-\w+\.threadconv\.invalid>", message["List-Id"])
        assert message["List-Archive"] == "<https://forum.example/threads/crying.1/>"
        assert message["Content-Location"] is None
