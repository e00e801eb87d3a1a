"""The numbers that a page prints, as far as every reader of JSON holds them."""

from __future__ import annotations

LARGEST = 2**53 - 1
"""Beyond it programs disagree about a whole number (RFC 7493 section 2.2)."""

_DIGITS = 15  # so many are always below it


def whole(digits: str) -> int | None:
    """The number that these digits are; None where they are too many, or no digits: only text."""
    return int(digits) if digits.isdecimal() and len(digits) <= _DIGITS else None
