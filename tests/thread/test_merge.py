"""Pages of one thread make one thread: in order, each post once, quotes found across pages."""

from collections.abc import Sequence
from itertools import permutations
from random import Random

import pytest

import threadconv
from support.nothing_lost import CHECKS
from support.thread_pages import Said, page, thread
from threadconv.errors import NotAThread, OtherThread
from threadconv.model import Paragraph, Quote, Thread
from threadconv.reader import join, open_dump, read
from threadconv.thread.merge.order import order
from threadconv.thread.merge.same import Facts


def joined(*dumps: str) -> Thread:
    return join([open_dump(dump.encode(), f"{k}.txt") for k, dump in enumerate(dumps)]).thread


def told(result: Thread) -> list[tuple[object, ...]]:
    """What a thread says, without where it stands."""
    return [
        (
            post.id,
            post.number,
            post.author,
            post.posted,
            [quote.post for quote in post.body if isinstance(quote, Quote)],
            post.reply_to,
        )
        for post in result.posts
    ]


def codes(result: Thread) -> list[str]:
    return [warning.code for warning in result.warnings]


def cut(chance: Random) -> tuple[list[Said], list[range]]:
    """A thread, and its pages: each begins at or above the end of the one before."""
    count = chance.randint(8, 40)
    quoted = [chance.choice((None, chance.randrange(at))) if at else None for at in range(count)]
    pages = []
    start = 0
    while start < count:
        stop = min(count, start + chance.randint(4, 20))
        stop = count if count - stop < 4 else stop
        pages.append(range(chance.choice((start, chance.randint(0, start))), stop))
        start = stop
    return thread(count, quoted), pages


PRINTED = (("number", "date"), ("number",), ("date",), ("date", "place"))


@pytest.mark.parametrize("printed", PRINTED, ids="-".join)
@pytest.mark.parametrize("seed", range(25))
def test_pages_with_any_overlap_in_any_order_make_the_whole_thread(
    seed: int, printed: Sequence[str]
) -> None:
    chance = Random(seed)
    posts, ranges = cut(chance)
    sticky = chance.random() < 0.5
    how = {"number": "number" in printed, "dated": "date" in printed}
    dumps = [
        page(
            posts,
            [0, *shown] if sticky and shown[0] else [*shown],
            **how,
            place=f"{at} of {len(ranges)}" if "place" in printed else "",
        )
        for at, shown in enumerate(ranges, 1)
    ]
    whole = read(page(posts, range(len(posts)), **how).encode()).thread
    assert len(whole.posts) == len(posts)
    chance.shuffle(dumps)
    result = joined(*dumps)
    assert told(result) == told(whole)
    assert codes(result) == []
    assert [post.id for post in result.posts] == [f"p{k + 1}" for k in range(len(posts))]


@pytest.mark.parametrize("between", ["\n", ""], ids=["a blank row", "nothing"])
@pytest.mark.parametrize("seed", range(25))
def test_one_file_that_holds_several_pages_is_read_like_several_files(
    seed: int, between: str
) -> None:
    posts, ranges = cut(Random(seed))
    dump = between.join(page(posts, [*shown]) for shown in ranges)
    reading = read(dump.encode())
    assert told(reading.thread) == told(read(page(posts, range(len(posts))).encode()).thread)
    rows = dump.removesuffix("\n").split("\n")
    assert [breach for check in CHECKS for breach in check(reading, rows)] == []


def test_notices_stand_in_the_order_of_the_pages_of_the_thread() -> None:
    posts = thread(26)
    pages = {"A": range(14), "B": range(14, 20), "C": range(5, 26)}
    dump = "".join(page(posts, shown, place=f"Shelf {name}") for name, shown in pages.items())
    result = read(dump.encode()).thread
    assert [post.number for post in result.posts] == [*range(1, 27)]
    shelves = [notice.text[-1] for notice in result.notices if "Shelf" in notice.text]
    assert shelves == ["A", "C", "B"]


POSTS = thread(20)


def test_every_post_says_where_it_stands_and_where_again() -> None:
    result = joined(page(POSTS, range(8, 20)), page(POSTS, range(10)))
    assert (result.source.name, [source.name for source in result.merged]) == ("1.txt", ["0.txt"])
    assert [post.dump for post in result.posts] == [1] * 10 + [2] * 10
    assert [[copy.dump for copy in post.copies] for post in result.posts[7:11]] == [
        [],
        [2],
        [2],
        [],
    ]
    assert {notice.dump for notice in result.notices} == {1, 2}
    assert result.posts[8].copies[0].lines[0] < result.posts[10].lines[0]


@pytest.mark.parametrize(
    ("dumps", "expected"),
    [
        pytest.param(
            [page(POSTS, range(5)), page(POSTS, range(10, 15))],
            ["not in the dumps: posts 6 to 10"],
            id="numbers",
        ),
        pytest.param(
            [page(POSTS, range(5, 10)), page(POSTS, [*range(10, 12), *range(13, 15)])],
            ["not in the dumps: posts 1 to 5, 13"],
            id="those before the first page, and a deleted one",
        ),
        pytest.param(
            [
                page(POSTS, range(at, at + 5), number=False, place=f"Page {at // 5 + 1} of 4")
                for at in (15, 0)
            ],
            ["not in the dumps: pages 2 to 3 of 4"],
            id="pages",
        ),
        pytest.param(
            [page(POSTS, range(at, at + 5), number=False, dated=False) for at in (0, 5)],
            ["nothing on the pages tells their order; they are taken as they were given"],
            id="the order",
        ),
        pytest.param(
            [page(POSTS, range(2, 8))],
            ["not in the dumps: posts 1 to 2"],
            id="all but one page",
        ),
    ],
)
def test_what_is_missing_is_told(dumps: list[str], expected: list[str]) -> None:
    assert [warning.message for warning in joined(*dumps).warnings] == expected


def test_a_dump_that_nobody_calls_a_page_lacks_nothing() -> None:
    assert threadconv.parse(page(POSTS, range(2, 8))).warnings == ()


def test_what_somebody_writes_twice_is_two_posts() -> None:
    again = [*POSTS[:9], POSTS[3], *POSTS[10:12]]
    first, second = page(again, range(6), number=False), page(again, range(6, 12), number=False)
    assert len(joined(first, second).posts) == 12


def test_a_post_that_was_edited_between_two_dumps_is_told_as_it_stands_in_each() -> None:
    edited = [*POSTS]
    edited[4] = POSTS[4]._replace(words="All of this was wrong, and so I took it back at last.")
    result = joined(page(POSTS, range(8)), page(edited, range(4, 12)))
    assert [post.number for post in result.posts] == [1, 2, 3, 4, 5, 5, *range(6, 13)]
    assert codes(result) == ["number-twice"]


def test_number_and_words_tell_a_post_though_the_zone_of_its_date_is_another() -> None:
    later = page(POSTS, range(4, 12)).replace(":07 AM", ":37 AM")
    result = joined(page(POSTS, range(8)), later)
    assert [post.number for post in result.posts] == [*range(1, 13)]


def test_a_post_that_one_dump_cuts_short_is_told_in_full() -> None:
    cut_short = [*POSTS]
    cut_short[4] = POSTS[4]._replace(words=POSTS[4].words.partition(", which")[0])
    result = joined(page(cut_short, range(8)), page(POSTS, range(4, 12)))
    assert [post.number for post in result.posts] == [*range(1, 13)]
    assert [post.dump for post in result.posts[3:6]] == [1, 2, 1]
    assert result.posts[4].body == (Paragraph(text=POSTS[4].words),)


def test_a_post_keeps_its_number_where_the_dump_that_tells_it_in_full_prints_none() -> None:
    cut_short = [post._replace(words=post.words.partition(", which")[0]) for post in POSTS]
    result = joined(page(cut_short, range(8)), page(POSTS, range(8), number=False))
    assert [post.number for post in result.posts] == [*range(1, 9)]
    assert {post.dump for post in result.posts} == {2}
    assert codes(result) == []


def test_numbers_that_begin_anew_on_each_page_are_of_different_posts() -> None:
    pages = [page(POSTS[at:], range(5)).replace("Mar 3", f"Mar {at + 3}") for at in (5, 0)]
    result = joined(*pages)
    assert [post.number for post in result.posts] == [1, 2, 3, 4, 5] * 2
    assert [post.dump for post in result.posts] == [1] * 5 + [2] * 5
    assert codes(result) == []


def plain(dump: str) -> str:
    """The page without the words by which its software is known."""
    for words in ("Reaction score\n45\n", "Thread starter\nAda Fenn\nStart date\nMar 3, 2021\n"):
        dump = dump.replace(words, "")
    return dump


def test_a_page_of_one_post_is_no_thread_but_the_last_page_of_one() -> None:
    first, last = plain(page(POSTS, range(10))), plain(page(POSTS, [10]))
    with pytest.raises(NotAThread):
        read(last.encode())
    assert len(joined(last, first).posts) == 11
    with pytest.raises(NotAThread, match=r"nothing tells that it is of the same one"):
        joined(last.replace("Limescale in the kettle again", "Which bread knife"), first)


def test_a_page_of_another_thread_is_refused() -> None:
    other = page(thread(9)[3:], range(6), title="Which bread knife for a stale loaf")
    with pytest.raises(OtherThread, match=r"another thread.*bread knife.*leave it out") as told:
        joined(page(POSTS, range(5)), other)
    assert told.value.dump == 1


def test_the_library_merges_too() -> None:
    dumps = [page(POSTS, range(8, 20)), page(POSTS, range(10)).encode()]
    result = threadconv.merge(dumps, ["b.txt", "a.txt"], reply_fallback="previous")
    assert told(result) == told(threadconv.parse(page(POSTS, range(20))))
    assert [source.name for source in (result.source, *result.merged)] == ["a.txt", "b.txt"]
    assert all(post.reply_to or post.reply_to_inferred for post in result.posts[1:])


def test_no_dumps_are_no_thread() -> None:
    with pytest.raises(NotAThread, match="no dumps"):
        threadconv.merge([])


def test_the_newest_first_is_an_order_too() -> None:
    first, second = [*range(19, 11, -1)], [*range(11, 3, -1)]
    result = joined(*(page(POSTS, at, number=False) for at in (second, first)))
    whole = read(page(POSTS, first + second, number=False).encode()).thread
    assert [post.posted for post in result.posts] == [post.posted for post in whole.posts]


@pytest.mark.parametrize("when", ["2024-04", None])
@pytest.mark.parametrize("given", [*permutations(range(3))])
def test_pages_that_nothing_else_puts_in_order_stand_behind_those_whose_last_post_they_hold(
    given: tuple[int, ...], when: str | None
) -> None:
    said = ["the first", "warp", "weft", "heddle", "shuttle", "reed", "beam"]
    pages = [said[:3], said[:1] + said[2:5], said[:1] + said[4:]]
    leaves = [[Facts(None, "onvar", when, words) for words in pages[at]] for at in given]
    found = order([None] * 3, leaves, numbered=False)
    assert [given[at] for at in found or ()] == [0, 1, 2]


def test_pages_that_have_nothing_in_common_have_no_order() -> None:
    leaves = [[Facts(None, "onvar", None, words)] for words in ("warp", "weft")]
    assert order([None] * 2, leaves, numbered=False) is None


def test_a_short_post_stands_once_though_its_date_tells_no_time() -> None:
    said = [*POSTS[:3], POSTS[3]._replace(words="Thanks!"), *POSTS[4:8]]
    first, second = (
        "\n".join(
            row.partition(" at ")[0] if row.startswith("Mar ") else row
            for row in page(said, shown, number=False).split("\n")
        )
        for shown in (range(5), range(3, 8))
    )
    assert len(joined(first, second).posts) == 8


def test_a_name_alone_opens_a_quote_of_words_that_stand_on_another_page() -> None:
    posts = thread(6)
    quoting = posts[4]._replace(words=f"{posts[0].author}\n{posts[0].words}\n{posts[4].words}")
    found = joined(page(posts, range(3)), page([*posts[:4], quoting, posts[5]], range(3, 6)))
    quote, own = found.posts[4].body
    assert isinstance(quote, Quote)
    assert (quote.author, quote.post) == (posts[0].author, "p1")
    assert isinstance(own, Paragraph)
    assert own.text == posts[4].words
