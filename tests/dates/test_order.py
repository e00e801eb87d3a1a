"""Which of two numbers is the month: what all dates of a page prove together."""

import pytest

from support.found_dates import found_in
from threadconv.dates import Order, order_of, resolve


def test_an_ambiguous_date_waits_for_the_order() -> None:
    found = found_in("On 3/4/2020 at 5:06 PM")
    assert (found.pair, found.month, found.day) == ((3, 4), None, None)
    assert resolve(found) is None
    assert resolve(found, "mdy") == "2020-03-04T17:06:00"
    assert resolve(found, "dmy") == "2020-04-03T17:06:00"


def test_the_order_does_not_change_a_date_that_is_certain() -> None:
    assert resolve(found_in("28/11/2025"), "mdy") == "2025-11-28"


@pytest.mark.parametrize(
    ("texts", "order"),
    [
        pytest.param(["3/4/2020", "3/19/2020"], "mdy", id="a second number above 12"),
        pytest.param(["3/4/2020", "19/4/2020"], "dmy", id="a first number above 12"),
        pytest.param(["5/3/2020", "4/4/2020"], "dmy", id="months first would run backwards"),
        pytest.param(["3/5/2020", "4/4/2020"], "mdy", id="days first would run backwards"),
        pytest.param(["Apr 1, 2020", "5/3/2020"], "mdy", id="beside a date that is certain"),
        pytest.param(["3/4/2020", "3/5/2020"], None, id="both run forward"),
        pytest.param(["4/4/2020", "3/3/2020"], None, id="neither runs forward"),
        pytest.param(["19/4/2020", "4/19/2020"], None, id="they contradict each other"),
        pytest.param(["19/4/2020"] * 5 + ["4/19/2020"], "dmy", id="one stray among many"),
        pytest.param(["Oct 30, 2016", "2 hours ago"], None, id="no numbers"),
        pytest.param([], None, id="nothing"),
    ],
)
def test_the_order_is_what_the_dates_of_a_page_prove(texts: list[str], order: Order | None) -> None:
    assert order_of(map(found_in, texts)) == order
