"""Keys: what makes two lines the same one to a template, whatever it fills in."""

from __future__ import annotations

from functools import lru_cache

from threadconv import dates
from threadconv.patterns import lazy

# What may not stand before a number is asked behind its first digit: so the expression skips to it.
_NUMBER = lazy(r"\d(?<!\w\d)[\d,.]*")
_COUNTED = lazy(r"0(?<!\S0) ([^\W\d_]+?)s?(?!\w)")


# A page says the same again and again: names, ranks, buttons.
@lru_cache(maxsize=4096)
def masked(text: str) -> str:
    """A line of text without its numbers and its date; "1 view" is "2 views"."""
    if not _NUMBER.search(text):
        return text
    if date := dates.find(text):
        text = text[: date.start] + "0" + text[date.end :]
    return _COUNTED.sub(r"0 \1", _NUMBER.sub("0", text))
