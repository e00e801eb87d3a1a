import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--accept", action="store_true", help="rewrite golden files (never where CI is set)"
    )


@pytest.fixture
def golden(accepts: bool) -> Callable[[Path, bytes], None]:
    """Compare bytes with a golden file, or with --accept write them for `git diff` to review."""

    def check(path: Path, actual: bytes) -> None:
        if accepts:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(actual)
        assert path.is_file(), f"no golden {path}; `pytest --accept` writes it"
        assert actual == path.read_bytes()

    return check


@pytest.fixture
def golden_json(accepts: bool) -> Callable[[Path, bytes], None]:
    """The same for JSON, as data: how it is laid out does not count."""

    def check(path: Path, actual: bytes) -> None:
        data = json.loads(actual)
        if accepts and not (path.is_file() and json.loads(path.read_bytes()) == data):
            path.write_bytes(actual)
        assert path.is_file(), f"no golden {path}; `pytest --accept` writes it"
        assert data == json.loads(path.read_bytes())

    return check


@pytest.fixture
def accepts(request: pytest.FixtureRequest) -> bool:
    """Is this a run that writes golden files?"""
    return bool(request.config.getoption("--accept") and not os.environ.get("CI"))
