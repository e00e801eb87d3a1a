"""Libraries that only some writers need and that threadconv is installed without."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from threadconv.errors import UnwritableOutput


def library(module: str, extra: str) -> Any:
    """Import a module of the extra; where it is missing `UnwritableOutput` tells the remedy."""
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        raise UnwritableOutput(
            f"needs {error.name}, which is not installed; in a clone: pip install '.[{extra}]'"
        ) from error
