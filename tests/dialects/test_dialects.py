"""Our own dialects: found by their names, and by the rules that hold for those of others."""

import pytest

from threadconv.dialects import Dialect, checks, choose
from threadconv.errors import UnknownName


@pytest.mark.parametrize("name", ["generic", "choose", "none", ""])
def test_what_is_no_dialect_cannot_be_loaded(name: str) -> None:
    with pytest.raises(UnknownName, match="no dialect"):
        choose.load(name)


@pytest.mark.parametrize("name", choose.names())
def test_a_dialect_has_the_name_of_its_file_and_a_line_about_it(name: str) -> None:
    dialect = choose.load(name)
    assert dialect.name == name
    assert dialect.about


@pytest.mark.parametrize(
    "dialect", [choose.GENERIC, *map(choose.load, choose.names())], ids=lambda dialect: dialect.name
)
def test_our_own_dialects_keep_the_rules_of_the_others(dialect: Dialect) -> None:
    """A group without a name would shift which pattern of a kind is taken to have matched."""
    assert checks.checked(dialect, dialect.name) is dialect
