"""The writers: every module of this folder whose name has no leading underscore, and plug-ins.

A writer is a module with a one-line docstring (the help of `to-NAME`), `SUFFIX` (".json"),
`MEDIA_TYPE`, `LOSSLESS` (the thread can be read back from it whole) and
`write(thread: Thread, out: BinaryIO) -> None`, which streams UTF-8 bytes. Its name is the
module's. Packages add writers with an entry point `NAME = "their.module"` in the group
`threadconv.writers`. Nothing is imported before it is asked for.
"""

import pkgutil
from collections.abc import Callable
from importlib import import_module
from typing import Any, BinaryIO

from msgspec import Struct

from threadconv.errors import UnknownName
from threadconv.model import Thread

PLUGIN_GROUP = "threadconv.writers"


class Writer(Struct, frozen=True, kw_only=True):
    """One way to write a thread: `suffix` with its dot, `help` in one line.

    `lossless` says that the same thread can be read back. `function` is the module's own `write`;
    callers use the method.
    """

    name: str
    suffix: str
    media_type: str
    lossless: bool
    help: str
    function: Callable[[Thread, BinaryIO], None]

    def write(self, thread: Thread, out: BinaryIO) -> None:
        """Write the thread as UTF-8 bytes, the same bytes for the same thread.

        Lone surrogates, which UTF-8 cannot hold, are written as U+FFFD; where the output has
        room for warnings it carries one about it.
        """
        from threadconv.writers._encodable import encodable

        self.function(encodable(thread), out)


def names() -> list[str]:
    """All writers, ours first, each group in alphabetical order; plug-ins are imported for it."""
    return [*_own_names(), *sorted(_plugins())]


def load(name: str) -> Writer:
    """The writer of that name.

    Raises `UnknownName` with the names that exist. A plug-in cannot take the name of our own.
    """
    if name in _own_names():
        return _writer(name, import_module(f"{__name__}.{name}"))
    plugins = _plugins()
    if name in plugins:
        return plugins[name]
    raise UnknownName(_unknown(name, [*_own_names(), *sorted(plugins)]))


def by_suffix(suffix: str) -> Writer | None:
    """The first writer whose files end in `suffix` (".md"; case does not matter), or None."""
    writers = (load(name) for name in names())
    return next((writer for writer in writers if writer.suffix == suffix.lower()), None)


def _own_names() -> list[str]:
    found = (module.name for module in pkgutil.iter_modules(__path__))
    return sorted(name for name in found if not name.startswith("_"))


def _writer(name: str, module: Any) -> Writer:
    return Writer(
        name=name,
        suffix=module.SUFFIX,
        media_type=module.MEDIA_TYPE,
        lossless=module.LOSSLESS,
        help=(module.__doc__ or "").strip().partition("\n")[0],
        function=module.write,
    )


def _plugins() -> dict[str, Writer]:
    from threadconv import plugins

    found = {}
    for name, module in plugins.installed(PLUGIN_GROUP, _own_names()):
        try:
            found[name] = _writer(name, module)
        except AttributeError as error:
            plugins.skip(PLUGIN_GROUP, name, f"AttributeError: {error}")
    return found


def _unknown(name: str, existing: list[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, existing, n=1)
    hint = f"did you mean {near[0]!r}? " if near else ""
    return f"no writer {name!r}; {hint}there are: {', '.join(existing)}"
