"""Keys: what makes two lines the same one to a template, and two names the same to a reader."""

from __future__ import annotations

from threadconv import dates
from threadconv.patterns import lazy
from threadconv.patterns.remembered import remembered

# What may not stand before a number is asked behind its first digit: so the expression skips to it.
_NUMBER = lazy(r"\d(?<!\w\d)[\d,.]*")
_COUNTED = lazy(r"0(?<!\S0) ([^\W\d_]+?)s?(?!\w)")
_SIGNS = frozenset("-−–+")


_PROGRAMS = (
    "Mobile Safari", "Safari", "Firefox", "Chrome", "Chromium", "Edge", "Opera", "Vivaldi",
    "WeChat", "Samsung Browser", "Samsung Internet", "Internet Explorer", "Windows", "Android",
    "iOS", "iPadOS", "macOS", "macOS X", "mac OS", "mac OS X", "Mac OS", "Mac OS X", "HarmonyOS",
    "Ubuntu", "Linux", "GNU/Linux",
)  # fmt: skip
_PROGRAM = lazy(rf"(?:{'|'.join(_PROGRAMS)}) ?0")
"""A browser or a system with its version, as blogs tell what a comment was written with."""


@remembered
def masked(text: str) -> str:
    """A line of text without its numbers and its date; "1 view" is "2 views", and "-1 | Reply" is
    "3 | Reply"."""
    if not _NUMBER.search(text):
        return text
    if text[0] in _SIGNS and text[1:2].isdecimal():
        text = text[1:]
    if date := dates.find(text):
        text = text[: date.start] + "0" + text[date.end :]
    text = _NUMBER.sub("0", text)
    if text.startswith(_PROGRAMS) and _PROGRAM.match(text):
        text = _PROGRAM.sub("0", text)
    return _COUNTED.sub(r"0 \1", text)


def folded_name(author: str) -> str:
    """A name as it is compared: quotes may print the one in a link (Ann_Lee)."""
    return author.casefold().replace("_", " ")
