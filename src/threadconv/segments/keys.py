"""Keys: what makes two lines the same one to a template, whatever it fills in."""

from __future__ import annotations

from functools import lru_cache

from threadconv import dates
from threadconv.patterns import lazy

NAME = "\0"
"""What stands in a frame for a name."""
_FILLED = 3
"""A name has no more words."""
_MOST = 10
"""In lines of more words a name stands at an end."""
_LEAST, _SHORTEST = 2, 8
"""So many words, and characters, are left of a line where its frame is the page's."""
_NUMBER = lazy(r"(?<!\w)\d[\d,.]*")
_COUNTED = lazy(r"(?<!\S)0 ([^\W\d_]+?)s?(?!\w)")


# A page says the same again and again: names, ranks, buttons.
@lru_cache(maxsize=4096)
def masked(text: str) -> str:
    """A line of text without its numbers and its date; "1 view" is "2 views"."""
    if not _NUMBER.search(text):
        return text
    if date := dates.find(text):
        text = text[: date.start] + "0" + text[date.end :]
    return _COUNTED.sub(r"0 \1", _NUMBER.sub("0", text))


def frames(text: str) -> list[str]:
    """A line without words that may be a name: "NAME replied", "reply to NAME", "to NAME at 0"."""
    words = text.split(" ")
    found = [
        " ".join((*words[:start], NAME, *words[start + count :]))
        for count in range(1, min(_FILLED, len(words) - _LEAST) + 1)
        for start in range(len(words) - count + 1)
        if len(words) <= _MOST or start in (0, len(words) - count)
    ]
    return [frame for frame in found if len(frame) >= _SHORTEST + len(NAME) + 1]
