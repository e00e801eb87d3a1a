"""Counts: the number that words tell, with its thousands ("12,044") or shortened ("1.4k")."""

from __future__ import annotations

from threadconv.numbers import LARGEST, whole
from threadconv.patterns import lazy

_NUMBER = lazy(r"[\d.,]+(?= *([kKM]?)\b)")
_SPACED = lazy(r"(?<=\d)\s(?=\d{3}(?!\d))")
"""What stands between the thousands in some languages."""
_SEPARATORS = lazy(r"[.,]")
_LESS = ("-", "−", "–")


def read(printed: str) -> int | None:
    """How many the words tell that begin with a number; `None` where they do not."""
    found = _NUMBER.match(_SPACED.sub("", printed))
    if not found:
        return None
    scale = {"k": 1000, "K": 1000, "M": 1_000_000}.get(found[1], 1)
    number = found[0].rstrip(".,")
    digits = number.replace(",", "").replace(".", "")
    count = whole(digits) if digits else None
    if count is None or scale == 1:
        return count
    *thousands, last = _SEPARATORS.split(number)
    scaled = round(float(f"{''.join(thousands)}.{last}" if thousands else last) * scale)
    return scaled if scaled <= LARGEST else None


def signed(printed: str) -> int | None:
    """As `read`, of a number that may have a sign before it."""
    count = read(printed.lstrip("+-−– "))
    return -count if count and printed.startswith(_LESS) else count
