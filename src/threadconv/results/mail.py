"""mbox, and mails by themselves, as `to-mbox` and `to-maildir` write them.

Only the fields `Threadconv-*` and the text are read: the others are for mail programs, which also
rewrite them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from threadconv.errors import UnreadableResult
from threadconv.model import Thread
from threadconv.results._mail_thread import MailThread
from threadconv.results._mails import Mail, is_mbox, mails
from threadconv.results._threads import broken

_OURS = re.compile(rb"^Threadconv-Post:", re.MULTILINE | re.IGNORECASE)
_FIELD = re.compile(rb"[!-9;-~]+:")
_PLACE = re.compile(r"([1-9][0-9]{0,8}) of ([1-9][0-9]{0,8}) in ([0-9a-f]+)")


def claims(data: bytes) -> bool:
    """Is it an mbox, or a mail by itself, with the field that every mail of ours has?"""
    if is_mbox(data):
        return _OURS.search(data) is not None
    header, *_ = re.split(rb"\r?\n\r?\n", data, maxsplit=1)
    return _FIELD.match(data) is not None and _OURS.search(header) is not None


def read(data: bytes) -> list[Thread]:
    """The threads in the order of their first mails here, each with its posts in their own order.

    What mail programs and people have done to the mails is told in the threads' warnings: mails
    that are missing, that are there twice, or whose text has other lines than it was written with.
    """
    try:
        return threads_of(mails(data))
    except RecursionError as error:
        raise broken("", "", "is nested too deeply") from error


def threads_of(found: Iterable[Mail]) -> list[Thread]:
    """The threads of these mails, as `read` gives them."""
    threads: dict[str, MailThread] = {}
    for number, mail in enumerate(found, start=1):
        place = _PLACE.fullmatch(mail.fields.get("threadconv-post", ""))
        if place is None:
            subject = mail.fields.get("subject", "(no subject)")
            raise UnreadableResult(
                f"holds mail that is not threadconv's (mail {number}: {subject[:60]!r}); "
                "move such mail elsewhere"
            )
        position, count, thread = int(place[1]), int(place[2]), place[3]
        threads.setdefault(thread, MailThread()).add(mail, position, count, f"mail {number}")
    return [thread.as_written() for thread in threads.values()]
