"""Keys: what makes two lines the same one to a template, whatever it fills in."""

import re

from threadconv import dates

_NUMBER = re.compile(r"(?<!\w)\d[\d,.]*")


def masked(text: str) -> str:
    """A line of text without its numbers and its date."""
    if not _NUMBER.search(text):
        return text
    if date := dates.find(text):
        text = text[: date.start] + "0" + text[date.end :]
    return _NUMBER.sub("0", text)
