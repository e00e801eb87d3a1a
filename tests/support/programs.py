"""Programs of others that tests run; .ci/run installs them."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import pytest

from support.places import ROOT

_NODE = ROOT / "tests" / "node"


def program(name: str) -> str:
    """The path of a program; the test that needs it is skipped without it, or fails in CI."""
    return shutil.which(name) or _missing(name)


def node(script: str, text: str) -> str:
    """What a script of the folder `node` prints when it has read the text."""
    if not (_NODE / "node_modules").is_dir():
        _missing("npm install in tests/node")
    command = [program("node"), _NODE / script]
    return subprocess.check_output(command, input=text, encoding="utf-8")


def npm_file(path: str) -> Path:
    """A file of a package that npm has installed there."""
    file = _NODE / "node_modules" / path
    if not file.is_file():
        _missing("npm install in tests/node")
    return file


def pip_install(package: Path, folder: Path) -> Path:
    """The folder, with the package in it as pip puts it there, without a network."""
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run([*pip, "--no-build-isolation", "--target", folder, package], check=True)
    return folder


def _missing(what: str) -> NoReturn:
    if os.environ.get("CI"):
        pytest.fail(f"needs {what}, which .ci/run does")
    pytest.skip(f"needs {what}")
