"""What is found in a text that holds a date."""

from threadconv.dates import Found, find

AS_OF = "2026-03-05T12:00:00"
"""When the page was shown: a Thursday."""


def found_in(text: str) -> Found:
    """The date in a text."""
    found = find(text)
    assert found is not None, f"no date found in {text!r}"
    return found


def marked(text: str) -> tuple[str, str]:
    """The text without its brackets, and what stood between them: all of it, where it has none."""
    before, bracket, rest = text.partition("[")
    if not bracket:
        return text, text.strip()
    inside, _, after = rest.partition("]")
    return before + inside + after, inside
