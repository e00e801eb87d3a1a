"""What the caller decides instead of the reader, checked once."""

from __future__ import annotations

from typing import get_args

from msgspec import Struct
from msgspec.structs import force_setattr

from threadconv.errors import BadOption
from threadconv.thread.inferred import Fallback

FALLBACKS: tuple[str, ...] = get_args(Fallback)


class Options(Struct, frozen=True, kw_only=True):
    """What the caller decides instead of the reader; `None` lets the dump decide.

    `as_of`, ISO 8601, is when the page was shown: dates such as "yesterday" are counted from it.
    `reply_fallback` tells which post one answers that prints none ("previous", "first"). Raises
    `BadOption` where they are something else.
    """

    encoding: str | None = None
    layout: str | None = None
    dialect: str | None = None
    as_of: str | None = None
    reply_fallback: Fallback | None = None

    def __post_init__(self) -> None:
        if self.as_of is not None:
            force_setattr(self, "as_of", moment(self.as_of))
        if self.reply_fallback not in (None, *FALLBACKS):
            known = " or ".join(map(repr, FALLBACKS))
            raise BadOption(f"no reply fallback {self.reply_fallback!r}; take {known}")


def moment(written: str) -> str:
    """The date, or the date and its time, in one form of ISO 8601; raises `BadOption`."""
    from datetime import date, datetime

    for kind in (date, datetime):
        try:
            return kind.fromisoformat(written).isoformat()
        except ValueError:
            continue
    raise BadOption(f"{written!r} is no date; write 2024-05-31 or 2024-05-31T18:00")
