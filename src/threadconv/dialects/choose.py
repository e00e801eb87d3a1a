"""Which dialect a dump is in, by the words that only its software prints."""

import pkgutil
from importlib import import_module

from threadconv import dialects
from threadconv.dialects import Dialect
from threadconv.dialects.generic import DIALECT as GENERIC
from threadconv.errors import UnknownName

__all__ = ["GENERIC", "detect", "load", "names"]

_HEAD, _TAIL = 2000, 300
"""Of a long dump, so many lines are looked at."""
_BELIEVED = 2
"""Different signs of a software that a dump must show."""


def names() -> list[str]:
    """The dialects that there are, sorted."""
    found = (module.name for module in pkgutil.iter_modules(dialects.__path__))
    return sorted(name for name in found if name not in ("choose", "generic"))


def load(name: str) -> Dialect:
    """The dialect of this name; raises `UnknownName` where there is none."""
    if name not in names():
        raise UnknownName(f"no dialect {name!r}; there are {', '.join(names())}")
    dialect = import_module(f"threadconv.dialects.{name}").DIALECT
    assert isinstance(dialect, Dialect)
    return dialect


def detect(rows: list[str]) -> Dialect | None:
    """The dialect whose signs the dump shows most of; `None` where it shows no two of any."""
    text = "\n".join(rows if len(rows) < _HEAD + _TAIL else rows[:_HEAD] + rows[-_TAIL:])
    shown = [
        (sum(sign in text for sign in dialect.signs), dialect) for dialect in map(load, names())
    ]
    count, best = max(shown, key=lambda pair: pair[0])
    return best if count >= _BELIEVED else None
