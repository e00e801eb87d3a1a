"""Full names: on pages whose software knows its users by one word, the names of several words by
which this page calls them all the same, in its quotes too."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence, Set
from itertools import pairwise

from threadconv.patterns import lazy
from threadconv.segments.page import Page

_USER = lazy(r"\w[_.\d]\w|\d$")
"""What a user's name may hold, and no word of a full name with others behind it."""
_LEAST = 4
"""A shorter name may be a part of any word."""
_LONGEST = 40


def find(windows: Sequence[range], page: Page, known: Set[str]) -> set[str]:
    """The full names with which the cards in these windows begin, folded; none where the page does
    not print them elsewhere too (`known`)."""
    if not page.landmarks.vocabulary.one_word:
        return set()
    texts = sorted(set(_texts(windows, page)))
    full = {name for name in known if " " in name and _begins(name, texts)}
    if full:
        # Whom a post answers stands alone where his own card has more on the line.
        full.update(
            text for text, after in pairwise(texts) if " " in text and after.startswith(text)
        )
    return full


def _begins(name: str, texts: Sequence[str]) -> bool:
    """Does one of these sorted texts begin with a name?"""
    at = bisect_left(texts, name)
    return at < len(texts) and texts[at].startswith(name)


def glued(text: str, known: Set[str]) -> str:
    """The name of those `known` to which a tool has glued what stands beside it: one of several
    words that begins the line, or a user's, with a capital behind it; "" for none."""
    folded = text.casefold()
    if folded.endswith(":") or len(folded) != len(text):
        return ""  # It opens a quote, or is in no letters that can be counted.
    held = [name for name in known if len(name) >= _LEAST and name in folded]
    held = [name for name in held if _may_be_glued(name, text)]
    name = max(held, key=lambda one: (folded.startswith(one), len(one)), default="")
    at = folded.find(name)
    return text[at : at + len(name)]


def alone(text: str) -> str:
    """The name at the beginning of a line whose page calls some by full names: what cannot be one,
    or that above which the user's is made ("Zé Dedal zededal")."""
    words = text.split(" ")
    if _USER.search(words[0]):
        return words[0]
    letters = [_letters(word) for word in words]
    for at in range(1, len(words)):
        if letters[at] and letters[at] == "".join(letters[:at]):
            return " ".join(words[:at])
    return _said_again(text) or text


def _said_again(text: str) -> str:
    """The name at the beginning of a text to which a tool has glued the user's, which is made of it
    ("Zé Dedalze.dedal"), and no small letter behind that; "" for none."""
    for at in range(_LEAST, min(len(text) - _LEAST, _LONGEST) + 1):
        name = _letters(text[:at])
        if len(name) < _LEAST or not text[at].isalnum():
            continue
        behind, letters = at, 0
        while behind < len(text) and letters < len(name):
            letters += text[behind].isalnum()
            behind += 1
        if _letters(text[at:behind]) == name and not text[behind : behind + 1].islower():
            return text[:at]
    return ""


def _letters(text: str) -> str:
    """The letters of a text without their accents, folded."""
    from unicodedata import normalize  # Loading it takes longer than a start has, and few ask.

    return "".join(filter(str.isalnum, normalize("NFKD", text))).casefold()


def _may_be_glued(name: str, text: str) -> bool:
    """Is a name so long, or of such signs, that it is no part of another's?"""
    at = text.casefold().find(name)
    if " " in name:
        return at == 0
    behind = text[at + len(name) :]
    return (" " in text or not name.isalpha()) and not behind[:1].islower()


def _texts(windows: Sequence[range], page: Page) -> Iterator[str]:
    for window in windows:
        for i in window:
            text = page.lines[i].text
            if page.kinds[i] == "short" and text[-1] != ":":
                yield text.casefold()
