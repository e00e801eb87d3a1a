"""The writers: every module of this folder whose name has no leading underscore, and plug-ins.

A writer is a module; its name is the module's. It has

- a one-line docstring, the help of `to-NAME`;
- `SUFFIX` (".json"), and where files are often called otherwise too `OTHER_SUFFIXES`;
- `MEDIA_TYPE`, and `LOSSLESS`: the thread can be read back from it whole;
- where callers may decide something `OPTIONS`, a tuple of `Option`: its function takes them as
  keyword arguments, `to-NAME` as `--NAME`;
- exactly one of two functions.

`write(thread: Thread, out: BinaryIO, **options) -> None` streams one thread as bytes, text as
UTF-8. `JOINABLE = True` says that results one after the other are one valid result again; `HEAD`
are the bytes that then stand once, before the first of them.

`store(threads: Iterable[Thread], path: str, **options) -> None` is for what holds many threads, a
folder or a database: it puts them all into the one at `path`, which it makes where it is missing.
The same threads once more change nothing there, and a crash leaves what was there before; whether
other threads that are there stay is the format's affair. It raises `UnwritableOutput` for what is
in its way at `path`, besides the system's `OSError`.

Packages add writers with an entry point `NAME = "their.module"` in the group `threadconv.writers`.
Nothing is imported before it is asked for.
"""

from collections.abc import Callable, Iterable
from functools import cache
from importlib import import_module
from typing import Any, BinaryIO

from msgspec import Struct

from threadconv import modules
from threadconv.errors import UnknownName
from threadconv.model import Thread

PLUGIN_GROUP = "threadconv.writers"


class Option(Struct, frozen=True, kw_only=True):
    """What callers of a writer may decide: the keyword argument `name`, and in one line its `help`.

    It is one of `choices`, or where there are none a flag; `default` where nobody decides.
    """

    name: str
    help: str
    choices: tuple[str, ...] = ()
    default: str | bool = False


class Writer(Struct, frozen=True, kw_only=True):
    """One way to put threads out: `suffix` with its dot, `help` in one line.

    `package` is what has to be installed for it. `lossless` says that the same thread can be read
    back; `joinable`, that results can follow one another, `head` before them. `is_store` tells
    which of the two methods it has. `function` is the module's own; callers use the methods.
    """

    name: str
    package: str
    suffix: str
    other_suffixes: tuple[str, ...]
    media_type: str
    lossless: bool
    joinable: bool
    head: bytes
    help: str
    options: tuple[Option, ...]
    is_store: bool
    function: Callable[..., None]

    def write(
        self, thread: Thread, out: BinaryIO, first: bool = True, /, **options: str | bool
    ) -> None:
        """Write the thread as bytes, text as UTF-8, the same bytes for the same thread.

        It is the `first` in `out`, or of a `joinable` writer one that follows others. Lone
        surrogates, which UTF-8 cannot hold, are written as U+FFFD; where the output has room for
        warnings it carries one about it. Raises `TypeError` for an option that the writer does
        not have.
        """
        from threadconv.writers._encodable import encodable

        if self.is_store:
            raise TypeError(f"{self.name} puts threads into a store; call `store`, not `write`")
        if first:
            out.write(self.head)
        self.function(encodable(thread), out, **self._decided(options))

    def store(self, threads: Iterable[Thread], path: str, **options: str | bool) -> None:
        """Put the threads into the folder or database at `path`, which is made where it is missing.

        The same threads once more change nothing. Lone surrogates are treated as in `write`.
        Raises `UnwritableOutput` or `OSError` where the place is not fit for it.
        """
        from threadconv.writers._encodable import encodable

        if not self.is_store:
            raise TypeError(f"{self.name} writes one thread to a stream; call `write`, not `store`")
        self.function(map(encodable, threads), path, **self._decided(options))

    def _decided(self, options: dict[str, str | bool]) -> dict[str, str | bool]:
        return {option.name: option.default for option in self.options} | options


def names() -> list[str]:
    """All writers, ours first, each group in alphabetical order; plug-ins are imported for it."""
    return [*_own_names(), *sorted(_plugins())]


def load(name: str) -> Writer:
    """The writer of that name.

    Raises `UnknownName` with the names that exist. A plug-in cannot take the name of our own.
    """
    if name in _own_names():
        return _writer(name, "threadconv", import_module(f"{__name__}.{name}"))
    plugins = _plugins()
    if name in plugins:
        return plugins[name]
    raise UnknownName.among("writer", name, [*_own_names(), *sorted(plugins)])


def by_suffix(suffix: str) -> Writer | None:
    """The first writer whose files end in `suffix` (".md"; case does not matter), or None."""
    lower = suffix.lower()
    writers = (load(name) for name in names())
    return next((w for w in writers if lower in (w.suffix, *w.other_suffixes)), None)


def _own_names() -> list[str]:
    return modules.names(__path__)


def _writer(name: str, package: str, module: Any) -> Writer:
    """The module as a writer; raises `AttributeError` where it is none."""
    functions = [getattr(module, each) for each in ("write", "store") if hasattr(module, each)]
    if len(functions) != 1:
        raise AttributeError("has to have one function, either `write` or `store`")
    return Writer(
        name=name,
        package=package,
        suffix=module.SUFFIX,
        other_suffixes=getattr(module, "OTHER_SUFFIXES", ()),
        media_type=module.MEDIA_TYPE,
        lossless=module.LOSSLESS,
        joinable=getattr(module, "JOINABLE", False),
        head=getattr(module, "HEAD", b""),
        help=(module.__doc__ or "").strip().partition("\n")[0],
        options=getattr(module, "OPTIONS", ()),
        is_store=hasattr(module, "store"),
        function=functions[0],
    )


# As for dialects: the packages of an environment are many files.
@cache
def _plugins() -> dict[str, Writer]:
    from threadconv import plugins

    found = {}
    for plugin in plugins.installed(PLUGIN_GROUP, _own_names()):
        try:
            found[plugin.name] = _writer(plugin.name, plugin.package, plugin.object)
        except AttributeError as error:
            plugins.skip(PLUGIN_GROUP, plugin.name, f"AttributeError: {error}")
    return found
