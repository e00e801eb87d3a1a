"""Signs: what speaks for a reading and what against it, in points."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from msgspec import Struct

Facts = TypeVar("Facts")


class Sign(Struct, Generic[Facts], frozen=True, gc=False):
    """The points of what is weighed for a sign: whether its facts show it, or how often.

    `reason` says what the sign is, in words that can be told.
    """

    points: float
    shows: Callable[[Facts], float]
    reason: str = ""


def points(signs: Iterable[Sign[Facts]], facts: Facts) -> float:
    """The sum for all the signs that these facts show."""
    return sum(sign.points * sign.shows(facts) for sign in signs)
