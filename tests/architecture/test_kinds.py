"""Kinds of lines: every word that the engine compares with one is one."""

import ast
from collections.abc import Iterator
from typing import get_args

from support.places import ROOT
from threadconv.dialects import Dialect
from threadconv.kinds import DECLARED, Declared, Told

KINDS = {*get_args(Declared), *get_args(Told)}


def named() -> Iterator[tuple[str, str]]:
    """The words of tuples and lists that a kind is looked for in, which no type checker sees."""
    for room in ("segments", "thread"):
        for path in sorted((ROOT / "src" / "threadconv" / room).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Compare) and "kind" in ast.unparse(node.left):
                    for part in map(ast.walk, node.comparators):
                        for word in part:
                            if isinstance(word, ast.Constant) and isinstance(word.value, str):
                                yield f"{path.name}:{word.lineno}", word.value


def test_whatever_a_kind_is_compared_with_is_a_kind() -> None:
    found = list(named())
    assert len(found) > 100
    assert [told for told in found if told[1] not in KINDS] == []


def test_a_dialect_has_a_field_for_each_kind_that_is_declared() -> None:
    assert set(DECLARED) <= set(Dialect.__struct_fields__)
    assert set(get_args(Told)).isdisjoint(Dialect.__struct_fields__)
