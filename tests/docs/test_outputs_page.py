"""docs/outputs.md: what it shows is what happens, and the tests that it names are there."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from support.places import ROOT, SAMPLES
from support.programs import program

PAGE = (ROOT / "docs" / "outputs.md").read_text(encoding="utf-8")


def steps() -> list[tuple[str, str]]:
    """What is typed in the boxes of the page, and what is shown below it."""
    found: list[list[str]] = []
    for box in re.findall(r"^```console\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE):
        for line in box.splitlines(keepends=True):
            if line.startswith("$ "):
                found.append([line[2:], ""])
            elif line.startswith("> ") and not found[-1][1]:
                found[-1][0] += line[2:]
            else:
                found[-1][1] += line
    return [(typed, shown) for typed, shown in found]


def test_what_is_typed_on_the_page_gives_what_is_shown(tmp_path: Path) -> None:
    for name in ("jq", "sqlite3", "dot"):
        program(name)
    shutil.copy(SAMPLES / "xenforo" / "stock.chromium.txt", tmp_path / "thread.txt")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    assert len(steps()) > 10
    for typed, shown in steps():
        made = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", typed],
            cwd=tmp_path,
            env={**os.environ, "PATH": path},
            capture_output=True,
            check=False,
            encoding="utf-8",
        )
        assert (typed, made.returncode, made.stderr) == (typed, 0, "")
        assert (typed, made.stdout) == (typed, shown)


@pytest.mark.parametrize("name", sorted(set(re.findall(r"`(test_\w+)`", PAGE))))
def test_every_test_that_the_page_names_is_there(name: str) -> None:
    files = (ROOT / "tests").rglob("test_*.py")
    assert any(f"def {name}(" in file.read_text(encoding="utf-8") for file in files)
