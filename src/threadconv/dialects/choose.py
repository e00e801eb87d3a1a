"""Which dialect a dump is in, by the words that only its software prints."""

from collections.abc import Iterable, Sequence
from functools import cache
from importlib import import_module
from itertools import accumulate

from msgspec import Struct

from threadconv import dialects, modules
from threadconv.dialects import Dialect, _index
from threadconv.dialects._index import Index, needs_of
from threadconv.dialects._signs import Signs, Text
from threadconv.dialects.generic import DIALECT as GENERIC
from threadconv.dialects.languages import choose as languages
from threadconv.errors import UnknownName
from threadconv.lines import Line

__all__ = ["GENERIC", "PLUGIN_GROUP", "Choice", "detect", "load", "named", "names", "needs_of"]

PLUGIN_GROUP = "threadconv.dialects"

_HEAD, _TAIL = 800, 300
"""Of a long dump, so many lines are looked at."""
_BELIEVED = 2
"""Different signs of a software that a dump must show."""
_NO_DIALECTS = frozenset(("choose", "checks", "generic"))


class Choice(Struct, frozen=True):
    """The dialect of a dump (`None`: none is seen), others that it shows as many signs of, the
    languages that it shows, and all dialects that it shows enough signs of to be in them."""

    dialect: Dialect | None
    rivals: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()

    @property
    def in_force(self) -> list[Dialect]:
        """All that lines of the dump can be, by whatever software and by its own; what a later one
        says of a line counts more."""
        general = [GENERIC, *languages.beside(GENERIC.name, self.languages)]
        if self.dialect is None:
            return general
        return [*general, self.dialect, *languages.beside(self.dialect.name, self.languages)]


def names() -> list[str]:
    """The dialects that there are, ours first; plug-ins are imported for it."""
    return [*_own(), *sorted(_plugins())]


def load(name: str) -> Dialect:
    """The dialect of this name, or in the file of this path (`my/forum.py`, with a `DIALECT`).

    Raises `UnknownName` where there is none, and `BadDialect` where it cannot be used.
    """
    if name.endswith(".py"):
        from threadconv.dialects.checks import from_file

        return from_file(name)
    if name in _own():
        return _load(name)
    plugins = _plugins()
    if name in plugins:
        return plugins[name]
    raise UnknownName.among("dialect", name, [*_own(), *sorted(plugins)])


def detect(rows: list[str]) -> Choice:
    """The dialect whose signs the dump shows most of; none where it shows no two of any.

    Installed plug-ins are asked where none of ours is seen.
    """
    text = _looked_at(rows)
    spoken = tuple(languages.shown(text.whole, text.words))
    choice = _most(_own_signs(), text, spoken)
    if choice.dialect is None and (plugins := _plugins()):
        signs = Signs.of({name: one.signs for name, one in plugins.items()})
        choice = _most(signs, text, spoken)
    return choice


def named(name: str, rows: list[str]) -> Choice:
    """The dialect of this name, as `load` finds it, in the languages that the dump shows."""
    text = _looked_at(rows)
    return Choice(load(name), languages=tuple(languages.shown(text.whole, text.words)))


def _looked_at(rows: list[str]) -> Text:
    return Text.of(rows if len(rows) < _HEAD + _TAIL else rows[:_HEAD] + rows[-_TAIL:])


def _most(signs: Signs, text: Text, spoken: tuple[str, ...]) -> Choice:
    shown = signs.shown(text)
    for name in signs.names if spoken else ():
        printed = (sign for one in languages.beside(name, spoken) for sign in one.signs)
        shown[name] += sum(sign in text.whole for sign in printed)
    most = max(shown.values(), default=0)
    if most < _BELIEVED:
        return Choice(None, languages=spoken)
    first, *rivals = (name for name in signs.names if shown[name] == most)
    believed = tuple(name for name in signs.names if shown[name] >= _BELIEVED)
    return Choice(load(first), tuple(rivals), spoken, believed)


def apart(choice: Choice, lines: Sequence[Line]) -> list[tuple[int, int]]:
    """Between which lines a page of one software ends and one of another begins: above the first
    of two indices stand all signs of some dialects, from the second on all of the others."""
    if len(choice.shown) < 2:
        return []
    whole = "\n".join(line.text for line in lines)
    spans = sorted(filter(None, (_span(whole, load(name).signs) for name in choice.shown)))
    ends = accumulate((last for _, last in spans), max)
    return [
        (whole.count("\n", 0, end) + 1, whole.count("\n", 0, first))
        for end, (first, _) in zip(ends, spans[1:], strict=False)
        if end < first
    ]


def _span(text: str, signs: Iterable[str]) -> tuple[int, int] | None:
    """From where to where the signs of a dialect stand in a text, where it shows enough of them."""
    held = [sign for sign in signs if sign in text]
    if len(held) < _BELIEVED:
        return None
    return min(map(text.find, held)), max(text.rfind(sign) + len(sign) for sign in held)


@cache
def _own() -> list[str]:
    return [name for name in modules.names(dialects.__path__) if name not in _NO_DIALECTS]


@cache
def _own_signs() -> Signs:
    index = _index.stored()
    return index.signs if index and index.signs.names == tuple(_own()) else indexed().signs


def indexed() -> Index:
    """What a wheel has ready of our dialects, from their modules."""
    return Index.of(GENERIC, map(_load, _own()))


def _load(name: str) -> Dialect:
    dialect: Dialect = import_module(f"threadconv.dialects.{name}").DIALECT
    return dialect


# Every dump in no known dialect asks, and the packages of an environment are many files.
@cache
def _plugins() -> dict[str, Dialect]:
    from threadconv import plugins
    from threadconv.dialects.checks import BadDialect, checked

    found = {}
    for plugin in plugins.installed(PLUGIN_GROUP, _own()):
        name, given = plugin.name, plugin.object
        try:
            found[name] = checked(getattr(given, "DIALECT", given), name)
        except BadDialect as error:
            plugins.skip(PLUGIN_GROUP, name, str(error))
    return found
