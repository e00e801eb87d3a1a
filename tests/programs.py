"""Programs of others that tests run; .ci/run installs them from Debian's packages."""

import os
import shutil

import pytest


def program(name: str) -> str:
    """The path of the program; without it the test is skipped, save where CI is set: it fails."""
    path = shutil.which(name)
    if path is None:
        if os.environ.get("CI"):
            pytest.fail(f"{name} is not installed; .ci/run does it")
        pytest.skip(f"needs {name}")
    return path
