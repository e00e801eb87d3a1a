"""Roles behind names that look like users': such have no second names."""

import pytest

from threadconv.segments.headers import decorations


@pytest.mark.parametrize(
    ("names", "left"),
    [
        (
            ["mudlark42", "ann.lee Maintainer", "RopeLocker", "oyster_j Maintainer"],
            ["mudlark42", "ann.lee", "RopeLocker", "oyster_j"],
        ),
        (
            ["mudlark42", "Ann Maintainer", "RopeLocker", "Bo Maintainer"],
            ["mudlark42", "Ann Maintainer", "RopeLocker", "Bo Maintainer"],
        ),
        (
            ["mudlark42", "ann.lee Maintainer", "RopeLocker", "oyster_j Baker"],
            ["mudlark42", "ann.lee Maintainer", "RopeLocker", "oyster_j Baker"],
        ),
    ],
)
def test_a_word_behind_two_users_is_a_role(names: list[str], left: list[str]) -> None:
    assert decorations.strip(names) == left
