"""The modules that a package of ours has: a dialect, a language or a writer is one file."""

from __future__ import annotations

import os
from collections.abc import Iterable


def names(path: Iterable[str]) -> list[str]:
    """The names of the modules in the folders of a package's `__path__`, sorted.

    As `pkgutil.iter_modules` tells them, which brings other modules into every start.
    """
    files = {file for folder in path for file in os.listdir(folder)} - {"__init__.py"}
    return sorted(file.removesuffix(".py") for file in files if file.endswith(".py"))
