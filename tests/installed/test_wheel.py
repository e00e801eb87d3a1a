"""The wheel that is built of this project, as pip unpacks it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from support.places import ROOT, SAMPLES
from support.programs import pip_install
from threadconv.dialects import _index, choose

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


def test_a_wheel_has_the_index_of_all_dialects(wheel: Path) -> None:
    text = (wheel / "threadconv" / "dialects" / _index.FILE).read_bytes()
    told = _index.Index.read(text)
    assert told.signs.names == tuple(choose.names())
    assert told == choose.indexed()


def test_from_a_wheel_only_the_dialect_of_the_dump_is_imported(wheel: Path) -> None:
    command = [sys.executable, "-c", READ, str(SAMPLE)]
    env = {**os.environ, "PYTHONPATH": str(wheel)}
    dialect, *modules = subprocess.check_output(command, env=env, text=True).split()
    assert dialect == "xenforo"
    assert "threadconv.dialects.xenforo" in modules
    assert "threadconv.dialects.nodebb" not in modules
