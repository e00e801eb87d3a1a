"""Mails as others read them: Python's mailbox and email packages, which raise on any defect."""

import email.policy
import mailbox
import re
from email import message_from_bytes
from email.message import EmailMessage
from pathlib import Path

from support.writing import thread_of, written
from threadconv.model import Post, Thread


def as_mbox(thread: Thread, folder: Path) -> Path:
    """The mbox of the thread, written in the folder."""
    path = folder / "thread.mbox"
    path.write_bytes(written("mbox", thread))
    return path


def strict_messages(path: Path) -> list[EmailMessage]:
    """The messages as Python's mailbox splits them, parsed by a policy that raises on defects."""
    policy = email.policy.strict
    box = mailbox.mbox(path, create=False)
    assert len(box)
    return [message_from_bytes(box.get_bytes(key), policy=policy) for key in box.keys()]  # noqa: SIM118


def body_of(message: EmailMessage) -> str:
    payload = message.get_payload(decode=True)
    assert isinstance(payload, bytes)
    return payload.decode()


def headers(raw: bytes) -> list[bytes]:
    """The header of every message, as it stands in the file."""
    parts = re.split(rb"^From \S+ .*\n", raw, flags=re.MULTILINE)[1:]
    assert parts
    return [part.partition(b"\n\n")[0] for part in parts]


def only_message(post: Post, title: str | None = "Title") -> EmailMessage:
    _, _, content = written("mbox", thread_of(post, title=title)).partition(b"\n")
    return message_from_bytes(content[:-1], policy=email.policy.strict)
