"""Streams: dumps of several threads in one. One of them is read, and the others are told."""

import pytest

import threadconv
from support.places import SAMPLES
from support.thread_pages import page, thread
from threadconv.model import Thread

LOAF = "Which bread knife for a stale loaf"
FOOT = "Privacy policy\nPowered by Kettlebase 2.1\n"


def others(result: Thread) -> list[int | None]:
    return [warning.line for warning in result.warnings if warning.code == "other-thread"]


def sample(name: str) -> str:
    return (SAMPLES / f"{name}.txt").read_text(encoding="utf-8")


def line_of(words: str, text: str) -> int:
    """The first line, from 1, in which these words stand."""
    return next(number for number, row in enumerate(text.split("\n"), 1) if words in row)


@pytest.mark.parametrize(
    ("above", "below", "title"),
    [
        ("xenforo/stock.chromium", "reddit/flair.chromium", "My sourdough starter escaped. AMA."),
        ("reddit/flair.chromium", "xenforo/stock.chromium", "Kettle furnace trips the breaker"),
        ("xenforo/stock.chromium", "xenforo/german-ranks.chromium", "Algen trotz wenig Licht"),
        ("hackernews/thread.lynx", "roundup/issue.lynx", "Horn answers the other ferry's horn"),
    ],
)
def test_a_dump_of_another_thread_below_is_told_with_its_line(
    above: str, below: str, title: str
) -> None:
    stream = f"{sample(above)}\n{sample(below)}"
    found = threadconv.parse(stream)
    assert others(found) == [line_of(title, stream)]
    assert f"'{title}" in found.warnings[-1].message or f'"{title}' in found.warnings[-1].message


def test_every_thread_but_the_first_is_told() -> None:
    stream = sample("xenforo/stock.chromium") + "\n" + sample("reddit/flair.chromium")
    stream += "\n" + sample("smf/v20.w3m")
    found = threadconv.parse(stream)
    assert len(others(found)) == 2
    assert "give each a dump of its own" in found.warnings[-1].message


POSTS = thread(20)


def test_pages_of_one_thread_are_no_others() -> None:
    parts = [page(POSTS, range(8)), page(POSTS, range(8, 20))]
    assert others(threadconv.parse("".join(parts))) == []


def test_a_thread_between_pages_of_another_is_told_once() -> None:
    other = page(thread(9), range(9), title=LOAF)
    stream = page(POSTS, range(8)) + other + page(POSTS, range(8, 20))
    assert others(threadconv.parse(stream)) == [line_of(LOAF, stream)]


def test_the_foot_of_a_page_among_the_words_of_a_post_begins_no_other_thread() -> None:
    dump = page(POSTS, range(8))
    words = POSTS[3].words
    assert others(threadconv.parse(dump.replace(words, f"{words}\n{FOOT}"))) == []
