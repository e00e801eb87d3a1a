"""The modules that a package of ours has: a dialect, a language or a writer is one file."""

from __future__ import annotations

import os
from collections.abc import Iterable


def names(path: Iterable[str]) -> list[str]:
    """The names of the modules in the folders of a package's `__path__`, sorted; those that begin
    with "_" are what the others share.

    As `pkgutil.iter_modules` tells them, which brings other modules into every start.
    """
    files = {file for folder in path for file in os.listdir(folder) if file[0] != "_"}
    return sorted(file.removesuffix(".py") for file in files if file.endswith(".py"))
