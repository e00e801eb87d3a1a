"""Numbers that a page prints: as numbers where every reader of JSON holds them, else as text."""

import msgspec
import pytest

import threadconv
from support.thread_pages import page, thread
from threadconv.model import Thread

DUMP = page(thread(4), range(4))


@pytest.mark.parametrize(
    ("printed", "count"),
    [
        ("120", 120),
        ("2,310", 2310),
        ("1.2k", 1200),
        ("3,4K", 3400),
        ("12M", 12_000_000),
        ("1,234.5k", 1_234_500),
        ("1.2.3k", 12_300),
        ("999,999,999,999,999", 10**15 - 1),
        ("9" * 16, None),
        ("9" * 5000, None),
        ("999999999999999k", None),
        ("9" * 400 + "k", None),
    ],
)
def test_a_count_beside_an_author_is_a_number_that_json_holds(
    printed: str, count: int | None
) -> None:
    ada = threadconv.parse(DUMP.replace("Messages\n120", f"Messages\n{printed}")).authors[0]
    assert ada.stats.get("messages") == count
    assert ada.fields == ({} if count is not None else {"Messages": printed})


@pytest.mark.parametrize("digits", ["9" * 20, "9" * 5000])
def test_a_number_of_too_many_digits_is_no_post_number(digits: str) -> None:
    thread = threadconv.parse(DUMP.replace("#3\n", f"#{digits}\n"))
    assert [post.number for post in thread.posts] == [1, 2, 4]
    assert digits in str(thread)


@pytest.mark.parametrize("count", ["5", "9" * 20])
def test_reactions_are_counted_as_far_as_json_holds_it(count: str) -> None:
    liked = DUMP.replace("\xa0\n", f"\xa0\nReactions: Ann and {count} others\n", 1)
    reactions = threadconv.parse(liked).posts[0].reactions
    assert reactions is not None
    assert reactions.total == (6 if count == "5" else 1)


WORDS = "On its turn {} times was the kettle, which I rinsed twice. Did you do that too, and how?"
BELOW_DATES = "".join(
    f"Mar {at}, 2021\n{10**19 + at}\n{('Ann', 'Bo')[at % 2]} wrote:\n{WORDS.format(at)}\n\n\xa0\n"
    for at in range(1, 7)
)
ALONE = "".join(f"{10**19 + at}\n{WORDS.format(at)}\nReactions: Ann\n\n" for at in range(1, 7))
LIKED = DUMP.replace("\xa0\n", "\xa0\n" + f"Reactions: Ann and {'9' * 15} others\n" * 12, 1)


@pytest.mark.parametrize(
    "dump",
    [
        pytest.param(BELOW_DATES, id="numbers below dates"),
        pytest.param(ALONE, id="numbers alone"),
        pytest.param(LIKED, id="a sum of reactions"),
    ],
)
def test_numbers_that_json_does_not_hold_never_come_out(dump: str) -> None:
    try:
        read = threadconv.parse(dump)
    except threadconv.NotAThread:
        return
    assert msgspec.convert(msgspec.to_builtins(read), Thread) == read
