"""Web addresses in running text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from threadconv.patterns import lazy

# What RFC 3986 section 2 allows outside a host in brackets, letters of any alphabet (RFC 3987), and
# "|", which pages print. "[url=http://a.example]" is older than Markdown's brackets.
_URL = lazy(
    r"(?<![A-Za-z])https?://(?:\[[0-9a-f:.]+\]|[^\W_])[\w.~:/?#@!$&'()*+,;=%|-]*", re.IGNORECASE
)
_TAIL = frozenset("?!.,:;*_~'|")  # more often of the sentence than of the address (GFM 6.9)


def pieces(text: str) -> Iterator[tuple[str, bool]]:
    """The text in pieces that are not empty, each with whether it is an http or https address."""
    done = 0
    for match in _URL.finditer(text):
        end = match.start() + _length(match[0])
        if match.start() > done:
            yield text[done : match.start()], False
        yield text[match.start() : end], True
        done = end
    if done < len(text):
        yield text[done:], False


def end_of(text: str, start: int) -> int:
    """Where the http or https address that begins at `start` ends; `start` where none begins."""
    match = _URL.match(text, start)
    return start + _length(match[0]) if match else start


def is_web(url: str | None) -> bool:
    """Is it an http or https address as a whole? Others (javascript:) must never become links."""
    return url is not None and _URL.fullmatch(url) is not None


def _length(url: str) -> int:
    """Up to the marks that end the sentence; a parenthesis belongs to what opens it."""
    surplus = url.count(")") - url.count("(")
    end = len(url)
    while url[end - 1] in _TAIL or (url[end - 1] == ")" and surplus > 0):
        surplus -= url[end - 1] == ")"
        end -= 1
    return end
