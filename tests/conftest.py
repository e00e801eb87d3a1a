import os
from collections.abc import Callable
from pathlib import Path

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--accept", action="store_true", help="rewrite golden files (never where CI is set)"
    )


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[Path, bytes], None]:
    """Compare bytes with a golden file, or with --accept write them for `git diff` to review."""
    accepts = request.config.getoption("--accept") and not os.environ.get("CI")

    def check(path: Path, actual: bytes) -> None:
        if accepts:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(actual)
        assert path.is_file(), f"no golden {path}; `pytest --accept` writes it"
        assert actual == path.read_bytes()

    return check
