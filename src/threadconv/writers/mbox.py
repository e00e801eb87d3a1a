"""mbox: one mail per post, in threads, for mail programs."""

from __future__ import annotations

from typing import BinaryIO

from threadconv.model import Thread
from threadconv.writers._mail.branches import THREADING
from threadconv.writers._mail.message import messages

SUFFIX = ".mbox"
MEDIA_TYPE = "application/mbox"
LOSSLESS = True
JOINABLE = True
OPTIONS = (THREADING,)


def write(thread: Thread, out: BinaryIO, threading: str) -> None:
    """Write one message per post, LF line ends, a blank line after each (RFC 4155 appendix A).

    No line of a body begins with `From ` or `>From `, so that readers of mboxo, mboxrd and
    mboxcl find the same messages and there is nothing to unescape.
    """
    for message in messages(thread, threading):
        separator = f"From {message.sender} {message.sent.asctime()}\n"
        out.write(separator.encode("ascii") + message.content + b"\n")
