"""Regular expressions that are compiled when they are first used: a dump needs few of them."""

from __future__ import annotations

import re
from typing import Any, cast


class Lazy:
    """Stands for a compiled expression; compiling all of ours takes longer than reading a page."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._source = pattern, flags

    def compiled(self, name: str) -> Any:
        """The method of this name of the expression, compiled."""
        found = getattr(re.compile(*self._source), name)
        # From here on it is an attribute like any other, as fast as the expression's own.
        setattr(self, name, found)
        return found

    def __getattr__(self, name: str) -> Any:
        return self.compiled(name)


def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, compiled at its first use."""
    return cast("re.Pattern[str]", Lazy(pattern, flags))
