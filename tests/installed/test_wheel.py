"""The wheel that is built of this project, as pip unpacks it."""

import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from support.places import ROOT, SAMPLES
from support.programs import pip_install
from threadconv.dialects import _signs, choose

SAMPLE = SAMPLES / "xenforo" / "stock.chromium.txt"
READ = """
import sys
from threadconv.reader import read
thread = read(open(sys.argv[1], "rb").read()).thread
print(thread.source.dialect, *(name for name in sys.modules if "threadconv.dialects." in name))
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which pip has installed the project, not editable."""
    return pip_install(ROOT, tmp_path_factory.mktemp("site"))


def test_a_wheel_has_the_signs_of_all_dialects(wheel: Path) -> None:
    text = (wheel / "threadconv" / "dialects" / _signs.INDEX).read_bytes()
    told = msgspec.json.decode(text, type=dict[str, tuple[str, ...]])
    assert told == {name: choose.load(name).signs for name in choose.names()}


def test_from_a_wheel_only_the_dialect_of_the_dump_is_imported(wheel: Path) -> None:
    command = [sys.executable, "-c", READ, str(SAMPLE)]
    env = {**os.environ, "PYTHONPATH": str(wheel)}
    dialect, *modules = subprocess.check_output(command, env=env, text=True).split()
    assert dialect == "xenforo"
    assert "threadconv.dialects.xenforo" in modules
    assert "threadconv.dialects.nodebb" not in modules


def test_a_dialect_that_the_index_lacks_is_read() -> None:
    signs = _signs.of(["a forum"], lambda name: (f"Powered by {name}",))
    assert signs == {"a forum": ("Powered by a forum",)}
