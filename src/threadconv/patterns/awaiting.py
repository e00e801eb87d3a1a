"""Regular expressions that are compiled for the first text that has what they need."""

from __future__ import annotations

import re
from typing import cast

from threadconv.patterns import Lazy
from threadconv.patterns.needles import Needs


class _Awaiting(Lazy):
    """Asks what an expression needs until it is compiled; from then on that is quicker to try."""

    def __init__(self, pattern: str, needs: Needs) -> None:
        super().__init__(pattern)
        self._needs = needs

    def fullmatch(self, text: str) -> re.Match[str] | None:
        return self.compiled("fullmatch")(text) if self._needs.met_by(text) else None

    def match(self, text: str) -> re.Match[str] | None:
        return self.compiled("match")(text) if self._needs.met_at(text) else None

    def search(self, text: str) -> re.Match[str] | None:
        return self.compiled("search")(text) if self._needs.met_in(text) else None


def awaiting(pattern: str, needs: Needs) -> re.Pattern[str]:
    """What `re.compile` gives, compiled for the first text that has what the pattern `needs`."""
    return cast("re.Pattern[str]", _Awaiting(pattern, needs))
