"""HTML: one page to read, with a picture of who answers whom."""

from __future__ import annotations

from typing import BinaryIO

from threadconv.model import Thread
from threadconv.patterns import lazy

SUFFIX = ".html"
OTHER_SUFFIXES = (".htm",)
MEDIA_TYPE = "text/html; charset=UTF-8"
LOSSLESS = False

# What no page may hold: control characters and non-characters (HTML section 13.2.3.5). Said by what
# it may hold, since almost every character is, and the first range that holds it ends the search.
_FORBIDDEN = lazy(
    r"[^\t\n\f\r -~\xa0-\ufdcf\ufdf0-\ufffd"
    + "".join(rf"\U{plane:04x}0000-\U{plane:04x}fffd" for plane in range(1, 17))
    + "]"
)


def write(thread: Thread, out: BinaryIO) -> None:
    """Write a page that needs neither a network nor scripts, and lets none of either in.

    Its policy (Content Security Policy level 3) allows its own styles, by their hashes, and
    nothing else. What no page may hold, such as U+0007, is written as U+FFFD.
    """
    # Not at import: `--help` and `formats` load every writer, and Jinja2 takes its time.
    from threadconv.writers._html.page import page

    for piece in page(thread):
        out.write(_FORBIDDEN.sub("\ufffd", piece).encode())
