"""Which thread is which, in what holds many of them."""

from __future__ import annotations

from hashlib import sha256

from threadconv.model import Thread

_HEX_DIGITS = 16  # two of a million threads have the same by a chance of one in 40 million


def thread_key(thread: Thread) -> str:
    """The same for every reading of the same dumps, and for no others; hexadecimal digits.

    What a reading makes of them does not count: a thread that was read better, or of which some
    posts were deleted, is still the same one.
    """
    dumps = "\n".join(source.sha256 for source in (thread.source, *thread.merged))
    return sha256(dumps.encode("utf-8", "surrogatepass")).hexdigest()[:_HEX_DIGITS]
