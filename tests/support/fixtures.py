"""What fixtures of conftest.py give, as types."""

from collections.abc import Callable

Install = Callable[..., None]
"""Installs writers, each under the name of its argument."""
