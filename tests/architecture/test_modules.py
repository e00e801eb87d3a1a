"""Modules: how they are found, and that starting evaluates nothing that nobody asks for."""

import ast
import pkgutil
from pathlib import Path

import pytest

import threadconv
from threadconv import modules

PACKAGE = Path(threadconv.__file__).parent
FILES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize(
    "package", ["dialects", "dialects/languages", "writers", "results", "commands"]
)
def test_names_are_those_that_pkgutil_tells(package: str) -> None:
    folder = str(PACKAGE / package)
    told = [found.name for found in pkgutil.iter_modules([folder]) if not found.ispkg]
    assert modules.names([folder]) == [name for name in told if name[0] != "_"]
    assert told


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(PACKAGE)))
def test_annotations_are_evaluated_only_where_a_struct_needs_them(file: Path) -> None:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    nodes = list(ast.walk(tree))
    structs = any(
        isinstance(node, ast.ClassDef) and any("Struct" in ast.unparse(base) for base in node.bases)
        for node in nodes
    )
    functions = any(isinstance(node, ast.FunctionDef) for node in nodes)
    assert not functions or structs or "from __future__ import annotations" in file.read_text()
