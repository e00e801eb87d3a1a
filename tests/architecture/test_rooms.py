"""Rooms: who imports whom, as docs/architecture.md says."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from support.places import ROOT

SOURCE = ROOT / "src" / "threadconv"
PAGE = ROOT / "docs" / "architecture.md"


def rows() -> list[list[str]]:
    """The rooms of the first table, row by row from the top."""
    table = PAGE.read_text(encoding="utf-8").split("\n|---|---|\n")[1].split("\n\n")[0]
    cells = (re.findall(r"`([^`]+)`", row.split("|")[1]) for row in table.split("\n"))
    return [[name.rstrip("/").removesuffix(".py") for name in names] for names in cells]


RANKS = {name: rank for rank, names in enumerate(rows()) for name in names}


def room(path: Path) -> str:
    """The room in which a module stands: the folder or the file at the top of the package."""
    return path.relative_to(SOURCE).parts[0].removesuffix(".py")


def imported(node: ast.AST) -> list[str]:
    """The rooms from which a statement imports."""
    if isinstance(node, ast.Import):
        names = [alias.name for alias in node.names]
    elif isinstance(node, ast.ImportFrom):
        names = [f"{node.module}.{alias.name}" for alias in node.names]
    else:
        names = []
    parts = [name.split(".") for name in names if name.startswith("threadconv.")]
    return [part[1] if part[1] in RANKS else "__init__" for part in parts]


def imports() -> Iterator[tuple[str, str, str]]:
    """Each import from another room: the file, its room and the other."""
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            for other in imported(node):
                if other != room(path):
                    yield str(path.relative_to(SOURCE)), room(path), other


def test_every_room_stands_in_the_table() -> None:
    assert {room(path) for path in SOURCE.rglob("*.py")} == {n for n in RANKS if "/" not in n}


def test_a_room_imports_only_rooms_that_stand_below_it() -> None:
    found = list(imports())
    assert len(found) > 200
    assert [told for told in found if RANKS[told[2]] <= RANKS[told[1]]] == []


def test_every_step_of_the_engine_is_explained() -> None:
    told = PAGE.read_text(encoding="utf-8")
    steps = [path for name in ("segments", "thread") for path in (SOURCE / name).rglob("[!_]*.py")]
    assert len(steps) > 50
    assert [path.name for path in steps if not re.search(rf"`(?:\w+/)*{path.name}`", told)] == []


def test_every_file_that_is_named_exists() -> None:
    told = PAGE.read_text(encoding="utf-8")
    named = {name.rstrip("/") for name in re.findall(r"`([\w./]+(?:\.py|/))`", told)}
    there = {str(path) for path in ROOT.rglob("*.py")} | {
        str(path.parent) for path in ROOT.rglob("*.py")
    }
    assert [name for name in named if not any(path.endswith(f"/{name}") for path in there)] == []
