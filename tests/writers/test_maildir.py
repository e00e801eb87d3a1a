"""Maildir: what is delivered where, by Python's mailbox and by looking at the files."""

import email.policy
import mailbox
import os
import stat
from collections.abc import Iterator
from email import message_from_bytes
from pathlib import Path

import msgspec
import pytest

from support.awkward_thread import POSTS, THREAD
from support.writing import thread_of, thread_of_text, written
from threadconv import writers
from threadconv.errors import UnwritableOutput
from threadconv.model import Paragraph, Post, Source, Thread

OTHER = msgspec.structs.replace(
    thread_of(Post(id="p1", body=(Paragraph(text="another"),), lines=(1, 1))),
    source=Source(sha256="1" * 64, encoding="utf-8", layout="plain"),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "mails"


def store(path: Path, *threads: Thread, **options: str | bool) -> None:
    writers.load("maildir").store(threads, str(path), **options)


def state(path: Path) -> dict[str, tuple[bytes, int, int]]:
    """Every file with its content, and what changes where it is written anew."""
    files = [file for file in path.rglob("*") if file.is_file()]
    return {
        str(file.relative_to(path)): (
            file.read_bytes(),
            file.stat().st_ino,
            file.stat().st_mtime_ns,
        )
        for file in files
    }


def names(path: Path) -> list[str]:
    return sorted(state(path))


def test_maildir_has_the_mails_of_the_mbox(path: Path) -> None:
    store(path, THREAD)
    box = mailbox.Maildir(path, create=False)
    assert len(box) == len(POSTS)
    mbox = path.with_suffix(".mbox")
    mbox.write_bytes(written("mbox"))
    of_mbox = mailbox.mbox(mbox)
    expected = sorted(of_mbox.get_bytes(key) for key in of_mbox.keys())  # noqa: SIM118
    assert sorted(box.get_bytes(key) for key in box.keys()) == expected  # noqa: SIM118


def test_maildir_mails_have_no_defects(path: Path) -> None:
    store(path, THREAD)
    mails = state(path)
    assert len(mails) == len(THREAD.posts)
    for content, _, _ in mails.values():
        message = message_from_bytes(content, policy=email.policy.strict)
        assert not [field for field in message.values() if field.defects]


def test_maildir_takes_several_threads(path: Path) -> None:
    store(path, THREAD, OTHER)
    assert len(names(path)) == len(POSTS) + 1


def test_maildir_names_are_told_by_the_thread_alone(path: Path, tmp_path: Path) -> None:
    store(path, THREAD)
    store(tmp_path / "elsewhere", OTHER, THREAD)
    assert set(names(path)) < set(names(tmp_path / "elsewhere"))
    assert names(path)[0] == "new/p1.b5a3d546f6f9063c.threadconv"


def test_maildir_is_not_touched_by_the_same_threads_again(path: Path) -> None:
    store(path, THREAD, OTHER)
    before = state(path)
    store(path, OTHER)
    store(path, THREAD, OTHER, seen=True)
    assert state(path) == before


def test_maildir_mails_that_were_read_keep_their_flags(path: Path) -> None:
    store(path, THREAD)
    read = path / "cur" / "p2.b5a3d546f6f9063c.threadconv:2,FRS"
    os.rename(path / "new" / "p2.b5a3d546f6f9063c.threadconv", read)
    before = state(path)
    store(path, THREAD)
    assert state(path) == before
    store(path, THREAD, threading="none")
    assert names(path) == sorted(before)
    assert b"In-Reply-To" not in read.read_bytes()


def test_maildir_mails_behind_the_end_of_a_shorter_thread_go(path: Path) -> None:
    store(path, THREAD, OTHER)
    foreign = path / "cur" / "1700000000.M1P2.host:2,S"
    foreign.write_bytes(b"From: a@b.example\n\nHello\n")
    store(path, msgspec.structs.replace(THREAD, posts=POSTS[:4]))
    assert len(names(path)) == 4 + 1 + 1
    assert foreign.exists()


def test_maildir_mails_are_delivered_as_read_on_request(path: Path) -> None:
    store(path, THREAD, seen=True)
    assert {message.get_flags() for message in mailbox.Maildir(path, create=False)} == {"S"}
    assert not list((path / "new").iterdir())


def test_maildir_mails_come_by_renaming_from_tmp(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moves: list[tuple[str, str]] = []
    rename = os.rename
    monkeypatch.setattr(os, "rename", lambda a, b: (moves.append((a, b)), rename(a, b)))
    store(path, THREAD)
    folders = [(Path(a).parent.name, Path(b).parent.name) for a, b in moves]
    assert folders == [("tmp", "new")] * len(POSTS)


def test_maildir_stays_as_it_was_where_a_thread_cannot_be_had(path: Path) -> None:
    def failing() -> Iterator[Thread]:
        yield THREAD
        raise RuntimeError

    store(path, OTHER)
    before = state(path)
    with pytest.raises(RuntimeError):
        writers.load("maildir").store(failing(), str(path))
    assert state(path) == before


def test_maildir_is_readable_as_any_other_output(path: Path) -> None:
    mask = os.umask(0o022)
    try:
        store(path, OTHER)
    finally:
        os.umask(mask)
    (mail,) = (path / "new").iterdir()
    assert stat.S_IMODE(mail.stat().st_mode) == 0o644


@pytest.mark.parametrize("is_there", ["a file", "a folder of others", "a folder without tmp"])
def test_maildir_is_not_made_of_what_is_none(path: Path, is_there: str) -> None:
    match is_there:
        case "a file":
            path.write_text("mine")
        case "a folder of others":
            (path / "photographs").mkdir(parents=True)
        case "a folder without tmp":
            (path / "cur").mkdir(parents=True)
            (path / "new").mkdir()
    with pytest.raises(UnwritableOutput, match="no Maildir"):
        store(path, OTHER)


def test_maildir_may_be_an_empty_folder(path: Path) -> None:
    path.mkdir()
    store(path, thread_of_text("a"))
    assert len(names(path)) == 1
