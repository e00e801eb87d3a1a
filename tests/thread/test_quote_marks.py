"""Which line closes which quote."""

import pytest

from threadconv.thread.quote_marks import closings


class Counted(list[str]):
    """Kinds of lines that count how often they are looked at."""

    looks = 0

    def __getitem__(self, at: object) -> str:  # type: ignore[override]
        self.looks += 1
        return super().__getitem__(at)  # type: ignore[call-overload, no-any-return]


@pytest.mark.parametrize(
    ("kinds", "pairs"),
    [
        pytest.param("quote prose unquote", {0: 2}, id="one"),
        pytest.param("quote quote unquote prose unquote", {0: 4, 1: 2}, id="one in the other"),
        pytest.param("quote unquote quote unquote", {0: 1, 2: 3}, id="one below the other"),
        pytest.param("quote prose quote unquote", {2: 3}, id="one that nothing closes"),
        pytest.param("unquote quote unquote unquote", {1: 2}, id="what closes nothing"),
        pytest.param("quote " * 500, {}, id="many that nothing closes"),
    ],
)
def test_a_mark_closes_the_last_quote_that_is_open(kinds: str, pairs: dict[int, int]) -> None:
    counted = Counted(kinds.split())
    assert closings(0, len(counted), counted) == pairs
    assert counted.looks <= 2 * len(counted)
